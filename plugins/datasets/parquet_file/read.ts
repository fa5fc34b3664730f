import type { AsyncBuffer, DecodedArray, FileMetaData } from "hyparquet";
import { UserError } from "../../../core/base/errors.ts";
import { namesOf } from "../../../core/data/columns.ts";
import { bombProblem, bytesAt } from "../../../core/data/tables/bytes_at.ts";
import type { BytesAt, FileSource } from "../../../core/dataset.ts";
import { bytesIn, columnsOf, type FileColumn, parsers } from "./columns.ts";

/** Rows that lie together in a file. */
export interface RowGroup {
  /** The first row, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** A file whose columns can be read, each of a group of rows at a time. */
export interface ParquetFile {
  readonly columns: readonly FileColumn[];
  readonly rows: number;
  readonly groups: readonly RowGroup[];
  /** The cells of a column in a group, in pieces. */
  read(column: string, group: RowGroup): Promise<readonly DecodedArray[]>;
  close(): void;
}

/** What of a file is read and how much of it there may be. */
export interface ParquetLimits {
  readonly maxBytes: number | undefined;
  readonly maxColumns: number;
  /** Columns that are not read. */
  readonly ignore: readonly string[];
  refuse(problem: string): UserError;
}

const MAX_BYTES = 2 ** 34;
const MAX_ROWS = 2 ** 31 - 1;
/** A page is about a megabyte; what unpacks to more than this at once is none. */
const MAX_PAGE = 2 ** 30;

/** Opens a file and reads what it says of itself. */
export async function openParquet(
  files: FileSource,
  path: string,
  limits: ParquetLimits,
): Promise<ParquetFile> {
  const { refuse, maxBytes } = limits;
  const file = await bytesAt(files, path, { maxBytes: maxBytes ?? MAX_BYTES, refuse });
  try {
    await checkEnds(file, refuse);
    return await parquetFile(file, limits);
  } catch (error) {
    file.close();
    throw error instanceof UserError ? error : refuse(broken(error));
  }
}

function broken(error: unknown): string {
  const said = String((error as Error)?.message ?? error).split("\n")[0]!.slice(0, 120);
  return `it must be a whole Parquet file: it cannot be read (${said})`;
}

async function checkEnds(file: BytesAt, refuse: (problem: string) => UserError): Promise<void> {
  const text = async (from: number, to: number) =>
    new TextDecoder("latin1").decode(await file.read(Math.max(0, from), to));
  const [head, tail] = [await text(0, 4), await text(file.size - 4, file.size)];
  if (head === "PARE" || tail === "PARE") throw refuse("the file must not be encrypted: it is");
  if (head !== "PAR1") throw refuse("the file must be a Parquet file, which begins with PAR1: it does not");
  if (tail !== "PAR1" || file.size < 12) {
    throw refuse("the file must be whole: it does not end with PAR1, as one that is cut short");
  }
}

async function parquetFile(file: BytesAt, limits: ParquetLimits): Promise<ParquetFile> {
  const { refuse, ignore, maxBytes, maxColumns } = limits;
  // Loaded where a run reads Parquet.
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    async slice(start, end = file.size) {
      const bytes = await file.read(start, end);
      return bytes.byteOffset === 0 && bytes.length === bytes.buffer.byteLength
        ? bytes.buffer
        : bytes.slice().buffer;
    },
  };
  const metadata = await parquetMetadataAsync(buffer, { geoparquet: false });
  const all = columnsOf(parquetSchema(metadata));
  if (all.length > maxColumns) {
    throw refuse(`the file must have at most ${maxColumns} columns ("maxColumns"): it has ${all.length}`);
  }
  const left = new Set(ignore);
  const unread = all.filter(({ name, problem }) => problem !== undefined && !left.has(name));
  if (unread[0]) {
    const others = unread.slice(1).map(({ name }) => name);
    throw refuse(
      `column ${JSON.stringify(unread[0].name)} cannot be read: ${
        unread[0].problem
      }, or list it under "ignore"${others.length ? ` (so it is with ${namesOf(others)})` : ""}`,
    );
  }
  const groups = groupsOf(metadata, refuse);
  const columns = all.filter(({ name }) => !left.has(name));
  const problem = bombProblem("its rows", {
    packed: file.size,
    bytes: bytesIn(columns, metadata),
    allowed: maxBytes,
    most: MAX_BYTES,
  });
  if (problem !== undefined) throw refuse(problem);
  const bounded = Object.fromEntries(
    Object.entries(compressors).map(([codec, unpack]) => [codec, (input: Uint8Array, length: number) => {
      if (length < 0 || length > MAX_PAGE) {
        throw refuse(`a page must unpack to at most ${MAX_PAGE} bytes: it says ${length}`);
      }
      const problem = bombProblem("a page", {
        packed: input.length,
        bytes: length,
        allowed: maxBytes,
        most: MAX_PAGE,
      });
      if (problem !== undefined) throw refuse(problem);
      return unpack(input, length);
    }]),
  );
  return {
    columns: all,
    rows: Number(metadata.num_rows),
    groups,
    async read(column, group) {
      const chunks: DecodedArray[] = [];
      try {
        await parquetRead({
          file: buffer,
          metadata,
          columns: [column],
          rowStart: group.from,
          rowEnd: group.to,
          compressors: bounded,
          parsers: parsers(),
          geoparquet: false,
          onChunk: ({ columnData }) => void chunks.push(columnData),
        });
      } catch (error) {
        if (error instanceof UserError) throw error;
        const isText = error instanceof TypeError && /decode|encoded data/i.test(error.message);
        throw refuse(
          isText
            ? `column ${
              JSON.stringify(column)
            } must have texts in UTF-8: it has other bytes; list it under "ignore"`
            : `${broken(error)}, at column ${JSON.stringify(column)}`,
        );
      }
      const length = chunks.reduce((sum, { length }) => sum + length, 0);
      if (length === group.to - group.from) return chunks;
      throw refuse(
        `column ${JSON.stringify(column)} must have ${group.to - group.from} cells in rows ${
          group.from + 1
        } to ${group.to}: ` +
          `it has ${length}`,
      );
    },
    close: () => file.close(),
  };
}

function groupsOf(
  { num_rows, row_groups }: FileMetaData,
  refuse: (problem: string) => UserError,
): RowGroup[] {
  let at = 0;
  const groups = row_groups.map(({ num_rows }) => ({ from: at, to: at += Number(num_rows) }));
  if (groups.some(({ from, to }) => to < from) || at !== Number(num_rows) || at > MAX_ROWS) {
    throw refuse(`its groups must have as many rows as it says, ${num_rows}: they have ${at}`);
  }
  return groups.filter(({ from, to }) => to > from);
}
