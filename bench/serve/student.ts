/** The student that is served by both, and the rows that both are asked about. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../../core/base/errors.ts";
import deno from "../../deno.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NAME = "digits";
const ROWS = 64;

/** What is served, ready in a folder. */
export interface Served {
  /** A student's folder. */
  readonly student: string;
  /** A folder of models for `deno task serve --models`. */
  readonly models: string;
  /** A file of one JSON body a line: `{"rows":[{…}]}`, a digit each. */
  readonly bodies: string;
  /** The route, from the host on. */
  readonly route: string;
}

/** Lays out the student of a run, or of one that is made here, as a server takes it. */
export async function prepare(folder: string, run: string | undefined): Promise<Served> {
  const made = run ?? await distilled(join(folder, "run"));
  const from = await isFile(join(made, "student/model.json")) ? join(made, "student") : made;
  if (!await isFile(join(from, "model.json"))) {
    throw new UserError(`Cannot serve as --student must name a run's folder: current value is ${made}`);
  }
  const models = join(folder, "models");
  const student = join(models, NAME, "1");
  await Deno.mkdir(student, { recursive: true });
  for await (const { name, isFile } of Deno.readDir(from)) {
    if (isFile) await Deno.copyFile(join(from, name), join(student, name));
  }
  const bodies = join(folder, "bodies.txt");
  await Deno.writeTextFile(bodies, await digitBodies(join(student, "preprocessing.json")));
  return { student, models, bodies, route: `/v1/models/${NAME}/predict` };
}

/** The default job of `deno task distill`. */
async function distilled(out: string): Promise<string> {
  const [, run, ...words] = deno.tasks.distill.command.split(" ");
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [run!, "--no-check", ...words, "--quiet", "--out", out],
    cwd: ROOT,
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  if (code !== 0) throw new Error(`distill ended with ${code}: ${new TextDecoder().decode(stderr)}`);
  return out;
}

/** Rows of digits.csv, from all over it. */
async function digitBodies(preprocessing: string): Promise<string> {
  const { columns } = JSON.parse(await Deno.readTextFile(preprocessing)) as {
    readonly columns: readonly { readonly name: string }[];
  };
  const [header, ...lines] = (await Deno.readTextFile(join(ROOT, "examples/digits/digits.csv"))).trim().split(
    "\n",
  );
  const names = header!.split(",");
  const strange = columns.find(({ name }) => !names.includes(name));
  if (strange) {
    throw new UserError(
      `Cannot measure as --student must be of the digits: its column ${strange.name} is not in examples/digits/digits.csv`,
    );
  }
  const step = Math.floor(lines.length / ROWS);
  return Array.from({ length: ROWS }, (_, i) => {
    const cells = lines[i * step]!.split(",");
    const row = Object.fromEntries(columns.map(({ name }) => [name, Number(cells[names.indexOf(name)])]));
    return `${JSON.stringify({ rows: [row] })}\n`;
  }).join("");
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return false;
    throw error;
  }
}

/** What a server says of a row. */
interface Said {
  readonly label: string;
  readonly probabilities: Readonly<Record<string, number>>;
}

/** What two float32 implementations may differ by. */
const NEAR = 1e-4;

/** The greatest difference between the answers of two servers to all rows; an Error where they are not the same student. */
export async function checkAgreement(urls: readonly string[], bodies: string): Promise<number> {
  let worst = 0;
  for (const body of (await Deno.readTextFile(bodies)).trim().split("\n")) {
    const [first, ...others] = await Promise.all(urls.map((url) => predict(url, body)));
    for (const other of others) {
      for (const [name, probability] of Object.entries(first!.probabilities)) {
        worst = Math.max(worst, Math.abs(probability - (other.probabilities[name] ?? NaN)));
      }
      // NaN is not near either.
      if (!(worst <= NEAR) || first!.label !== other.label) {
        throw new Error(`the servers must agree: to ${body} they say ${JSON.stringify([first, other])}`);
      }
    }
  }
  return worst;
}

async function predict(url: string, body: string): Promise<Said> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} must answer: it said ${response.status}: ${text}`);
  return JSON.parse(text).predictions[0] as Said;
}
