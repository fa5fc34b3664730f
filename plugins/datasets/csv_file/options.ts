import * as z from "zod";
import { show, UserError } from "../../../core/base/errors.ts";
import { MISSING } from "../../../core/data/columns.ts";
import { dateFormatProblem } from "../../../core/data/tables/dates.ts";
import type { SchemaKit } from "../../../core/plugin.ts";

const names = () => z.array(z.string().min(1)).default([]);

const formats = z.record(z.string().min(1), z.string()).superRefine((formats, ctx) => {
  for (const [name, format] of Object.entries(formats)) {
    const problem = dateFormatProblem(format);
    if (problem) ctx.addIssue({ code: "custom", path: [name], message: problem });
  }
});

const header = () => z.union([z.boolean(), z.array(z.string().min(1)).min(1)]);

const delimiter = () =>
  z.string().refine(
    (text) => text === "auto" || /^[^"\r\n]$/u.test(text),
    'must be "auto" or one character, and no quote or line break',
  );

const comment = () =>
  z.string().optional().refine(
    (text) => text === undefined || /^[^\s"]{1,10}$/.test(text),
    "must be 1 to 10 signs, no space or quote",
  );

const quote = () =>
  z.string().optional().refine(
    (text) => text === undefined || text === "none" || /^[!-/:-@[-`{-~]$/.test(text),
    'must be "none" or one sign, such as a quote',
  );

const skip = () => z.int().min(0).max(1_000_000).optional();

/** A file beside the training rows': its path, or with what it has otherwise than they. */
const besides = (kit: SchemaKit) =>
  z.union([
    kit.path(),
    z.strictObject({
      path: kit.path(),
      header: header().optional(),
      delimiter: delimiter().optional(),
      comment: comment(),
      quote: quote(),
      skip: skip(),
    }),
  ], {
    // Who resolves paths may refuse one, and says why.
    error: ({ errors }) =>
      (errors as z.core.$ZodIssue[][] | undefined)?.flat().find(({ code, path }) =>
        code === "custom" && !path.length
      )
        ?.message ?? "must be a path, or an object with a path and how that file differs",
  });

// Options of later are left out where a config does: runs of before are gone on with.
/** The schema of the options. */
export const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe(
      "The file, UTF-8, gzipped or not; relative to the config file. Or a pattern of several (`part-*.csv`), in the order of their names.",
    ),
    test: besides(kit).optional().describe(
      "A file, or pattern of files, with the test part: its path, or an object of its path and of `header`, `delimiter`, `comment`, " +
        "`quote` and `skip` where they differ.",
    ),
    validation: besides(kit).optional().describe(
      "A file, or pattern of files, with the validation part, as `test`.",
    ),
    label: z.union([z.string().min(1), z.int(), z.array(z.union([z.string().min(1), z.int()])).min(1)], {
      error: "must be a column's name, its position, or a list of these",
    }).describe(
      "Column of the labels: its name, or its position from 0 (-1 is the last); or a list of columns.",
    ),
    header: header().default(true)
      .describe(
        "Whether the first row has the names; or the names. Without any they are column1, column2, …",
      ),
    delimiter: delimiter().default("auto")
      .describe("One character; or `auto`: a comma, semicolon, tab or vertical bar, as the file looks."),
    missing: z.array(z.string()).default([...MISSING]).describe(
      "Texts that stand for a missing cell, space around them aside.",
    ),
    numeric: names().describe("Columns of numbers, whatever their cells look like."),
    categorical: names().describe("Columns of categories, whatever their cells look like."),
    text: z.array(z.string().min(1)).optional().describe(
      "Columns of free texts, which become features of their words.",
    ),
    tokens: z.array(z.string().min(1)).optional().describe(
      "Columns of ids, whole numbers from 0 on with spaces between them, for students that read them.",
    ),
    ignore: names().describe("Columns to leave out, such as a row's id."),
    maxColumns: z.int().min(2).default(20000).describe("A file with more columns is refused."),
    decimal: z.enum([".", ","]).optional().describe("Decimal mark of numbers; a point by default."),
    thousands: z.enum([",", ".", " ", "'"]).optional()
      .describe("What is between groups of three digits; nothing by default."),
    dates: z.union([z.array(z.string().min(1)), formats]).optional()
      .describe(
        "Columns of dates (ISO 8601), or each with its format (`DD/MM/YYYY`); read as days since 1970.",
      ),
    comment: comment().describe("What begins a line that is no row; nothing by default."),
    quote: quote().describe('Around cells that hold delimiters or line breaks, or `none`; `"` by default.'),
    skip: skip().describe("Lines before the table; 0 by default."),
    duplicates: z.enum(["refuse", "number"]).optional()
      .describe(
        "What to do with names that come twice: refuse the file (by default), or number them (x, x_2).",
      ),
    relabel: z.record(z.string(), z.string().min(1)).optional().describe(
      'What texts of the label stand for (`{ "<=50K.": "<=50K" }`): applied before classes are made of them.',
    ),
    maxBytes: z.int().min(1).optional()
      .describe("A gzip file that holds more bytes is refused; 4 GiB by default."),
  }).superRefine((options, ctx) => {
    const { numeric, categorical, text = [], tokens = [], ignore, dates = [] } = options;
    const problem = (path: (string | number)[], message: string) =>
      ctx.addIssue({ code: "custom", path, message });
    const taken = new Map(ignore.map((name) => [name, "ignore"]));
    const lists = {
      numeric,
      categorical,
      text,
      tokens,
      dates: Array.isArray(dates) ? dates : Object.keys(dates),
    };
    for (const [list, columns] of Object.entries(lists)) {
      columns.forEach((name, i) => {
        const other = taken.get(name) ?? list;
        if (other === list) return taken.set(name, list);
        problem(
          list === "dates" && !Array.isArray(dates) ? [list, name] : [list, i],
          `must not be listed under "${other}" as well`,
        );
      });
    }
    const { decimal = ".", thousands, delimiter, comment, quote = '"', header, duplicates } = options;
    if (thousands === decimal) {
      problem(["thousands"], `must be another sign than "decimal" (${show(decimal)})`);
    }
    if (quote === delimiter) problem(["quote"], 'must be another sign than "delimiter"');
    if (comment !== undefined && (comment.includes(delimiter) || comment.includes(quote))) {
      problem(["comment"], "must not have the delimiter or the quote in it");
    }
    if (duplicates !== undefined && header !== true) {
      problem(["duplicates"], 'must be left out where the names are not those of the first row ("header")');
    }
  });

/** Options, with defaults filled in. */
export type Options = z.output<ReturnType<typeof schema>>;

/** An error that names the file. */
export function bad({ path }: Options, problem: string): UserError {
  return new UserError(`Cannot read ${path} as csv: ${problem}`);
}
