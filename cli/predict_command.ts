import { stringify } from "csv-stringify/sync";
import { resolve } from "node:path";
import { OptionsError, show, UserError } from "../core/base/errors.ts";
import { seededRandom } from "../core/base/random.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { type Container, FILES, PACKAGES } from "../core/catalogue/container.ts";
import { count, parseNumber } from "../core/data/columns.ts";
import { kindOf } from "../core/data/encode.ts";
import { GIVEN_ROWS } from "../core/data/tables/given_rows.ts";
import type { ColumnKinds, Dataset, RawRow } from "../core/dataset.ts";
import { namedAnswer } from "../core/edge/answer.ts";
import { generate } from "../core/edge/generate.ts";
import type { Prediction, TrainedStudent } from "../core/exporter.ts";
import type { Preprocessing } from "../core/preprocessing.ts";
import { localFiles } from "../host/files.ts";
import { optionalPackages } from "../host/packages.ts";
import { loadPlugins } from "../host/plugin_files.ts";
import { openStudent, placesOf } from "./student_plugins.ts";

/** The flags of `deno task predict`. */
export interface PredictFlags {
  readonly json?: boolean;
  readonly backend: string;
  readonly plugin?: readonly string[];
  /** The data set that reads the file; by default the one that the student was trained on. */
  readonly data?: string;
  /** A text to go on with, in place of a file. */
  readonly text?: string;
  readonly tokens?: number;
  readonly temperature?: number;
  readonly seed?: number;
}

const BATCH = 1024;

/** Prints what a student says of each raw row of a file, row by row as they are read. */
export async function predictCommand(
  catalogue: Catalogue,
  folder: string,
  file: string | undefined,
  flags: PredictFlags,
): Promise<void> {
  const { backend, plugin = [], data, text } = flags;
  if ((file === undefined) === (text === undefined)) {
    throw new UserError(
      `Cannot predict as there must be either a file of rows or a text to go on with (--text): ${
        text === undefined ? "missing required argument 'file'" : "there are both"
      }`,
    );
  }
  const scope = catalogue.container.child().register(FILES, localFiles()).register(
    PACKAGES,
    optionalPackages(),
  );
  await catalogue.make("backend", backend, scope).activate();
  const loaded = placesOf(plugin);
  await loadPlugins(catalogue, loaded);
  const dataset = data === undefined && text === undefined;
  const trained = await openStudent(catalogue, folder, { loaded, dataset });
  if (file === undefined) return await goOn(trained, text!, flags);
  await labelRows(catalogue, scope, trained, file, flags);
}

/** Prints what a student says of each row. */
async function labelRows(
  catalogue: Catalogue,
  scope: Container,
  trained: TrainedStudent,
  file: string,
  { json, data }: PredictFlags,
): Promise<void> {
  const { classes } = trained.preprocessing;
  const dataset = datasetOf(
    trained,
    file,
    data,
    (spec) => catalogue.make("dataset", spec, scope),
    () => catalogue.list("dataset").map(({ name }) => name),
  );
  const cells = new Map(classes.map((name) => [name, spreadsheetCell(name)]));
  const { head, line } = table(trained.preprocessing, cells);
  const format = (predictions: readonly Prediction[]) =>
    json
      ? predictions.map((one) => `${JSON.stringify(namedAnswer(one, classes))}\n`).join("")
      : stringify(predictions.map(line));

  const unknown = new UnknownCells();
  let empty = true;
  for await (const rows of batches(dataset.rows(kindsOf(trained)))) {
    const answers = await trained.predict(rows);
    write((empty && !json ? stringify([head]) : "") + format(answers));
    unknown.add(rows, answers);
    empty = false;
  }
  if (empty) throw new UserError(`Cannot predict ${file}: it must have rows: it has none`);
  const quoted = json ? [] : classes.filter((name) => cells.get(name) !== name);
  if (quoted.length) {
    console.error(
      `warning: ${
        count(quoted.length, trained.preprocessing.answer ? "name" : "class name")
      } that a spreadsheet would run as a formula ` +
        `(${show(quoted[0])}) ${
          quoted.length === 1 ? "has" : "have"
        } an apostrophe in front; --json has the names as they are`,
    );
  }
  unknown.lines(trained).forEach((line) => console.error(`warning: ${line}`));
}

