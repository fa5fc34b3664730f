/** A small world for a fuzzed server: two data sets, two students, and bounds within which no run takes long. */
import { blobs } from "../../support/tiny_project.ts";
import { type Answer, exchange } from "./connection.ts";
import type { ServerProcess } from "./process.ts";
import { bytesOf, type Known, LISTED, type OpenApi } from "./requests.ts";

/** What the server is started with. */
export const CONFIG = {
  origins: [LISTED],
  limits: {
    bodyBytes: 256 * 1024,
    bodySeconds: 2,
    uploadBytes: 64 * 1024,
    uploadsBytes: 256 * 1024,
    uploads: 8,
  },
  runs: {
    atOnce: 1,
    queue: 2,
    bounds: {
      epochs: 8,
      totalEpochs: 60,
      seeds: 1,
      models: 6,
      width: 32,
      parameters: 20_000,
      views: 2,
    },
  },
  drainSeconds: 5,
} as const;

const utf8 = new TextEncoder();

/** Sends a right request, and reads its JSON. */
export async function ask(
  { address }: Pick<ServerProcess, "address">,
  method: string,
  target: string,
  body?: { readonly json: unknown } | { readonly csv: string },
): Promise<{ readonly status: number; readonly json: unknown }> {
  const type = body && ("json" in body ? "application/json" : "text/csv");
  const text = body && ("json" in body ? JSON.stringify(body.json) : body.csv);
  const answer = await exchange(
    address,
    bytesOf({
      method,
      target,
      headers: type ? [["content-type", type]] : [],
      body: text === undefined ? null : utf8.encode(text),
    }, `127.0.0.1:${address.port}`),
  );
  if (!answer) throw new Error(`the server hung up on ${method} ${target}`);
  return { status: answer.status, json: jsonOf(answer) };
}

/** An answer's body as JSON; undefined where it is none. */
export function jsonOf({ body }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** A run that takes a second or two on the digits. */
export function digitsRun(name = "digits"): Record<string, unknown> {
  return {
    name,
    data: { use: "csv", path: "digits", label: "digit" },
    teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [16] }, train: { epochs: 8 } },
    student: { use: "mlp", hidden: [8] },
    train: { epochs: 2, batchSize: 8 },
  };
}

/** A row of 64 pixels. */
export function digitsRow(): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: 64 }, (_, i) => [`p${Math.floor(i / 8)}${i % 8}`, (7 * i) % 17]),
  );
}

/** Uploads, distils and waits until both students answer. What is known then goes into the requests. */
export async function furnish(server: ServerProcess): Promise<Known> {
  const upload = await ask(server, "POST", "/v1/datasets?name=blobs", { csv: blobs() });
  const { name: mixed } = upload.json as { readonly name: string };
  const blobsRun = { ...digitsRun("blobs"), data: { use: "csv", path: mixed, label: "kind" } };
  const ids: string[] = [];
  for (const config of [digitsRun(), blobsRun]) {
    const { status, json } = await ask(server, "POST", "/v1/runs", { json: config });
    if (status !== 202) throw new Error(`the run must be taken: ${status} ${JSON.stringify(json)}`);
    ids.push((json as { readonly id: string }).id);
  }
  for (const id of ids) await finished(server, id);
  for (const name of ["digits", "blobs"]) await ready(server, name);
  const row = digitsRow();
  const mixedRow = { width: 1.5, height: null, colour: "red" };
  const predict = [{ rows: [row] }, { rows: [row, row] }, { rows: [mixedRow] }];
  const instances = [
    { instances: [row] },
    { instances: [Object.values(row), row] },
    { instances: [[1.5, null, "red"]] },
  ];
  const infer = [
    { inputs: [{ name: "features", datatype: "FP32", shape: [1, 64], data: Object.values(row) }] },
    {
      inputs: [
        { name: "features", datatype: "FP32", shape: [1, 2], data: [1.5, 2] },
        { name: "colour", datatype: "BYTES", shape: [1, 1], data: ["red"] },
      ],
      outputs: [{ name: "label" }],
    },
  ];
  return {
    bodies: {
      "/v1/runs": [digitsRun("fuzz"), blobsRun],
      "/v1/models/{name}/predict": predict,
      "/v1/models/{name}/versions/{version}/predict": predict,
      "/v1/models/{name}:predict": instances,
      "/v1/models/{name}/versions/{version}:predict": instances,
      "/v2/models/{name}/infer": infer,
      "/v2/models/{name}/versions/{version}/infer": infer,
    },
    params: {
      name: ["digits", "digits", "blobs"],
      model: ["digits", "digits", "blobs"],
      version: ["1"],
      id: ["{run}", ids[0]!],
      // What may be deleted: the students must be there to the end.
      "/v1/runs/{id} id": ["{run}"],
      kind: ["strategy", "loss", "teacher"],
      "/v1/datasets/{name} name": ["{upload}", "digits", mixed],
      "/v1/plugins/{kind}/{name} name": ["hinton", "mlp", "sum"],
    },
  };
}

/** The server's own description. */
export async function document(server: ServerProcess): Promise<OpenApi> {
  return (await ask(server, "GET", "/openapi.json")).json as OpenApi;
}

const WAIT_MS = 60_000;

/** Waits until a run has finished. */
async function finished(server: ServerProcess, id: string): Promise<void> {
  await until(`run ${id}`, async () => {
    const { json } = await ask(server, "GET", `/v1/runs/${id}`);
    const { status, error } = json as { readonly status: string; readonly error?: string };
    if (status === "failed") throw new Error(`run ${id} must finish: ${error}`);
    return status === "finished";
  });
}

/** Waits until a model answers. */
async function ready(server: ServerProcess, name: string): Promise<void> {
  await until(
    `model ${name}`,
    async () => (await ask(server, "GET", `/v2/models/${name}/ready`)).status === 200,
  );
}

async function until(what: string, isThere: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + WAIT_MS;
  while (!await isThere()) {
    if (performance.now() > end) throw new Error(`${what} must be there after ${WAIT_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
