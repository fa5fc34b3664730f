import { UserError } from "../core/base/errors.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import deno from "../deno.json" with { type: "json" };
import { fileError } from "../host/file_error.ts";
import { packageFile } from "../host/package_files.ts";
import { loadPlugins } from "../host/plugin_files.ts";
import { onStopSignal } from "../host/signals.ts";
import { DIGITS, isThisMachine, type ServeFlags, type ServerConfig, serverConfig } from "./config.ts";
import { listen, type Listener } from "./listener.ts";
import { lineLog, type Log } from "./log.ts";
import { answerOf } from "./mount.ts";
import { argsOf, denoRun, leastPermissions } from "./permissions.ts";
import { sharedAlarm } from "./security/alarm.ts";
import { newToken } from "./security/tokens.ts";
import { makeServer, type Server } from "./server.ts";
import { turns } from "./turn.ts";

/** The variable that may hold tokens: `name:role:secret,…`. */
const TOKENS = "RETORT_TOKENS";
/** Milliseconds for what has been answered to arrive. */
const LAST_BYTES = 5000;

/** Runs `deno task serve` until it is told to stop. The plugins that its config names go to the catalogue for students. */
export async function serveCommand(
  catalogue: Catalogue,
  file: string | undefined,
  flags: ServeFlags,
  students: Catalogue,
): Promise<void> {
  const config = await serverConfig(file, flags, takeTokens());
  const log = lineLog((line) => console.error(line), { secrets: config.secrets });
  checkRoot(config, file);
  await packageFile(DIGITS, config.root);
  await checkDatasets(config);
  await loadPlugins(students, config.plugins);
  await using server = await makeServer({
    catalogue,
    students,
    config,
    log,
    version: deno.version,
    alarm: sharedAlarm({ lasts: true }),
    turn: turns(),
  });
  const http = await openPort(server, config, file, log);
  tellOfDefects(log);
  const stopped = stopSignal();
  // Runs that work stop where they can be gone on with: whoever looks after the server starts it again.
  const lost = http.finished.then(() => new Promise<never>(() => {}), async (error) => {
    await server.drain(config.drainSeconds);
    throw error;
  });
  try {
    await Promise.race([server.start(), lost]);
    await tell(server, config, http.port);
    await Promise.race([stopped, lost]);
    await Promise.race([leave(server, config, log), lost]);
    await Promise.race([stop(server, http, config, log), lost]);
  } finally {
    await http.shutdown();
  }
}

/** Prints a new secret, once and nowhere else, and what the config says of it. */
export function printNewToken(text: string): void {
  const { secret, entry } = newToken(text);
  console.log(`The token, which is shown this once:\n  ${secret}`);
  console.log(`\nIts entry in the list "tokens" of the server's config:\n  ${JSON.stringify(entry)}`);
}

/** Prints the command that runs this server with the least that it needs. */
export async function printPermissions(file: string | undefined, flags: ServeFlags): Promise<void> {
  if (Deno.mainModule.startsWith("npm:")) {
    throw new UserError(
      "Cannot print permissions as Deno must run the server: it is Node, which asks for none",
    );
  }
  const config = await serverConfig(file, flags, takeTokens());
  console.log(denoRun(leastPermissions(config, file), argsOf(config, file)));
}

/** Takes the tokens out of the environment, so that nothing that runs later finds them there. */
function takeTokens(): string | undefined {
  if (Deno.permissions.querySync({ name: "env", variable: TOKENS }).state !== "granted") return undefined;
  const text = Deno.env.get(TOKENS);
  Deno.env.delete(TOKENS);
  return text;
}

/** Opens the port. What comes before all is loaded is answered, too: `/health/ready` says that it is not. */
async function openPort(
  { app, isBusy }: Server,
  config: ServerConfig,
  file: string | undefined,
  log: Log,
): Promise<Listener> {
  const { host, port } = config;
  const onError = (error: unknown) => {
    log.error("a request failed", { error: String(error) });
    return answerOf(error);
  };
  try {
    return await listen({ hostname: host, port, handler: app.fetch, onError, log, isBusy });
  } catch (error) {
    throw listenError(error, config, file);
  }
}

function listenError(error: unknown, config: ServerConfig, file: string | undefined): unknown {
  const { host, port } = config;
  const cannot = `Cannot listen on ${host}:${port}`;
  if (error instanceof Deno.errors.AddrInUse) {
    return new UserError(`${cannot}: the port must be free: another program has it; try --port ${port + 1}`);
  }
  if (error instanceof Deno.errors.NotCapable) {
    return new UserError(`${cannot}: Deno must be allowed to; run: ${allowed(config, file)}`);
  }
  if (error instanceof Deno.errors.PermissionDenied) {
    return new UserError(`${cannot}: this user must be allowed to: ports below 1024 are the system's`);
  }
  if (error instanceof Deno.errors.AddrNotAvailable || /address/i.test((error as Error).message)) {
    return new UserError(`${cannot}: the host must be an address of this machine`);
  }
  return error;
}

