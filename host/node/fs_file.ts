import { Buffer } from "node:buffer";
import fs from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { type FileInfo, infoOf } from "./file_info.ts";

/** `Deno.SeekMode`. */
export const SeekMode = { Start: 0, Current: 1, End: 2 } as const;

/** How a file is opened, as `Deno.open` takes it. */
export interface OpenOptions {
  readonly read?: boolean;
  readonly write?: boolean;
  readonly append?: boolean;
  readonly truncate?: boolean;
  readonly create?: boolean;
  readonly createNew?: boolean;
  readonly mode?: number;
}

/** What a stream reads at once. */
const CHUNK = 64 * 1024;

/** Flags of open(2). Without any option a file is opened to be read. */
export function flagsOf(options: OpenOptions): number {
  const { append = false, truncate = false, create = false, createNew = false } = options;
  const write = (options.write ?? false) || append;
  const read = options.read ?? !write;
  const { O_RDONLY, O_WRONLY, O_RDWR, O_APPEND, O_TRUNC, O_CREAT, O_EXCL } = fs.constants;
  const access = read && write ? O_RDWR : write ? O_WRONLY : O_RDONLY;
  return access | (append ? O_APPEND : 0) | (truncate ? O_TRUNC : 0) | (create || createNew ? O_CREAT : 0) |
    (createNew ? O_EXCL : 0);
}

/** Locks of open files, which the system lets go of when the file is closed or the process ends. */
interface Locks {
  tryLock(fd: number): boolean;
}

/** What of `Deno.FsFile` Retort uses, over a file descriptor. Node has no position of a file that can be set: it is kept here. */
export class FsFile implements Disposable {
  readonly #fd: number;
  #position = 0;
  #isOpen = true;

  constructor(fd: number) {
    this.#fd = fd;
  }

  readSync(into: Uint8Array): number | null {
    if (into.length === 0) return 0;
    const count = fs.readSync(this.#fd, into, 0, into.length, this.#position);
    this.#position += count;
    return count || null;
  }

  async read(into: Uint8Array): Promise<number | null> {
    if (into.length === 0) return 0;
    const { bytesRead } = await promisify(fs.read)(this.#fd, into, 0, into.length, this.#position);
    this.#position += bytesRead;
    return bytesRead || null;
  }

  writeSync(bytes: Uint8Array): number {
    const count = fs.writeSync(this.#fd, bytes, 0, bytes.length, this.#position);
    this.#position += count;
    return count;
  }

  async write(bytes: Uint8Array): Promise<number> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { bytesWritten } = await promisify(fs.write)(this.#fd, buffer, 0, buffer.length, this.#position);
    this.#position += bytesWritten;
    return bytesWritten;
  }

  seekSync(offset: number, whence: number): number {
    const from = { [SeekMode.Start]: () => 0, [SeekMode.Current]: () => this.#position }[whence] ??
      (() => fs.fstatSync(this.#fd).size);
    return this.#position = from() + offset;
  }

  seek(offset: number, whence: number): Promise<number> {
    return Promise.resolve(this.seekSync(offset, whence));
  }

  truncateSync(length = 0): void {
    fs.ftruncateSync(this.#fd, length);
  }

  truncate(length = 0): Promise<void> {
    return promisify(fs.ftruncate)(this.#fd, length);
  }

  async stat(): Promise<FileInfo> {
    return infoOf(await promisify<number, fs.Stats>(fs.fstat)(this.#fd));
  }

  /** Locks the file for itself alone; false where another has it. */
  tryLockSync(_exclusive: boolean): boolean {
    const locks = createRequire(import.meta.url)("fs-native-extensions") as Locks;
    return locks.tryLock(this.#fd);
  }

  tryLock(exclusive: boolean): Promise<boolean> {
    return Promise.resolve(this.tryLockSync(exclusive));
  }

  /** What is left of the file; read to its end, or no longer wanted, the file is closed. */
  get readable(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: async (controller) => {
        const chunk = new Uint8Array(CHUNK);
        const count = await this.read(chunk);
        if (count !== null) return controller.enqueue(chunk.subarray(0, count));
        this.close();
        controller.close();
      },
      cancel: () => this.close(),
    }, { highWaterMark: 0 });
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    fs.closeSync(this.#fd);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
