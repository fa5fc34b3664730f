/** What tests of the teacher `http` have in common: a service in this process, and runs that ask it. */
import { assert, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Clock } from "../../../../core/base/clock.ts";
import { UserError } from "../../../../core/base/errors.ts";
import type { Consent } from "../../../../core/base/network.ts";
import { seededRandom } from "../../../../core/base/random.ts";
import { softmax } from "../../../../core/base/softmax.ts";
import { memoryStorage, subfolder } from "../../../../core/base/storage.ts";
import { CLOCK, CONSENT, type Container, EVENTS, NETWORK } from "../../../../core/catalogue/container.ts";
import { prepare } from "../../../../core/data/prepare.ts";
import { lookUpTeacher } from "../../../../core/targets/look_up.ts";
import { TARGETS } from "../../../../core/targets/store.ts";
import { storedTargets } from "../../../../core/targets/store_files.ts";
import type { LiveTeacher } from "../../../../core/teacher.ts";
import { localNetwork } from "../../../../host/network.ts";
import { type Result, runIn } from "../../../core/run/runs.ts";
import { clouds, follow, toyCatalogue, toyConfig, toyStages } from "../../../toy.ts";

export const TABLE = clouds({ rows: 120 });

/** The classes' centres: what a good teacher of the clouds answers is the nearest one. */
const CENTRES = TABLE.classes.map((_, c) => {
  const own = Array.from(TABLE.labels.keys()).filter((row) => TABLE.labels[row] === c);
  return TABLE.numeric.names.map((_, i) =>
    own.reduce((sum, row) => sum + TABLE.numeric.values[row * 4 + i]!, 0) / own.length
  );
});

/** Probabilities of the classes, of a row's four numbers. */
export function probabilitiesOf(numbers: ArrayLike<number>): number[] {
  const logits = CENTRES.map((centre) => -centre.reduce((sum, at, i) => sum + (at - numbers[i]!) ** 2, 0));
  return Array.from(softmax(logits));
}

// deno-lint-ignore no-explicit-any
type Json = any;

/** A request as a service got it. */
export interface Got {
  readonly path: string;
  readonly headers: Headers;
  readonly json: Json;
}

/** What a service answers; undefined where it answers as it should. */
export type Handler = (got: Got, count: number) => Response | Promise<Response> | undefined;

/** A service that listens. */
export interface Service extends AsyncDisposable {
  readonly url: string;
  readonly got: readonly Got[];
}

/** Listens, and answers as `handle` says, or else as `usual`. */
export function serve(handle: Handler, usual: (got: Got) => Response = oipAnswer): Service {
  const got: Got[] = [];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, async (request) => {
    const text = await request.text();
    const one = {
      path: new URL(request.url).pathname + new URL(request.url).search,
      headers: request.headers,
      json: text ? JSON.parse(text) : undefined,
    };
    got.push(one);
    return await handle(one, got.length) ?? usual(one);
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    got,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** A model of the clouds by the Open Inference Protocol: one tensor of all columns. */
export function oipAnswer({ json }: Pick<Got, "json">): Response {
  if (json === undefined) return Response.json(METADATA);
  const { shape: [rows], data } = json.inputs[0];
  const all = Array.from({ length: rows }, (_, i) => probabilitiesOf(data.slice(4 * i, 4 * i + 4))).flat();
  return Response.json({
    outputs: [{ name: "probabilities", datatype: "FP64", shape: [rows, 3], data: all }],
  });
}

export const METADATA = {
  name: "clouds",
  inputs: [{ name: "features", datatype: "FP32", shape: [-1, 4] }],
  outputs: [{
    name: "probabilities",
    datatype: "FP64",
    shape: [-1, 3],
    parameters: { labels: TABLE.classes },
  }],
};

/** An answer of a chat model that says the likeliest tokens. */
export function chatAnswer(tokens: Readonly<Record<string, number>>): Response {
  const top = Object.entries(tokens).map(([token, p]) => ({ token, logprob: Math.log(p), bytes: null }));
  return Response.json({
    choices: [{
      message: { role: "assistant", content: "" },
      logprobs: { content: [{ token: "", top_logprobs: top }] },
    }],
  });
}

/** A clock on which time runs a hundred times as fast; `waits` has what was waited for. */
export function quickClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => 100 * performance.now(),
    rest: () => new Promise((done) => setTimeout(done, 0)),
    after(milliseconds, signal) {
      waits.push(milliseconds);
      return new Promise((done) => {
        const timer = setTimeout(done, milliseconds / 100);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          done();
        }, { once: true });
      });
    },
  };
}

