import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { Interrupted, UserError } from "../../../../core/base/errors.ts";
import {
  cellsAsGiven,
  datasetOf,
  type GivenColumns,
  type GivenRows,
  type RowsOptions,
  takeColumns,
  takeRows,
} from "../../../../core/data/tables/given_rows.ts";

const refuse = (problem: string) => new UserError(`Cannot use the rows: ${problem}`);
const OPTIONS: RowsOptions = { label: "y", numeric: [], categorical: [], text: [], tokens: [], ignore: [] };

const ROWS = [
  { x: 1.5, colour: "red", isNew: true, words: [2, 3], id: new Date(0), y: "a" },
  { x: NaN, colour: null, isNew: false, words: [], id: new Date(1), y: "b" },
  { x: -2, colour: "", isNew: true, words: [1], id: new Date(2), y: "a" },
  { x: 0, colour: "blue", words: Int32Array.of(4), id: new Date(3), y: "b" },
];

Deno.test("datasetOf() guesses kinds of columns from their cells: numbers, texts, true or false, ids", async () => {
  const given = await takeRows<object>(ROWS, refuse);
  const table = await datasetOf(given, { ...OPTIONS, ignore: ["id"] }, refuse).load();
  assertEquals([table.numeric.names, [...table.numeric.values]], [["x"], [1.5, NaN, -2, 0]]);
  assertEquals(
    table.categorical.map(({ name, categories, codes }) => [name, categories, [...codes]]),
    [["colour", ["blue", "red"], [1, -1, -1, 0]], ["isNew", ["false", "true"], [1, 0, 1, -1]]],
  );
  const [words] = table.further!;
  assertEquals(
    words?.kind === "tokens" && [words.name, [...words.ids], [...words.starts], words.vocabulary],
    [
      "words",
      [2, 3, 1, 4],
      [0, 2, 2, 3, 4],
      5,
    ],
  );
  assertEquals([table.label, table.classes, [...table.labels]], ["y", ["a", "b"], [0, 1, 0, 1]]);
});

Deno.test("datasetOf() reads columns as it reads rows, and gives further rows as texts", async () => {
  const columns = { x: Float32Array.of(1, 2, 3, NaN), c: ["u", "v", "u", "v"], y: [0, 1, 0, 1] };
  const ofColumns = datasetOf(takeColumns<object>(columns, refuse), OPTIONS, refuse);
  const rows = columns.c.map((c, i) => ({ x: columns.x[i], c, y: columns.y[i] }));
  const ofRows = datasetOf(await takeRows<object>(rows, refuse), OPTIONS, refuse);
  assertEquals(await ofColumns.load(), await ofRows.load());
  const further = await Array.fromAsync(ofColumns.rows());
  assertEquals(further[3], {
    number: 4,
    cells: new Map([["x", undefined], ["c", "v"], ["y", "1"]]),
  });
});

Deno.test("datasetOf() keeps labels as columns where they are no classes", async () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({ x: i + 0.5, hot: i % 2 === 0, tall: i % 3 === 0 }));
  const given = await takeRows<object>(rows, refuse);
  const { labelColumns } = await datasetOf(given, { ...OPTIONS, label: ["hot", "tall"] }, refuse).load();
  assertEquals(labelColumns!.map((column) => "texts" in column && [column.name, column.texts]), [
    ["hot", ["0", "1"]],
    ["tall", ["0", "1"]],
  ]);
  const quantity = datasetOf(given, { ...OPTIONS, label: "x", ignore: [] }, refuse);
  assertEquals((await quantity.load()).labelColumns?.[0]?.name, "x");
});

Deno.test("takeRows() reads an async iterable once, and stops where the signal is aborted", async () => {
  let reads = 0;
  async function* rows() {
    for (const row of ROWS) {
      reads++;
      yield await Promise.resolve(row);
    }
  }
  const given = await takeRows(rows(), refuse);
  assertEquals([given.rows, reads, given.row(2)], [4, 4, ROWS[2]!]);
  const stop = new AbortController();
  async function* endless() {
    for (let i = 0;; i++) {
      if (i === 3) stop.abort();
      yield await Promise.resolve({ i });
    }
  }
  await assertRejects(() => takeRows(endless(), refuse, stop.signal), Interrupted);
});

Deno.test("cellsAsGiven() gives a table's cells the types that they came with", async () => {
  const asGiven = cellsAsGiven(await takeRows<object>(ROWS, refuse));
  assertEquals(asGiven({ x: 2, colour: "red", isNew: "true", words: "1 2" }), {
    x: 2,
    colour: "red",
    isNew: true,
    words: [1, 2],
  });
  assertEquals(asGiven({ x: null, isNew: "false", words: "" }), { x: null, isNew: false, words: [] });
});

Deno.test("rows that are wrong are refused in one clear line", async () => {
  const cases: readonly (readonly [rows: unknown, message: string, options?: Partial<RowsOptions>])[] = [
    [3, '"rows" must be a list of objects, or an iterable of them: it is a number'],
    [[], "there must be a row: there is none"],
    [[{ y: "a" }, [1, 2]], "row 2 must be an object with its cells by column name: it is a list"],
    [[{ x: 1, y: "a" }, { x: 2 }], 'row 2 must have the label "y": it has "x"'],
    [
      [{ x: 1, kind: "a" }],
      '"label" must be one of the 2 columns ("x", "kind"): current value is "y"',
    ],
    [[{ x: 1, y: "a" }, { x: 2, y: null }], 'row 2, label column "y" must have a class: current value is ""'],
    [
      [{ x: 1, y: "a" }, { x: "old", y: "b" }],
      'column "x" must have cells of one type: row 1 has a number and row 2 has a text; write them alike, or list the column ' +
      'under "numeric", "categorical" or "ignore"',
    ],
    [
      [{ x: Infinity, y: "a" }],
      'row 1, column "x" must be a finite number, a text, true or false, a list of ids, or null: it is Infinity',
    ],
    [
      [{ x: new Date(), y: "a" }],
      'or null: it is a date; list the column under "ignore" if it is no feature',
    ],
    [
      [{ x: 1, y: [1] }],
      'column "y" must have a text or a number in each row, as the label: row 1 has a list',
    ],
    [
      [{ x: 1, y: "a" }, { x: 2, y: "b" }],
      'a name in "numeric" must be a feature column: current value is "z"; the columns are "x", "y"',
      { numeric: ["z"] },
    ],
    [
      [{ w: [1.5], y: "a" }, { w: [2], y: "b" }, { w: [], y: "a" }, { w: [3], y: "b" }],
      "ids, whole numbers from 0 on",
    ],
  ];
  for (const [rows, message, options] of cases) {
    const error = await assertRejects(
      async () => {
        const given = await takeRows(rows as GivenRows<object>, refuse);
        await datasetOf(given, { ...OPTIONS, ...options }, refuse).load();
      },
      UserError,
      message,
    );
    assertEquals(error.message.includes("\n"), false);
  }
  const columns: readonly (readonly [columns: unknown, message: string])[] = [
    [[{ x: 1 }], '"columns" must be an object of lists, by column name: it is a list'],
    [{}, '"columns" must have a column: there is none'],
    [{ x: [1, 2], y: 3 }, 'column "y" must be a list of cells: it is a number'],
    [{ x: [1, 2], y: ["a"] }, 'all columns must have as many cells: "x" has 2 and "y" has 1'],
    [{ x: [], y: [] }, "there must be a row: there is none"],
  ];
  for (const [given, message] of columns) {
    assertThrows(() => takeColumns(given as GivenColumns<object>, refuse), UserError, message);
  }
});
