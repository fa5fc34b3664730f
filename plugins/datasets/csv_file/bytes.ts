import { crc32 } from "node:zlib";
import type { UserError } from "../../../core/base/errors.ts";
import { concat } from "../../../core/base/fingerprint.ts";
import { type ByteSource, byteSource, streamOf, unpack } from "../../../core/base/unpack.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** How to read the bytes of a file. */
export interface ByteOptions {
  /** So many lines come before the table. */
  readonly skip: number;
  /** A packed file that holds more is refused. */
  readonly maxBytes: number;
  /** The most bytes of what is skipped, and of what is looked at. */
  readonly maxLine: number;
  refuse(problem: string): UserError;
}

/** A file's text, without what comes before the table. */
export interface FileText {
  /** Its beginning. */
  readonly head: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  /** What a first line such as `sep=;` says; it is no part of the text. */
  readonly separator: string | undefined;
  readonly stream: ReadableStream<Bytes>;
  /** CRC-32 of the bytes read so far. */
  checksum(): number;
}

/** So many bytes are looked at before a file is read. */
const HEAD = 1 << 16;

/** Opens a file: unpacks it where it is gzip, checks that it is UTF-8, and leaves out what comes before the table. */
export async function openText(file: ReadableStream<Bytes>, options: ByteOptions): Promise<FileText> {
  let checksum = 0;
  const bytes = await plainBytes(file, options, (chunk) => checksum = crc32(chunk, checksum));
  const source = byteSource(bytes);
  try {
    const text = await textOf(source, options);
    return { ...text, checksum: () => checksum };
  } catch (error) {
    await source.cancel();
    throw error;
  }
}

async function textOf(source: ByteSource, options: ByteOptions): Promise<Omit<FileText, "checksum">> {
  let head = await source.read(HEAD);
  let isWhole = head.length < HEAD;
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) head = head.subarray(3);
  const problem = (options.skip ? undefined : formatProblem(head)) ?? wideProblem(head);
  if (problem) throw options.refuse(problem);
  let start = lineStart(head, options.skip);
  while (start === undefined && !isWhole) {
    if (head.length > options.maxLine) {
      throw options.refuse(
        `the ${options.skip} lines of "skip" must have at most ${options.maxLine} bytes: they have more`,
      );
    }
    const more = await source.read(Math.max(HEAD, head.length));
    isWhole = more.length < Math.max(HEAD, head.length);
    head = concat([head, more]);
    start = lineStart(head, options.skip);
  }
  head = head.subarray(start ?? head.length);
  const first = new TextDecoder().decode(head.subarray(0, 16));
  const [line, separator] = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i.exec(first) ?? [];
  if (line !== undefined) head = head.subarray(new TextEncoder().encode(line).length);
  return {
    head: new TextDecoder().decode(head.subarray(0, HEAD)),
    isWhole: isWhole && head.length <= HEAD,
    separator,
    stream: streamOf(head, source),
  };
}

/** Where the line after so many lines begins; undefined where the bytes end before it. */
function lineStart(bytes: Uint8Array, lines: number): number | undefined {
  let at = 0;
  for (let line = 0; line < lines; line++) {
    while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
    // What follows a carriage return at the end of the bytes is not known yet.
    if (at >= bytes.length || bytes[at] === CR && at + 1 >= bytes.length) return undefined;
    at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
  }
  return at;
}

const [LF, CR] = [10, 13];

/** The bytes of a file, unpacked and checked on their way; `see` is shown each piece. */
async function plainBytes(
  file: ReadableStream<Bytes>,
  { maxBytes, refuse }: ByteOptions,
  see: (chunk: Bytes) => void,
): Promise<ReadableStream<Bytes>> {
  const { stream, packed } = await unpack(file, { maxBytes, option: "maxBytes", refuse });
  const source = byteSource(stream);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let length = 0;
  const next = async (): Promise<Bytes> => {
    try {
      // Its beginning says what a file is that is no text.
      return await (length === 0 ? source.read(HEAD) : source.next());
    } catch (error) {
      if (!packed || (error as Error).name === "UserError") throw error;
      throw refuse(
        "it must be one whole gzip file: it is cut off, damaged, or several files in one; unpack it with gunzip first",
      );
    }
  };
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const chunk = await next();
      try {
        length += chunk.length;
        // Whoever parses mends what is no UTF-8 in silence.
        if (!isUtf8(decoder, chunk)) throw refuse(encodingProblem(chunk, length === chunk.length));
        see(chunk);
      } catch (error) {
        await source.cancel();
        throw error;
      }
      if (chunk.length) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: () => source.cancel(),
  }, { highWaterMark: 0 });
}

/** Whether bytes go on as UTF-8; no bytes are the end of a file. */
function isUtf8(decoder: TextDecoder, bytes: Bytes): boolean {
  try {
    decoder.decode(bytes, { stream: bytes.length > 0 });
    return true;
  } catch {
    return false;
  }
}

