/** onnxruntime, in WebAssembly or native, as far as it is used here. */
import { oneLine, shortened, UserError } from "../../../core/base/errors.ts";
import type { Packages } from "../../../core/base/packages.ts";
import { message } from "../../../core/base/protobuf.ts";
import { trimmedEnd } from "../../../core/base/trim.ts";
import type { Feed } from "./feeds.ts";

/** What a runtime is called in a config. */
export type RuntimeName = "web" | "node";

/** A tensor that a model has answered. */
export interface OnnxTensor {
  readonly type: string;
  readonly data: ArrayLike<number | bigint> | ArrayLike<string>;
  readonly dims: readonly number[];
}

/** A model that is ready. */
export interface OnnxSession {
  run(feeds: Readonly<Record<string, Feed>>, outputs: readonly string[]): Promise<Record<string, OnnxTensor>>;
  release(): Promise<void>;
}

/** The package's own interfaces, as far as they are used. */
interface Runtime {
  readonly env: { readonly wasm: { numThreads?: number }; logLevel?: string };
  readonly Tensor: new (type: string, data: Feed["data"], dims: readonly number[]) => OnnxTensor;
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<{
      run(feeds: object, fetches: readonly string[]): Promise<Record<string, OnnxTensor>>;
      release(): Promise<void>;
    }>;
  };
}

/** The packages, and where each computes: one thread, so that sums are added in one order. */
const RUNTIMES = {
  web: { name: "onnxruntime-web", options: { executionProviders: ["wasm"] } },
  node: {
    name: "onnxruntime-node",
    options: { executionProviders: ["cpu"], intraOpNumThreads: 1, interOpNumThreads: 1 },
  },
} as const;

/** Whether a runtime is installed, and may be loaded without a question. */
export async function isThere(packages: Packages, runtime: RuntimeName): Promise<boolean> {
  return await packages.isThere?.(RUNTIMES[runtime].name) ?? false;
}

/** Loads a runtime; throws a `UserError` where it cannot be loaded. */
export async function loadRuntime(packages: Packages, runtime: RuntimeName): Promise<Runtime> {
  const loaded = await packages.load(RUNTIMES[runtime].name) as unknown as Runtime & {
    readonly default?: Runtime;
  };
  const module = loaded.InferenceSession ? loaded : loaded.default!;
  if (runtime === "web") module.env.wasm.numThreads = 1;
  return module;
}

/** Opens a model; throws a `UserError` that says what the runtime cannot do with it. */
export async function openSession(
  module: Runtime,
  runtime: RuntimeName,
  { bytes, fetches, path }: {
    readonly bytes: Uint8Array;
    readonly fetches: readonly string[];
    readonly path: string;
  },
): Promise<OnnxSession> {
  const { name, options } = RUNTIMES[runtime];
  const session = await keepingWorker(() =>
    module.InferenceSession.create(withOutputs(bytes, fetches), {
      ...options,
      // What it says goes into the error.
      logSeverityLevel: 4,
    })
  ).catch((error) => {
    throw new UserError(
      `Cannot use ${path} as a teacher: ${name} must have its operators, in their versions: ${
        reasonOf(error)
      }`,
    );
  });
  return {
    async run(feeds, outputs) {
      const tensors = Object.entries(feeds).map(([name, { type, data, dims }]) =>
        [name, new module.Tensor(type, data, dims)] as const
      );
      try {
        return await session.run(Object.fromEntries(tensors), outputs);
      } catch (error) {
        throw new UserError(`Cannot ask ${path} as ${name} must be able to run it: ${reasonOf(error)}`);
      }
    },
    release: () => session.release(),
  };
}

/** When it first opens a model, onnxruntime-web puts Node's Worker in the place of the global one, which others start theirs by. */
async function keepingWorker<T>(open: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(globalThis, "Worker");
  try {
    return await open();
  } finally {
    if (before) Object.defineProperty(globalThis, "Worker", before);
  }
}

/**
 * A model with further values of its graph among its outputs. A message that comes a second time is merged with the first, so a
 * second graph, of outputs alone, is put behind the file. A ZipMap's output is a sequence of maps, which onnxruntime has no
 * way to hand to JavaScript; the tensor that goes into it, it has.
 */
function withOutputs(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  if (!names.length) return bytes;
  const graph = message((out) =>
    names.forEach((name) => out.bytes(12, message((value) => value.text(1, name))))
  );
  const more = message((out) => out.bytes(7, graph));
  const whole = new Uint8Array(bytes.length + more.length);
  whole.set(bytes);
  whole.set(more, bytes.length);
  return whole;
}

/** What onnxruntime says, in one line, without the place in its own sources. */
function reasonOf(error: unknown): string {
  const text = oneLine(error instanceof Error ? error.message : String(error))
    .replace(/^.*?ERROR_MESSAGE: /, "")
    .replaceAll(/\s+/g, " ").trim();
  return trimmedEnd(shortened(withoutPlace(text), 300), ". ");
}

/** A message without the file, line and function of onnxruntime's own sources that it begins with. */
function withoutPlace(text: string): string {
  const place = /\.(?:h|cc):\d/.exec(text);
  if (!place) return text;
  const end = text.indexOf(") ", place.index);
  const begin = text.lastIndexOf(" ", place.index) + 1;
  return end < 0 ? text : text.slice(0, begin) + text.slice(end + 2);
}
