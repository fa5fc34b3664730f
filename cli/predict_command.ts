import { resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { Catalogue } from "../core/catalogue.ts";
import { FILES } from "../core/container.ts";
import type { ColumnKinds, RawRow } from "../core/dataset.ts";
import { UserError } from "../core/errors.ts";
import type { Preprocessing } from "../core/preprocess.ts";
import { type Prediction, readStudent } from "../core/student_folder.ts";
import { localFiles, localStorage } from "./host.ts";

/** The flags of `deno task predict`. */
export interface PredictFlags {
  readonly json?: boolean;
  readonly backend: string;
}

const BATCH = 1024;

/** Prints a label and the probabilities of all classes for each raw row of a file, row by row as they are read. */
export async function predictCommand(
  catalogue: Catalogue,
  folder: string,
  file: string,
  { json, backend }: PredictFlags,
): Promise<void> {
  const scope = catalogue.container.child().register(FILES, localFiles());
  await catalogue.make("backend", backend, scope).activate();
  const trained = await readStudent(localStorage(folder), folder);
  const { classes } = trained.preprocessing;
  const dataset = catalogue.make("dataset", { ...trained.dataset, path: resolve(file) }, scope);
  const format = (predictions: readonly Prediction[]) =>
    json ? predictions.map((one) => `${JSON.stringify(asObject(one, classes))}\n`).join("") : stringify(
      predictions.map((
        { label, probabilities },
      ) => [label, ...Array.from(probabilities, (p) => p.toFixed(6))]),
    );

  let empty = true;
  for await (const rows of batches(dataset.rows(kindsOf(trained.preprocessing)))) {
    const answers = await trained.predict(rows);
    const head = empty && !json ? stringify([["label", ...classes.map((name) => `p(${name})`)]]) : "";
    write(head + format(answers));
    empty = false;
  }
  if (empty) throw new UserError(`Cannot predict ${file}: it must have rows: it has none`);
}

/** The columns that a student needs. */
function kindsOf({ columns }: Preprocessing): ColumnKinds {
  const of = (kind: "numeric" | "categorical") =>
    columns.filter((column) => column.kind === kind).map(({ name }) => name);
  return { numeric: of("numeric"), categorical: of("categorical") };
}

function asObject({ label, probabilities }: Prediction, classes: readonly string[]): Record<string, unknown> {
  return { label, probabilities: Object.fromEntries(classes.map((name, i) => [name, probabilities[i]])) };
}

async function* batches(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow[]> {
  let batch: RawRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

function write(text: string): void {
  let bytes = new TextEncoder().encode(text);
  while (bytes.length) bytes = bytes.subarray(Deno.stdout.writeSync(bytes));
}
