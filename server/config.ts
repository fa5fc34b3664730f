import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { OptionsError, show, UserError } from "../core/base/errors.ts";
import { pluginList } from "../core/catalogue/config.ts";
import { problemsOf } from "../core/catalogue/problems.ts";
import { originProblem } from "../core/edge/origins.ts";
import { fileError } from "../host/file_error.ts";
import { APP_LIMITS, type AppLimits } from "./app.ts";
import { UPLOAD_LIMITS, type UploadLimits } from "./datasets/datasets.ts";
import { SERVING_LIMITS, type ServingLimits } from "./models/served_version.ts";
import { RUN_BACKENDS, RUN_BOUNDS, type RunBounds } from "./runs/bounds.ts";
import { isNetwork } from "./security/client.ts";
import { checkNames, ROLES, type Token, TOKEN_NAME, tokenOf, tokensFromText } from "./security/tokens.ts";

/** The flags of `deno task serve`. */
export interface ServeFlags {
  readonly host?: string;
  readonly port?: number;
  readonly root?: string;
  readonly models?: string;
  readonly basePath?: string;
  readonly drain?: number;
}

/** What a server is run with: its config, the flags and the environment together. Paths are as they are opened. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  readonly root: string;
  readonly models: string;
  /** Files and packages whose plugins the students may need: no folder of a model and no request names any. */
  readonly plugins: readonly string[];
  readonly datasets: Readonly<Record<string, string>>;
  readonly tokens: readonly Token[];
  /** Secrets that came by the environment: they are kept out of the log. */
  readonly secrets: readonly string[];
  readonly origins: readonly string[];
  /** The path under which a proxy has the server, as `/ml`; empty where it has none. */
  readonly basePath: string;
  readonly trustedProxies: readonly string[];
  readonly limits: AppLimits;
  readonly uploads: UploadLimits;
  readonly serving: Partial<ServingLimits>;
  readonly runs: {
    readonly atOnce: number | undefined;
    readonly threads: number | undefined;
    readonly queue: number;
    readonly bounds: RunBounds;
    readonly backends: readonly string[];
  };
  /** Seconds for which it still answers when it is told to stop. */
  readonly drain: number;
  readonly drainSeconds: number;
}

/** The data set that every server has. */
export const DIGITS: URL = new URL("../examples/digits/digits.csv", import.meta.url);

/** Where there are tokens, and so other people. */
const TOKEN_RATE = { perSecond: 2000, burst: 4000 };
const ANONYMOUS_RATE = { perSecond: 100, burst: 300 };

const BACKENDS = ["cpu", "wasm", "webgpu"] as const;
/** Of one run: a timer waits no longer than 24 days. */
const MAX_HOURS = 500;

/** The longest that a server may still answer when it is told to stop, in seconds. */
export const MAX_DRAIN = 3600;

/** Where a server has routes of its own: under a base path of that name nobody could tell which is meant. */
const OWN_PATHS = ["health", "metrics", "openapi.json", "page", "v1", "v2"];

