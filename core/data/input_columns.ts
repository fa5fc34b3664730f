import { show, UserError } from "../base/errors.ts";
import type {
  EncodedFeature,
  EncodedInput,
  EncodedRows,
  Encoders,
  Preprocessing,
  TokenCells,
} from "../preprocessing.ts";
import { cellsOf, withCell } from "./encoded_columns.ts";

/** The input that the one column of ids becomes. */
const TOKENS = "tokens";
/** What columns and images are called that are inputs already. */
const TAKEN = ["features", "image", "lengths"];

/** A column that becomes an input of its own. */
export interface InputColumn {
  /** Of the input: `tokens`, or the column's where there are several. */
  readonly name: string;
  readonly column: EncodedFeature;
  readonly cells: TokenCells;
}

/** The columns that become inputs of their own. */
export function inputColumns({ columns }: Pick<Preprocessing, "columns">, encoders: Encoders): InputColumn[] {
  const found = columns.flatMap((column) => {
    if (column.kind !== "encoded" || column.width > 0) return [];
    const cells = cellsOf(column, encoders);
    return "ids" in cells ? [{ column, cells }] : [];
  });
  return found.map(({ column, cells }) => {
    const name = found.length > 1 ? column.name : TOKENS;
    if (!TAKEN.includes(name)) return { name, column, cells };
    throw new UserError(
      `Cannot make an input of column ${show(name)} as no other input must have its name: current value is ${
        show(name)
      }; rename the column`,
    );
  });
}

/** Gathers the ids of rows, one after another. */
export class TokenRows {
  readonly name: string;
  readonly column: EncodedFeature;
  #ids = new Int32Array(1024);
  #length = 0;
  readonly #starts = [0];
  readonly #cells: TokenCells;

  constructor({ name, column, cells }: InputColumn) {
    this.name = name;
    this.column = column;
    this.#cells = cells;
  }

  /** The next row's cell, as a table, a row or a request has it; `place` names the row in errors. */
  add(cell: unknown, place: string): void {
    const { of, name } = this.column;
    const { vocabulary } = this.#cells;
    const ids = cell instanceof Int32Array
      ? this.#cells.ids(cell)
      : withCell(of, cell, (cell) => this.#cells.ids(cell));
    const refuse = (rule: string, value: unknown) =>
      new UserError(
        `Cannot encode ${place} as column ${show(name)} must be ${rule}: current value is ${show(value)}`,
      );
    if (typeof ids === "string") throw refuse(ids, cell);
    const end = this.#length + ids.length;
    if (end > this.#ids.length) {
      const longer = new Int32Array(Math.max(end, 2 * this.#ids.length));
      longer.set(this.#ids);
      this.#ids = longer;
    }
    for (const id of ids) {
      if (!(id >= 0 && id < vocabulary)) {
        throw refuse(`ids from 0 to ${vocabulary - 1}, the last of its vocabulary`, id);
      }
      this.#ids[this.#length++] = id;
    }
    this.#starts.push(end);
  }

  finish(): EncodedInput {
    const { vocabulary } = this.#cells;
    const [ids, starts] = [this.#ids.slice(0, this.#length), Int32Array.from(this.#starts)];
    return { kind: "tokens", ids, starts, vocabulary };
  }
}

/** Inputs of rows that come one by one. */
export interface InputRows {
  /** The next row, by what its cells are called; `place` names it in errors. */
  add(cellOf: (column: string) => unknown, place: string): void;
  finish(): Readonly<Record<string, EncodedInput>>;
}

/** Gathers the inputs of rows; undefined where no column becomes one. */
export function inputRows(
  preprocessing: Pick<Preprocessing, "columns">,
  encoders: Encoders,
): InputRows | undefined {
  const gathered = inputColumns(preprocessing, encoders).map((column) => new TokenRows(column));
  if (!gathered.length) return undefined;
  return {
    add(cellOf, place) {
      for (const one of gathered) one.add(cellOf(one.column.name), place);
    },
    finish: () => Object.fromEntries(gathered.map((one) => [one.name, one.finish()])),
  };
}

/** How many ids the longest sequence of some rows has; 0 where there are none. */
export function longestIn(inputs: EncodedRows["inputs"] = {}): number {
  let longest = 0;
  for (const input of Object.values(inputs)) {
    if (input.kind !== "tokens") continue;
    for (let i = 1; i < input.starts.length; i++) {
      longest = Math.max(longest, input.starts[i]! - input.starts[i - 1]!);
    }
  }
  return longest;
}

/** How many positions of padded sequences are computed at once. */
const POSITIONS = 65_536;

/** Where parts of rows begin and end: so many that their padded sequences are within `POSITIONS`, and one at least. */
export function* sequenceParts(
  rows: number,
  inputs: Readonly<Record<string, EncodedInput>>,
): Generator<[number, number]> {
  const tokens = Object.values(inputs).filter((input) => input.kind === "tokens");
  const lengthOf = (row: number) =>
    tokens.reduce((most, { starts }) => Math.max(most, starts[row + 1]! - starts[row]!), 0);
  let [from, longest] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const next = Math.max(longest, lengthOf(row));
    if (row > from && (row + 1 - from) * next > POSITIONS) {
      yield [from, row];
      [from, longest] = [row, lengthOf(row)];
    } else longest = next;
  }
  yield [from, rows];
}
