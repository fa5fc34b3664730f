import { show, UserError } from "../../../../core/base/errors.ts";
import { answerTensors, namedAnswer, tensorValues } from "../../../../core/edge/answer.ts";
import type { EdgeStudent, Row } from "./edge_student.ts";

/** The longest body of a request, in bytes. */
const MAX_BYTES = 1 << 20;

/** Answers `/`, `/predict` and what the Open Inference Protocol has of JSON. */
export async function answer(student: EdgeStudent, request: Request): Promise<Response> {
  const { method, url } = request;
  // Cloudflare makes no URL of `GET *`, nor of a strange Host.
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  try {
    const routes = routesOf(student);
    if (!Object.hasOwn(routes, path)) throw refusal(404, `There is no ${show(path)} here`);
    const route = routes[path];
    const allow = typeof route === "function" ? ["POST"] : ["GET", "HEAD"];
    if (!allow.includes(method)) {
      throw refusal(405, `Cannot ${method} ${path}: it takes ${allow.join(" and ")}`, {
        allow: String(allow),
      });
    }
    return Response.json(typeof route === "function" ? route(await bodyOf(request)) : route);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, ...init } = error as UserError & ResponseInit;
    return Response.json({ error: message }, { status: 400, ...init });
  }
}

type Handler = (body: unknown) => unknown;

/** What there is by its path: a function of the body of a POST, or what a GET answers. */
function routesOf(student: EdgeStudent): Readonly<Record<string, unknown | Handler>> {
  const { name, preprocessing } = student;
  const { classes, label, columns } = preprocessing;
  const model = `/v2/models/${encodeURIComponent(name)}`;
  return {
    "/": { name, label, classes, columns },
    "/predict": (body: unknown) => ({
      predictions: predicted(student, isObject(body) && Array.isArray(body["rows"]) ? body["rows"] : [body])
        .map((answer) => namedAnswer(answer, classes)),
    }),
    "/v2": { name: "retort-edge", version: "1", extensions: [] },
    "/v2/health/live": { live: true },
    "/v2/health/ready": { ready: true },
    [model]: {
      name,
      platform: "retort_edge",
      inputs: inputsOf(student),
      outputs: answerTensors(preprocessing, -1),
    },
    [`${model}/ready`]: { name, ready: true },
    [`${model}/infer`]: (body: unknown) => infer(student, body),
  };
}

/** The JSON of a body, read no further than it may be long. */
async function bodyOf({ body }: Request): Promise<unknown> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length;
      if (length > MAX_BYTES) throw refusal(413, `Cannot read a body of more than ${MAX_BYTES} bytes`);
      text += decoder.decode(chunk, { stream: true });
    }
    return JSON.parse(text + decoder.decode());
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refusal(400, "Cannot predict as the body must be JSON");
  }
}

function predicted(student: EdgeStudent, rows: readonly unknown[]) {
  if (!rows.length) throw wrong("rows", "a row or more", rows);
  rows.forEach((row, i) => {
    if (!isObject(row)) throw wrong(`rows[${i}]`, "an object, cells by column name", row);
  });
  return student.predict(rows as readonly Row[]);
}

/** An input or an output, as the protocol describes it. */
interface Tensor {
  readonly name: string;
  readonly datatype: "FP32" | "FP64" | "BYTES";
  readonly shape: readonly number[];
}

/** All numeric columns are one tensor of raw numbers, each other column is a tensor of texts. */
function inputsOf({ preprocessing: { columns } }: EdgeStudent): Tensor[] {
  const texts = columns.flatMap(({ kind, name }) => kind === "numeric" ? [] : [name]);
  const count = columns.length - texts.length;
  let features = "features";
  while (texts.includes(features)) features += "_";
  return [
    ...count ? [{ name: features, datatype: "FP32" as const, shape: [-1, count] }] : [],
    ...texts.map((name) => ({ name, datatype: "BYTES" as const, shape: [-1, 1] })),
  ];
}

function infer(student: EdgeStudent, body: unknown): unknown {
  const { id, inputs, outputs } = isObject(body) ? body : {};
  if (id !== undefined && typeof id !== "string") throw wrong("id", "a text", id);
  const rows = predicted(student, rowsOf(student, inputs));
  const all = answerTensors(student.preprocessing, rows.length);
  return {
    model_name: student.name,
    id,
    outputs: named(outputs ?? all, all, "outputs").map(([tensor]) => ({
      ...tensor,
      data: rows.flatMap<unknown>((answer) => tensorValues(answer, tensor.name)),
    })),
  };
}

/** Rows of cells by column name, from the tensors of a request. */
function rowsOf(student: EdgeStudent, inputs: unknown): Row[] {
  const { preprocessing: { columns } } = student;
  const given = named(inputs, inputsOf(student), "inputs");
  let rows: Record<string, unknown>[] | undefined;
  for (const [{ name, datatype, shape: [, width = 1] }, { shape, data, ...rest }] of given) {
    const isText = datatype === "BYTES";
    if (rest["datatype"] !== datatype) throw wrong(`the datatype of ${name}`, datatype, rest["datatype"]);
    const cells = Array.isArray(data) ? data.flat(2) : [];
    const count = cells.length / width;
    rows ??= Array.from(cells.slice(0, count), () => Object.create(null));
    if (String(shape) !== `${rows.length},${width}` || count !== rows.length) {
      throw wrong(
        `the shape of ${name}`,
        `[rows, ${width}], as its data and the other inputs have it`,
        shape,
      );
    }
    const own = columns.filter((column) => isText ? column.name === name : column.kind === "numeric");
    cells.forEach((cell, i) => {
      const { name, missing } = own[i % width]!;
      const type: string = typeof cell;
      if (type !== (isText ? "string" : "number") && !(cell === null && missing)) {
        throw wrong(`column ${show(name)}`, `${datatype}, as in training`, cell);
      }
      rows![Math.floor(i / width)]![name] = cell;
    });
  }
  // A tensor that is not there is missed as its columns are.
  return rows ?? [];
}

/** Those of the tensors that a request names, each once, and what it says of them. */
function named(values: unknown, tensors: readonly Tensor[], what: string): (readonly [Tensor, Row])[] {
  const left = [...tensors];
  if (!Array.isArray(values)) throw wrong(what, "an array", values);
  return values.map((value: unknown, i) => {
    const at = left.findIndex(({ name }) => isObject(value) && name === value["name"]);
    if (at < 0) {
      throw wrong(
        `${what}[${i}]`,
        `another of ${show(tensors.map(({ name }) => name))}`,
        isObject(value) ? value["name"] : value,
      );
    }
    return [left.splice(at, 1)[0]!, value as Row];
  });
}

function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(subject: string, rule: string, value: unknown): UserError {
  return refusal(400, `Cannot predict as ${subject} must be ${rule}: current value is ${show(value)}`);
}

/** An error that the client is told, with its status. */
function refusal(status: number, message: string, headers?: HeadersInit): UserError {
  return Object.assign(new UserError(message), { status, headers });
}
