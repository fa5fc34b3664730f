import { join } from "node:path";
import { UserError } from "../../core/base/errors.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { fileError } from "../../host/file_error.ts";
import { unguessable } from "../ids.ts";
import { checkNames, NAME_LIMITS, type NameLimits } from "../names.ts";
import { HttpError } from "../route.ts";
import { namedFiles } from "../runs/named_files.ts";
import { reasonOf } from "../runs/reason.ts";
import { startWorker } from "../runs/run_worker.ts";
import type { Upload, UploadStore } from "./upload_store.ts";

/** How much may be uploaded. */
export interface UploadLimits {
  /** Bytes of one table. */
  readonly bytes: number;
  /** Bytes of all tables. */
  readonly totalBytes: number;
  /** How many tables there may be. */
  readonly tables: number;
}

export const UPLOAD_LIMITS: UploadLimits = {
  bytes: 32 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  tables: 1000,
};

/** What the data sets of a server are made with. */
export interface DatasetsOptions {
  readonly catalogue: Catalogue;
  readonly store: UploadStore;
  /** Where uploads lie, each under its name. */
  readonly folder: string;
  /** The files of the server's own config, by name. */
  readonly named: Readonly<Record<string, string>>;
  readonly limits?: Partial<UploadLimits> | undefined;
  /** Whether a run that is not over needs a data set. */
  readonly isUsed: (name: string) => boolean;
  readonly now?: (() => Date) | undefined;
  readonly log?: ((message: string, error?: unknown) => void) | undefined;
}

/** A data set that a config may name. */
export interface DatasetEntry {
  readonly name: string;
  readonly source: "server" | "upload";
  readonly title: string;
  readonly bytes: number | null;
  /** Known of uploads. */
  readonly rows: number | null;
  /** Empty where the file is not a table of comma-separated values. */
  readonly columns: readonly string[];
  readonly created: string | null;
}

/** How long the names of an upload's columns may be: every list of data sets repeats them. */
const HEADER_LIMITS: NameLimits = { one: NAME_LIMITS.one, all: 250_000 };
/** Letters of columns' names from which on a page of the list ends. */
const PAGE_LETTERS = 4_000_000;

/** An upload's name, which is its file's name: whatever else a request says is never part of a path. */
const UPLOAD = /^upload-[0-9a-f]{32}$/;

/** The data sets of a server: those that its own config names, and tables that were uploaded. */
export class Datasets {
  readonly limits: UploadLimits;
  readonly #options: DatasetsOptions;
  /** Columns of the server's own files, by name, with the state of the file that they were read from. */
  readonly #columns = new Map<string, { readonly state: string; readonly columns: readonly string[] }>();
  /** Uploads that are on their way, and the bytes that are kept free for them: they count as if they were there. */
  readonly #arriving = { tables: 0, bytes: 0 };
  #checks: Promise<unknown> = Promise.resolve();

  constructor(options: DatasetsOptions) {
    this.#options = options;
    this.limits = { ...UPLOAD_LIMITS, ...options.limits };
  }

  /** The file of a data set, undefined where there is none of that name. The config's names come first. */
  find(name: string): string | undefined {
    const { named, store, folder } = this.#options;
    if (Object.hasOwn(named, name)) return named[name];
    return UPLOAD.test(name) && store.get(name) ? join(folder, name) : undefined;
  }

  /** The name of the token that uploaded a table; undefined for what is no upload. */
  ownerOf(name: string): string | undefined {
    return UPLOAD.test(name) ? this.#options.store.get(name)?.owner : undefined;
  }

