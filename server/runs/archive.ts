import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { join } from "node:path";

/** The time of every file: the same student gives the same archive. It is the first that a zip can say. */
const TIME = new Date(1980, 0, 1);

/**
 * The files of a folder as a zip, inside of a folder of that name, each read when it is its turn. All are opened at
 * once: whoever removes the folder meanwhile takes nothing from this reader. Links and what is in folders below are left out.
 * Rejects with `NotFound` where the folder, or a file of it, is not there.
 */
export async function archiveOf(folder: string, name: string): Promise<ReadableStream<Uint8Array>> {
  const names: string[] = [];
  for await (const entry of Deno.readDir(folder)) if (entry.isFile) names.push(entry.name);
  const files = await openAll(folder, names.sort());
  let pieces: Uint8Array[] = [];
  let isOver = false;
  const zip = new Zip((error, bytes, final) => {
    if (error) throw error;
    if (bytes.length) pieces.push(bytes);
    isOver ||= final;
  });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (pieces.length === 0 && !isOver) {
        const next = files.shift();
        if (next === undefined) zip.end();
        else await add(zip, `${name}/${next.name}`, next.file);
      }
      const ready = pieces;
      pieces = [];
      ready.forEach((bytes) => controller.enqueue(bytes));
      if (isOver) controller.close();
    },
    cancel() {
      files.forEach(({ file }) => file.close());
      zip.terminate();
    },
  }, { highWaterMark: 0 });
}

interface OpenFile {
  readonly name: string;
  readonly file: Deno.FsFile;
}

async function openAll(folder: string, names: readonly string[]): Promise<OpenFile[]> {
  const files: OpenFile[] = [];
  try {
    for (const name of names) files.push({ name, file: await Deno.open(join(folder, name)) });
    return files;
  } catch (error) {
    files.forEach(({ file }) => file.close());
    throw error;
  }
}

/** Reads a file to its end, which closes it, and adds it. */
async function add(zip: Zip, name: string, open: Deno.FsFile): Promise<void> {
  const bytes = await new Response(open.readable).bytes();
  // Weights hardly get smaller, and are most of it.
  const file = name.endsWith(".bin") ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
  file.mtime = TIME;
  zip.add(file);
  file.push(bytes, true);
}
