import type { RowAnswer } from "../../core/preprocessing.ts";

/** How outputs become answers: of classes, or as the preprocessing says. */
export type AnswersFrom = "softmax" | RowAnswer["from"];

/** What is said of a row, by what outputs stand for: as a part of code, and in words. */
const SAID: Readonly<Record<AnswersFrom, readonly [code: string, words: string]>> = {
  softmax: ["label, probabilities", "the likeliest class and the probability of every class"],
  sigmoid: [
    "labels, probabilities",
    "the labels whose probability is above a half, and the probability of each label",
  ],
  numbers: ["numbers", "a number for each output, in the label's units"],
};

/** What is in `student.js` beside its frame, as expressions. */
export interface StudentParts {
  /** The function `rowEncoder`. */
  readonly encoder: string;
  /** What encodes columns by formulas of their own: an object. */
  readonly encoders?: string;
  /** The function `answersOfRows`; that of classes is a few lines of its own. */
  readonly answers: string;
}

/**
 * `student.js`: opens the exported folder with tfjs wherever that runs, and takes raw rows. It needs nothing else.
 */
export function studentJs(
  { encoder, encoders = "{}", answers }: StudentParts,
  from: AnswersFrom = "softmax",
): string {
  const [said, words] = SAID[from];
  const isClasses = from === "softmax";
  return `// Made by Retort. Opens this folder with TensorFlow.js and answers raw rows:
//
//   import * as tf from "@tensorflow/tfjs";
//   import { loadStudent } from "./student.js";
//   const student = await loadStudent(tf);
//   const [{ ${said} }] = await student.predict([{ column: 1.5, another: "text" }]);

const encoders = ${encoders};
const rowEncoder = ${encoder};
${isClasses ? "" : `const answersOfRows = ${answers};\n`}
/** Opens the folder that this file is in, or another one by its URL. */
export async function loadStudent(tf, folder = new URL(".", import.meta.url).href) {
  const at = (name) => new URL(name, folder.endsWith("/") ? folder : folder + "/").href;
  const answer = await fetch(at("preprocessing.json"));
  if (!answer.ok) throw new Error("Cannot open " + at("preprocessing.json") + ": status " + answer.status);
  const preprocessing = await answer.json();
  const encodeRow = rowEncoder(preprocessing, encoders);
  const model = await tf.loadLayersModel(at("model.json"));
  return {
    model,
    preprocessing,
    /** For each row, an object of cells by column name, ${words}. */
    async predict(rows) {
      const { ${isClasses ? "features, classes" : "features"} } = preprocessing;
      if (!rows.length) return [];
      const encoded = new Float32Array(rows.length * features);
      rows.forEach((row, i) => encodeRow(row, encoded, i * features));
      const answers = tf.tidy(() => ${
    isClasses ? "tf.softmax(model.predict(" : "model.predict("
  }tf.tensor2d(encoded, [rows.length, features]))${isClasses ? "))" : ")"};
      const values = await answers.data();
      answers.dispose();
${isClasses ? OF_CLASSES : "      return answersOfRows(values, preprocessing, rows);"}
    },
    dispose: () => model.dispose(),
  };
}

/** Writes the features of a row, from a position on. A cell that is null or undefined is missing. */
export function encode(preprocessing, row, into, at) {
  rowEncoder(preprocessing, encoders)(row, into, at);
}
`;
}

/** How the answers of classes are made: each row's softmax is computed by tfjs. */
const OF_CLASSES = `      return rows.map((_, i) => {
        const probabilities = Array.from(values.subarray(i * classes.length, (i + 1) * classes.length));
        return { label: classes[probabilities.indexOf(Math.max(...probabilities))], probabilities };
      });`;

/** What `model.json` answers, and what each output is. */
const OUTPUTS: Readonly<Record<AnswersFrom, readonly [answers: string, output: string]>> = {
  softmax: ["logits", "the class of each output"],
  sigmoid: ["the logit of each label", "the label of each output"],
  numbers: [
    "standardised numbers: each times its `sd` plus its `mean` (`answer` in `preprocessing.json`) is in the label's units",
    "the name of each output",
  ],
};

/** What is in the folder. */
export function tfjsReadme(name: string, precision: string, from: AnswersFrom = "softmax"): string {
  const [answers, output] = OUTPUTS[from];
  return `# ${name.replaceAll(/\s+/g, " ")} for TensorFlow.js

Made by Retort; its weights are stored as ${precision}.

- \`model.json\` and \`weights.bin\`: what \`tf.loadLayersModel\` opens. It takes encoded features and answers ${answers}.
- \`preprocessing.json\`: how a raw row becomes features. \`labels.json\`: ${output}.
- \`student.js\`: opens all of these, from any web server, and takes raw rows:

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"></script>
<script type="module">
  import { loadStudent } from "./student.js";
  const student = await loadStudent(tf);
  const [{ ${SAID[from][0]} }] = await student.predict([{ column: 1.5 }]);
</script>
\`\`\`
`;
}