/** A promise that nobody looks after, or a timer that throws, is a defect, and no reason to leave all others alone. */
function tellOfDefects(log: Log): void {
  const tell = (event: Event, reason: unknown) => {
    event.preventDefault();
    log.error("something failed unnoticed", {
      error: reason instanceof Error ? reason.stack ?? reason.message : String(reason),
    });
  };
  addEventListener("unhandledrejection", (event) => tell(event, event.reason));
  addEventListener("error", (event) => tell(event, event.error));
}

/** Says, where Deno does not let the server write to its folder, how it would. */
function checkRoot(config: ServerConfig, file: string | undefined): void {
  const { root } = config;
  if (Deno.permissions.querySync({ name: "write", path: root }).state === "granted") return;
  throw new UserError(`Cannot write to ${root}: Deno must be allowed to; run: ${allowed(config, file)}`);
}

/** Says which of the config's data sets is no file: a run would, long after. */
export async function checkDatasets({ datasets }: Pick<ServerConfig, "datasets">): Promise<void> {
  for (const [name, path] of Object.entries(datasets)) {
    const what = `Cannot serve the data set ${name}: ${path} must be a file`;
    const info = await Deno.stat(path).catch((error: unknown) => {
      if (error instanceof Deno.errors.NotFound) throw new UserError(`${what}: there is none`);
      throw fileError("read", path, error);
    });
    if (!info.isFile) throw new UserError(`${what}: it is something else`);
  }
}

function allowed(config: ServerConfig, file: string | undefined): string {
  return denoRun(leastPermissions(config, file), argsOf(config, file));
}

/** What a person, or a script that waits for it, reads first. */
async function tell(server: Server, { host, tokens, basePath }: ServerConfig, port: number): Promise<void> {
  const address = host.includes(":") ? `[${host}]` : host;
  const names = (all: Iterable<string>) => [...all].join(", ") || "none";
  const states = server.models.list();
  const models = new Set(states.flatMap(({ name, served }) => served ? [name] : []));
  const failed = states.filter(({ state, error }) => state === "failed" || error !== undefined);
  const datasets = (await server.datasets.list()).map(({ name, source }) => source === "server" ? name : "");
  console.log(
    [
      `Retort serves on http://${address}:${port}/`,
      `  tokens     ${
        tokens.length
          ? names(tokens.map(({ name, role }) => `${name} (${role})`))
          : "none: whoever is on this machine may do everything"
      }`,
      `  data sets  ${names(datasets.filter((name) => name !== ""))}`,
      `  models     ${names(models)}`,
      ...basePath ? [`  behind     ${basePath}/, where a proxy has it: it answers there and at /`] : [],
      ...failed.map(({ name, version, error = "it could not be loaded" }) =>
        `  not served ${name}/${version}: ${error}`
      ),
      ...isThisMachine(host)
        ? []
        : ["  Nothing is encrypted: put a proxy with TLS in front (docs/security.md)."],
    ].join("\n"),
  );
}

/** Resolves with the first signal; the second one ends the process where it is. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    onStopSignal(resolve, { code: (signal) => signal === "SIGINT" ? 130 : 143 });
  });
}

/** Answers for a while as one that is not ready: those who send requests need as long to hear of it. */
async function leave(server: Server, { drain }: ServerConfig, log: Log): Promise<void> {
  if (drain === 0) return;
  log.info("not ready: it still answers, and stops then", { drain });
  server.leave();
  await new Promise((done) => setTimeout(done, drain * 1000));
}

/**
 * Stops in good order, within the time there is: no new runs, those that work to their next step, no new requests, those that
 * are being answered to their end. What then is left of connections is cut: `shutdown` alone would cut bodies that still arrive.
 */
async function stop(
  server: Server,
  http: Listener,
  { drainSeconds }: ServerConfig,
  log: Log,
): Promise<void> {
  log.info("stopping", { drainSeconds });
  if (!await server.drain(drainSeconds)) {
    log.warn("stopped with requests that were not answered");
    Deno.exit(0);
  }
  // The last answers may still be on their way; a client that does not take them is not waited for.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, LAST_BYTES, "late");
  });
  if (await Promise.race([http.shutdown(), late]) === "late") Deno.exit(0);
  clearTimeout(timer);
  log.info("stopped");
}
