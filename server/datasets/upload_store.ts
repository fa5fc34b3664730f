import type { Records, Statement } from "../runs/records.ts";

/** A table that was uploaded. */
export interface Upload {
  /** How a config names it; the file's name, too. */
  readonly name: string;
  /** What who uploaded it called it. */
  readonly title: string;
  readonly owner: string;
  readonly bytes: number;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly created: string;
}

type Row = Omit<Upload, "columns"> & { readonly columns: string };

const COLUMNS = "name, title, owner, bytes, rows, columns, created";

/** The uploads in the server's records. */
export class UploadStore {
  readonly #add: Statement<Row>;
  readonly #get: Statement<Row>;
  readonly #all: Statement<Row>;
  readonly #after: Statement<Row & { readonly number: number }>;
  readonly #remove: Statement<Row>;
  readonly #size: Statement<{ readonly tables: number; readonly bytes: number }>;

  constructor(records: Records) {
    this.#add = records.prepare(`INSERT INTO uploads (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
    this.#get = records.prepare(`SELECT ${COLUMNS} FROM uploads WHERE name = ?`);
    this.#all = records.prepare(`SELECT ${COLUMNS} FROM uploads ORDER BY number`);
    this.#after = records.prepare(
      `SELECT number, ${COLUMNS} FROM uploads WHERE number > ? ORDER BY number LIMIT 1`,
    );
    this.#remove = records.prepare("DELETE FROM uploads WHERE name = ?");
    this.#size = records.prepare("SELECT count(*) AS tables, coalesce(sum(bytes), 0) AS bytes FROM uploads");
  }

  add({ name, title, owner, bytes, rows, columns, created }: Upload): void {
    this.#add.run(name, title, owner, bytes, rows, JSON.stringify(columns), created);
  }

  get(name: string): Upload | undefined {
    const row = this.#get.get(name);
    return row && uploadOf(row);
  }

  all(): Upload[] {
    return this.#all.all().map(uploadOf);
  }

  /** The first one after a number, which counts all uploads in their order. */
  after(number: number): { readonly number: number; readonly upload: Upload } | undefined {
    const found = this.#after.get(number);
    if (!found) return undefined;
    const { number: own, ...row } = found;
    return { number: own, upload: uploadOf(row) };
  }

  /** How many there are, and how many bytes they take. */
  size(): { readonly tables: number; readonly bytes: number } {
    return this.#size.get()!;
  }

  remove(name: string): void {
    this.#remove.run(name);
  }
}

function uploadOf(row: Row): Upload {
  return { ...row, columns: JSON.parse(row.columns) };
}