/** Prints a text and how the student goes on with it, as it comes. */
async function goOn(
  trained: TrainedStudent,
  text: string,
  { json, tokens = 100, temperature = 0, seed = 1 }: PredictFlags,
): Promise<void> {
  const options = { tokens, temperature, random: seededRandom(seed) };
  let whole = "";
  for await (const piece of generate(trained, text, options)) {
    if (!json) write(whole === "" ? text + piece : piece);
    whole += piece;
  }
  write(json ? `${JSON.stringify({ text: text + whole })}\n` : "\n");
}

/** What reads the rows of a file: as the training rows were read, or as it is told. */
function datasetOf(
  { dataset, preprocessing: { label } }: TrainedStudent,
  file: string,
  data: string | undefined,
  make: (spec: unknown) => Dataset,
  names: () => readonly string[],
): Dataset {
  const path = resolve(file);
  if (data !== undefined) return make({ use: data, label, path });
  if (dataset.use === GIVEN_ROWS && !names().includes(GIVEN_ROWS)) {
    // Its rows were in memory: nothing says how a file is to be read.
    const use = readerOf(file, names());
    console.error(
      `note: the student's rows were in memory; ${file} is read as ${use} (--data says otherwise)`,
    );
    return make({ use, label, path });
  }
  try {
    return make({ ...dataset, path });
  } catch (error) {
    if (!(error instanceof OptionsError) || !error.problems.some(({ path: [key] }) => key === "path")) {
      throw error;
    }
    throw new UserError(
      `Cannot predict ${file}: the data set ${
        show(dataset.use)
      } that the student was trained on must read files: ` +
        `${error.message}; say what reads this one: --data ${names().join(", --data ")}`,
    );
  }
}

/** The data set plugin that reads a file, by its ending; `csv` where none is called so. */
function readerOf(file: string, names: readonly string[]): string {
  const ending = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase();
  return names.find((name) => name === ending) ?? "csv";
}

/** What a spreadsheet takes for the beginning of a formula, full-width letters included (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as a cell that no spreadsheet runs: with an apostrophe in front of what would be a formula and is no number. */
export function spreadsheetCell(text: string): string {
  return FORMULA.test(text) && Number.isNaN(parseNumber(text)) ? `'${text}` : text;
}

/** Counts cells whose category the student does not know. */
class UnknownCells {
  readonly #columns = new Map<string, { count: number; readonly first: unknown }>();

  add(rows: readonly RawRow[], answers: readonly Prediction[]): void {
    answers.forEach(({ unknown = [] }, i) => {
      for (const name of unknown) {
        const known = this.#columns.get(name) ?? { count: 0, first: rows[i]!.cells.get(name) };
        known.count++;
        this.#columns.set(name, known);
      }
    });
  }

  lines({ preprocessing: { columns } }: TrainedStudent): string[] {
    return Array.from(this.#columns, ([name, { count: cells, first }]) => {
      const column = columns.find((one) => one.name === name)!;
      const known = column.kind === "categorical" ? column.categories.length : 0;
      return `${count(cells, "cell")} of column ${show(name)} ${cells === 1 ? "is" : "are"} none of the ` +
        `${known} categories that the student knows, for instance ${
          show(first)
        }: it answers from the other columns`;
    });
  }
}

/** The columns that a student needs. */
function kindsOf({ preprocessing: { columns, classes }, next }: TrainedStudent): ColumnKinds {
  const of = (...kinds: string[]) =>
    columns.filter((column) => kinds.includes(kindOf(column))).map(({ name }) => name);
  return {
    numeric: of("numeric", "image"),
    categorical: of("categorical", "category"),
    further: of("text", "tokens"),
    ...next ? { vocabulary: classes } : {},
  };
}

/** The columns of answers as CSV, and a row of them. */
function table(
  { classes, answer }: Preprocessing,
  cells: ReadonlyMap<string, string>,
): { readonly head: readonly string[]; readonly line: (said: Prediction) => string[] } {
  if (answer?.from === "numbers") {
    return {
      head: classes.map((name) => cells.get(name)!),
      line: ({ numbers }) => Array.from(numbers!, String),
    };
  }
  const shares = (said: Prediction) => Array.from(said.probabilities!, (p) => p.toFixed(6));
  const head = classes.map((name) => `p(${name})`);
  if (!answer) {
    return { head: ["label", ...head], line: (said) => [cells.get(said.label!)!, ...shares(said)] };
  }
  // No separator is safe whatever the labels are called, so each has a column of its own beside its probability.
  return {
    head: [...classes.map((name) => cells.get(name)!), ...head],
    line: (said) => [...classes.map((name) => said.labels!.includes(name) ? "1" : "0"), ...shares(said)],
  };
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
