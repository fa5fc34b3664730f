/** What a teacher in ONNX is tested with: the models of `fixtures/`, and runs to ask them in. */
import { assertNotMatch, assertRejects } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import type { Packages } from "../../../core/base/packages.ts";
import { FILES, PACKAGES } from "../../../core/catalogue/container.ts";
import { cellsOf } from "../../../core/data/raw_cells.ts";
import { logitsOfAnswers } from "../../../core/models/given_answers.ts";
import type { AnswerFormat } from "../../../core/preprocessing.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { RawRows } from "../../../core/table.ts";
import type { AnswerNumbers, RowCells, Teacher } from "../../../core/teacher.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { follow, preprocessingOf, toyCatalogue, toyStages } from "../../toy.ts";

/** What `make.py` says of each model: columns, some rows, and its own tool's answers to them. */
export interface Said {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
  readonly probabilities?: readonly (readonly number[])[];
  readonly logits?: readonly (readonly number[])[];
  readonly numbers?: readonly (readonly number[])[];
}

const FIXTURES = new URL("./fixtures/", import.meta.url);

export const said: Readonly<Record<string, Said>> = JSON.parse(
  Deno.readTextFileSync(new URL("said.json", FIXTURES)),
);

/** The file of a model. */
export function fixture(name: string): Uint8Array<ArrayBuffer> {
  return Deno.readFileSync(new URL(`${name}.onnx`, FIXTURES));
}

/** Rows as a run has them. */
export function rawOf(columns: readonly string[], rows: Said["rows"]): RawRows {
  const isText = (at: number) => rows.some((row) => typeof row[at] === "string");
  const numeric = columns.filter((_, i) => !isText(i));
  const numbers = Float64Array.from(
    rows.flatMap((row) => columns.flatMap((_, i) => isText(i) ? [] : [(row[i] as number | null) ?? NaN])),
  );
  const categorical = columns.flatMap((name, i) => {
    if (!isText(i)) return [];
    const categories = [...new Set(rows.map((row) => row[i]))].filter((one) => one !== null).map(String);
    return [{ name, categories, codes: Int32Array.from(rows, (row) => categories.indexOf(String(row[i]))) }];
  });
  return { names: numeric, values: Float32Array.from(numbers), numbers, categorical, texts: [] };
}

/** How a model is asked. */
export interface Asking {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly columns: readonly string[];
  readonly rows: Said["rows"];
  readonly classes: readonly string[];
  readonly options?: object;
  readonly packages?: Packages;
  readonly answer?: AnswerFormat;
  /** Further parts of the run. */
  readonly run?: Partial<StageRun>;
}

/** The teacher of a file, and what it warns of. */
export async function teacherOf(
  { bytes, columns, rows, classes, options = {}, packages, answer, run = {} }: Asking,
): Promise<{ readonly teacher: Teacher; readonly cells: readonly RowCells[]; readonly warnings: string[] }> {
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(FILES, memoryFiles({ "m.onnx": bytes }, 100_000));
  scope.register(
    PACKAGES,
    packages ?? { load: (name) => Promise.reject(new UserError(`${name} is not there`)) },
  );
  const warnings: string[] = [];
  const raw = rawOf(columns, rows);
  const plan = catalogue.make("teacher", { use: "onnx", path: "m.onnx", ...options }, scope);
  const { made } = await follow(plan.stages({
    ...toyStages(catalogue, { scope, classes: classes.length, features: columns.length }),
    raw,
    preprocessing: {
      ...preprocessingOf(columns.length, classes.length),
      classes,
      ...answer ? { answer } : {},
    },
    warn: (one) => void warnings.push(one),
    ...run,
  }));
  return { teacher: made, cells: cellsOf(raw, Int32Array.from(rows.keys())), warnings };
}

/** What a model answers to all rows, `[rows, classes]`, and what it warns of. */
export async function answersOf(
  asking: Asking & { readonly features?: Float32Array },
): Promise<
  {
    readonly answers: number[];
    readonly logits: Float32Array;
    readonly kind: string;
    readonly warnings: string[];
    readonly teacher: Teacher;
  }
> {
  const { teacher, cells, warnings } = await teacherOf(asking);
  try {
    const rows = Int32Array.from(asking.rows.keys());
    const { signal } = new AbortController();
    const { classes, answer, features } = asking;
    const given = await teacher.label!(features ? { rows, features } : { rows, cells }, {
      classes,
      answer,
      signal,
    });
    const [[kind, numbers]] = Object.entries(given) as [[string, AnswerNumbers]];
    const logits = logitsOfAnswers(given, { who: "m.onnx", rows, classes, answer });
    return { answers: [...numbers as Float64Array], logits, kind, warnings, teacher };
  } finally {
    teacher.dispose();
  }
}

/** The one line with which something is refused. */
export async function lineOf(asking: Asking & { readonly features?: Float32Array }): Promise<string> {
  const { message } = await assertRejects(() => answersOf(asking), UserError);
  assertNotMatch(message, /\n/);
  return message;
}