/** Files that are no table as text, by their first bytes. */
const FORMATS:
  readonly (readonly [format: string, bytes: readonly (number | undefined)[], remedy: string])[] = [
    ["an Excel or zip file", [0x50, 0x4b, 0x03, 0x04], "save it as CSV (UTF-8), or unzip it"],
    ["an old Excel file", [0xd0, 0xcf, 0x11, 0xe0], "save it as CSV (UTF-8)"],
    ["a Parquet file", [...ascii("PAR1"), 0x15], "write it as CSV"],
    ["a zstd file", [0x28, 0xb5, 0x2f, 0xfd], "unpack it, or pack it with gzip"],
    ["an xz file", [0xfd, 0x37, 0x7a, 0x58], "unpack it, or pack it with gzip"],
    ["a bzip2 file", [...ascii("BZh"), undefined, ...ascii("1AY&SY")], "unpack it, or pack it with gzip"],
    ["an SQLite file", ascii("SQLite format 3\0"), "write a table of it as CSV"],
    ["a PDF file", ascii("%PDF-"), "write its table as CSV"],
    ["a gzip file inside of another", [0x1f, 0x8b, 0x08], "unpack it once with gunzip"],
    ["an Arrow or Feather file", ascii("ARROW1\0"), "write it as CSV"],
    ["an HDF5 file", [0x89, ...ascii("HDF\r\n")], "write its table as CSV"],
    ["a NumPy file", [0x93, ...ascii("NUMPY")], "write it as CSV (numpy.savetxt)"],
    ["a pickle of Python", [0x80, 0x04, 0x95], "write it as CSV (DataFrame.to_csv)"],
    ["an image", [0x89, ...ascii("PNG")], "a table of its pixels as CSV is one"],
    ["an HTML page", ascii("<!DOCTYPE"), "look whether a download gave an error page"],
    ["an HTML page", ascii("<!doctype"), "look whether a download gave an error page"],
    ["an HTML page", ascii("<html"), "look whether a download gave an error page"],
    ["an HTML page", ascii("<table"), "save it as CSV (UTF-8)"],
    ["an XML file", ascii("<?xml"), "write its table as CSV"],
    ["JSON", ascii('{"'), "write it as CSV"],
    ["JSON", ascii("[{"), "write it as CSV"],
    [
      "an ARFF file",
      ascii("@relation "),
      'set "skip" to the lines before its rows and "header" to the names, or write it as CSV',
    ],
    ["a Git LFS pointer", ascii("version https://git-lfs"), "fetch the file itself with git lfs pull"],
  ];

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A file that is none of rows of text, though all its bytes may be letters. */
function formatProblem(bytes: Uint8Array): string | undefined {
  const format = FORMATS.find(([, magic]) =>
    magic.every((byte, i) => i < bytes.length && (byte === undefined || bytes[i] === byte))
  );
  return format && `the file must be a table as UTF-8 text: it is ${format[0]}; ${format[2]}`;
}

/** What bytes that are no UTF-8 look like. */
function encodingProblem(bytes: Uint8Array, isStart: boolean): string {
  const rule = "the file must be UTF-8 text";
  const known = isStart ? formatProblem(bytes) ?? wideProblem(bytes) : undefined;
  if (known) return known;
  const { encoding, name } = likelyEncoding(bytes);
  return `${rule}: it has bytes that are not, as ${name} has; save it as UTF-8, or run ` +
    `iconv -f ${encoding} -t UTF-8`;
}

/** UTF-16 by its mark, or by every second byte being 0, as with English text. */
function wideProblem(bytes: Uint8Array): string | undefined {
  const say = (encoding: string) =>
    `the file must be UTF-8 text: it looks like ${encoding}; save it as UTF-8, or run iconv -f ${encoding} -t UTF-8`;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return say(bytes.length > 3 && bytes[2] === 0 && bytes[3] === 0 ? "UTF-32" : "UTF-16");
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return say("UTF-16");
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (odd > 0.4 * length / 2 && even === 0) return say("UTF-16LE");
  if (even > 0.4 * length / 2 && odd === 0) return say("UTF-16BE");
}

/** A single-byte encoding of Western Europe has its signs alone among letters; others have them in runs. */
function likelyEncoding(bytes: Uint8Array): { readonly encoding: string; readonly name: string } {
  let [high, runs, controls] = [0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    if (i === 0 || bytes[i - 1]! < 0x80) runs++;
    if (byte < 0xa0) controls++;
  }
  if (high > 1.5 * runs) {
    return {
      encoding: "<its encoding>",
      name: "an encoding of another script (such as Shift_JIS, GB18030, Big5, EUC-KR or Windows-1251)",
    };
  }
  return controls > 0
    ? { encoding: "WINDOWS-1252", name: "Windows-1252 (Western European)" }
    : { encoding: "ISO-8859-1", name: "Latin-1 (ISO 8859-1) or Windows-1252" };
}
