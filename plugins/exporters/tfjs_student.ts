import { literal } from "../../core/edge/export_parts.ts";
import type { SequenceReading } from "../../core/models/sequence_masks.ts";
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
  /** Of a student that reads sequences: what asks it, made of tfjs, and how it reads them. */
  readonly sequences?: readonly [code: string, reading: SequenceReading];
}

/**
 * `student.js`: opens the exported folder with tfjs wherever that runs, and takes raw rows. It needs nothing else.
 */
export function studentJs(
  { encoder, encoders = "{}", answers, sequences }: StudentParts,
  from: AnswersFrom = "softmax",
): string {
  const [said, words] = SAID[from];
  const isClasses = from === "softmax" && !sequences;
  const [asks, reading] = sequences ?? [];
  return `// Made by Retort. Opens this folder with TensorFlow.js and answers raw rows:
//
//   import * as tf from "@tensorflow/tfjs";
//   import { loadStudent } from "./student.js";
//   const student = await loadStudent(tf);
//   const [{ ${said} }] = await student.predict([{ column: 1.5, another: "text" }]);

const encoders = ${encoders};
const rowEncoder = ${encoder};
${isClasses ? "" : `const answersOfRows = ${answers};\n`}${
    sequences ? `const sequences = (tf) => ${asks};\nconst reading = ${literal(reading)};\n${REGISTER}\n` : ""
  }
/** Opens the folder that this file is in, or another one by its URL. */
export async function loadStudent(tf, folder = new URL(".", import.meta.url).href) {
  const at = (name) => new URL(name, folder.endsWith("/") ? folder : folder + "/").href;
  const answer = await fetch(at("preprocessing.json"));
  if (!answer.ok) throw new Error("Cannot open " + at("preprocessing.json") + ": status " + answer.status);
  const preprocessing = await answer.json();
  const encodeRow = rowEncoder(preprocessing, encoders);
${sequences ? "  registerLayers(tf);\n" : ""}  const model = await tf.loadLayersModel(at("model.json"));
${
    sequences
      ? "  const ask = sequences(tf).askerOf(model, preprocessing, encoders, reading);\n"
      : ""
  }  return {
    model,
    preprocessing,
    /** For each row, an object of cells by column name, ${words}. */
    async predict(rows) {
      const { ${isClasses ? "features, classes" : "features"} } = preprocessing;
      if (!rows.length) return [];
      const encoded = new Float32Array(rows.length * features);
      rows.forEach((row, i) => encodeRow(row, encoded, i * features));
${sequences ? "      const values = await ask(rows, encoded);" : ofFeatures(isClasses)}
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

/** What makes layers known to tfjs. */
const REGISTER = `
/** Lets tfjs make the layers of model.json that it does not have, which loadStudent does by itself. */
export function registerLayers(tf) {
  sequences(tf).registerLayers();
}`;

/** How a model is asked that reads features alone. */
function ofFeatures(isClasses: boolean): string {
  const [before, after] = isClasses ? ["tf.softmax(", ")"] : ["", ""];
  return `      const answers = tf.tidy(() => ${before}model.predict(tf.tensor2d(encoded, [rows.length, features]))${after});
      const values = await answers.data();
      answers.dispose();`;
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
export function tfjsReadme(
  name: string,
  precision: string,
  from: AnswersFrom = "softmax",
  reads?: readonly string[],
): string {
  const [answers, output] = OUTPUTS[from];
  const takes = reads === undefined
    ? "It takes encoded features and answers"
    : `It takes ${
      reads.map((name) => `\`${name}\``).join(", ")
    } (ids as int32 \`[batch, length]\`) and answers`;
  const layers = reads === undefined ? "" : `
  Layers that TensorFlow.js does not have are in \`student.js\`: call its \`registerLayers(tf)\` first. By itself the model
  counts padding, so give it sequences of one length; \`student.js\` tells it how long each is.`;
  return `# ${name.replaceAll(/\s+/g, " ")} for TensorFlow.js

Made by Retort; its weights are stored as ${precision}.

- \`model.json\` and \`weights.bin\`: what \`tf.loadLayersModel\` opens. ${takes} ${answers}.${layers}
- \`preprocessing.json\`: how a raw row becomes features. \`labels.json\`: ${output}.
- \`student.js\`: opens all of these, from any web server, and takes raw rows:

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"></script>
<script type="module">
  import { loadStudent } from "./student.js";
  const student = await loadStudent(tf);
  const [{ ${SAID[from][0]} }] = await student.predict([{ column: ${
    reads === undefined ? "1.5" : "[3, 1, 4]"
  } }]);
</script>
\`\`\`
`;
}
