import { fromBase91 } from "../../../core/edge/base91.ts";
import { textFile } from "../../../core/edge/export_parts.ts";
import type { CompactStudent } from "../../../core/edge/format.ts";
import { KERNEL, KERNEL_LENGTH } from "../../../core/edge/kernel_bytes.ts";
import type { RowAnswer } from "../../../core/preprocessing.ts";
import type { WeightPrecision } from "../../../core/results.ts";
import { bunJs, denoJs, nodeJs, studentTypes, workerJs } from "./entries.ts";
import { moduleText } from "./text.ts";

/** All files of the folder by their names. */
export function edgeFiles(
  compact: CompactStudent,
  origins: readonly string[] = [],
): ReadonlyMap<string, Uint8Array> {
  const answer = compact.preprocessing.answer as RowAnswer | undefined;
  const [first] = compact.layers;
  const reads = first?.kind === "embedding" ? first.input : undefined;
  const slug = compact.name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) ||
    "student";
  return new Map([
    ["student.js", textFile(moduleText(compact, origins))],
    ["student.d.ts", textFile(studentTypes(answer?.from, reads, compact.next?.between !== undefined))],
    ["package.json", textFile(packageJson(slug))],
    ["worker.js", textFile(workerJs())],
    ["kernel.wasm", fromBase91(KERNEL, KERNEL_LENGTH)],
    ["wrangler.jsonc", textFile(wrangler(slug))],
    ["deno.js", textFile(denoJs())],
    ["bun.js", textFile(bunJs())],
    ["node.js", textFile(nodeJs())],
    ["README.md", textFile(readme(compact, origins))],
  ]);
}

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

function wrangler(slug: string): string {
  return `{
  "name": ${JSON.stringify(slug)},
  "main": "worker.js",
  "compatibility_date": "2025-09-01"
}
`;
}

const STORED: Readonly<Record<WeightPrecision, string>> = {
  float32: "float32",
  float16: "float16, and computed in float32",
  int8: "int8 with a scale for each output, and computed in float32",
};

function readme(
  { name, precision, layers, next, preprocessing: { label, classes, columns, answer } }: CompactStudent,
  origins: readonly string[],
): string {
  const example = Object.fromEntries(
    columns.slice(0, 3).map((column) => [
      column.name,
      column.kind === "numeric"
        ? column.fill ?? column.mean
        : column.kind === "categorical"
        ? column.categories[0] ?? null
        : column.kind === "encoded" && column.of === "tokens"
        ? [1, 2, 3]
        : "some words",
    ]),
  );
  const [what, said] = answer === undefined
    ? [`one of ${classes.length} classes`, "label, probabilities"]
    : answer.from === "sigmoid"
    ? [`any of ${classes.length} labels`, "labels, probabilities"]
    : [`${classes.length === 1 ? "a number" : `${classes.length} numbers`} in the label's units`, "numbers"];
  const ids = layers[0]?.kind === "embedding"
    ? `\nA sequence of ids is a list or a text with spaces between them.${
      layers.some((layer) => layer.kind === "pool" && layer.of === "last")
        ? " The answer is what comes next, at its end."
        : ""
    }\n${
      next?.between === undefined ? "" : `
How a text goes on:

    for await (const piece of student.generate("some text", { tokens: 60, temperature: 0.7, seed: 1 })) console.log(piece);
`
    }`
    : "";
  const more = columns.length > 3 ? " and so on" : "";
  return `# A student, for the edge

${code(name)} answers ${code(label)}, ${what}, from ${columns.length} columns. Its weights are stored as
${STORED[precision]}. \`student.js\` is all that it needs: it imports nothing and calls only what the web has.

    import student from "./student.js";
    const { ${said} } = student.predict(row); // or rows

A row is an object of cells by column name${more ? ", such as" : ":"} ${code(JSON.stringify(example))}${more}.
${ids}
| file | for |
| --- | --- |
| \`student.js\`, \`student.d.ts\` | browsers, and whatever imports an ES module |
| \`worker.js\`, \`kernel.wasm\`, \`wrangler.jsonc\` | Cloudflare: \`npx wrangler deploy\` |
| \`deno.js\` | Deno Deploy; \`deno serve student.js\` does as well |
| \`bun.js\`, \`node.js\` | a server on Bun or Node |

Each answers \`GET /\`, \`POST /predict\` (\`{"rows": [row]}\`, or one row), and the Open Inference Protocol in JSON at \`/v2\`.
Pages of other origins may not call them${
    origins.length
      ? `, but for those of ${origins.map(code).join(", ")}`
      : ": export with --origin for those that may"
  }.
`;
}

/** A text as code in Markdown, whatever it has in it. */
function code(text: string): string {
  const oneLine = text.replace(/\s/g, " ");
  const longest = Math.max(0, ...Array.from(oneLine.matchAll(/`+/g), ([run]) => run.length));
  const [fence, space] = ["`".repeat(longest + 1), longest ? " " : ""];
  return `${fence}${space}${oneLine}${space}${fence}`;
}
