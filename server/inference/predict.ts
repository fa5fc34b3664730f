import { UserError } from "../../core/base/errors.ts";
import { inputRows } from "../../core/data/input_columns.ts";
import type { ServedVersion } from "../models/served_version.ts";
import { HttpError, JsonText } from "../route.ts";
import { parseJson } from "../security/json.ts";
import { checkAnswerSize } from "./answer_size.ts";
import type { MoreInputs } from "./batching.ts";
import { checkSequences, isObject, wrong } from "./messages.ts";

/** A request whose connection may end before it is answered. */
export type Signal = () => AbortSignal;

/**
 * Answers `{"rows": [{column: cell}]}`. Checked by hand: it takes as long as to encode the row, where a schema would take as
 * long as all else together.
 */
export function predict(
  served: ServedVersion,
  body: Uint8Array,
  signal: Signal,
): JsonText | Promise<JsonText> {
  const row = served.quickRow?.(body);
  if (row) return answer(served, row, 1, signal);
  const rows = listOf(parseJson(body), "rows", served.limits.maxRows);
  for (let i = 0; i < rows.length; i++) {
    if (!isObject(rows[i])) throw wrong(`rows[${i}]`, "be an object, cells by column name", rows[i]);
  }
  return predictRows(served, rows as readonly Row[], "rows", signal);
}

/**
 * Answers `{"instances": [...]}` of KServe's and TensorFlow Serving's first protocol with `{"predictions": [...]}`: an instance is an
 * object of cells by column name, or an array of them in the order of the columns.
 */
export function predictInstances(
  served: ServedVersion,
  body: Uint8Array,
  signal: Signal,
): JsonText | Promise<JsonText> {
  const instances = listOf(parseJson(body), "instances", served.limits.maxRows);
  const { columns } = served.student.preprocessing;
  const rows = instances.map((instance, i): Row => {
    if (isObject(instance)) return instance;
    if (Array.isArray(instance) && instance.length === columns.length) {
      return Object.fromEntries(columns.map(({ name }, k) => [name, instance[k]]));
    }
    const rule =
      `be an object, cells by column name, or an array of ${columns.length} cells, one for each column`;
    throw wrong(
      `instances[${i}]`,
      rule,
      Array.isArray(instance) ? `an array of ${instance.length}` : instance,
    );
  });
  return predictRows(served, rows, "instances", signal, PREDICTIONS);
}

/** How an answer to `instances` begins. */
const PREDICTIONS = '{"predictions":[';

type Row = Readonly<Record<string, unknown>>;

/** `what` the rows are called in messages, `head` how the answer begins. */
function predictRows(
  served: ServedVersion,
  rows: readonly Row[],
  what: string,
  signal: Signal,
  head?: string,
): JsonText | Promise<JsonText> {
  checkAnswerSize(rows.length, served.sizes.row, served.limits.answerBytes);
  const { preprocessing, encoders = {} } = served.student;
  const { features } = preprocessing;
  const inputs = inputRows(preprocessing, encoders);
  // Room is made as rows turn out to be ones: many empty rows of a wide student would ask for much.
  let values = new Float32Array(Math.min(rows.length, Math.ceil(ROOM / Math.max(1, features))) * features);
  for (let i = 0; i < rows.length; i++) {
    const end = (i + 1) * features;
    if (end > values.length) values = longer(values, Math.min(2 * values.length, rows.length * features));
    try {
      served.encode(rows[i]!, values, end - features);
      inputs?.add((name) => rows[i]![name], "the row");
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new HttpError(400, rows.length > 1 ? `${what}[${i}]: ${error.message}` : error.message);
    }
  }
  const more = inputs?.finish();
  checkSequences(more, served.limits.maxIds);
  return answer(served, values, rows.length, signal, head, more);
}

function answer(
  { batcher, write }: ServedVersion,
  features: Float32Array,
  rows: number,
  signal: Signal,
  head?: string,
  inputs?: MoreInputs,
): JsonText | Promise<JsonText> {
  const answers = rows <= FEW && !inputs ? batcher.atOnce(features, rows) : undefined;
  if (answers) return new JsonText(write(answers, rows, head));
  return batcher.submit(features, rows, { signal, inputs }).then((answers) =>
    new JsonText(write(answers, rows, head))
  );
}

/** Numbers for which there is room from the start. */
const ROOM = 65_536;

function longer(values: Float32Array, length: number): Float32Array<ArrayBuffer> {
  const more = new Float32Array(length);
  more.set(values);
  return more;
}

/** More rows of one request than this let others have their turn. */
const FEW = 16;

/** The list of a request that has nothing else. */
function listOf(body: unknown, name: "rows" | "instances", maxRows: number): readonly unknown[] {
  if (!isObject(body)) throw wrong("the request", `be an object, {"${name}": [...]}`, body);
  for (const key in body) if (key !== name) throw wrong("the request", `have ${name} and nothing else`, key);
  const list = body[name];
  const each = name === "rows" ? "objects" : "objects or arrays";
  if (!Array.isArray(list)) throw wrong(name, `be an array of ${each}, cells by column name`, list);
  if (list.length === 0) throw wrong(name, "have a row or more", list);
  if (list.length > maxRows) throw wrong(name, `be at most ${maxRows}`, list.length);
  return list;
}
