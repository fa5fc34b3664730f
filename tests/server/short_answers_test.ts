/** Whatever a request holds, the answer that refuses it is short, and there at once. */
import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { serverConfig } from "../../server/config.ts";
import { silentLog } from "../../server/log.ts";
import { makeServer, type Server } from "../../server/server.ts";
import { pixels, toyStudent } from "./inference/toy.ts";

/** The most bytes that an answer of 4xx has. */
const MOST = 4096;
/** As long as a body may be by default, almost. */
const LONG = 900_000;

type Sent = readonly [path: string, init?: RequestInit];

const DATA = { use: "csv", path: "digits", label: "digit" };

function json(path: string, body: unknown, headers: Record<string, string> = {}): Sent {
  return [path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  }];
}

function run(more: object, data: object = DATA): Sent {
  return json("/v1/runs", { data, ...more });
}

/** Texts that get longer on their way, that break lines, that are no text. */
const PIECES = [" ", "x", "\n", "é", "汉", "😀", "\u0000", "\ud800", '"', "\\", "<", " \r\n"];

/** What runs are asked for. */
function configs(): Sent[] {
  const keys = PIECES.map((piece) =>
    piece.repeat(Math.floor(LONG / new TextEncoder().encode(JSON.stringify(piece)).length))
  );
  const key = "k".repeat(LONG);
  const many = (value: unknown) =>
    Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`key${i}`, value]));
  return [
    run({ [" ".repeat(60_000)]: 1 }),
    ...keys.flatMap((key) => [
      run({ [key]: 1 }),
      run({ student: { use: "mlp", [key]: 1 } }),
      run({ name: key }),
      run({}, { ...DATA, path: key }),
      run({ student: { use: key } }),
    ]),
    run(many(1)),
    run({ student: { use: "mlp", ...many(1) } }),
    run({ strategy: { use: "hinton", losses: many("soft-targetz") } }),
    run({ strategy: { use: "hinton", losses: many("soft-targets"), weights: { a: 1 } } }),
    run({ strategy: { use: "hinton", losses: { [key]: { use: "soft-target" } } } }),
    run({ strategy: { use: "hinton", losses: { a: "pkt" }, weights: { [key]: 1 } } }),
    run({ strategy: { use: "hinton", losses: { a: "pkt", [key]: "pkt" }, weights: { b: 1 } } }),
    run({ teacher: { use: "ensemble", members: Array.from({ length: 40_000 }, () => "mlpp") } }),
    run({ teacher: { use: "ensemble", members: Array.from({ length: 900 }, () => "mlpp") } }),
    run({ teacher: { use: "model", path: `models/${key}/1` } }),
    run({ plugins: [key] }),
    run({}, { ...DATA, [key]: 1 }),
    run({}, { ...DATA, delimiter: key }),
    run({}, { ...DATA, use: key }),
    run({}, { ...DATA, numeric: [key], ignore: [key] }),
    run({}, { ...DATA, numeric: Object.keys(many(1)), ignore: Object.keys(many(1)) }),
    run({ backend: { use: "wasm", [key]: key } }),
    run({ seeds: key, seed: key, train: { epochs: key } }),
    json("/v1/runs", key),
    json("/v1/runs", [key]),
    ["/v1/runs", { method: "POST", headers: { "content-type": "application/json" }, body: `{"${key}` }],
    run({}, DATA).map((part, i) =>
      i === 0 ? part : {
        ...part as RequestInit,
        headers: { "content-type": "application/json", "idempotency-key": "k".repeat(5000) },
      }
    ) as unknown as Sent,
  ];
}

/** What students are asked for. */
function predictions(): Sent[] {
  const key = "k".repeat(LONG);
  const row = { size: 1, weight: 1, colour: "red" };
  const tensor = { name: "features", datatype: "FP32", shape: [1, 2], data: [1, 2] };
  const infer = (body: unknown, headers = {}) => json("/v2/models/fruit/infer", body, headers);
  return [
    ...["predict", "versions/1/predict"].flatMap((end) => [
      json(`/v1/models/fruit/${end}`, { [key]: [row] }),
      json(`/v1/models/fruit/${end}`, { rows: key }),
      json(`/v1/models/fruit/${end}`, { rows: [key] }),
      json(`/v1/models/fruit/${end}`, { rows: [{ [key]: 1 }] }),
      json(`/v1/models/fruit/${end}`, { rows: [{ ...row, size: key }] }),
      json(`/v1/models/fruit/${end}`, { rows: [{ ...row, size: [key] }] }),
      json(`/v1/models/fruit/${end}`, { rows: [{ ...row, size: { [key]: key } }] }),
      json(`/v1/models/fruit/${end}`, {
        rows: [Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`siz${i}`, 1]))],
      }),
    ]),
    json("/v1/models/fruit:predict", { [key]: 1 }),
    json("/v1/models/fruit:predict", { instances: [key] }),
    json("/v1/models/fruit:predict", { instances: [[key, key, { a: key }]] }),
    json("/v1/models/fruit:predict", { instances: [[key]] }),
    infer({ [key]: 1 }),
    infer({ inputs: key }),
    infer({ inputs: [{ ...tensor, name: key }] }),
    infer({ inputs: [{ ...tensor, datatype: key }] }),
    infer({ inputs: [{ ...tensor, shape: [key, key] }] }),
    infer({ inputs: [{ ...tensor, shape: key }] }),
    infer({ inputs: [{ ...tensor, data: [key, key] }] }),
    infer({ inputs: [{ ...tensor, data: Array.from({ length: 50_000 }, () => 1) }] }),
    infer({ inputs: [{ ...tensor, parameters: { binary_data_size: key } }] }),
    infer({ inputs: [{ ...tensor, parameters: key }] }),
    infer({ inputs: [tensor], outputs: [{ name: key }] }),
    infer({ inputs: [tensor], id: { a: key } }),
    infer({ inputs: [tensor] }, { "inference-header-content-length": "9".repeat(5000) }),
    json("/v2/models/wide/infer", { inputs: [{ ...tensor, name: "x" }] }),
  ];
}

