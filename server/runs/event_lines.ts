/** One line of a run's `events.jsonl`. */
export interface EventLine {
  /** Its number in the file, from 1: it stays the same when the run is gone on with, as that only appends. */
  readonly id: number;
  readonly text: string;
}

/** Read at once; a line that is longer is read whole all the same. */
const CHUNK = 64 * 1024;

/**
 * Reads a run's events from the file, as many at a time as one piece has. The last line may be half-written, and cut off
 * when the run is gone on with: it is not read before it ends.
 */
export class EventLines {
  readonly #path: string;
  #offset = 0;
  #line = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** The whole lines of the next piece; none where all there are have been read. */
  async next(): Promise<EventLine[]> {
    const bytes = await this.#read();
    const end = bytes.lastIndexOf(0x0a) + 1;
    this.#offset += end;
    const lines = new TextDecoder().decode(bytes.subarray(0, end)).split("\n").slice(0, -1);
    return lines.map((text) => ({ id: ++this.#line, text }));
  }

  /** From where it stands: a piece of the file with an end of a line in it, or all that is left. */
  async #read(): Promise<Uint8Array> {
    let file: Deno.FsFile;
    try {
      file = await Deno.open(this.#path);
    } catch (error) {
      // Its run has not begun, or was removed.
      if (error instanceof Deno.errors.NotFound) return new Uint8Array();
      throw error;
    }
    using opened = file;
    for (let size = CHUNK;; size *= 2) {
      await opened.seek(this.#offset, Deno.SeekMode.Start);
      const bytes = new Uint8Array(size);
      let length = 0;
      for (let read: number | null = 0; read !== null && length < size; length += read ?? 0) {
        read = await opened.read(bytes.subarray(length));
      }
      if (length < size || bytes.includes(0x0a)) return bytes.subarray(0, length);
    }
  }
}
