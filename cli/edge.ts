import type { Plugin } from "esbuild";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);
/** Where their sources lie. */
const RUNTIME = "plugins/exporters/edge_module/runtime/";
/** Where the text lies that exported modules are made of. */
const TEXTS = new URL("plugins/exporters/edge_module/texts.ts", ROOT);
/** Where the text lies by which the module beside an export for tfjs encodes rows. */
const ENCODER = new URL("plugins/exporters/tfjs_encoder.ts", ROOT);

/** What makes each kind of layer ready, by the file it is in. */
const OPS = {
  dense: "dense",
  patches: "patches",
  depthwise: "depthwise",
  maxPool: "max_pool",
  scale: "scale",
  activate: "activate",
} as const;

/** What reads each kind of numbers. */
const READERS = ["f32", "e32", "f16", "i8"];

/** In exported modules a hint at a name that is near is worth less than its bytes. */
const NO_HINTS = inPlaceOf("core/base/nearest.ts", 'export const didYouMean = () => "";');

/** What encodes columns by a formula of its own, by the encoder's name and the file that it is in. */
const ENCODERS = {
  hash: ["hashed_text", "hashedColumn"],
  tokens: ["token_cells", "tokenCells"],
} as const;

/** A student whose columns are all numeric needs nothing of others. */
const NO_OTHERS = inPlaceOf("core/data/tables/other_columns.ts", "export function otherWriter() {}");

/** One that has categories beside them needs nothing of further encoders. */
const NO_ENCODED = inPlaceOf("core/data/encoded_columns.ts", "export function encodedWriter() {}");

/** A student of classes needs nothing of other tasks. */
const NO_TASKS = inPlaceOf("core/edge/answer.ts", `export * from "../../${RUNTIME}class_answers.ts";`);

/** Puts other contents in the place of a file. Throws where there is no such file: nothing would be replaced. */
function inPlaceOf(file: string, contents: string): Plugin {
  return {
    name: `in place of ${file}`,
    setup({ onLoad }) {
      const path = Deno.realPathSync(fileURLToPath(new URL(file, ROOT)));
      onLoad({ filter: /\.ts$/ }, (args) => args.path === path ? { contents, loader: "ts" } : undefined);
    },
  };
}

/** The text of `texts.ts`: the runtime of exported modules, minified, and each kind of layer by itself. */
export async function edgeTexts(): Promise<string> {
  const runtime = await expression(`${RUNTIME}student.ts`, "createStudent", [NO_TASKS, NO_ENCODED]);
  const numeric = await expression(`${RUNTIME}student.ts`, "createStudent", [NO_TASKS, NO_OTHERS]);
  const encoded = await expression(`${RUNTIME}student.ts`, "createStudent", [NO_TASKS]);
  const task = await expression(`${RUNTIME}student.ts`, "createStudent");
  const sequence = await expression(`${RUNTIME}sequence_student.ts`, "createStudent");
  const cors = await expression(`${RUNTIME}cors.ts`, "cors");
  const goingOn = await expression(`${RUNTIME}going_on.ts`, "goingOn");
  const [ops, readers] = [[] as string[], [] as string[]];
  for (const [name, file] of Object.entries(OPS)) {
    ops.push(entry(name, await expression(`core/edge/ops/${file}.ts`, name)));
  }
  for (const name of READERS) {
    readers.push(entry(name, await expression(`${RUNTIME}readers.ts`, name)));
  }
  const record = (name: string, entries: readonly string[]) =>
    `// deno-fmt-ignore\nexport const ${name}: Readonly<Record<string, string>> = {\n${entries.join("")}};\n`;
  return "// Written by `deno task edge` from runtime/ beside it and from core/edge/: change those.\n\n" +
    "/** The function `createStudent`, as an expression. */\n" +
    `// deno-fmt-ignore\nexport const RUNTIME =\n  ${JSON.stringify(runtime)};\n\n` +
    "/** The same for a student whose columns are all numeric. */\n" +
    `// deno-fmt-ignore\nexport const NUMERIC_RUNTIME =\n  ${JSON.stringify(numeric)};\n\n` +
    "/** The same for a student with columns that are neither plain numbers nor categories. */\n" +
    `// deno-fmt-ignore\nexport const ENCODED_RUNTIME =\n  ${JSON.stringify(encoded)};\n\n` +
    "/** The same for a student of a task other than classes, whatever its columns. */\n" +
    `// deno-fmt-ignore\nexport const TASK_RUNTIME =\n  ${JSON.stringify(task)};\n\n` +
    "/** The same for a student that reads sequences of ids, whatever its task. */\n" +
    `// deno-fmt-ignore\nexport const SEQUENCE_RUNTIME =\n  ${JSON.stringify(sequence)};\n\n` +
    "/** What lets pages of some origins call a module's `fetch`, as an expression. */\n" +
    `// deno-fmt-ignore\nexport const CORS =\n  ${JSON.stringify(cors)};\n\n` +
    "/** What goes on with a text, as an expression. */\n" +
    `// deno-fmt-ignore\nexport const GOING_ON =\n  ${JSON.stringify(goingOn)};\n\n` +
    `/** What makes each kind of layer ready, as expressions. */\n${record("OPS", ops)}\n` +
    `/** What reads each kind of numbers, as expressions. */\n${record("READERS", readers)}\n` +
    await encodersRecord();
}

