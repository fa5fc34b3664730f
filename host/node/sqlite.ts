import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";

/** A value in a row. */
type Cell = string | number | null;

/** What of a statement of `node:sqlite` Retort uses. */
interface Statement {
  all(...values: Cell[]): unknown[];
  get(...values: Cell[]): unknown;
  run(...values: Cell[]): { readonly changes: number | bigint };
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** What of `node-sqlite3-wasm` is used. */
interface WasmStatement {
  all(values: Cell[]): unknown[];
  run(values: Cell[]): { readonly changes: number };
}

interface Wasm {
  readonly Database: new (path: string) => {
    exec(sql: string): void;
    prepare(sql: string): WasmStatement;
    close(): void;
  };
}

/** `node:sqlite`, or SQLite as WebAssembly where Node is older than 22.5 and has none. */
export class DatabaseSync implements Database {
  readonly #database: Database;

  constructor(path: string) {
    this.#database = native(path) ?? wasm(path);
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  prepare(sql: string): Statement {
    return this.#database.prepare(sql);
  }

  close(): void {
    this.#database.close();
  }
}

function native(path: string): Database | undefined {
  const { builtinModules } = requireHere("node:module") as { readonly builtinModules: readonly string[] };
  const has = builtinModules.some((name) => /^(node:)?sqlite$/.test(name));
  if (!has) return undefined;
  const { DatabaseSync } = requireHere("node:sqlite") as typeof import("node:sqlite");
  return new DatabaseSync(path);
}

function wasm(path: string): Database {
  const { Database } = requireHere("node-sqlite3-wasm") as Wasm;
  // It locks by a folder that a killed process leaves behind. The server's folder is one process' at a time already: whoever
  // opens its records has it.
  const lock = `${path}.lock`;
  if (existsSync(lock)) rmSync(lock, { recursive: true });
  const database = new Database(path);
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        all: (...values) => statement.all(values),
        // Its own `get` would leave the statement at its first row, and the transaction open.
        get: (...values) => statement.all(values)[0],
        run: (...values) => statement.run(values),
      };
    },
    close: () => database.close(),
  };
}

function requireHere(name: string): unknown {
  return createRequire(import.meta.url)(name);
}
