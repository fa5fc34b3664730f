import * as z from "zod";
import { UserError } from "../base/errors.ts";
import { jsonBytes, readJson } from "../base/json_file.ts";
import type { Storage } from "../base/storage.ts";
import type { FurtherColumn, Table } from "../table.ts";
import type { SeenRecord, SeenRows } from "../teacher.ts";
import type { Prepared } from "./prepare.ts";

const FILE = "seen.json";

const HASHES = 2 ** 48;
/** Of so many hashes at most a record is made. */
const MOST = 2 ** 16;

/**
 * A hash of each row's cells, 48 bits, `[rows]`: the table's, then the unlabelled ones. It is the same wherever the row
 * stands, whatever the order of the columns; the label is no part of it.
 */
export function rowContents(table: Table, unlabelled?: Table): Float64Array {
  const tables = [table, ...unlabelled ? [unlabelled] : []];
  const out = new Float64Array(tables.reduce((sum, { rows }) => sum + rows, 0));
  let at = 0;
  for (const one of tables) {
    hashRows(one, out.subarray(at, at + one.rows));
    at += one.rows;
  }
  return out;
}

function hashRows(
  { rows, numeric: { names, values }, categorical, further = [] }: Table,
  out: Float64Array,
): void {
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  const keys = names.map(hashText);
  const columns = categorical.map(({ name, categories, codes }) => {
    const key = hashText(name);
    return { key, codes, hashes: categories.map(hashText) };
  });
  const others = further.map((column) => ({ key: hashText(column.name), hashOf: cellHash(column) }));
  for (let row = 0, cell = 0; row < rows; row++) {
    let [low, high] = [0, 0];
    // A sum of the cells' hashes, so that the order of the columns is no matter.
    const add = (key: number, a: number, b: number) => {
      const one = mix(mix(key ^ a) + b | 0);
      low = low + one | 0;
      high = high + mix(one ^ 0x5bd1e995 + key) | 0;
    };
    for (const key of keys) {
      // 0 and -0 are one number, and so are all that are none.
      number[0] = values[cell++]! + 0;
      if (Number.isNaN(number[0])) add(key, 0x7ff80000, 1);
      else add(key, words[0]!, words[1]!);
    }
    for (const { key, codes, hashes } of columns) {
      const code = codes[row]!;
      add(key, code < 0 ? 0x7ff80000 : hashes[code]!, 2);
    }
    for (const { key, hashOf } of others) add(key, hashOf(row), 3);
    out[row] = (low >>> 0) + ((high >>> 16) * 2 ** 32);
  }
}

/** Hashes the cells of a column by their row. */
function cellHash(column: FurtherColumn): (row: number) => number {
  if (column.kind === "text") {
    const { values } = column;
    return (row) => values[row] === undefined ? 0x7ff80000 : hashText(values[row]);
  }
  const { ids, starts } = column;
  return (row) => {
    let hash = 0x811c9dc5 ^ starts[row + 1]! - starts[row]!;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) hash = mix(Math.imul(hash ^ ids[i]!, 0x01000193));
    return hash;
  };
}

/** The finalizer of MurmurHash3 (Appleby, 2011). */
function mix(hash: number): number {
  hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
  hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35);
  return hash ^ hash >>> 16;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5 ^ text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** What a run knows of its rows. */
export interface RunRows {
  readonly seed: number;
  /** Fingerprint of the data. */
  readonly data: string;
  readonly rows: { readonly table: number };
  readonly prepared: Pick<Prepared, "train" | "validation" | "test" | "unlabelled">;
  /** See `rowContents`. */
  readonly contents: Float64Array;
}

/** What a model has seen that a run trained: its training rows, the unlabelled ones where it had a teacher. */
export function seenBy(
  { seed, data, rows, prepared: { train, validation, unlabelled }, contents }: RunRows,
  { withUnlabelled, rows: own = train.rows }: {
    readonly withUnlabelled: boolean;
    /** The training rows that it was trained on; all where they are left out. */
    readonly rows?: Int32Array | undefined;
  },
): SeenRows {
  const below = Math.floor(HASHES * Math.min(1, MOST / Math.max(1, contents.length)));
  const hashes = (some: Int32Array) =>
    packed(Float64Array.from(some, (row) => contents[row]!).filter((hash) => hash < below).sort());
  const taught = withUnlabelled && unlabelled ? Int32Array.from([...own, ...unlabelled.rows]) : own;
  return {
    data,
    rows: rows.table,
    seed,
    train: bits(own, rows.table),
    validation: bits(validation.rows, rows.table),
    contents: { below, train: hashes(taught), validation: hashes(validation.rows) },
  };
}