/** How a run asks. */
export interface AskOptions {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly consent?: Consent;
  readonly clock?: Clock;
  readonly storage?: ReturnType<typeof memoryStorage>;
}

/** The services of a run that asks; its answers are files of `storage`. */
function registerIn(
  scope: Container,
  { secrets = {}, consent, clock = quickClock(), storage = memoryStorage() }: AskOptions,
): void {
  scope.register(NETWORK, { ...localNetwork(), secret: (name) => secrets[name] }).register(CLOCK, clock)
    .register(
      TARGETS,
      storedTargets({ open: (place) => subfolder(storage, `targets/${place}`), where: "targets" }),
    );
  if (consent) scope.register(CONSENT, consent);
}

/** A run of the toy with this teacher. */
export async function runWith(
  teacher: object,
  options: AskOptions & { readonly config?: object } = {},
): Promise<Result> {
  const { storage = memoryStorage(), config } = options;
  const catalogue = toyCatalogue([], TABLE);
  const whole = toyConfig(catalogue, {
    teacher: { use: "http", model: "clouds", timeout: 600, ...teacher },
    ...config,
  });
  return await runIn(catalogue, whole, {
    storage,
    register: (scope) => registerIn(scope, { ...options, storage }),
  });
}

/** What a teacher has answered to all rows. */
export interface Asked {
  /** The share of rows whose class it says. */
  readonly accuracy: number;
  readonly warnings: readonly string[];
  /** What it has said before it was asked. */
  readonly said: readonly string[];
  /** Of the stored answers. */
  readonly fingerprint: string;
}

/** Asks this teacher about all rows, as a run does before it trains. */
export async function askWith(teacher: object, options: AskOptions = {}): Promise<Asked> {
  const catalogue = toyCatalogue([], TABLE);
  const scope = catalogue.container.child();
  registerIn(scope, options);
  const [said, warnings]: [string[], string[]] = [[], []];
  scope.register(EVENTS, (event) => event.type === "asks" && said.push(event.message));
  const prepared = prepare(
    TABLE,
    { test: 0.3, validation: 0.1 },
    seededRandom(1),
    undefined,
    undefined,
    true,
  );
  const spec = { use: "http", model: "clouds", timeout: 600, ...teacher };
  const plan = catalogue.make("teacher", spec, scope);
  const { made } = await follow(plan.stages(toyStages(catalogue, {
    scope,
    features: 4,
    preprocessing: prepared.preprocessing,
    raw: prepared.raw,
    warn: (message) => void warnings.push(message),
  })));
  const run = { config: {}, scope, seed: 1, data: "clouds", prepared, rows: { table: TABLE.rows } };
  const asked = await lookUpTeacher(made, { as: "http", reads: plan.raw ? "cells" : "features" }, run);
  const best = await classesOf(asked);
  const right = best.filter((label, row) => label === TABLE.labels[row]).length;
  return { accuracy: right / TABLE.rows, warnings, said, fingerprint: made.fingerprint! };
}

/** The class that a teacher says of each row. */
async function classesOf(teacher: LiveTeacher): Promise<number[]> {
  const before = tf.getBackend();
  await tf.setBackend("cpu");
  const { logits } = teacher.predict({
    inputs: {},
    rows: Int32Array.from({ length: TABLE.rows }, (_, row) => row),
  });
  try {
    return Array.from(tf.tidy(() => tf.argMax(logits, 1)).dataSync());
  } finally {
    logits.dispose();
    if (before) await tf.setBackend(before);
  }
}

/** The line with which that ends. */
export async function lineOf(teacher: object, options?: AskOptions): Promise<string> {
  const { message } = await assertRejects(() => askWith(teacher, options), UserError);
  assert(!message.includes("\n"), message);
  return message;
}