/** Names of data sets: they stand in configs of runs, where a path could stand in a file of one's own. */
const DATASET_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** The schema of a server's config. */
function configSchema(place: (path: string) => string) {
  const rate = z.strictObject({
    perSecond: z.number().positive(),
    burst: z.number().int().min(1),
  });
  const whole = (least = 1) => z.number().int().min(least);
  const positive = z.number().positive();
  const { body, json, concurrent, slowBodies } = APP_LIMITS;
  return z.strictObject({
    $schema: z.string().optional(),
    host: z.string().min(1).default("127.0.0.1")
      .describe("The address to listen on. Any but this machine's own needs a token."),
    port: z.number().int().min(0).max(65535).default(8000),
    root: z.string().min(1).default("runs/server").describe("The folder of records, runs and uploads."),
    models: z.string().min(1).default("models").describe("A folder of students to serve; it may be absent."),
    plugins: pluginList(place).default([])
      .describe("Files and packages with layers of your own, which students to serve are made of."),
    datasets: z.record(z.string().regex(DATASET_NAME), z.string().min(1)).default({})
      .describe("Files that runs may use, by the names that requests have for them."),
    tokens: z.array(z.strictObject({
      name: z.string().regex(TOKEN_NAME),
      role: z.enum(ROLES as ["read", "run", "admin"]),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })).default([]).describe("Who may come in; deno task serve --new-token name:role makes one."),
    origins: z.array(
      z.string().superRefine((text, ctx) => {
        const rule = originProblem(text);
        if (rule) ctx.addIssue({ code: "custom", message: rule, params: { rule, value: text } });
      }),
    ).default([])
      .describe(
        "Origins of pages that may ask and read the answers, beside the server's own: https://example.org.",
      ),
    basePath: z.string().superRefine((path, context) => {
      const rule = basePathRule(path);
      if (rule !== undefined) context.addIssue({ code: "custom", message: rule });
    }).default("").describe("The path under which a proxy has the server, as /ml."),
    trustedProxies: z.array(
      z.string().refine(isNetwork, "must be an address, or a network as 10.0.0.0/8"),
    ).default([]).describe("Proxies whose X-Forwarded-For is believed: addresses and networks."),
    limits: z.strictObject({
      bodyBytes: whole().default(body.maxBytes),
      bodySeconds: positive.default(body.seconds),
      jsonDepth: whole().default(json.depth),
      jsonValues: whole().default(json.values),
      requestsAtOnce: whole().default(concurrent),
      slowBodies: whole().default(slowBodies.all)
        .describe("Bodies on their way for more than two seconds, of all clients."),
      slowBodiesOfClient: whole().default(slowBodies.each),
      rate: rate.nullable().optional()
        .describe("Of each token, or of each address where there are no tokens; null for none."),
      anonymousRate: rate.nullable().optional()
        .describe("Of each address, for what comes without a valid token; null for none."),
      uploadBytes: whole().default(UPLOAD_LIMITS.bytes),
      uploadsBytes: whole().default(UPLOAD_LIMITS.totalBytes),
      uploads: whole().default(UPLOAD_LIMITS.tables),
      rows: whole().default(SERVING_LIMITS.maxRows).describe("Of one prediction request."),
      answerBytes: whole(1024).default(SERVING_LIMITS.answerBytes)
        .describe("Of the answer to one, at most: what may become longer is refused before it is made."),
      ids: whole().default(SERVING_LIMITS.maxIds).describe("Of one sequence of a prediction request."),
    }).prefault({}),
    batching: z.strictObject({
      maxBatch: whole().default(SERVING_LIMITS.maxBatch),
      maxDelay: z.number().min(0).default(SERVING_LIMITS.maxDelay),
      maxQueue: whole().default(SERVING_LIMITS.maxQueue),
      timeout: positive.default(SERVING_LIMITS.timeout),
    }).prefault({}),
    runs: z.strictObject({
      atOnce: whole().optional(),
      threads: whole().optional()
        .describe(
          "Threads that runs together may work with; each has one in any case. Default: all cores but one, both of two.",
        ),
      queue: whole(0).default(16),
      bounds: z.strictObject(
        Object.fromEntries(
          Object.entries(RUN_BOUNDS).map((
            [name, bound],
          ) => [name, (name === "hours" ? positive.max(MAX_HOURS) : whole()).default(bound)]),
        ) as Record<keyof typeof RUN_BOUNDS, z.ZodDefault<z.ZodNumber>>,
      ).prefault({}),
      backends: z.array(z.enum(BACKENDS)).min(1).default([...RUN_BACKENDS] as typeof BACKENDS[number][])
        .describe("What requests may compute on; cpu is 100 times slower, and meant for tests."),
    }).prefault({}),
    drain: z.number().min(0).max(MAX_DRAIN).default(0)
      .describe("Seconds for which it still answers, not ready, when it is told to stop."),
    drainSeconds: positive.default(30).describe("The longest that a stop may take then."),
  });
}

/**
 * The config of a server: a file's, or the defaults, with the flags' changes and the tokens of the environment. Relative paths of a
 * file are relative to it; those of flags, and of the defaults, to the working directory.
 */
