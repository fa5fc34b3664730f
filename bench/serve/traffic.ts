/** What many clients ask of a server at the same time: mostly what is right, now and then what is not. */

/** What one request came to. */
export interface Outcome {
  readonly kind: string;
  /** The status, or 0 where the client hung up as it was meant to. */
  readonly status: number;
  /** What is wrong with the answer; not there where it is as it should be, or a 429 that says when to come again. */
  readonly wrong?: string;
}

/** What requests are made of. */
export interface Traffic {
  readonly url: string;
  readonly model: string;
  /** The bodies of `predict`, one row each. */
  readonly bodies: readonly string[];
  /** The label of each, as it was answered before there was any load. */
  readonly labels: readonly string[];
  /** A run that has finished. */
  readonly run: string;
}

type Kind = (traffic: Traffic, i: number) => Promise<Omit<Outcome, "kind">>;

const JSON_HEADERS = { "content-type": "application/json" };

/** All kinds of requests, and how many of a hundred are of each. */
const KINDS: readonly (readonly [name: string, share: number, send: Kind])[] = [
  ["predict", 66, predict],
  ["infer", 10, infer],
  ["infer, binary", 10, inferBinary],
  ["metadata", 4, metadata],
  ["bad request", 4, badRequest],
  ["events, hung up", 3, eventsHungUp],
  ["predict, hung up", 3, predictHungUp],
];

/** The `i`-th request of a client: kinds come in their shares, in an order that is always the same. */
export async function send(traffic: Traffic, i: number): Promise<Outcome> {
  // 37 and 100 have no common divisor: every hundred requests take each of a hundred places once.
  let place = (37 * i) % 100;
  const [kind, , ask] = KINDS.find(([, share]) => (place -= share) < 0)!;
  try {
    return { kind, ...await ask(traffic, i) };
  } catch (error) {
    return { kind, status: 0, wrong: `${(error as Error).name}: ${(error as Error).message}` };
  }
}

/** Reads an answer: as it was meant to be, a 429 that says when to come again, or wrong. */
async function checked(
  response: Response,
  expected: number,
  complaint: (body: Uint8Array<ArrayBuffer>) => string | undefined = () => undefined,
): Promise<Omit<Outcome, "kind">> {
  const { status, headers } = response;
  const body = await response.bytes();
  const text = () => new TextDecoder().decode(body.subarray(0, 300));
  if (status === 429 && headers.has("retry-after")) return { status };
  if (status !== expected) return { status, wrong: `${status} where ${expected} was due: ${text()}` };
  const wrong = complaint(body);
  return wrong === undefined ? { status } : { status, wrong: `${wrong}: ${text()}` };
}

const json = (body: Uint8Array<ArrayBuffer>) => JSON.parse(new TextDecoder().decode(body));

async function predict({ url, model, bodies, labels }: Traffic, i: number) {
  const row = i % bodies.length;
  const response = await fetch(`${url}/v1/models/${model}/predict`, {
    method: "POST",
    headers: JSON_HEADERS,
    body: bodies[row]!,
  });
  return await checked(
    response,
    200,
    (body) =>
      json(body).predictions[0].label === labels[row]
        ? undefined
        : `the label of row ${row} must be ${labels[row]}`,
  );
}

/** The cells of a row, in the order of the columns. */
const cells = (body: string) => Object.values<number>(JSON.parse(body).rows[0]);

async function infer({ url, model, bodies, labels }: Traffic, i: number) {
  const rows = [i % bodies.length, (i + 1) % bodies.length];
  const data = rows.flatMap((row) => cells(bodies[row]!));
  const response = await fetch(`${url}/v2/models/${model}/infer`, {
    method: "POST",
    headers: JSON_HEADERS,
    body: JSON.stringify({
      inputs: [{ name: "features", datatype: "FP32", shape: [2, data.length / 2], data }],
      outputs: [{ name: "label" }],
    }),
  });
  return await checked(response, 200, (body) => {
    const said = json(body).outputs[0].data;
    return rows.every((row, k) => said[k] === labels[row]) ? undefined : "the labels are others";
  });
}

