import { fromBase91 } from "../../../core/compact/base91.ts";
import type { CompactStudent } from "../../../core/compact/format.ts";
import { KERNEL, KERNEL_LENGTH } from "../../../core/compact/kernel_bytes.ts";
import { textFile } from "../../../core/exporter.ts";
import type { WeightPrecision } from "../../../core/quantise.ts";
import { moduleText } from "./text.ts";

/** All files of the folder by their names. */
export function edgeFiles(compact: CompactStudent): ReadonlyMap<string, Uint8Array> {
  const slug = compact.name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) ||
    "student";
  return new Map([
    ["student.js", textFile(moduleText(compact))],
    ["student.d.ts", textFile(TYPES)],
    ["package.json", textFile(packageJson(slug))],
    ["worker.js", textFile(WORKER)],
    ["kernel.wasm", fromBase91(KERNEL, KERNEL_LENGTH)],
    ["wrangler.jsonc", textFile(wrangler(slug))],
    ["deno.js", textFile(DENO)],
    ["bun.js", textFile(BUN)],
    ["node.js", textFile(NODE)],
    ["README.md", textFile(readme(compact))],
  ]);
}

const TYPES = `export interface NumericColumn {
  kind: "numeric";
  name: string;
  mean: number;
  sd: number;
  missing: boolean;
}

export interface CategoricalColumn {
  kind: "categorical";
  name: string;
  categories: string[];
  missing: boolean;
}

/** Cells by column name; null is a missing one. */
export type Row = Record<string, string | number | null>;

export interface Prediction {
  label: string;
  /** Of each class, in the order of \`preprocessing.classes\`. */
  probabilities: number[];
}

export interface Student {
  readonly name: string;
  readonly preprocessing: {
    version: 1;
    label: string;
    classes: string[];
    columns: (NumericColumn | CategoricalColumn)[];
    features: number;
  };
  predict(row: Row): Prediction;
  predict(rows: Row[]): Prediction[];
  /** \`[rows, classes]\`, of features \`[rows, features]\` as the columns make them; yours until the next call. */
  probabilities(features: Float32Array, rows: number): Float32Array;
  logits(features: Float32Array, rows: number): Float32Array;
  /** Answers /, /predict and /v2. */
  fetch(request: Request): Promise<Response>;
}

export interface Options {
  /** Whether to use WebAssembly SIMD where it can be had. Default true. */
  simd?: boolean;
  /** kernel.wasm, where a runtime compiles nothing while it runs. */
  module?: WebAssembly.Module;
}

export function createStudent(options?: Options): Student;
export const predict: Student["predict"];
declare const student: Student;
export default student;
`;

function packageJson(slug: string): string {
  const json = {
    name: slug,
    private: true,
    type: "module",
    exports: "./student.js",
    types: "./student.d.ts",
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const WORKER =
  `// Cloudflare: \`npx wrangler deploy\`. A Worker compiles nothing while it runs, so it brings the kernel compiled.
import module from "./kernel.wasm";
import { createStudent } from "./student.js";

const { fetch } = createStudent({ module });

export default { fetch };
`;

function wrangler(slug: string): string {
  return `{
  "name": ${JSON.stringify(slug)},
  "main": "worker.js",
  "compatibility_date": "2025-09-01"
}
`;
}

const DENO = `// Deno Deploy, or \`deno run --allow-net --allow-env=HOST,PORT deno.js\`.
import student from "./student.js";

const [hostname, port] = [Deno.env.get("HOST") ?? "127.0.0.1", Number(Deno.env.get("PORT") ?? 8000)];
Deno.serve({ hostname, port }, student.fetch);
`;

const BUN = `// \`bun bun.js\`
import student from "./student.js";

const { HOST = "127.0.0.1", PORT = "8000" } = process.env;
export default { hostname: HOST, port: PORT, fetch: student.fetch };
`;

const NODE = `// \`node node.js\`
import { createServer } from "node:http";
import { Readable } from "node:stream";
import student from "./student.js";

async function answer(request, response) {
  const { url, method, headers } = request;
  const body = method === "POST" ? Readable.toWeb(request) : undefined;
  const asked = new Request(new URL(url, "http://localhost"), { method, headers, body, duplex: "half" });
  const answered = await student.fetch(asked);
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(new Uint8Array(await answered.arrayBuffer()));
}

const { HOST = "127.0.0.1", PORT = 8000 } = process.env;
createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(400).end());
}).listen(PORT, HOST, () => console.log(\`http://\${HOST}:\${PORT}/\`));
`;

const STORED: Readonly<Record<WeightPrecision, string>> = {
  float32: "float32",
  float16: "float16, and computed in float32",
  int8: "int8 with a scale for each output, and computed in float32",
};

function readme({ name, precision, preprocessing: { label, classes, columns } }: CompactStudent): string {
  const example = Object.fromEntries(
    columns.slice(0, 3).map((column) =>
      column.kind === "numeric" ? [column.name, column.mean] : [column.name, column.categories[0] ?? null]
    ),
  );
  const more = columns.length > 3 ? " and so on" : "";
  return `# A student, for the edge

${code(name)} answers ${
    code(label)
  }, one of ${classes.length} classes, from ${columns.length} columns. Its weights are stored as
${STORED[precision]}. \`student.js\` is all that it needs: it imports nothing and calls only what the web has.

    import student from "./student.js";
    const { label, probabilities } = student.predict(row); // or rows

A row is an object of cells by column name${more ? ", such as" : ":"} ${code(JSON.stringify(example))}${more}.

| file | for |
| --- | --- |
| \`student.js\`, \`student.d.ts\` | browsers, and whatever imports an ES module |
| \`worker.js\`, \`kernel.wasm\`, \`wrangler.jsonc\` | Cloudflare: \`npx wrangler deploy\` |
| \`deno.js\` | Deno Deploy; \`deno serve student.js\` does as well |
| \`bun.js\`, \`node.js\` | a server on Bun or Node |

Each answers \`GET /\`, \`POST /predict\` (\`{"rows": [row]}\`, or one row), and the Open Inference Protocol in JSON at \`/v2\`.
`;
}

/** A text as code in Markdown, whatever it has in it. */
function code(text: string): string {
  const oneLine = text.replace(/\s/g, " ");
  const longest = Math.max(0, ...Array.from(oneLine.matchAll(/`+/g), ([run]) => run.length));
  const [fence, space] = ["`".repeat(longest + 1), longest ? " " : ""];
  return `${fence}${space}${oneLine}${space}${fence}`;
}
