import { show, type UserError } from "../../../core/base/errors.ts";
import { count } from "../../../core/data/columns.ts";
import type { StageRun } from "../../../core/strategy.ts";

/** How the rows of a file are those of the data. */
export interface RowOptions {
  /** The data's column by which they are found; left out, they are in the data's order. */
  readonly id?: string | undefined;
  readonly extra: "refuse" | "ignore";
  refuse(problem: string): UserError;
}

/** The file's row behind each of the run's rows, or -1 where it has none. */
export function rowsOf(
  file: { readonly rows: number; readonly ids: readonly string[] },
  { id, extra, refuse }: RowOptions,
  { rows, ids }: Pick<StageRun, "rows" | "ids">,
): Int32Array {
  if (id === undefined) return inOrder(file.rows, rows!, refuse);
  const own = ids?.[id];
  if (!own) {
    throw refuse(
      `it must be told what the data's rows are called (${
        show(id)
      }): the plan of the teacher that it is inside of must say that ` +
        `it asks for it (ids)`,
    );
  }
  const places = new Map<string, number>();
  const twice: string[] = [];
  file.ids.forEach((name, row) => {
    if (places.has(name)) twice.push(name);
    else places.set(name, row);
  });
  if (twice.length) {
    throw refuse(
      `each row must be there once: ${count(twice.length, "id")} come again, ${show(twice[0])} is the first`,
    );
  }
  const asked = new Set<string>();
  own.forEach((name, row) => {
    if (asked.has(name)) {
      throw refuse(
        `the data's rows must each have an id of its own in the column ${show(id)}: row ${row + 1} has ${
          show(name)
        } again`,
      );
    }
    asked.add(name);
  });
  const further = file.ids.filter((name) => !asked.has(name));
  const first = further[0];
  if (further.length === file.rows) {
    throw refuse(
      `its ids must be those of the data: none of its ${count(file.rows, "row")} is, ${
        show(first)
      } is the first, and the data has ${show(own[0])}; it may be of another data set`,
    );
  }
  if (further.length && extra === "refuse") {
    throw refuse(
      `it must have rows of the data alone: ${count(further.length, "id")} of its ${
        count(file.rows, "row")
      } are not there, ${show(first)} is the first; set "extra" to "ignore" to leave them out`,
    );
  }
  return Int32Array.from(own, (name) => places.get(name) ?? -1);
}

function inOrder(
  there: number,
  { table, unlabelled = 0 }: NonNullable<StageRun["rows"]>,
  refuse: (problem: string) => UserError,
): Int32Array {
  const all = table + unlabelled;
  if (there === all || there === table) {
    return Int32Array.from({ length: all }, (_, row) => row < there ? row : -1);
  }
  const also = unlabelled ? `, or ${all} with the unlabelled ones` : "";
  throw refuse(
    `it must have a row for each of the ${
      count(table, "row")
    } of the data${also}, in their order: it has ${there}; it may be of ` +
      `another data set, or name a column of ids with "by"`,
  );
}
