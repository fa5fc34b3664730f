import { UserError } from "../../core/errors.ts";
import type { ServedVersion } from "../models/served_version.ts";
import { HttpError, JsonText } from "../route.ts";
import { parseJson } from "../security/json.ts";
import { isObject, wrong } from "./messages.ts";

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
  const rows = rowsOf(parseJson(body), served.limits.maxRows);
  const { preprocessing: { features } } = served.student;
  // Room is made as rows turn out to be ones: many empty rows of a wide student would ask for much.
  let values = new Float32Array(Math.min(rows.length, Math.ceil(ROOM / features)) * features);
  for (let i = 0; i < rows.length; i++) {
    const end = (i + 1) * features;
    if (end > values.length) values = longer(values, Math.min(2 * values.length, rows.length * features));
    try {
      served.encode(rows[i]!, values, end - features);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new HttpError(400, rows.length > 1 ? `rows[${i}]: ${error.message}` : error.message);
    }
  }
  return answer(served, values, rows.length, signal);
}

function answer(
  { batcher, write }: ServedVersion,
  features: Float32Array,
  rows: number,
  signal: Signal,
): JsonText | Promise<JsonText> {
  const probabilities = rows <= FEW ? batcher.atOnce(features, rows) : undefined;
  if (probabilities) return new JsonText(write(probabilities, rows));
  return batcher.submit(features, rows, { signal }).then((probabilities) =>
    new JsonText(write(probabilities, rows))
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

function rowsOf(body: unknown, maxRows: number): readonly Readonly<Record<string, unknown>>[] {
  if (!isObject(body)) throw wrong("the request", 'be an object, {"rows": [...]}', body);
  for (const key in body) if (key !== "rows") throw wrong("the request", "have rows and nothing else", key);
  const rows = body["rows"];
  if (!Array.isArray(rows)) throw wrong("rows", "be an array of objects, cells by column name", rows);
  if (rows.length === 0) throw wrong("rows", "have a row or more", rows);
  if (rows.length > maxRows) throw wrong("rows", `be at most ${maxRows}`, rows.length);
  for (let i = 0; i < rows.length; i++) {
    if (!isObject(rows[i])) throw wrong(`rows[${i}]`, "be an object, cells by column name", rows[i]);
  }
  return rows;
}
