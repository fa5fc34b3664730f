import { dirname, join } from "node:path";
import { seededRandom } from "../../core/base/random.ts";

/** A folder with a small table `blobs.csv` and the config `tiny.json`, removed when disposed. */
export interface TinyProject extends AsyncDisposable {
  readonly folder: string;
  /** The absolute path of something in it. */
  path(name: string): string;
  /** Writes a text, bytes or an object as JSON; returns its absolute path. */
  write(name: string, content: string | Uint8Array | object): Promise<string>;
  read(name: string): Promise<Uint8Array>;
  text(name: string): Promise<string>;
  json<T>(name: string): Promise<T>;
  /** The files below a folder, relative to it, in order. */
  files(name: string): Promise<string[]>;
}

/** The config of a run that takes a fraction of a second, with changes. */
export function tinyConfig(changes: object = {}): Record<string, unknown> {
  return {
    name: "tiny",
    data: { use: "csv", path: "blobs.csv", label: "kind" },
    teacher: {
      use: "ensemble",
      members: 2,
      of: { use: "mlp", hidden: [8], dropout: 0.1 },
      train: { epochs: 3 },
    },
    student: { use: "mlp", hidden: [4] },
    train: { epochs: 4, batchSize: 16 },
    seed: 1,
    ...changes,
  };
}

/** Three Gaussian blobs with two numeric columns and a categorical one, some cells missing. */
export function blobs(rows = 150, seed = 7): string {
  const random = seededRandom(seed);
  const kinds = ["low", "mid", "high"];
  const lines = ["width,height,colour,kind"];
  for (let i = 0; i < rows; i++) {
    const at = i % kinds.length;
    const width = (2 * at + random.normal()).toFixed(3);
    const height = i % 17 === 5 ? "" : (random.normal() - at).toFixed(3);
    const colour = i % 23 === 7 ? "?" : ["red", "blue", "light, green"][random.integer(3)]!;
    lines.push(`${width},${height},"${colour}",${kinds[at]}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Makes such a folder; `changes` are to the config's top level. */
export async function tinyProject(changes: object = {}): Promise<TinyProject> {
  const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "retort-test-" }));
  const path = (name: string) => join(folder, name);
  const read = (name: string) => Deno.readFile(path(name));
  const text = (name: string) => Deno.readTextFile(path(name));
  const project: TinyProject = {
    folder,
    path,
    read,
    text,
    async write(name, content) {
      const file = path(name);
      await Deno.mkdir(dirname(file), { recursive: true });
      if (content instanceof Uint8Array) await Deno.writeFile(file, content);
      else await Deno.writeTextFile(file, typeof content === "string" ? content : JSON.stringify(content));
      return file;
    },
    json: async (name) => JSON.parse(await text(name)),
    files: (name) => filesIn(path(name)),
    async [Symbol.asyncDispose]() {
      await Deno.remove(folder, { recursive: true });
    },
  };
  await project.write("blobs.csv", blobs());
  await project.write("tiny.json", tinyConfig(changes));
  return project;
}

/** The files below a folder, relative to it, in order; none where it is not there. */
export async function filesIn(folder: string, prefix = ""): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const { name, isDirectory } of Deno.readDir(join(folder, prefix))) {
      const inner = prefix ? `${prefix}/${name}` : name;
      if (isDirectory) found.push(...await filesIn(folder, inner));
      else found.push(inner);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory)) throw error;
  }
  return found.sort();
}
