import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { join } from "node:path";

/** The time of every file: the same student gives the same archive. It is the first that a zip can say. */
const TIME = new Date(1980, 0, 1);

/**
 * The files of a folder as a zip, inside of a folder of that name, each read when it is its turn. Links and what is in
 * folders below are left out. Rejects with `NotFound` where the folder is not there.
 */
export async function archiveOf(folder: string, name: string): Promise<ReadableStream<Uint8Array>> {
  const files: string[] = [];
  for await (const entry of Deno.readDir(folder)) if (entry.isFile) files.push(entry.name);
  files.sort();
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
        const file = files.shift();
        if (file === undefined) zip.end();
        else await add(zip, `${name}/${file}`, join(folder, file));
      }
      const ready = pieces;
      pieces = [];
      ready.forEach((bytes) => controller.enqueue(bytes));
      if (isOver) controller.close();
    },
    cancel: () => zip.terminate(),
  }, { highWaterMark: 0 });
}

async function add(zip: Zip, name: string, path: string): Promise<void> {
  const bytes = await Deno.readFile(path);
  // Weights hardly get smaller, and are most of it.
  const file = name.endsWith(".bin") ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
  file.mtime = TIME;
  zip.add(file);
  file.push(bytes, true);
}
