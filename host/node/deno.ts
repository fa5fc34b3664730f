/**
 * What of the `Deno` namespace Retort uses, for Node. `deno task pack` gives it to each module of the npm package that names
 * `Deno`; nothing of it is global.
 */
import fs from "node:fs";
import { promises } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import tty from "node:tty";
import { inspect, promisify } from "node:util";
import { errors } from "./errors.ts";
import { type FileInfo, infoOf, kindOf } from "./file_info.ts";
import { flagsOf, FsFile, type OpenOptions, SeekMode } from "./fs_file.ts";
import { serve } from "./serve.ts";

type Path = string | URL;

/** How long to wait for a reader of standard output that is slower than this process, in milliseconds. */
const PAUSE = 5;

function writeAll(path: Path, data: string | Uint8Array, { createNew = false } = {}): Promise<void> {
  return promises.writeFile(path, data, { flag: createNew ? "wx" : "w" });
}

async function remove(path: Path, { recursive = false } = {}): Promise<void> {
  if (recursive) return await promises.rm(path, { recursive });
  const isFolder = (await promises.lstat(path)).isDirectory();
  return await (isFolder ? promises.rmdir(path) : promises.unlink(path));
}

async function* readDir(path: Path): AsyncGenerator<{ readonly name: string } & ReturnType<typeof kindOf>> {
  for await (const entry of await promises.opendir(path)) yield { name: entry.name, ...kindOf(entry) };
}

/** Writes to a descriptor that may be a pipe which is full. */
function writeSync(fd: number, bytes: Uint8Array): number {
  for (;;) {
    try {
      return fs.writeSync(fd, bytes);
    } catch (error) {
      if ((error as { readonly code?: string }).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function output(fd: number) {
  return { isTerminal: () => tty.isatty(fd), writeSync: (bytes: Uint8Array) => writeSync(fd, bytes) };
}

/** A test as `Deno.test` takes it, or a step of one. */
interface Test {
  readonly name: string;
  readonly ignore?: boolean;
  fn(context: { step(step: Test): Promise<unknown> }): unknown;
}

/** How Node's own runner registers a test, and its context a step. */
type NodeTest = (
  name: string,
  options: { readonly skip: boolean },
  fn: (context: { readonly test: NodeTest }) => Promise<void>,
) => Promise<void>;

/** Registers a test with Node's own runner, `node --test`. */
function test(first: string | Test, fn?: Test["fn"]): void {
  const add = (register: NodeTest, { name, ignore = false, fn }: Test): Promise<void> =>
    register(name, { skip: ignore }, async (context) => {
      await fn({ step: (step) => add((...of) => context.test(...of), step) });
    });
  const register = createRequire(import.meta.url)("node:test") as NodeTest;
  void add(register, typeof first === "string" ? { name: first, fn: fn! } : first);
}

export const Deno = {
  args: process.argv.slice(2),
  build: { os: process.platform === "win32" ? "windows" : process.platform, standalone: false },
  env: {
    get: (name: string): string | undefined => process.env[name],
    has: (name: string): boolean => process.env[name] !== undefined,
    set(name: string, value: string): void {
      process.env[name] = value;
    },
    delete(name: string): void {
      delete process.env[name];
    },
  },
  errors,
  FsFile,
  /** What tells `asTyped` how the commands are called. */
  mainModule: "npm:@retort/retort/cli/retort.js",
  permissions: {
    query: (_permission: unknown) => Promise.resolve({ state: "granted" as const }),
    querySync: (_permission: unknown) => ({ state: "granted" as const }),
  },
  pid: process.pid,
  SeekMode,
  stdout: output(1),
  stderr: output(2),
  addSignalListener: (signal: "SIGINT" | "SIGTERM", listener: () => void): void => {
    process.on(signal, listener);
  },
  removeSignalListener: (signal: "SIGINT" | "SIGTERM", listener: () => void): void => {
    process.off(signal, listener);
  },
  consoleSize: () => ({ columns: process.stdout.columns ?? 0, rows: process.stdout.rows ?? 0 }),
  cwd: () => process.cwd(),
  exit: (code?: number): never => process.exit(code),
  inspect: (value: unknown, { depth = 4 }: { readonly depth?: number } = {}) => inspect(value, { depth }),
  memoryUsage: () => process.memoryUsage(),
  lstat: async (path: Path): Promise<FileInfo> => infoOf(await promises.lstat(path)),
  lstatSync: (path: Path): FileInfo => infoOf(fs.lstatSync(path)),
  stat: async (path: Path): Promise<FileInfo> => infoOf(await promises.stat(path)),
  mkdir: async (path: Path, options: { recursive?: boolean; mode?: number } = {}): Promise<void> => {
    await promises.mkdir(path, options);
  },
  makeTempDir: () => promises.mkdtemp(join(tmpdir(), "retort-")),
  open: async (path: Path, options: OpenOptions = {}): Promise<FsFile> =>
    new FsFile(await promisify(fs.open)(path, flagsOf(options), options.mode ?? 0o666)),
  openSync: (path: Path, options: OpenOptions = {}): FsFile =>
    new FsFile(fs.openSync(path, flagsOf(options), options.mode)),
  readDir,
  readFile: async (path: Path): Promise<Uint8Array<ArrayBuffer>> => {
    const { buffer, byteOffset, byteLength } = await promises.readFile(path);
    return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  },
  readTextFile: (path: Path): Promise<string> => promises.readFile(path, "utf8"),
  readTextFileSync: (path: Path): string => fs.readFileSync(path, "utf8"),
  realPath: (path: string): Promise<string> => promises.realpath(path),
  realPathSync: (path: string): string => fs.realpathSync(path),
  remove,
  rename: (from: string, to: string): Promise<void> => promises.rename(from, to),
  serve,
  test,
  writeFile: writeAll,
  writeTextFile: writeAll,
} as const;
