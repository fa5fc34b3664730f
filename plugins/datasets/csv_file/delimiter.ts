/** What may be between the cells of a file that does not say it, in the order of preference. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** What is known of a file beside its text. */
export interface Evidence {
  /** The character around cells that hold others, or none. */
  readonly quote: string | undefined;
  /** What begins a line that is no row. */
  readonly comment?: string | undefined;
  /** Names that some column must have, the label's among them. */
  readonly names?: readonly string[];
  /** How many columns there may be, where the config names them. */
  readonly widths?: readonly number[];
}

/** So many rows are looked at. */
const ROWS = 200;
const ORDINARY: ReadonlySet<string> = new Set(DELIMITERS);

/** How the rows come out with one delimiter. */
interface Reading {
  readonly delimiter: string;
  /** Whether the first row has one of the names, or a width that is known. */
  readonly known: boolean;
  /** Share of the rows that have as many cells as the first. */
  readonly even: number;
  /** Share of the cells that have none of the other delimiters inside, unless as a decimal comma. */
  readonly clean: number;
  readonly columns: number;
}

/**
 * The delimiter by which the first rows of a file come out best: with the columns that are known, as many cells in each
 * row, no other delimiter inside of cells, and many columns. A comma where none of them gives two columns. `isWhole` says
 * whether the text is all of the file; if not, its last row may be cut off.
 */
export function guessDelimiter(text: string, isWhole: boolean, evidence: Evidence): string {
  const readings = DELIMITERS.map((delimiter) => readingOf(text, isWhole, delimiter, evidence))
    .filter(({ columns }) => columns > 1);
  readings.sort((a, b) =>
    Number(b.known) - Number(a.known) || b.even - a.even || b.clean - a.clean || b.columns - a.columns
  );
  return readings[0]?.delimiter ?? ",";
}

function readingOf(text: string, isWhole: boolean, delimiter: string, evidence: Evidence): Reading {
  const rows = rowsOf(text, isWhole, delimiter, evidence);
  const first = rows[0] ?? [];
  const { names = [], widths = [] } = evidence;
  const cells = rows.flat();
  return {
    delimiter,
    known: first.some(({ text }) => names.includes(text)) || widths.includes(first.length),
    even: rows.filter(({ length }) => length === first.length).length / Math.max(1, rows.length),
    clean: cells.filter((cell) => isClean(cell, delimiter)).length / Math.max(1, cells.length),
    columns: first.length,
  };
}

interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

function isClean({ text, quoted }: Cell, delimiter: string): boolean {
  if (quoted || /^[+-]?[\d.]{0,20},\d{1,20}$/.test(text)) return true;
  for (const character of text) if (character !== delimiter && ORDINARY.has(character)) return false;
  return true;
}

function rowsOf(
  text: string,
  isWhole: boolean,
  delimiter: string,
  { quote, comment }: Evidence,
): (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let at = 0;
  while (at < text.length && rows.length < ROWS) {
    if (comment !== undefined && text.startsWith(comment, at)) {
      while (at < text.length && !isBreak(text[at])) at++;
    }
    if (isBreak(text[at])) {
      at++;
      continue;
    }
    const row: Cell[] = [];
    let whole = false;
    for (;;) {
      const cell = cellAt(text, at, delimiter, quote);
      at = cell.end;
      whole = cell.closed;
      row.push(cell);
      if (text[at] !== delimiter) break;
      at++;
    }
    if (at >= text.length && !(isWhole && whole)) break;
    if (row.length > 1 || row[0]!.text !== "" || row[0]!.quoted) rows.push(row);
  }
  return rows;
}

/** The cell that begins somewhere, up to the delimiter, line break or end after it. */
function cellAt(
  text: string,
  from: number,
  delimiter: string,
  quote: string | undefined,
): Cell & { readonly end: number; readonly closed: boolean } {
  let at = from;
  while ((text[at] === " " || text[at] === "\t") && text[at] !== delimiter) at++;
  const quoted = quote !== undefined && text[at] === quote;
  const start = quoted ? at + 1 : at;
  let closed = true;
  if (quoted) {
    for (at++; at < text.length; at++) {
      if (text[at] !== quote) continue;
      if (text[at + 1] !== quote) break;
      at++;
    }
    closed = at < text.length;
  }
  const close = at;
  while (at < text.length && text[at] !== delimiter && !isBreak(text[at])) at++;
  const inside = text.slice(start, quoted ? close : at);
  return {
    text: quoted ? inside.replaceAll(quote! + quote!, quote!) : inside.trim(),
    quoted,
    end: at,
    closed,
  };
}

function isBreak(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

/** How a message names a delimiter. */
export function delimiterName(delimiter: string): string {
  return delimiter === "\t" ? "a tab" : JSON.stringify(delimiter);
}
