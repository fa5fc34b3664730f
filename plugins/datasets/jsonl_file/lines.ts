import { crc32 } from "node:zlib";
import { show, type UserError } from "../../../core/base/errors.ts";
import { byteSource, unpack } from "../../../core/base/unpack.ts";
import type { FileSource } from "../../../core/dataset.ts";

/** An object, and the line that it is in. */
export interface JsonRow {
  /** 1 for the first line. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The rows of a file, and a sum of the bytes that were read. */
export interface JsonRows {
  readonly rows: AsyncGenerator<JsonRow>;
  /** CRC-32 of the bytes read so far. */
  checksum(): number;
}

/** A line holds at most this many characters, so that a file of one line does not fill the memory. */
const MAX_LINE = 1 << 24;
const MAX_BYTES = 2 ** 32;

/** Reads the objects of a file line by line; lines of nothing but white space are no rows. */
export function jsonRows<O extends { readonly path: string; readonly maxBytes?: number | undefined }>(
  files: FileSource,
  options: O,
  bad: (options: O, problem: string) => UserError,
): JsonRows {
  let checksum = 0;
  async function* rows(): AsyncGenerator<JsonRow> {
    let number = 0;
    for await (const line of lines(files, options, bad, (bytes) => checksum = crc32(bytes, checksum))) {
      number++;
      if (line.trim() === "") continue;
      yield { line: number, value: parsed(line, number, (problem) => bad(options, problem)) };
    }
  }
  return { rows: rows(), checksum: () => checksum };
}

function parsed(line: string, number: number, refuse: (problem: string) => UserError): JsonRow["value"] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const whole = number === 1 && /^\s*\[/.test(line);
    throw refuse(
      `line ${number} must be a JSON object: it is no JSON: ${show(line.slice(0, 60))}${
        whole ? "; a file with one list of all rows is no JSON Lines: write one object in each line" : ""
      }`,
    );
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonRow["value"];
  const hint = Array.isArray(value) && typeof value[0] === "object"
    ? "; a file with one list of all rows is no JSON Lines: write one object in each line"
    : "";
  throw refuse(`line ${number} must be a JSON object: current value is ${show(value)}${hint}`);
}

async function* lines<O extends { readonly path: string; readonly maxBytes?: number | undefined }>(
  files: FileSource,
  options: O,
  bad: (options: O, problem: string) => UserError,
  see: (bytes: Uint8Array<ArrayBuffer>) => void,
): AsyncGenerator<string> {
  const { maxBytes = MAX_BYTES } = options;
  const { stream, packed } = await unpack(await files.open(options.path));
  const source = byteSource(stream);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [rest, length, lineNumber] = ["", 0, 0];
  const decoded = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw bad(options, `line ${lineNumber + 1} or one behind it must be UTF-8 text: it is not`);
    }
  };
  try {
    for (;;) {
      const bytes = await next(
        source,
        packed,
        () => bad(options, "it must be one whole gzip file: it is cut off or damaged"),
      );
      if (!bytes.length) break;
      length += bytes.length;
      if (packed && length > maxBytes) {
        throw bad(
          options,
          `what the gzip file holds must be at most ${maxBytes} bytes ("maxBytes"): it is more`,
        );
      }
      see(bytes);
      const parts = (rest + decoded(bytes)).split("\n");
      rest = parts.pop()!;
      if (rest.length > MAX_LINE) {
        throw bad(
          options,
          `line ${lineNumber + parts.length + 1} must have at most ${MAX_LINE} characters: it has more`,
        );
      }
      for (const line of parts) {
        lineNumber++;
        yield line;
      }
    }
    rest += decoded();
    if (rest !== "") yield rest;
  } finally {
    await source.cancel();
  }
}

async function next(
  source: ReturnType<typeof byteSource>,
  packed: boolean,
  broken: () => UserError,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await source.next();
  } catch (error) {
    if (!packed || (error as Error).name === "UserError") throw error;
    throw broken();
  }
}
