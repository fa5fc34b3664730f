import { show, UserError } from "../base/errors.ts";
import type { EncodedFeature, EncodedInput, Encoders, Preprocessing, TokenCells } from "../preprocessing.ts";
import { cellsOf, withCell } from "./encoded_columns.ts";

/** The name of the input that sequences of ids become. */
const TOKENS = "tokens";

/** A column that becomes an input of its own. */
export interface InputColumn {
  readonly column: EncodedFeature;
  readonly cells: TokenCells;
}

/** The column that becomes the input `tokens`, where there is one. Throws a `UserError` where there are several. */
export function tokenColumn({ columns }: Pick<Preprocessing, "columns">, encoders: Encoders): InputColumn | undefined {
  const found = columns.flatMap((column) => {
    if (column.kind !== "encoded" || column.width > 0) return [];
    const cells = cellsOf(column, encoders);
    return "ids" in cells ? [{ column, cells }] : [];
  });
  if (found.length < 2) return found[0];
  throw new UserError(
    `Cannot encode the table as one column at most must become the input tokens: current value is ${
      found.map(({ column: { name } }) => show(name)).join(", ")
    }; leave the others out`,
  );
}

/** Gathers the ids of rows, one after another. */
export class TokenRows {
  #ids = new Int32Array(1024);
  #length = 0;
  readonly #starts = [0];
  readonly #column: EncodedFeature;
  readonly #cells: TokenCells;

  constructor({ column, cells }: InputColumn) {
    this.#column = column;
    this.#cells = cells;
  }

  /** The next row's cell, as a row or a request has it; `place` names the row in errors. */
  add(cell: unknown, place: string): void {
    const { of, name } = this.#column;
    const { vocabulary } = this.#cells;
    const ids = cell instanceof Int32Array ? this.#cells.ids(cell) : withCell(of, cell, (cell) => this.#cells.ids(cell));
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
      if (!(id >= 0 && id < vocabulary)) throw refuse(`ids from 0 to ${vocabulary - 1}, the vocabulary's last`, id);
      this.#ids[this.#length++] = id;
    }
    this.#starts.push(end);
  }

  finish(): Readonly<Record<string, EncodedInput>> {
    const { vocabulary } = this.#cells;
    const [ids, starts] = [this.#ids.slice(0, this.#length), Int32Array.from(this.#starts)];
    return { [TOKENS]: { kind: "tokens", ids, starts, vocabulary } };
  }
}