  /** The names of the server's own config. */
  names(): readonly string[] {
    return Object.keys(this.#options.named);
  }

  async list(): Promise<DatasetEntry[]> {
    const { named, store } = this.#options;
    const own = await Promise.all(Object.entries(named).map(([name, path]) => this.#own(name, path)));
    return [...own, ...store.all().map(entryOf)];
  }

  /**
   * A page of that list, from the start or from a cursor on, with the cursor of the next one. It ends where its columns' names
   * are many megabytes: the names of a thousand tables may be more than fits into an answer.
   */
  async page(
    cursor?: number,
  ): Promise<{ readonly datasets: readonly DatasetEntry[]; readonly next: number | null }> {
    const { named, store } = this.#options;
    const datasets = cursor === undefined
      ? await Promise.all(Object.entries(named).map(([name, path]) => this.#own(name, path)))
      : [];
    let letters = datasets.reduce((sum, entry) => sum + lettersOf(entry), 0);
    let last = cursor ?? 0;
    for (let found = store.after(last); found; found = store.after(last)) {
      const entry = entryOf(found.upload);
      letters += lettersOf(entry);
      if (letters > PAGE_LETTERS && datasets.length > 0) return { datasets, next: last };
      datasets.push(entry);
      last = found.number;
    }
    return { datasets, next: null };
  }

  /** One data set; undefined where there is none of this name. */
  async get(name: string): Promise<DatasetEntry | undefined> {
    const { named, store } = this.#options;
    if (Object.hasOwn(named, name)) return await this.#own(name, named[name]!);
    const upload = UPLOAD.test(name) ? store.get(name) : undefined;
    return upload && entryOf(upload);
  }

  /**
   * Takes a table: to disk as it comes, then read once in a Worker, then it is there. Room for it is kept before its first byte is
   * read, for all of it where its `length` is known, so that those that come together share the limits. Throws an `HttpError` where
   * it is too large or no table of comma-separated values; nothing of it is kept then.
   */
  async upload(
    body: ReadableStream<Uint8Array>,
    { title, owner, length = 0, options = {} }: {
      readonly title: string;
      readonly owner: string;
      readonly length?: number | undefined;
      /** How to read it: options of the data set, which a config that names the table must have, too. */
      readonly options?: Readonly<Record<string, unknown>>;
    },
  ): Promise<DatasetEntry> {
    const { store, folder } = this.#options;
    let kept = 0;
    const keep = (bytes: number) => {
      if (store.size().bytes + this.#arriving.bytes + bytes > this.limits.totalBytes) throw this.#noRoom();
      this.#arriving.bytes += bytes;
      kept += bytes;
    };
    // Nothing is awaited from here until the room is kept.
    try {
      this.#checkOptions(options);
      if (store.size().tables + this.#arriving.tables >= this.limits.tables) throw this.#tooMany();
      keep(length);
    } catch (error) {
      body.cancel().catch(() => {});
      throw error;
    }
    this.#arriving.tables++;
    const name = unguessable("upload");
    const part = join(folder, `${name}.part`);
    let arrived = 0;
    try {
      const count = (bytes: number) => {
        arrived += bytes;
        if (arrived > kept) keep(arrived - kept);
      };
      await write(part, body, count);
      const table = await this.#check(part, name, options);
      const created = (this.#options.now?.() ?? new Date()).toISOString();
      const upload = { name, title, owner, bytes: arrived, created, ...table };
      await Deno.rename(part, join(folder, name));
      store.add(upload);
      return entryOf(upload);
    } catch (error) {
      await Deno.remove(part).catch(() => {});
      throw this.#refusal(error, name);
    } finally {
      this.#arriving.tables--;
      this.#arriving.bytes -= kept;
    }
  }

  /** Removes an upload. Throws an `HttpError` where there is none, or a run needs it. */
  async remove(name: string): Promise<void> {
    const { named, store, folder, isUsed } = this.#options;
    if (Object.hasOwn(named, name)) {
      throw new HttpError(409, "Cannot remove the data set: it must be an upload: it belongs to the server");
    }
    if (!UPLOAD.test(name) || !store.get(name)) {
      throw new HttpError(404, "Cannot find the data set: there is none");
    }
    if (isUsed(name)) {
      throw new HttpError(409, "Cannot remove the data set: no run may need it that is not over: one does");
    }
    // The record first: a file without one is swept away at the next start.
    store.remove(name);
    await Deno.remove(join(folder, name)).catch(() => {});
  }

  async #own(name: string, path: string): Promise<DatasetEntry> {
    const info = await Deno.stat(path).catch(() => undefined);
    const entry = { name, source: "server", title: name, rows: null, created: null } as const;
    if (!info?.isFile) return { ...entry, bytes: null, columns: [] };
    const state = `${info.mtime?.getTime()} ${info.size}`;
    let known = this.#columns.get(name);
    if (known?.state !== state) {
      known = { state, columns: await this.#columnsOf(name, path) };
      this.#columns.set(name, known);
    }
    return { ...entry, bytes: info.size, columns: known.columns };
  }

  /** The columns as the file's first row has them; none where it is no such table. */
  async #columnsOf(name: string, path: string): Promise<readonly string[]> {
    const { catalogue } = this.#options;
    const scope = catalogue.container.child().register(FILES, namedFiles({ [name]: path }));
    try {
      const rows = catalogue.make("dataset", { use: "csv", path: name, label: -1 }, scope).rows();
      for await (const { cells } of rows) return [...cells.keys()];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
    return [];
  }

  /** One after another: a check is a Worker that reads all of a table. */
  #check(
    path: string,
    name: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<Pick<Upload, "rows" | "columns">> {
    const check = this.#checks.then(async () => {
      const found = await startWorker({
        type: "check",
        path,
        name,
        // A small file that grows when it is unpacked is as large as it then is.
        options: { ...options, maxBytes: this.limits.bytes },
      }).done;
      if (found && found.rows >= 2 && found.columns.length >= 2) {
        const names = found.columns.map((text) => ({ what: "the name of a column", text }));
        checkNames("it cannot be listed", names, HEADER_LIMITS);
        return found;
      }
      throw new UserError(
        `it must have a header, 2 rows and 2 columns at least: it has ${found?.rows ?? 0} rows and ` +
          `${found?.columns.length ?? 0} columns`,
      );
    });
    this.#checks = check.catch(() => {});
    return check;
  }

  #tooMany(): HttpError {
    return new HttpError(
      409,
      `Cannot take a table: at most ${this.limits.tables} may be there, those on their way included: remove one first`,
    );
  }

  #checkOptions(options: Readonly<Record<string, unknown>>): void {
    try {
      this.#options.catalogue.parse(["dataset"], { use: "csv", path: "it", label: -1, ...options });
    } catch (error) {
      if (error instanceof UserError) throw new HttpError(400, `Cannot take the table: ${error.message}`);
      throw error;
    }
  }

  #noRoom(): HttpError {
    return new HttpError(
      413,
      `Cannot take a table: all together must have at most ${this.limits.totalBytes} bytes: remove one first`,
    );
  }

  #refusal(error: unknown, name: string): unknown {
    if (error instanceof HttpError) return error;
    const { line, isDefect } = reasonOf(error, this.#options.folder);
    if (isDefect) {
      this.#options.log?.("a table could not be checked", error);
      return error;
    }
    const what = line.replaceAll(name, "it").replace(/^Cannot read it as csv: /, "");
    return new HttpError(422, `Cannot take the table: ${what}`);
  }
}

function entryOf({ name, title, bytes, rows, columns, created }: Upload): DatasetEntry {
  return { name, source: "upload", title, bytes, rows, columns, created };
}

/** How long an entry is as JSON, about. */
function lettersOf({ columns }: DatasetEntry): number {
  return columns.reduce((sum, { length }) => sum + length + 4, 400);
}

/** Writes a stream to a new file; `count` is told of each piece before it is written, and may refuse it. */
async function write(
  path: string,
  body: ReadableStream<Uint8Array>,
  count: (bytes: number) => void,
): Promise<void> {
  const file = await Deno.open(path, { write: true, createNew: true });
  try {
    for await (const piece of body) {
      count(piece.length);
      for (let done = 0; done < piece.length;) done += await file.write(piece.subarray(done));
    }
  } catch (error) {
    const known = fileError("write", "the table", error);
    throw known instanceof UserError ? new HttpError(507, known.message) : known;
  } finally {
    file.close();
  }
}
