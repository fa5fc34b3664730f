import { show } from "../../../core/base/errors.ts";
import { didYouMean } from "../../../core/base/nearest.ts";
import { count, duplicate, namesOf, positionOf } from "../../../core/data/columns.ts";
import type { ColumnKinds } from "../../../core/dataset.ts";
import { delimiterName } from "./delimiter.ts";
import { bad, type Options } from "./options.ts";

/** What is between the cells, and whether the file's look says so. */
export interface Delimited {
  readonly delimiter: string;
  readonly isGuess: boolean;
}

/** What is known beside the options. */
export interface Expected {
  readonly labelOptional?: boolean;
  /** Columns that there must be. */
  readonly like?: ColumnKinds | undefined;
}

/** How the file is read, for messages. */
export interface Place extends Expected, Delimited {
  /** The delimiter that the file looks as if it had. */
  readonly looks: string;
}

/** Where the delimiter may be what is wrong. */
export function delimiterHint({ delimiter, looks, isGuess }: Place): string {
  if (isGuess) {
    return delimiter === "," ? "" : `, apart at ${delimiterName(delimiter)} as the file looks ("delimiter")`;
  }
  return delimiter === looks
    ? ""
    : `; the file looks as if cells were apart at ${delimiterName(looks)} ("delimiter")`;
}

/** The names of the columns, from the first row or the options. */
export function columnNames(cells: readonly string[], options: Options, place: Place): readonly string[] {
  const { header, maxColumns, duplicates } = options;
  if (cells.length > maxColumns) {
    throw bad(
      options,
      `the file must have at most ${maxColumns} columns ("maxColumns"): it has ${cells.length}`,
    );
  }
  const { delimiter, looks, like } = place;
  if (cells.length === 1 && delimiter !== looks) {
    if (Array.isArray(header) && header.length > 1) widthChecked(header, 1, options, place);
    throw bad(
      options,
      `the file must have cells apart at ${delimiterName(delimiter)}: it has one column so, ${
        namesOf(cells)
      }, and looks as ` +
        `if they were apart at ${delimiterName(looks)}; set "delimiter" to ${show(looks)} or "auto"`,
    );
  }
  if (cells.length === 1 && header === true && !place.labelOptional && cells[0] !== options.label) {
    throw bad(
      options,
      `the file must have a column beside the label: row 1 has one cell, ${
        namesOf(cells)
      }; set "delimiter" to what is ` +
        `between cells, or "skip" to how many lines come before the names`,
    );
  }
  if (header === false) return cells.map((_, i) => `column${i + 1}`);
  const given = header === true ? cells.map((cell, i) => cell.trim() || `column${i + 1}`) : header;
  const names = duplicates === "number" ? numbered(given) : given;
  const twice = duplicate(names);
  if (twice !== undefined) throw bad(options, duplicateProblem(names, twice, header === true));
  checkFirstLine(names, options, place);
  const found = widthChecked(names, cells.length, options, place);
  const lacking = like &&
    [...like.numeric, ...like.categorical, ...like.further ?? []].find((name) => !found.includes(name));
  if (lacking !== undefined) {
    throw bad(
      options,
      `the file must have the column ${show(lacking)}: its ${count(found.length, "column")} are ${
        namesOf(found)
      }${didYouMean(lacking, found)}`,
    );
  }
  return found;
}

/** A first line such as `# made by hand` is no header. */
function checkFirstLine(names: readonly string[], options: Options, { labelOptional = false }: Place): void {
  const { header, comment, label } = options;
  const [sign] = /^(?:#|%|\/\/|--)/.exec(names[0]!) ?? [];
  if (header !== true || comment !== undefined || sign === undefined) return;
  const named = [label].flat().filter((one) => typeof one === "string");
  if (labelOptional || !named.length || named.some((one) => names.includes(one))) return;
  throw bad(
    options,
    `row 1 must have the names of the columns, ${namesOf(named)} among them: it begins with ${
      show(names[0])
    }; set ` +
      `"comment" to ${
        show(sign)
      } if such lines are comments, or "skip" to how many lines come before the names`,
  );
}

/** The names of the columns that are there: the label may be missing. */
function widthChecked(
  names: readonly string[],
  cells: number,
  options: Options,
  { labelOptional = false }: Place,
): readonly string[] {
  if (names.length === cells) return names;
  const labels = [options.label].flat();
  if (labelOptional && names.length === cells + labels.length) {
    const positions = new Set(labels.map((label) => positionOf(names, label)));
    return names.filter((_, i) => !positions.has(i));
  }
  const remedy = cells === 1 ? '; set "comment" or "skip" if the first line is none of the table' : "";
  throw bad(
    options,
    `"header" must name ${count(cells, "column")}, one per cell: it names ${names.length}${remedy}`,
  );
}

/** Names with `_2`, `_3`, … where they come again. */
function numbered(names: readonly string[]): string[] {
  const given = new Set(names);
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let i = 2; taken.has(own) || own !== name && given.has(own); i++) own = `${name}_${i}`;
    taken.add(own);
    return own;
  });
}

function duplicateProblem(names: readonly string[], twice: string, fromFile: boolean): string {
  const first = names.indexOf(twice);
  const places = `${first + 1} and ${names.indexOf(twice, first + 1) + 1}`;
  const remedy = fromFile
    ? `; set "duplicates" to "number" to call the second ${
      show(`${twice}_2`)
    }, or "header" to false if row 1 has no names`
    : "";
  return `column names must differ: ${show(twice)} is there twice, as columns ${places}${remedy}`;
}
