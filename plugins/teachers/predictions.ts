import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { fingerprint } from "../../core/base/fingerprint.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { addProblems } from "../../core/catalogue/void_options.ts";
import { count } from "../../core/data/columns.ts";
import { ensembleOf } from "../../core/models/combined/ensemble.ts";
import type { Context, SchemaKit } from "../../core/plugin.ts";
import type { StageRun } from "../../core/strategy.ts";
import { noLayers } from "../../core/targets/look_up.ts";
import type { LiveTeacher } from "../../core/teacher.ts";
import { type FileLogits, logitsOfFile } from "./predictions_file/logits.ts";
import { matchClasses } from "./predictions_file/match.ts";
import { FORMATS, hasNames, readAnswers } from "./predictions_file/read.ts";
import { rowsOf } from "./predictions_file/rows.ts";

const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: z.union([kit.path(), z.array(kit.path()).min(1).max(1000)], {
      error: "must be a path or a list of paths",
    })
      .describe(
        "The file of answers, or several, each of which is a member of an ensemble; relative to the config file.",
      ),
    format: z.enum(FORMATS).optional()
      .describe(
        "What the files are: by default their names' endings say it (.csv, .jsonl, .parquet, .npy, .npz).",
      ),
    answers: z.enum(["probabilities", "logits", "numbers"]).optional().describe(
      "What the numbers are: by default probabilities where the rows sum to 1, else logits; where the task is numbers, these.",
    ),
    by: z.union([
      z.literal("order"),
      z.strictObject({ id: z.string().min(1) }),
      z.strictObject({ data: z.string().min(1), file: z.string().min(1) }),
    ], { error: 'must be "order", { "id": column } or { "data": column, "file": column }' }).default("order")
      .describe(
        "How an answer's row is found: by its place, or by a column of ids that both have, under one name or two. The data's must " +
          'be no feature ("ignore").',
      ),
    columns: z.union([z.array(z.string().min(1)).min(1), z.record(z.string().min(1), z.string().min(1))])
      .optional()
      .describe(
        "The classes of the columns, in their order; or the column of each class. By default a column is called p_<class> or " +
          "<class>.",
      ),
    header: z.boolean().default(true).describe(
      "Whether the first row of a CSV file has the names of its columns.",
    ),
    array: z.string().min(1).optional().describe("Of a file .npz, the array that has the answers."),
    missing: z.enum(["refuse", "labels-only"]).default("refuse").describe(
      "What to do with training rows that have no answer: refuse the file, or learn them from their labels alone.",
    ),
    extra: z.enum(["refuse", "ignore"]).default("refuse").describe(
      "What to do with ids that the data does not have: refuse the file, or leave them out.",
    ),
    mean: z.enum(["logits", "probabilities"]).default("logits").describe(
      "What is averaged over several files.",
    ),
    weights: z.array(z.number().min(0)).optional()
      .describe("One per file, none negative, scaled to sum to 1; all alike by default."),
  }).superRefine(({ path, weights }, ctx) => {
    if (!weights) return;
    const files = typeof path === "string" ? 1 : path.length;
    if (weights.length !== files) {
      addProblems([{
        path: ["weights"],
        rule: `must have one entry for each of the ${files} files`,
        value: weights.length,
      }], ctx);
    } else if (!weights.some((weight) => weight > 0)) {
      addProblems([{ path: ["weights"], rule: "must not all be zero", value: weights }], ctx);
    }
  });

type Options = z.output<ReturnType<typeof schema>>;

/**
 * Answers that somebody has computed before, in a file: probabilities, logits or numbers, a row for each row of the data or for some
 * of them. They are looked up by the row's number; nothing else is known of who gave them.
 */
export const predictions = definePlugin({
  kind: "teacher",
  name: "predictions",
  summary:
    "A file of answers (CSV, JSON Lines, Parquet, NumPy), by row order or by an id; several are an ensemble.",
  commandLineOnly: "a file of answers is one of the command line's, and no request names a file",
  options: schema,
  create(options, context) {
    const id = dataId(options);
    return {
      name: "predictions",
      independent: true,
      ...id === undefined ? {} : { ids: [id] },
      // deno-lint-ignore require-yield -- it is trained already
      async *stages(run) {
        const { path, mean, weights } = options;
        const paths = [path].flat();
        const members: LiveTeacher[] = [];
        for (const [i, one] of paths.entries()) {
          members.push(await teacherOf(one, memberName(paths, i), options, context, run));
        }
        if (typeof path === "string") return members[0]!;
        const given = weights ?? paths.map(() => 1);
        const sum = given.reduce((a, b) => a + b, 0);
        return await ensembleOf(members, { mean, weights: given.map((one) => one / sum) }, run.task.answers);
      },
    };
  },
});

