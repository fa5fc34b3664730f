import { show, UserError } from "../../../core/base/errors.ts";
import { didYouMean } from "../../../core/base/nearest.ts";
import type { RowCells } from "../../../core/teacher.ts";

/** Makes a prompt of a row. */
export type Template = (cells: RowCells) => string;

/**
 * A text with `{column}` where a cell goes, and `{{` and `}}` for braces; a missing cell is an empty text. Throws a `UserError` where a
 * place names no column, or there is none.
 */
export function templateOf(text: string, columns: readonly string[]): Template {
  const refuse = (rule: string) => new UserError(`Cannot use the template of teacher http: ${rule}`);
  const parts: (string | { readonly column: string })[] = [];
  const known = new Set(columns);
  let at = 0;
  for (const { 0: match, 1: column, index } of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g)) {
    parts.push(text.slice(at, index));
    at = index + match.length;
    if (match === "{{" || match === "}}") parts.push(match[0]!);
    else if (column === undefined) {
      throw refuse(
        `a brace by itself must be written twice, as {{ or }}: there is one in ${show(text.slice(index))}`,
      );
    } else if (known.has(column)) parts.push({ column });
    else {
      throw refuse(
        `each place must name a column of the data${
          didYouMean(column, columns)
        }, and braces of a text be written twice: ` +
          `current value is ${show(match)}`,
      );
    }
  }
  parts.push(text.slice(at));
  if (!parts.some((part) => typeof part === "object")) {
    throw refuse(
      `it must have a place for a column of the data, as {${columns[0] ?? "column"}}: it has none`,
    );
  }
  return (cells) =>
    parts.map((part) => typeof part === "string" ? part : String(cells[part.column] ?? "")).join("");
}
