import process from "node:process";
import { isMainThread, parentPort, Worker as Thread, workerData } from "node:worker_threads";

/** What a thread is told of its module. */
interface Start {
  readonly module: string;
}

/** What of the web's `Worker` Retort uses, over a thread of Node's. */
export class Worker {
  onmessage: ((event: { readonly data: never }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { readonly message: string; preventDefault(): void }) => void) | null = null;
  readonly #thread: Thread;
  #isEnded = false;

  constructor(module: URL, _options?: { readonly type: "module" }) {
    const start: Start = { module: module.href };
    // Beside this file in the package; it calls `startThread`.
    this.#thread = new Thread(new URL("./thread.js", import.meta.url), { workerData: start });
    this.#thread.on("message", (data) => this.onmessage?.({ data: data as never }));
    this.#thread.on("messageerror", () => this.onmessageerror?.());
    this.#thread.on("error", (error) => this.#fail(error instanceof Error ? error.message : String(error)));
    this.#thread.on("exit", () => this.#fail("it was ended from within"));
  }

  postMessage(data: unknown): void {
    this.#thread.postMessage(data);
  }

  terminate(): void {
    this.#isEnded = true;
    void this.#thread.terminate();
  }

  #fail(message: string): void {
    if (!this.#isEnded) this.onerror?.({ message, preventDefault: () => {} });
    this.#isEnded = true;
  }
}

/** Whether a module is what its Worker was started for: `import.meta.main`, which Node 20 does not have. */
export function isMainModule(url: string): boolean {
  return !isMainThread && (workerData as Start | null)?.module === url;
}

/** What a Worker's module finds in its global scope. */
interface Scope {
  onmessage?: (event: { readonly data: unknown }) => void;
  postMessage(data: unknown): void;
  close(): void;
  addEventListener: typeof addEventListener;
}

/** Makes a thread's global scope that of a Worker, and loads the Worker's module. */
export async function startThread(): Promise<void> {
  const port = parentPort!;
  const scope = globalThis as unknown as Scope;
  scope.postMessage = (data) => port.postMessage(data);
  scope.close = () => process.exit();
  scope.addEventListener = addEventListener;
  await import((workerData as Start).module);
  // Messages wait until somebody listens.
  port.on("message", (data) => scope.onmessage?.({ data }));
}

/** What a listener is told of an error that nobody has caught, or of the end. */
interface UncaughtEvent {
  readonly reason?: unknown;
  readonly error?: unknown;
  readonly message?: string;
  preventDefault(): void;
}

/** Listens to what nobody has caught, and to the end of the thread. A process with a listener goes on after such errors. */
export function addEventListener(type: string, listener: (event: UncaughtEvent) => void): void {
  const preventDefault = () => {};
  if (type === "unhandledrejection") {
    process.on("unhandledRejection", (reason) => listener({ reason, preventDefault }));
  } else if (type === "error") {
    process.on("uncaughtException", (error) => listener({ error, message: error.message, preventDefault }));
  } else if (type === "unload") {
    process.on("exit", () => listener({ preventDefault }));
  } else {
    throw new Error(`Cannot listen to ${type}: this host has no such event`);
  }
}
