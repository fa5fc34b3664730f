import * as tf from "@tensorflow/tfjs";
import type { Material } from "../augmentation.ts";
import type { Backend } from "../backend.ts";
import { Interrupted, UserError } from "../base/errors.ts";
import type { Dataset } from "../dataset.ts";
import type { LogContext, Loss } from "../loss.ts";
import type { Products } from "../plugin.ts";
import type { Kind } from "../spec.ts";
import type { Strategy } from "../strategy.ts";
import type { StudentShape } from "../student.ts";
import type { TeacherPlan } from "../teacher_plan.ts";
import { formulaOf, lossWith } from "./define.ts";

/** What a plugin threw, with the plugin's name: a mistake for whoever wrote the plugin to mend. */
export class PluginError extends UserError {
  override readonly name: string = "PluginError";
}

/** Runs what belongs to a plugin; what it throws is reported with the plugin's kind and name. The innermost plugin is named. */
export function blame<T>(plugin: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw blamed(plugin, error);
  }
}

/** An error of a plugin as one line with the plugin's kind and name. */
export function blamed(plugin: string, error: unknown): unknown {
  if (error instanceof PluginError || error instanceof Interrupted || isOutgrown(error)) return error;
  if (error instanceof UserError) return new PluginError(`${plugin}: ${error.message}`, { cause: error });
  const { name, message } = error instanceof Error ? error : { name: "an error", message: String(error) };
  const text = message.split("\n")[0];
  return new PluginError(`${plugin} threw ${name}: ${text}${placeOf(error)}`, { cause: error });
}

/** Whether a run has outgrown the memory: nobody's mistake. */
export function isOutgrown(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError ||
    error instanceof RangeError && /allocation|array length|array size|out of bounds/i.test(error.message);
}

/** ` (my-loss.ts:12:5)`: the topmost place in a stack that is neither a package's nor this core's. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  // Word by word: the message is in it, too, and may be as long as what a request sent.
  const places = (error.stack ?? "").split(/[\s()]+/).flatMap((word) => {
    const [, path, line, column] =
      /^(?:file:\/\/)?(.+\.[mc]?[jt]sx?):(\d+):(\d+)/.exec(word.slice(0, 4096)) ?? [];
    return path ? [{ path, at: `${path.split("/").at(-1)}:${line}:${column}` }] : [];
  });
  const core = new URL("..", import.meta.url).pathname;
  const own = places.find(({ path }) => !/node_modules|registry\.npmjs/.test(path) && !path.startsWith(core));
  return own ? ` (${own.at})` : "";
}

const MADE_BY = Symbol("made by");

/** Notes on a product which plugin made it. */
export function mark<T extends object>(product: T, plugin: string): T {
  if (Object.isExtensible(product) && !(MADE_BY in product)) {
    Object.defineProperty(product, MADE_BY, { value: plugin });
  }
  return product;
}

/** The plugin that made a product, as an error names it. */
export function makerOf(product: object, otherwise: string): string {
  return (product as { readonly [MADE_BY]?: string })[MADE_BY] ?? otherwise;
}

/** Runs what a plugin does outside of a step. What it says to the user stands as it is; a defect is reported with its name. */
export function guarded<T>(plugin: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw defect(plugin, error);
  }
}

function defect(plugin: string, error: unknown): unknown {
  return error instanceof UserError ? error : blamed(plugin, error);
}

/** A product that knows which plugin made it, so that whatever it throws is reported with the plugin's name. */
export function attributed<K extends Kind>(kind: K, plugin: string, product: Products[K]): Products[K] {
  const with_ = wrappers[kind];
  return with_
    ? with_(plugin, product as never) as Products[K]
    : mark(product as object, plugin) as Products[K];
}

const wrappers: { readonly [K in Kind]?: (plugin: string, product: Products[K]) => Products[K] } = {
  loss(plugin, loss: Loss) {
    const formula = formulaOf(loss);
    return mark(
      named(
        loss,
        lossWith((context) => blame(plugin, () => scalar(loss(context))), {
          ...loss.needs ? { needs: loss.needs } : {},
          ...loss.terms ? { terms: loss.terms } : {},
          ...loss.tasks ? { tasks: loss.tasks } : {},
          ...loss.weighs ? { weighs: loss.weighs } : {},
          ...formula ? { knownTerms: (log: LogContext) => blame(plugin, () => formula.terms(log)) } : {},
        }),
      ),
      plugin,
    );
  },
  strategy: (plugin, strategy: Strategy) => ({
    stages: (run) => stagesOf(plugin, () => strategy.stages(run)),
  }),
  teacher: (plugin, plan: TeacherPlan) => ({
    ...plan,
    stages: (run) =>
      stagesOf(
        plugin,
        () => plan.stages(run),
        (teacher) => isObject(teacher) ? mark(teacher, plugin) : teacher,
      ),
  }),
  student: (plugin, factory) =>
    Object.assign(
      named(factory, (shape: StudentShape) => mark(guarded(plugin, () => factory(shape)), plugin)),
      factory.scaled ? { scaled: factory.scaled } : {},
      factory.load
        ? {
          load: (files: ReadonlyMap<string, Uint8Array>, shape: StudentShape) =>
            awaited(plugin, async () => mark(await factory.load!(files, shape), plugin)),
        }
        : {},
    ),
  augmentation: (plugin, factory) =>
    named(factory, (material: Material) => mark(guarded(plugin, () => factory(material)), plugin)),
  dataset: (plugin, dataset: Dataset) => ({
    load: (labels, aside) => awaited(plugin, () => dataset.load(labels, aside)),
    async *rows(like) {
      const rows = guarded(plugin, () => dataset.rows(like)[Symbol.asyncIterator]());
      try {
        for (let next = await awaited(plugin, () => rows.next()); !next.done;) {
          yield next.value;
          next = await awaited(plugin, () => rows.next());
        }
      } finally {
        await rows.return?.();
      }
    },
  }),
  backend: (plugin, backend: Backend) => ({
    ...backend,
    activate: () => awaited(plugin, () => backend.activate()),
  }),
  exporter: (plugin, exporter) => ({ export: (request) => awaited(plugin, () => exporter.export(request)) }),
  scheduler: (plugin, scheduler) =>
    named(scheduler, (progress: number) => guarded(plugin, () => scheduler(progress))),
};

/** A function under the name of the one that it stands for, for stack traces. */
function named<F extends object>(original: { readonly name: string }, wrapper: F): F {
  return Object.defineProperty(wrapper, "name", { value: original.name });
}

async function* stagesOf<Y extends object, R, N>(
  plugin: string,
  make: () => AsyncGenerator<Y, R, N>,
  then: (result: R) => R = (result) => result,
): AsyncGenerator<Y, R, N> {
  let inner: AsyncGenerator<Y, R, N> | undefined;
  try {
    inner = make();
    let next = await inner.next();
    while (!next.done) {
      next = await inner.next(yield isObject(next.value) ? mark(next.value, plugin) : next.value);
    }
    return then(next.value);
  } catch (error) {
    throw defect(plugin, error);
  } finally {
    await inner?.return?.(undefined as never);
  }
}

/** What a plugin does and waits for. */
async function awaited<T>(plugin: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw defect(plugin, error);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function scalar(value: tf.Scalar): tf.Scalar {
  if (value instanceof tf.Tensor && value.rank === 0) return value;
  const found = value as unknown instanceof tf.Tensor
    ? `a tensor of shape [${(value as tf.Tensor).shape}]`
    : (value as unknown) instanceof Promise
    ? "a promise"
    : typeof value;
  throw new TypeError(`a loss must return a scalar tensor: current value is ${found}`);
}