async function inferBinary({ url, model, bodies }: Traffic, i: number) {
  const data = new Float32Array(cells(bodies[i % bodies.length]!));
  const head = new TextEncoder().encode(JSON.stringify({
    inputs: [{
      name: "features",
      datatype: "FP32",
      shape: [1, data.length],
      parameters: { binary_data_size: data.byteLength },
    }],
    outputs: [{ name: "probabilities", parameters: { binary_data: true } }],
  }));
  const response = await fetch(`${url}/v2/models/${model}/infer`, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "inference-header-content-length": `${head.length}`,
    },
    body: new Blob([head, data]),
  });
  const length = Number(response.headers.get("inference-header-content-length"));
  return await checked(response, 200, (body) => {
    const probabilities = new Float32Array(body.slice(length).buffer);
    const sum = probabilities.reduce((sum, one) => sum + one, 0);
    return Math.abs(sum - 1) < 1e-4 ? undefined : `the probabilities add up to ${sum}`;
  });
}

async function metadata({ url, model }: Traffic, i: number) {
  const paths = ["/v2", `/v2/models/${model}`, "/v1/models", "/openapi.json", "/health/ready", "/v1/runs"];
  return await checked(await fetch(`${url}${paths[i % paths.length]}`), 200);
}

async function badRequest({ url, model, bodies }: Traffic, i: number) {
  const right = bodies[i % bodies.length]!;
  const bad: readonly (readonly [status: number, path: string, body: string])[] = [
    [400, `/v1/models/${model}/predict`, right.slice(0, -5)],
    [400, `/v1/models/${model}/predict`, '{"rows":[]}'],
    [400, `/v1/models/${model}/predict`, right.replace(/:\d+/, ':"x"')],
    [404, "/v1/models/nope/predict", right],
    [
      400,
      `/v2/models/${model}/infer`,
      '{"inputs":[{"name":"features","datatype":"FP64","shape":[1],"data":[1]}]}',
    ],
    [400, `/v2/models/${model}/infer`, "[".repeat(1000)],
    [413, `/v1/models/${model}/predict`, " ".repeat(5 * 1024 * 1024)],
  ];
  // The large one is rare: it is the network's work, not the server's.
  const [expected, path, body] = bad[i % 50 === 0 ? bad.length - 1 : i % (bad.length - 1)]!;
  const response = await fetch(`${url}${path}`, { method: "POST", headers: JSON_HEADERS, body });
  return await checked(response, expected, (body) => {
    const { error } = json(body);
    return typeof error === "string" ? undefined : "there must be an error";
  });
}

/** Follows a run's events, and leaves after the first. */
async function eventsHungUp({ url, run }: Traffic): Promise<Omit<Outcome, "kind">> {
  const response = await fetch(`${url}/v1/runs/${run}/events`);
  if (response.status !== 200) return await checked(response, 200);
  const reader = response.body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return value?.length ? { status: 200 } : { status: 200, wrong: "there was no event" };
}

/** Sends a part of a body, and hangs up. */
async function predictHungUp({ url, model, bodies }: Traffic, i: number): Promise<Omit<Outcome, "kind">> {
  const leaving = new AbortController();
  const part = new TextEncoder().encode(bodies[i % bodies.length]!.slice(0, 100));
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(part);
      setTimeout(() => leaving.abort(), 20);
    },
  });
  try {
    const response = await fetch(`${url}/v1/models/${model}/predict`, {
      method: "POST",
      headers: JSON_HEADERS,
      body,
      signal: leaving.signal,
    });
    return await checked(response, 400);
  } catch (error) {
    if (leaving.signal.aborted) return { status: 0 };
    throw error;
  }
}
