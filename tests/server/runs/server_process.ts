import { fileURLToPath } from "node:url";
import deno from "../../../deno.json" with { type: "json" };

/** `deno task serve` as a process of its own, in a folder. */
export interface ServerProcess {
  /** Its address, without a slash; rejects where it ends before it has one. */
  readonly address: Promise<string>;
  readonly status: Promise<Deno.CommandStatus>;
  kill(signal: Deno.Signal): void;
  /** What it wrote to standard output, and to standard error, so far. */
  stdout(): string;
  stderr(): string;
}

/** Starts a server with the permissions of the task, on a port of its own. */
export function startServer(
  folder: string,
  args: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
  descriptors?: number,
): ServerProcess {
  const [, ...words] = deno.tasks.serve.command.split(" ");
  const script = fileURLToPath(new URL(`../../../${words.at(-1)}`, import.meta.url));
  return startProcess([...words.slice(0, -1), script, "--port", "0", ...args], folder, more, descriptors);
}

/** Starts Deno with some arguments, which make it a server; where told with so many file descriptors at the most. */
export function startProcess(
  args: readonly string[],
  folder: string,
  more: Readonly<Record<string, string>> = {},
  descriptors?: number,
): ServerProcess {
  // It writes no coverage: a kill would leave half of it.
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const limited = ["-c", `ulimit -n ${descriptors}; exec "$0" "$@"`, Deno.execPath(), ...args];
  const child = new Deno.Command(descriptors === undefined ? Deno.execPath() : "bash", {
    args: descriptors === undefined ? [...args] : limited,
    cwd: folder,
    env: { ...env, NO_COLOR: "1", ...more },
    clearEnv: true,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const { promise: address, resolve, reject } = Promise.withResolvers<string>();
  let [said, complained] = ["", ""];
  const listen = async (stream: ReadableStream<Uint8Array>, hear: (text: string) => void) => {
    const decoder = new TextDecoder();
    for await (const piece of stream) hear(decoder.decode(piece, { stream: true }));
  };
  const heard = Promise.all([
    listen(child.stdout, (text) => {
      said += text;
      const found = /serves on (http:\/\/\S+?)\/?\n/.exec(said)?.[1];
      if (found) resolve(found);
    }),
    listen(child.stderr, (text) => void (complained += text)),
  ]);
  const status = heard.then(() => child.status);
  status.then(() => reject(new Error(`The server ended before it served: ${complained}`)));
  address.catch(() => {});
  return {
    address,
    status,
    kill(signal) {
      try {
        child.kill(signal);
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof Deno.errors.NotFound)) throw error;
      }
    },
    stdout: () => said,
    stderr: () => complained,
  };
}
