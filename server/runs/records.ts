import { DatabaseSync } from "node:sqlite";
import { UserError } from "../../core/base/errors.ts";
import { fileError } from "../../host/file_error.ts";

/** How the tables came to be: each entry is run once, in its order; `user_version` counts those that are done. */
const MIGRATIONS = [
  `
  CREATE TABLE runs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    owner TEXT NOT NULL,
    idempotency_key TEXT,
    requested TEXT NOT NULL,
    config TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('queued', 'running', 'finished', 'failed', 'cancelled')),
    cancelling INTEGER NOT NULL DEFAULT 0,
    created TEXT NOT NULL,
    started TEXT,
    finished TEXT,
    starts INTEGER NOT NULL DEFAULT 0,
    fruitless INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    UNIQUE (name, version),
    UNIQUE (owner, idempotency_key)
  ) STRICT;
  CREATE INDEX runs_by_status ON runs (status, number);
  -- The last version of each name: one that was removed is not given again.
  CREATE TABLE versions (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
  CREATE TABLE uploads (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    columns TEXT NOT NULL,
    created TEXT NOT NULL
  ) STRICT;
  `,
];

/** What a statement is given, and what it gives. */
export type Cell = string | number | null;

/** A statement, prepared. */
export interface Statement<Row> {
  all(...values: Cell[]): Row[];
  /** The first row. */
  get(...values: Cell[]): Row | undefined;
  /** How many rows it changed. */
  run(...values: Cell[]): number;
}

/**
 * The server's records, in one SQLite file: what was written before a kill is there after it. WAL with full
 * synchronisation keeps it through a loss of power, too; a run is a handful of writes.
 */
export class Records {
  readonly #database: DatabaseSync;

  constructor(path: string) {
    try {
      this.#database = new DatabaseSync(path);
      this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000");
    } catch (error) {
      throw unusable(path, error);
    }
    this.#migrate(path);
  }

  prepare<Row>(sql: string): Statement<Row> {
    const statement = this.#database.prepare(sql);
    return {
      all: (...values) => statement.all(...values) as Row[],
      get: (...values) => statement.get(...values) as Row | undefined,
      run: (...values) => Number(statement.run(...values).changes),
    };
  }

  /** All that the task writes, or nothing of it. */
  together<T>(task: () => T): T {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = task();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #migrate(path: string): void {
    const done = this.prepare<{ readonly user_version: number }>("PRAGMA user_version").get()!.user_version;
    if (done > MIGRATIONS.length) {
      this.close();
      throw new UserError(
        `Cannot open ${path}: it must be of this Retort or an older one: its tables are of version ${done}, ` +
          `and this one knows ${MIGRATIONS.length}`,
      );
    }
    for (const [i, sql] of MIGRATIONS.entries()) {
      if (i >= done) this.together(() => this.#database.exec(`${sql}; PRAGMA user_version = ${i + 1}`));
    }
  }
}

function unusable(path: string, error: unknown): unknown {
  const known = fileError("open", path, error);
  if (known instanceof UserError || !(error instanceof Error)) return known;
  return new UserError(`Cannot open ${path}: it must be a SQLite file that can be written: ${error.message}`);
}
