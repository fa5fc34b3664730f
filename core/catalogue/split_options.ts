import * as z from "zod";

/** The share of the test part where neither config nor data set says which rows it has. */
export const TEST_SHARE = 0.3;

/** A value of a split column, or several. */
const values = () => z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** The schema of a split. */
export const splitSchema = z.strictObject({
  test: z.number().gt(0).lt(1).optional().describe(
    "Share of the rows that the report is about. Where neither it nor `trainRows` is given, the test part that the data " +
      `set itself names, or else ${TEST_SHARE}.`,
  ),
  validation: z.number().min(0).lt(1).default(0.1)
    .describe("Share of the rows (with `trainRows`, of those) that choices are made on."),
  trainRows: z.number().int().min(1).optional().describe(
    "The first so many rows are for training and validation, all rows after them are the test part; excludes `test`.",
  ),
  testRows: z.tuple([z.int().min(1), z.int().min(1)], { error: "must be the first and the last row, from 1" })
    .optional().describe(
      "The test part: the rows from the first number to the second, both included and counted from 1; excludes `test`.",
    ),
  by: z.enum(["class", "order"]).optional().describe(
    "How shares are taken: at random, class by class (by default); or in the order of the rows, the last are the test part and " +
      "those before them the validation part.",
  ),
  group: z.string().min(1).optional().describe(
    "A column whose equal values stay together: no group is on both sides of any two parts. It is no feature.",
  ),
  column: z.string().min(1).optional().describe(
    "A column that says of each row which part it is of: train, validation or test. It is no feature; excludes all but `validation`.",
  ),
  parts: z.strictObject({
    train: values().optional(),
    validation: values().optional(),
    test: values().optional(),
  }).optional().describe("What `column` calls each part, where it is not by these names."),
}).refine(({ test, trainRows }) => test === undefined || trainRows === undefined, {
  path: ["test"],
  error: "must be left out where trainRows says which rows are the test part",
}).superRefine(({ test, trainRows, testRows, by, group, column, parts }, ctx) => {
  const problem = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message });
  if (parts !== undefined && column === undefined) {
    problem("parts", 'must be left out where there is no "column"');
  }
  const given = { test, trainRows, testRows, by, group };
  for (const [name, value] of Object.entries(given)) {
    if (column !== undefined && value !== undefined) {
      problem(name, "must be left out where column says which rows each part has");
    }
  }
  if (column === undefined && testRows !== undefined) {
    for (const name of ["test", "trainRows"] as const) {
      if (given[name] !== undefined) {
        problem(name, "must be left out where testRows says which rows are the test part");
      }
    }
  }
  if (testRows && testRows[0] > testRows[1]) {
    problem("testRows", "must be the first and the last row, in this order");
  }
  if (group !== undefined && by === "order") {
    problem("by", "must be left out where group says which rows go together");
  }
}).refine(
  ({ test = TEST_SHARE, validation, trainRows, testRows, column }) =>
    trainRows !== undefined || testRows !== undefined || column !== undefined || test + validation < 1,
  "must leave rows to train on: test + validation below 1",
);

/** Which rows are kept from training. */
export type SplitOptions = Readonly<z.output<typeof splitSchema>>;
