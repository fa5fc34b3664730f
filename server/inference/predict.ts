import { UserError } from "../../core/errors.ts";
import type { ServedVersion } from "../models/served_version.ts";
import { HttpError } from "../route.ts";
import { isObject, wrong } from "./messages.ts";

/** A request whose connection may end before it is answered. */
export type Signal = () => AbortSignal;

/**
 * Answers `{"rows": [{column: cell}]}`. Checked by hand: it takes as long as to encode the row, where a schema would take as
 * long as all else together.
 */
export function predict(served: ServedVersion, body: unknown, signal: Signal): Promise<Response> {
  const rows = rowsOf(body, served.limits.maxRows);
  const { preprocessing: { features } } = served.student;
  const values = new Float32Array(rows.length * features);
  for (let i = 0; i < rows.length; i++) {
    try {
      served.encode(rows[i]!, values, i * features);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new HttpError(400, rows.length > 1 ? `rows[${i}]: ${error.message}` : error.message);
    }
  }
  return served.batcher.submit(values, rows.length, { signal }).then((probabilities) =>
    new Response(served.write(probabilities, rows.length), JSON_ANSWER)
  );
}

const JSON_ANSWER = { headers: { "content-type": "application/json" } } as const;

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
