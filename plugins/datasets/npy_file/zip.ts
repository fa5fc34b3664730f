import type { UserError } from "../../../core/base/errors.ts";
import { namesOf } from "../../../core/data/columns.ts";
import { bombProblem, boundedBytes, inMemory } from "../../../core/data/tables/bytes_at.ts";
import type { BytesAt } from "../../../core/dataset.ts";

/** How an archive is read. */
export interface ZipOptions {
  /** The most bytes that a config says an entry may have. */
  readonly allowed: number | undefined;
  /** The most where it says nothing. */
  readonly most: number;
  refuse(problem: string): UserError;
}

/** The entries of an archive. */
export interface Zip {
  readonly names: readonly string[];
  /** An entry's bytes, unpacked in memory where they are packed. */
  open(name: string): Promise<BytesAt>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const [END, END64, LOCATOR64, CENTRAL, LOCAL] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50, 0x04034b50];
const LONGEST_END = 22 + 2 ** 16;
const MOST_ENTRIES = 10_000;

/** Whether bytes begin as an archive does. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b &&
    (head[2] === 3 && head[3] === 4 || head[2] === 5 && head[3] === 6);
}

/** An archive of arrays (.npz), as np.savez and np.savez_compressed write them. */
export async function openZip(file: BytesAt, { allowed, most, refuse }: ZipOptions): Promise<Zip> {
  const broken = () =>
    refuse("it must be a whole zip file (.npz): its directory is not there, as in one that is cut short");
  const entries = await directory(file, broken);
  return {
    names: [...entries.keys()],
    async open(name) {
      const entry = entries.get(name);
      if (!entry) throw refuse(`it must have the array ${name}: it has ${namesOf(entries.keys())}`);
      const { method, packed, size, at } = entry;
      const what = `the array ${name}`;
      const problem = bombProblem(what, { packed, bytes: size, allowed, most });
      if (problem !== undefined) throw refuse(problem);
      const head = await file.read(at, at + 30);
      const view = new DataView(head.buffer, head.byteOffset);
      if (head.length < 30 || view.getUint32(0, true) !== LOCAL) throw broken();
      const from = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
      if (from + packed > file.size) throw broken();
      if (view.getUint16(6, true) & 1) throw refuse(`${what} must not be encrypted: it is`);
      if (method === 0) return part(file, from, from + size);
      if (method !== 8) {
        throw refuse(
          `${what} must be stored or deflated: its method is ${method}; write it with np.savez_compressed`,
        );
      }
      // A directory may lie about the size: no more is unpacked than it says.
      const unpacked = pieces(file, from, from + packed).pipeThrough(new DecompressionStream("deflate-raw"));
      let bytes: Uint8Array<ArrayBuffer>;
      try {
        bytes = await boundedBytes(
          unpacked,
          size,
          () => refuse(`${what} must unpack to ${size} bytes, as the directory says: it has more`),
        );
      } catch (error) {
        if ((error as Error).name === "UserError") throw error;
        throw refuse(`${what} must be whole: it cannot be unpacked`);
      }
      if (bytes.length < size) throw refuse(`${what} must unpack to ${size} bytes: it has ${bytes.length}`);
      return inMemory(bytes);
    },
  };
}

async function directory(file: BytesAt, broken: () => UserError): Promise<ReadonlyMap<string, Entry>> {
  const tailAt = Math.max(0, file.size - LONGEST_END);
  const tail = await file.read(tailAt, file.size);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  let end = tail.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw broken();
  let [count, size, at] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const place = Number(view.getBigUint64(end - 12, true));
    const record = await file.read(place, place + 56);
    const own = new DataView(record.buffer, record.byteOffset, record.length);
    if (record.length < 56 || own.getUint32(0, true) !== END64) throw broken();
    [count, size, at] = [own.getBigUint64(32, true), own.getBigUint64(40, true), own.getBigUint64(48, true)]
      .map(Number) as [number, number, number];
  }
  if (count > MOST_ENTRIES || at + size > file.size) throw broken();
  const bytes = await file.read(at, at + size);
  const central = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, Entry>();
  for (let i = 0, from = 0; i < count; i++) {
    if (from + 46 > bytes.length || central.getUint32(from, true) !== CENTRAL) throw broken();
    const [name, extra, comment] = [28, 30, 32].map((place) => central.getUint16(from + place, true)) as [
      number,
      number,
      number,
    ];
    const extraAt = from + 46 + name;
    const next = extraAt + extra + comment;
    if (next > bytes.length) throw broken();
    const text = new TextDecoder().decode(bytes.subarray(from + 46, extraAt));
    const sizes = {
      size: central.getUint32(from + 24, true),
      packed: central.getUint32(from + 20, true),
      at: central.getUint32(from + 42, true),
    };
    entries.set(text, {
      method: central.getUint16(from + 10, true),
      ...largeSizes(sizes, central, extraAt, extraAt + extra),
    });
    from = next;
  }
  return entries;
}

/** Sizes of 64 bits, where those of 32 say that they are elsewhere. */
function largeSizes<S extends Record<"size" | "packed" | "at", number>>(
  sizes: S,
  view: DataView,
  from: number,
  to: number,
): Omit<Entry, "method"> {
  const found = { ...sizes };
  for (let at = from; at + 4 <= to;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      let place = at + 4;
      for (const key of ["size", "packed", "at"] as const) {
        if (sizes[key] !== 0xffffffff || place + 8 > to) continue;
        found[key] = Number(view.getBigUint64(place, true)) as S["size"];
        place += 8;
      }
    }
    at += 4 + length;
  }
  return found;
}

/** A part of a file as one of its own. */
function part(file: BytesAt, start: number, end: number): BytesAt {
  return {
    size: end - start,
    read: (from, to) => file.read(start + from, Math.min(end, start + to)),
    close() {},
  };
}

const PIECE = 2 ** 20;

function pieces(file: BytesAt, from: number, to: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = from;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (at >= to) return controller.close();
      const bytes = await file.read(at, Math.min(to, at + PIECE));
      if (!bytes.length) return controller.close();
      at += bytes.length;
      controller.enqueue(bytes.slice());
    },
  }, { highWaterMark: 0 });
}
