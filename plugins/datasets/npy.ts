import { show } from "../../core/base/errors.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { namesOf } from "../../core/data/columns.ts";
import { missingTests, rawRowsOf } from "../../core/data/tables/typed_options.ts";
import { typedTable } from "../../core/data/tables/typed_table.ts";
import type { ColumnKinds, Dataset, FileSource, LabelsWanted, RawRow } from "../../core/dataset.ts";
import type { LabelledTable } from "../../core/table.ts";
import { type Block, blockOf, blockRows, type NpyArray } from "./npy_file/array.ts";
import { bad, open, type Options, type Part, schema } from "./npy_file/layout.ts";

/**
 * A matrix in a file of NumPy's (`np.save`, `np.savez`): `[rows, columns]` of numbers, and their labels in another array or in a
 * column. An array `[rows, height, width]` or `[rows, height, width, channels]` is one of images. Pickles are never loaded.
 */
export const npy = definePlugin({
  kind: "dataset",
  name: "npy",
  summary:
    "A matrix of numbers in a NumPy file (.npy, .npz), with its labels in another array or in a column.",
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    return {
      load: (labels) => load(files, options, labels),
      rows: (like) => rawRows(files, options, like),
    };
  },
});

async function load(files: FileSource, options: Options, wanted?: LabelsWanted): Promise<LabelledTable> {
  const { parts, rows, label, warnings, close } = await open(files, options);
  const refuse = (problem: string) => bad(options.path, problem);
  try {
    const columns = parts.flatMap(({ columns }) => columns);
    const [{ array }] = parts as [Part];
    const image = imageOf(array, label !== undefined);
    const filler = typedTable(
      columns,
      rows,
      { ...options, label: label ?? options.label!, ...image ? { image, scale: "table" } : {}, refuse },
      wanted,
    );
    let first = 0;
    for (const { array, columns: own } of parts) {
      const most = blockRows(array);
      for (let from = 0; from < rows; from += most) {
        const to = Math.min(rows, from + most);
        const block = await blockOf(array, from, to);
        own.forEach(({ type }, i) => {
          const wants = filler.wants[first + i];
          if (wants === "numbers" && type !== "text") {
            const { cells, ...where } = block.numbers(i);
            filler.numbers(first + i, from, cells, { ...where, count: to - from });
          } else if (wants) {
            filler.texts(
              first + i,
              from,
              Array.from({ length: to - from }, (_, row) => textOf(block.cell(i, row, true))),
            );
          }
        });
      }
      first += own.length;
    }
    const table = filler.finish();
    return { ...table, warnings: [...warnings, ...table.warnings ?? []] };
  } finally {
    close();
  }
}

/** A number as a category; one that is missing has none. */
function textOf(cell: number | string): string | undefined {
  return typeof cell === "number" && Number.isNaN(cell) ? undefined : String(cell);
}

/** The sizes of the images that an array of three or four dimensions has. */
function imageOf({ shape }: NpyArray, whole: boolean): LabelledTable["numeric"]["image"] {
  const [, height, width, channels = 1] = shape;
  if (shape.length < 3 || shape.length > 4 || !whole) return undefined;
  return { height: height!, width: width!, channels };
}

async function* rawRows(files: FileSource, options: Options, like?: ColumnKinds): AsyncGenerator<RawRow> {
  const { parts, rows, close } = await open(files, options, { optional: true, like });
  const refuse = (problem: string) => bad(options.path, problem);
  try {
    const ignored = new Set(options.ignore);
    const tests = missingTests(options.missing);
    const texts = new Set([...options.categorical, ...like?.categorical ?? []]);
    const columns = parts.flatMap(({ columns }, part) =>
      columns.flatMap(({ name }, at) =>
        ignored.has(name) ? [] : [{ name, part, at, exact: part > 0 || texts.has(name) }]
      )
    );
    const lacking = [...like?.numeric ?? [], ...like?.categorical ?? [], ...like?.further ?? []]
      .find((name) => !columns.some((column) => column.name === name));
    if (lacking !== undefined) {
      throw refuse(
        `it must have the column ${show(lacking)}: its columns are ${
          namesOf(columns.map(({ name }) => name))
        }`,
      );
    }
    const most = Math.min(...parts.map(({ array }) => blockRows(array)));
    for (let from = 0; from < rows; from += most) {
      const to = Math.min(rows, from + most);
      const blocks: Block[] = [];
      for (const { array } of parts) blocks.push(await blockOf(array, from, to));
      const cells = columns.map(({ name, part, at, exact }) => ({
        name,
        cell: (row: number) => blocks[part]!.cell(at, row, exact),
      }));
      yield* rawRowsOf(cells, to - from, from, tests, refuse);
    }
  } finally {
    close();
  }
}