export async function serverConfig(
  file: string | undefined,
  flags: ServeFlags,
  tokenText = "",
): Promise<ServerConfig> {
  const written = file === undefined ? {} : await readJsonObject(file);
  const given: Record<string, unknown> = { ...written, ...flags };
  const folder = file === undefined ? "" : dirname(resolve(file));
  const place = (path: string) => resolve(folder, path);
  const folderOf = (key: "root" | "models", path: string) =>
    flags[key] === undefined && key in written ? place(path) : path;
  const schema = configSchema(place);
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new OptionsError(file ?? "these flags", problemsOf(parsed.error, schema, "a server", given));
  }
  const { data } = parsed;
  const fromEnvironment = tokensFromText(tokenText);
  const tokens = [...data.tokens.map(tokenOf), ...fromEnvironment.map(({ token }) => token)];
  checkNames(tokens);
  const host = data.host.replace(/^\[(.*)\]$/, "$1");
  if (!isThisMachine(host) && tokens.length === 0) {
    throw new UserError(
      `Cannot listen on ${host}: others could reach it, so there must be a token: there is none; ` +
        `make one with: deno task serve --new-token me:admin`,
    );
  }
  const named = Object.entries(data.datasets).map(([name, path]) => [name, place(path)]);
  const { limits, batching, runs, origins, trustedProxies, drain, drainSeconds } = data;
  const root = folderOf("root", data.root);
  return {
    host,
    port: data.port,
    root,
    models: folderOf("models", data.models),
    plugins: data.plugins,
    datasets: { digits: digitsIn(root), ...Object.fromEntries(named) },
    tokens,
    secrets: fromEnvironment.map(({ secret }) => secret),
    origins,
    basePath: data.basePath.replace(/\/$/, ""),
    trustedProxies,
    limits: {
      body: { maxBytes: limits.bodyBytes, seconds: limits.bodySeconds },
      json: { depth: limits.jsonDepth, values: limits.jsonValues },
      concurrent: limits.requestsAtOnce,
      slowBodies: { all: limits.slowBodies, each: limits.slowBodiesOfClient },
      rate: limits.rate === undefined ? tokens.length ? TOKEN_RATE : null : limits.rate,
      anonymousRate: limits.anonymousRate === undefined ? ANONYMOUS_RATE : limits.anonymousRate,
    },
    uploads: { bytes: limits.uploadBytes, totalBytes: limits.uploadsBytes, tables: limits.uploads },
    serving: { ...batching, maxRows: limits.rows, answerBytes: limits.answerBytes, maxIds: limits.ids },
    runs: {
      atOnce: runs.atOnce,
      threads: runs.threads,
      queue: runs.queue,
      bounds: runs.bounds,
      backends: runs.backends,
    },
    drain,
    drainSeconds,
  };
}

/** Where the data set is; from a registry it comes to the server's folder. */
function digitsIn(root: string): string {
  return DIGITS.protocol === "file:" ? fileURLToPath(DIGITS) : join(root, "digits.csv");
}

/** What is wrong with a base path. */
function basePathRule(path: string): string | undefined {
  if (path === "" || path === "/") return undefined;
  const [before, ...parts] = path.replace(/\/$/, "").split("/");
  if (before !== "" || path.length > 200 || !parts.every((part) => /^[\w~-][\w.~-]*$/.test(part))) {
    return "must begin with a slash, with letters, digits, dots, dashes, underscores and tildes between slashes, as /ml";
  }
  return OWN_PATHS.includes(parts[0]!)
    ? `must not begin with /${parts[0]}: the server has paths of its own there`
    : undefined;
}

/** Whether an address is reached from this machine alone. */
export function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

async function readJsonObject(file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await Deno.readTextFile(file);
  } catch (error) {
    throw fileError("read", file, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UserError(`Cannot use ${file}: a server's config must be JSON: ${(error as Error).message}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new UserError(
    `Cannot use ${file}: a server's config must be an object: current value is ${show(value)}`,
  );
}