/** The data's column by which answers are found. */
function dataId({ by }: Options): string | undefined {
  return by === "order" ? undefined : "id" in by ? by.id : by.data;
}

/** A file's name, as a part of a report: a second one of the name has its number. */
function memberName(paths: readonly string[], at: number): string {
  const nameOf = (path: string) =>
    (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[A-Za-z.]{1,12}$/, "").replaceAll(
      /[^A-Za-z0-9_-]+/g,
      "-",
    ) || "predictions";
  const names = paths.map(nameOf);
  const name = names[at]!;
  return names.indexOf(name) < at ? `${name}-${at + 1}` : name;
}

async function teacherOf(
  path: string,
  name: string,
  options: Options,
  context: Context,
  run: StageRun,
): Promise<LiveTeacher> {
  const { by, columns: given, answers, missing, extra } = options;
  const refuse = (problem: string) => new UserError(`Cannot use ${path} as a teacher's answers: ${problem}`);
  const { preprocessing: { classes, answer }, warn, task } = run;
  if (!run.rows) {
    throw new Error("Cannot look answers up as the run must say how many rows it has: it does not");
  }
  if (answer?.from === "tokens") {
    throw refuse("the task must have one answer for each row: it asks what comes next at each position");
  }
  const file = {
    ...options,
    path,
    id: by === "order" ? undefined : "id" in by ? by.id : by.file,
    refuse,
  };
  const read = await readAnswers(file, context, (columns) =>
    matchClasses(columns, {
      classes,
      given,
      named: hasNames(file),
      allowsOne: task.answers === "softmax" && (answers ?? "probabilities") === "probabilities",
      what: answer ? "outputs" : "classes",
      refuse,
    }));
  read.match.guesses.forEach((guess) => warn(`${path}: ${guess}`));
  const places = rowsOf(read, { id: dataId(options), extra, refuse }, run);
  const { logits, answered, guesses } = logitsOfFile(read, places, {
    path,
    classes,
    answer,
    answers,
    refuse,
  });
  guesses.forEach((guess) => warn(`${path}: ${guess}`));
  const answersRow = partly(answered, { path, missing, run, refuse });
  return {
    name,
    fingerprint: await fingerprint(["predictions", JSON.stringify(classes), logits, answered]),
    parameters: 0,
    seen: "unknown",
    reads: [],
    looksUp: true,
    ...answersRow ? { answersRow } : {},
    predict({ rows, taps }) {
      if (taps?.length) throw noLayers(name, taps[0]!);
      const width = classes.length;
      const picked = new Float32Array(rows.length * width);
      rows.forEach((row, i) => {
        if (row < 0 || row >= places.length) {
          throw new UserError(
            `Cannot ask ${path} about a new view of a row, as it must be a row of the data: a file has one answer for each; leave ` +
              `augment out`,
          );
        }
        picked.set(logits.subarray(row * width, (row + 1) * width), i * width);
      });
      return { logits: tf.tensor2d(picked, [rows.length, width]) };
    },
    dispose() {},
  };
}

/** Which rows have an answer, where some have none; throws where they must. */
function partly(
  answered: FileLogits["answered"],
  { path, missing, run, refuse }: {
    readonly path: string;
    readonly missing: Options["missing"];
    readonly run: StageRun;
    refuse(problem: string): UserError;
  },
): ((row: number) => boolean) | undefined {
  const lacking = answered.reduce((sum, one) => sum + (one ? 0 : 1), 0);
  if (lacking === 0) return undefined;
  const first = answered.indexOf(0);
  const { table } = run.rows!;
  const rows = `${lacking} of the ${count(answered.length, "row")} ${lacking === 1 ? "has" : "have"} none`;
  if (missing === "refuse") {
    throw refuse(
      `each row must have an answer: ${rows}, row ${
        first + 1
      } is the first; set "missing" to "labels-only" to learn such training ` +
        `rows from their labels alone`,
    );
  }
  const unlabelled = answered.indexOf(0, table);
  if (unlabelled >= 0) {
    throw refuse(
      `each unlabelled row must have an answer, as it has no label to learn from: unlabelled row ${
        unlabelled - table + 1
      } has none`,
    );
  }
  run.warn(
    `${path}: ${rows} (row ${
      first + 1
    } is the first): a training row without an answer is learned from its label alone`,
  );
  return (row) => answered[row] === 1;
}