/** Rows of a run that a model has met in its own training. */
export interface Met {
  /** Rows of the test part that it has learned from, by their number in the data. */
  readonly test: ReadonlySet<number>;
  readonly validation: ReadonlySet<number>;
  /** Rows of the test part on which it was chosen. */
  readonly chosenOn: ReadonlySet<number>;
  /** How many rows each one of them stands for: more than 1 where the record is a sample. */
  readonly each: number;
}

/**
 * Which rows of a run's test and validation parts are among those that a model has learned from. Of the same data they are
 * known by their number; of other data by what they hold, where no training row of this run holds the same: such twins
 * are the data's own.
 */
export function metBy(seen: SeenRows, { data, rows, prepared, contents }: RunRows): Met {
  const { train, validation, test } = prepared;
  const pick = (part: Int32Array, has: (row: number) => boolean) => new Set(part.filter(has));
  if (seen.data === data && seen.rows === rows.table) {
    const [learned, chosen] = [unbits(seen.train), unbits(seen.validation)];
    return {
      test: pick(test.rows, learned),
      validation: pick(validation.rows, learned),
      chosenOn: pick(test.rows, chosen),
      each: 1,
    };
  }
  const own = new Set(Float64Array.from(train.rows, (row) => contents[row]!));
  const among = (text: string) => {
    const hashes = new Set(unpacked(text));
    return (row: number) => hashes.has(contents[row]!) && !own.has(contents[row]!);
  };
  const [learned, chosen] = [among(seen.contents.train), among(seen.contents.validation)];
  return {
    test: pick(test.rows, learned),
    validation: pick(validation.rows, learned),
    chosenOn: pick(test.rows, chosen),
    each: HASHES / seen.contents.below,
  };
}

/** `seen.json`: what the model beside it has seen. */
export function seenFile(record: SeenRecord): [file: string, bytes: Uint8Array] {
  return [FILE, jsonBytes(record)];
}

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);
const schema = z.strictObject({
  version: z.literal(1),
  complete: z.boolean(),
  records: z.array(z.strictObject({
    data: z.string(),
    rows: z.int().min(1),
    seed: z.number(),
    train: base64,
    validation: base64,
    contents: z.strictObject({ below: z.int().min(1).max(HASHES), train: base64, validation: base64 }),
  })),
});

/** What a model's folder says that it has seen; `unknown` where it says nothing. Throws where the file is not as it was written. */
export async function readSeen(
  storage: Pick<Storage, "read">,
  where: string,
): Promise<SeenRecord | "unknown"> {
  const json = await readJson(storage, FILE, where);
  if (json === undefined) return "unknown";
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UserError(
    `Cannot use ${where} as a teacher: its ${FILE} (the rows that it has seen) must be as it was written: it is not; ` +
      `remove it and checksums.json to have the model taken for one of which that is not known`,
  );
}

function bits(rows: Int32Array, count: number): string {
  const bytes = new Uint8Array(Math.ceil(count / 8));
  for (const row of rows) bytes[row >> 3]! |= 1 << (row & 7);
  return toBase64(bytes);
}

function unbits(text: string): (row: number) => boolean {
  const bytes = fromBase64(text);
  return (row) => ((bytes[row >> 3] ?? 0) >> (row & 7) & 1) === 1;
}

/** 48 bits of each, the lowest byte first. */
function packed(hashes: Float64Array): string {
  const bytes = new Uint8Array(6 * hashes.length);
  const view = new DataView(bytes.buffer);
  hashes.forEach((hash, i) => {
    view.setUint32(6 * i, hash % 2 ** 32, true);
    view.setUint16(6 * i + 4, Math.floor(hash / 2 ** 32), true);
  });
  return toBase64(bytes);
}

function unpacked(text: string): Float64Array {
  const bytes = fromBase64(text);
  const view = new DataView(bytes.buffer);
  return Float64Array.from(
    { length: Math.floor(bytes.length / 6) },
    (_, i) => view.getUint32(6 * i, true) + view.getUint16(6 * i + 4, true) * 2 ** 32,
  );
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  // Arguments of a call are not without bound; a multiple of three keeps the pieces whole.
  for (let from = 0; from < bytes.length; from += 3 * 2 ** 12) {
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + 3 * 2 ** 12)));
  }
  return text;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
