import {
  assert,
  assertEquals,
  assertGreater,
  assertMatch,
  assertNotEquals,
  assertRejects,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { Interrupted } from "../../core/base/errors.ts";
import { memoryStorage } from "../../core/base/storage.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { ResolvedConfig } from "../../core/catalogue/config.ts";
import { CLOCK, EVENTS } from "../../core/catalogue/container.ts";
import type { EventSink } from "../../core/events.ts";
import type { Plugin } from "../../core/plugin.ts";
import { plan, run } from "../../core/run/engine.ts";
import type { Spec } from "../../core/spec.ts";
import type { Stage, Strategy } from "../../core/strategy.ts";
import type { Student } from "../../core/student.ts";
import { type BackendName, EVERYWHERE, onBackends } from "../support/backends.ts";
import { assertRefuses, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { hastyClock, memoryScope, toyCatalogue, toyConfig, withoutMathRandom } from "../toy.ts";

/** What every strategy does. */
const BEHAVIOURS = {
  "yields stages that train, and returns a student that it yielded": yieldsStages,
  "yields the same stages when it is replayed": replays,
  "gives the same bytes twice, and others for another seed": isDeterministic,
  "does not meet another run in the same process": runsApart,
  "goes on from an abort at any step with the same bytes": resumes,
  "leaves no tensor over a whole run": leavesNothing,
} as const satisfies Record<string, (subject: Subject) => Promise<void>>;

/** What has to do with no backend, and is tested on the last of them alone. */
const ON_ONE: readonly (keyof typeof BEHAVIOURS)[] = [
  "yields the same stages when it is replayed",
  "does not meet another run in the same process",
];

/** What a variant of a strategy that has passed the whole suite is tested for; to go on, its stages must train. */
export const VARIANT = {
  only: [
    "goes on from an abort at any step with the same bytes",
    "leaves no tensor over a whole run",
  ],
  on: ["wasm"],
} as const satisfies StrategyTraits;

/** How a strategy differs from others. */
export interface StrategyTraits {
  /** Plugins that the options name, beside those that come with Retort. */
  readonly others?: readonly Plugin[];
  /** Parts of the toy config to replace, such as the student. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
  /**
   * The behaviours to test, all of them by default. Where a plugin has passed the whole suite with other options, a variant
   * names those that its options change.
   */
  readonly only?: readonly (keyof typeof BEHAVIOURS)[];
  /** The backends to test on, cpu and wasm by default. */
  readonly on?: readonly BackendName[];
  /** What it cannot do, each with the reason. */
  readonly except?: Readonly<Partial<Record<keyof typeof BEHAVIOURS, string>>>;
}

/** The strategy in a catalogue, and a config that names it. */
interface Subject {
  readonly plugin: Plugin<"strategy">;
  readonly catalogue: Catalogue;
  config(changes?: Readonly<Record<string, unknown>>): ResolvedConfig;
}

/**
 * Tests that a strategy behaves as all strategies do, in runs of a fraction of a second. Registers its tests: call it at
 * the top level of a test file.
 *
 * @param plugin The strategy.
 * @param options Its options, as a config has them.
 * @param traits How it differs: other plugins it names, parts of the config, options to refuse.
 */
export function testStrategy(
  plugin: Plugin<"strategy">,
  options: Options,
  { others = [], config = {}, refuses = [], only, on = EVERYWHERE, except = {} }: StrategyTraits = {},
): void {
  const title = nameOf(plugin, options);
  const all = [plugin, ...others];
  const subject = (): Subject => {
    const catalogue = toyCatalogue(all);
    const strategy = { ...options, use: plugin.name };
    return {
      plugin,
      catalogue,
      // The tests are on the backend that is active.
      config: (changes) =>
        toyConfig(catalogue, { ...config, backend: tf.getBackend(), strategy, ...changes }),
    };
  };
  const behaviours = Object.keys(BEHAVIOURS) as readonly (keyof typeof BEHAVIOURS)[];
  for (const behaviour of only ?? behaviours) {
    const [test, reason] = [BEHAVIOURS[behaviour], except[behaviour]];
    const backends = ON_ONE.includes(behaviour) ? on.slice(-1) : on;
    if (reason === undefined) onBackends(backends, `${title} ${behaviour}`, () => test(subject()));
    else Deno.test({ name: `${title} ${behaviour} (not so: ${reason})`, ignore: true, fn: () => {} });
  }
  if (only && refuses.length === 0) return;
  Deno.test(`${title} refuses bad options by name`, () => {
    assertRefuses(plugin, options, toyCatalogue(all).list(), refuses);
  });
}

/** What a run may be given. */
interface RunGiven {
  readonly storage?: ReturnType<typeof memoryStorage>;
  readonly events?: EventSink;
  readonly signal?: AbortSignal;
  readonly resume?: boolean;
}

/** Runs a config with rests and checkpoints at every step; gives the models' files. */
async function filesOf(
  catalogue: Catalogue,
  config: ResolvedConfig,
  { storage = memoryStorage(), events = () => {}, ...options }: RunGiven = {},
): Promise<Readonly<Record<string, Uint8Array>>> {
  const scope = memoryScope(catalogue, storage).scope.register(CLOCK, hastyClock()).register(EVENTS, events);
  await withoutMathRandom(() => run(catalogue, config, { scope, ...options }));
  const models = [...storage.files].filter(([path]) => /^(student|teachers)\//.test(path));
  assert(models.some(([path]) => path === "student/weights.bin"));
  return Object.fromEntries(models);
}

async function yieldsStages({ plugin, catalogue, config }: Subject): Promise<void> {
  const { strategy } = config();
  const yielded: Stage[] = [];
  let returned: Student | undefined;
  const spied = (spec: Spec<"strategy">): Strategy => ({
    async *stages(run) {
      yielded.length = 0; // A run plans first.
      const stages = catalogue.make("strategy", spec).stages(run);
      let next = await stages.next();
      while (!next.done) {
        yielded.push(next.value);
        next = await stages.next(yield next.value);
      }
      return returned = next.value;
    },
  });
  const scope = memoryScope(catalogue).scope;
  const spy = { ...plugin, create: () => spied(strategy) } as unknown as Plugin;
  scope.register(catalogue.tokenOf("strategy", plugin.name)!, spy);
  await run(catalogue, config(), { scope });
  assertGreater(yielded.length, 0);
  // A stage may train several students at once, as one.
  const trained = new Set(yielded.flatMap(({ student }) => student.variables));
  assert(
    returned!.variables.every((variable) => trained.has(variable)),
    "it returned a student that no stage has trained",
  );
  const names = yielded.map(({ name }) => name);
  assertEquals(new Set(names).size, names.length, names.join());
  for (const name of names) assertMatch(name, /^[A-Za-z0-9][A-Za-z0-9._-]*$/);
}

async function replays({ catalogue, config }: Subject): Promise<void> {
  const planned = await plan(catalogue, config());
  assertEquals((await plan(catalogue, config())).stages, planned.stages);
  const trained: unknown[] = [];
  await filesOf(catalogue, config(), {
    events(event) {
      if (event.type !== "stage-start") return;
      const { stage, parameters, epochs, steps } = event;
      trained.push({ stage, parameters, epochs, steps });
    },
  });
  assertEquals(trained, [...planned.stages]);
}

async function isDeterministic({ catalogue, config }: Subject): Promise<void> {
  const files = await filesOf(catalogue, config());
  assertEquals(await filesOf(catalogue, config()), files);
  const other = await filesOf(catalogue, config({ seed: 2 }));
  assertNotEquals(other["student/weights.bin"], files["student/weights.bin"]);
}

async function runsApart({ catalogue, config }: Subject): Promise<void> {
  const configs = [config(), config({ seed: 2 }), config()];
  const together = await Promise.all(configs.map((one) => filesOf(catalogue, one)));
  for (const [i, one] of configs.entries()) assertEquals(together[i], await filesOf(catalogue, one));
}

async function resumes({ catalogue, config }: Subject): Promise<void> {
  let steps = 0;
  const epochs: unknown[] = [];
  const whole = await filesOf(catalogue, config(), {
    events(event) {
      if (event.type === "progress") steps++;
      if (event.type === "epoch") epochs.push(event);
    },
  });
  assertGreater(steps, 3);
  for (let stop = 1; stop <= steps; stop += 7) {
    const storage = memoryStorage();
    const controller = new AbortController();
    let left = stop;
    const events: EventSink = ({ type }) => {
      if (type === "progress" && --left === 0) controller.abort();
    };
    const { signal } = controller;
    await assertRejects(() => filesOf(catalogue, config(), { storage, events, signal }), Interrupted);
    const rest: unknown[] = [];
    const resumed = await filesOf(catalogue, config(), {
      storage,
      events: (event) => void (event.type === "epoch" && rest.push(event)),
      resume: true,
    });
    assertEquals(resumed, whole, `stopped at step ${stop}`);
    // What a stage keeps beside its student (an average, what a loss trains, the loss so far) shows in its events.
    assertEquals(rest, rest.length ? epochs.slice(-rest.length) : [], `stopped at step ${stop}`);
  }
}

async function leavesNothing({ catalogue, config }: Subject): Promise<void> {
  const before = tf.memory().numTensors;
  await filesOf(catalogue, config());
  assertEquals(tf.memory().numTensors, before);
  const { stages } = await plan(catalogue, config());
  assertEquals(tf.memory().numTensors, before, "a plan leaves tensors");
  for (const { stage } of stages) {
    const controller = new AbortController();
    const events: EventSink = (event) => {
      if (event.type === "progress" && event.stage === stage) controller.abort();
    };
    const { signal } = controller;
    await assertRejects(() => filesOf(catalogue, config(), { events, signal }), Interrupted);
    assertEquals(tf.memory().numTensors, before, `a run that is stopped in ${stage} leaves tensors`);
  }
}
