import { UserError } from "../../../core/base/errors.ts";
import type { Packages } from "../../../core/base/packages.ts";
import { trimmedEnd } from "../../../core/base/trim.ts";

/** As much of `@duckdb/node-api` as is used here. */
interface Module {
  readonly DuckDBInstance: {
    create(path: string, config: Readonly<Record<string, string>>): Promise<Instance>;
  };
}

interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}

interface Connection {
  runAndReadAll(query: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
  stream(query: string): Promise<{
    fetchChunk(): Promise<{ readonly rowCount: number; getRows(): readonly Row[] } | null>;
  }>;
  extractStatements(query: string): Promise<{ readonly count: number }>;
  closeSync(): void;
}

/** The cells of a row as text; null where there is none. */
export type Row = readonly (string | null)[];

/** A column of what a query gives. */
export interface QueryColumn {
  readonly name: string;
  readonly kind: "numeric" | "categorical";
}

/** What a query gives, to be passed over several times. */
export interface OpenQuery {
  readonly columns: readonly QueryColumn[];
  /** All rows, some at a time. */
  rows(): AsyncGenerator<readonly Row[]>;
  close(): void;
}

const NUMBERS = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const DATES = /^(DATE|TIMESTAMP( WITH TIME ZONE|_S|_MS|_NS)?)$/;
const TEXTS = /^(VARCHAR|BOOLEAN|UUID|ENUM\(.*\))$/s;
const NESTED = /\]$|^(STRUCT|MAP|UNION)\(/s;

/**
 * Opens a query of DuckDB, in memory and in one thread: the same files give the same rows in the same order. It may read what it names,
 * and nothing is fetched, written or installed for it.
 */
export async function openQuery(
  packages: Packages,
  { query, folder }: { readonly query: string; readonly folder: string },
  refuse: (problem: string) => UserError,
): Promise<OpenQuery> {
  const { DuckDBInstance } = await load(packages);
  const said = async <T>(task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw refuse(
        (error as Error).message.split("\n").map((line) => line.trim()).filter((line) => line !== "")[0]!,
      );
    }
  };
  const instance = await said(() =>
    DuckDBInstance.create(":memory:", {
      threads: "1",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      temp_directory: "",
      file_search_path: folder,
    })
  );
  let connection: Connection | undefined;
  const close = () => {
    connection?.closeSync();
    instance.closeSync();
  };
  try {
    connection = await said(() => instance.connect());
    // A comment at its end must not go on behind it.
    const inner = `${trimmedEnd(query.trim(), ";")}\n`;
    const whole = (expressions: string, names: string) =>
      `select ${expressions} from (${inner}) as q(${names})`;
    const found = await said(async () => {
      const statements = await connection!.extractStatements(whole("*", "c0"));
      if (statements.count !== 1) throw refuse(`it must be one select: it is ${statements.count} statements`);
      return (await connection!.runAndReadAll(`describe ${inner}`)).getRows();
    });
    const typed = found.map(([name, type]) => ({ name: String(name), type: String(type) }));
    const expressions = typed.map(({ name, type }, i) => asText(name, type, `c${i}`, refuse));
    const twice = typed.find(({ name }, i) => typed.findIndex((one) => one.name === name) < i);
    if (twice) {
      throw refuse(
        `its columns must have different names: ${
          JSON.stringify(twice.name)
        } is there twice; name one anew with "as"`,
      );
    }
    const text = whole(expressions.map(({ sql }) => sql).join(", "), typed.map((_, i) => `c${i}`).join(", "));
    return {
      columns: typed.map(({ name }, i) => ({ name, kind: expressions[i]!.kind })),
      async *rows() {
        const result = await said(() => connection!.stream(text));
        for (;;) {
          const chunk = await said(() => result.fetchChunk());
          if (!chunk?.rowCount) return;
          yield chunk.getRows();
        }
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function load(packages: Packages): Promise<Module> {
  try {
    return await packages.load("@duckdb/node-api") as unknown as Module;
  } catch (error) {
    if (!(error instanceof UserError) || !/ffi/i.test(error.message)) throw error;
    throw new UserError(
      "Cannot use the data set sql as DuckDB must be allowed to run (--allow-ffi): this task does not allow it; run " +
        "deno run --allow-read --allow-write --allow-ffi cli/distill.ts in place of deno task distill, or write the query's rows to " +
        "a CSV file and use csv",
    );
  }
}

/** What makes a column's cells texts that Retort reads: numbers as it reads them, dates as days since 1970. */
function asText(
  name: string,
  type: string,
  cell: string,
  refuse: (problem: string) => UserError,
): { readonly sql: string; readonly kind: QueryColumn["kind"] } {
  if (NUMBERS.test(type)) {
    const isFloat = type === "FLOAT" || type === "DOUBLE";
    return {
      kind: "numeric",
      sql: isFloat ? `case when isnan(${cell}) then null else ${cell}::varchar end` : `${cell}::varchar`,
    };
  }
  if (DATES.test(type)) return { kind: "numeric", sql: `(epoch(${cell}) / 86400.0)::varchar` };
  if (TEXTS.test(type)) return { kind: "categorical", sql: `${cell}::varchar` };
  const column = `column ${JSON.stringify(name)}`;
  if (NESTED.test(type)) {
    throw refuse(
      `${column} must have one value in each row: it is nested (${
        short(type)
      }); write what is in it as columns of their own, or ` +
        "leave it out of the query",
    );
  }
  throw refuse(
    `${column} must have numbers, texts, true and false, or dates: it has ${
      short(type)
    }; cast it in the query, or leave it out`,
  );
}

function short(type: string): string {
  return type.length > 60 ? `${type.slice(0, 57)}...` : type;
}