function entry(name: string, text: string): string {
  return `  ${name}: ${JSON.stringify(text)},\n`;
}

/** One export of a file, or an object of several, with all that it imports, as a minified expression. */
async function expression(
  file: string,
  exported: string | readonly string[],
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const names = [exported].flat();
  const { build, stop } = await import("esbuild");
  try {
    const { outputFiles: [output] } = await build({
      stdin: {
        contents: `import { ${names} } from "./${file}";\nresult = ${
          names.length > 1 ? `{ ${names} }` : names
        };`,
        resolveDir: fileURLToPath(ROOT),
        loader: "ts",
      },
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      charset: "utf8",
      legalComments: "none",
      write: false,
      logLevel: "silent",
      plugins: [NO_HINTS, ...plugins],
    });
    const [, body] = /^([\s\S]*[;}])?result=/.exec(output!.text) ?? [];
    const value = output!.text.trim().slice((body ?? "").length + "result=".length).replace(/;$/, "");
    return body ? `(()=>{${body}return ${value}})()` : value;
  } finally {
    await stop();
  }
}

/** In an export for tfjs, that which whoever opens it hands in: the name `tf` of whatever is around the expression. */
const GIVEN_TFJS: Plugin = {
  name: "the given tfjs",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@tensorflow\/tfjs$/ }, () => ({ path: "tf", namespace: "given" }));
    onLoad({ filter: /.*/, namespace: "given" }, () => ({ contents: "module.exports = tf;" }));
  },
};

/** The text of `tfjs_encoder.ts`: how a student's rows become features, and its outputs answers, minified. */
export async function encoderText(): Promise<string> {
  const sequences = await expression(`plugins/exporters/tfjs_module/sequences.ts`, [
    "registerLayers",
    "askerOf",
  ], [GIVEN_TFJS]);
  const answers = await expression("core/edge/answer.ts", "answersOfRows");
  const encoder = await expression("core/data/encode.ts", "rowEncoder");
  return "// Written by `deno task edge` from core/: change that.\n\n" +
    "/** The function `rowEncoder`, as an expression. */\n" +
    `// deno-fmt-ignore\nexport const ENCODER =\n  ${JSON.stringify(encoder)};\n\n` +
    "/** The function `answersOfRows`, as an expression. */\n" +
    `// deno-fmt-ignore\nexport const ANSWERS =\n  ${JSON.stringify(answers)};\n\n` +
    "/** What asks a student that reads sequences, as an expression with the tfjs that is called `tf` there. */\n" +
    `// deno-fmt-ignore\nexport const SEQUENCES =\n  ${
      JSON.stringify(sequences)
    };\n\n${await encodersRecord()}`;
}

/** What encodes columns by formulas of their own, as text. */
async function encodersRecord(): Promise<string> {
  const entries: string[] = [];
  for (const [name, [file, what]] of Object.entries(ENCODERS)) {
    entries.push(entry(name, await expression(`core/data/${file}.ts`, what)));
  }
  return "/** What encodes columns by a formula of its own, by the encoder's name, as expressions. */\n" +
    `// deno-fmt-ignore\nexport const ENCODERS: Readonly<Record<string, string>> = {\n${
      entries.join("")
    }};\n`;
}

if (import.meta.main) {
  await Deno.writeTextFile(TEXTS, await edgeTexts());
  await Deno.writeTextFile(ENCODER, await encoderText());
}