/** What is asked of places that there are not, in ways that there are not. */
function strays(): Sent[] {
  const name = "n".repeat(60_000);
  const words = encodeURIComponent("é \n".repeat(4000));
  return [name, words].flatMap((name): Sent[] => [
    [`/${name}`],
    [`/v1/models/${name}`],
    [`/v1/models/fruit/versions/${name}`],
    [`/v1/models/${name}/edge.js`],
    [`/v1/models/${name}:predict`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    }],
    [`/v1/models/fruit:${name}`, { method: "POST", body: "{}" }],
    [`/v2/models/${name}`],
    [`/v2/models/fruit/versions/${name}/infer`, { method: "POST", body: "{}" }],
    [`/v1/runs/${name}`],
    [`/v1/runs?cursor=${name}`],
    [`/v1/runs?status=${name}&limit=${name}`],
    [`/v1/models?cursor=${name}`],
    [`/v1/datasets?cursor=${name}`],
    [`/v1/datasets/${name}`],
    [`/v1/datasets?name=${name}`, {
      method: "POST",
      headers: { "content-type": "text/csv" },
      body: "a,b\n1,2\n",
    }],
    [`/v1/datasets/${name}`, { method: "DELETE" }],
    [`/v1/plugins/${name}`],
    [`/v1/plugins/loss/${name}`],
    [`/v1/models/${name}`, { method: "DELETE" }],
    [`/${name}`, { method: "M".repeat(5000) }],
    ["/v1/models", { method: "M".repeat(5000) }],
  ]).concat([
    ["/v1/models", { headers: { host: "h".repeat(5000) } }],
    ["/v1/runs", {
      method: "POST",
      headers: { "content-type": `application/${"t".repeat(5000)}` },
      body: "{}",
    }],
    ["/v1/runs", {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "z".repeat(5000) },
      body: "{}",
    }],
    ["/v1/runs", { method: "POST", headers: { "origin": `https://${"o".repeat(5000)}` }, body: "{}" }],
    [`/v1/runs/run-${"0".repeat(32)}/events`, { headers: { "last-event-id": "e".repeat(5000) } }],
  ]);
}

async function whileThere(task: (server: Server) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    const config = await serverConfig(undefined, {
      root: join(folder, "root"),
      models: join(folder, "models"),
    });
    await using server = await makeServer({
      catalogue: builtinCatalogue(),
      config,
      log: silentLog(),
      version: "1",
    });
    await server.start();
    server.models.put("fruit", "1", toyStudent());
    server.models.put("wide", "1", toyStudent({ name: "wide", preprocessing: pixels(3000) }));
    await task(server);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("every answer that refuses something is short and one line, however long what it refuses is", async (t) => {
  await whileThere(async ({ app }) => {
    const kinds = { runs: configs(), predictions: predictions(), "no such thing": strays() };
    for (const [kind, all] of Object.entries(kinds)) {
      await t.step(kind, async () => {
        for (const [path, init = {}] of all) {
          const what = `${init.method ?? "GET"} ${path} ${init.body ?? ""}`.slice(0, 200);
          const response = await app.request(path, init);
          const bytes = new Uint8Array(await response.arrayBuffer());
          const text = new TextDecoder().decode(bytes);
          if (response.status === 200 && path.startsWith("/v1/models?cursor=")) continue;
          assert(
            response.status >= 400 && response.status < 500,
            `${what}: ${response.status} ${text.slice(0, 500)}`,
          );
          assert(bytes.length < MOST, `${what}: ${bytes.length} bytes: ${text.slice(0, 300)}`);
          const { error } = JSON.parse(text);
          assert(typeof error === "string" && error !== "" && !/[\r\n]/.test(error), `${what}: ${text}`);
        }
      });
    }
  });
});

Deno.test("a key of 60,000 spaces is answered with what is wrong with it", async () => {
  await whileThere(async ({ app }) => {
    const [path, init] = run({ [" ".repeat(60_000)]: 1 });
    const response = await app.request(path, init);
    const { error, problems } = await response.json();
    assertEquals(response.status, 422);
    assertEquals(error, `Cannot use config: ${" ".repeat(57)}... is not an option of a config`);
    assertEquals(problems, [{ path: [`${" ".repeat(57)}...`], rule: "is not an option of a config" }]);
  });
});
