import type { RowAnswer } from "../../../core/preprocessing.ts";

/** What a student says of one row, and how it is asked, in the types of `student.js`. */
interface TaskTypes {
  readonly prediction: string;
  /** The function that gives its answers, and what they are. */
  readonly asked: readonly [name: string, array: string];
  /** What of its preprocessing says how outputs are read. */
  readonly answer?: string;
}

const PROBABILITIES = ["probabilities", "Float32Array"] as const;

const TASKS: Readonly<Record<"softmax" | RowAnswer["from"], TaskTypes>> = {
  softmax: {
    prediction: `  label: string;
  /** Of each class, in the order of \`preprocessing.classes\`. */
  probabilities: number[];`,
    asked: PROBABILITIES,
  },
  sigmoid: {
    prediction: `  /** Those whose probability is above a half. */
  labels: string[];
  /** Of each label by itself, in the order of \`preprocessing.classes\`. */
  probabilities: number[];`,
    asked: PROBABILITIES,
    answer: '{ task: string; from: "sigmoid" }',
  },
  numbers: {
    prediction: `  /** In the label's units, in the order of \`preprocessing.classes\`. */
  numbers: number[];`,
    asked: ["numbers", "Float64Array"],
    answer: '{ task: string; from: "numbers"; scales: { mean: number; sd: number }[] }',
  },
};

/** A column of ids, in the types of a student that reads such. */
const SEQUENCES = `/** Ids, as a list or as a text with spaces between them. */
export interface SequenceColumn {
  kind: "encoded";
  name: string;
  of: "tokens";
  encoder: string;
  options: Record<string, unknown>;
  state: unknown;
  width: number;
  missing: boolean;
}

/** Sequences of some rows: row \`i\` has \`ids[starts[i]]\` up to, and without, \`ids[starts[i + 1]]\`. */
export interface Sequences {
  kind: "tokens";
  ids: Int32Array;
  starts: Int32Array;
  vocabulary: number;
}`;

/** What goes on with a text, in the types of `student.js`. */
const GENERATE = `(text: string, options?: {
    /** How many tokens follow. Default 100. */
    tokens?: number;
    /** At 0, the default, the likeliest token follows. */
    temperature?: number;
    /** Default 1. */
    seed?: number;
  }): AsyncGenerator<string>;`;

/** The types of `student.js`; `reads` names the input of a student that reads ids, and `isText` says that it goes on with texts. */
export function studentTypes(
  from: keyof typeof TASKS = "softmax",
  reads?: string,
  isText = false,
): string {
  const { prediction, asked: [name, array], answer } = TASKS[from];
  const column = `NumericColumn | CategoricalColumn${reads === undefined ? "" : " | SequenceColumn"}`;
  const cell = `string | number${reads === undefined ? "" : " | readonly number[]"} | null`;
  const inputs = reads === undefined ? "" : `, inputs: { ${JSON.stringify(reads)}: Sequences }`;
  return `export interface NumericColumn {
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

${reads === undefined ? "" : `${SEQUENCES}\n\n`}/** Cells by column name; null is a missing one. */
export type Row = Record<string, ${cell}>;

export interface Prediction {
${prediction}
}

export interface Student {
  readonly name: string;
  readonly preprocessing: {
    version: 1;
    label: string;
    classes: string[];
    columns: (${column})[];
    features: number;${answer === undefined ? "" : `\n    answer: ${answer};`}
  };
  predict(row: Row): Prediction;
  predict(rows: Row[]): Prediction[];
  /** \`[rows, classes]\`, of features \`[rows, features]\` as the columns make them; yours until the next call. */
  ${name}(features: Float32Array, rows: number${inputs}): ${array};
  logits(features: Float32Array, rows: number${inputs}): Float32Array;
${
    isText
      ? `  /** How a text goes on, piece by piece, each as it is to be written behind the others. */\n  generate${GENERATE}\n`
      : ""
  }  /** Answers /, /predict and /v2. */
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
${isText ? 'export const generate: Student["generate"];\n' : ""}declare const student: Student;
export default student;
`;
}

/** An entry for Cloudflare. */
export function workerJs(): string {
  return `// Cloudflare: \`npx wrangler deploy\`. A Worker compiles nothing while it runs, so it brings the kernel compiled.
import module from "./kernel.wasm";
import { createStudent } from "./student.js";

const { fetch } = createStudent({ module });

export default { fetch };
`;
}

/** An entry for Deno. */
export function denoJs(): string {
  return `// Deno Deploy, or \`deno run --allow-net --allow-env=HOST,PORT deno.js\`.
import student from "./student.js";

const [hostname, port] = [Deno.env.get("HOST") ?? "127.0.0.1", Number(Deno.env.get("PORT") ?? 8000)];
Deno.serve({ hostname, port }, student.fetch);
`;
}

/** An entry for Bun. */
export function bunJs(): string {
  return `// \`bun bun.js\`
import student from "./student.js";

const { HOST = "127.0.0.1", PORT = "8000" } = process.env;
export default { hostname: HOST, port: PORT, fetch: student.fetch };
`;
}

/** An entry for Node, whose own server is none of the web's. */
export function nodeJs(): string {
  return `// \`node node.js\`
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
const server = createServer((request, response) => {
  // What is no request for the web: TRACE, a path that begins with two slashes.
  answer(request, response).catch(() => {
    response.writeHead(400, { "content-type": "application/json" }).end('{"error":"Cannot read the request"}');
  });
});
server.listen(PORT, HOST, () => console.log(\`http://\${HOST}:\${server.address().port}/\`));
`;
}
