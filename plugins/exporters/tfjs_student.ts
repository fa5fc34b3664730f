/**
 * `student.js`: opens the exported folder with tfjs wherever that runs, and takes raw rows, which `encoder`, an expression,
 * encodes with `encoders`, an object. It needs nothing else.
 */
export function studentJs(encoder: string, encoders = "{}"): string {
  return `// Made by Retort. Opens this folder with TensorFlow.js and answers raw rows:
//
//   import * as tf from "@tensorflow/tfjs";
//   import { loadStudent } from "./student.js";
//   const student = await loadStudent(tf);
//   const [{ label, probabilities }] = await student.predict([{ column: 1.5, another: "text" }]);

const encoders = ${encoders};
const rowEncoder = ${encoder};

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
    /** For each row, an object of cells by column name, the likeliest class and the probability of every class. */
    async predict(rows) {
      const { features, classes } = preprocessing;
      if (!rows.length) return [];
      const encoded = new Float32Array(rows.length * features);
      rows.forEach((row, i) => encodeRow(row, encoded, i * features));
      const answers = tf.tidy(() => tf.softmax(model.predict(tf.tensor2d(encoded, [rows.length, features]))));
      const values = await answers.data();
      answers.dispose();
      return rows.map((_, i) => {
        const probabilities = Array.from(values.subarray(i * classes.length, (i + 1) * classes.length));
        return { label: classes[probabilities.indexOf(Math.max(...probabilities))], probabilities };
      });
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

/** What is in the folder. */
export function tfjsReadme(name: string, precision: string): string {
  return `# ${name.replaceAll(/\s+/g, " ")} for TensorFlow.js

Made by Retort; its weights are stored as ${precision}.

- \`model.json\` and \`weights.bin\`: what \`tf.loadLayersModel\` opens. It takes encoded features and answers logits.
- \`preprocessing.json\`: how a raw row becomes features. \`labels.json\`: the class of each output.
- \`student.js\`: opens all of these, from any web server, and takes raw rows:

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"></script>
<script type="module">
  import { loadStudent } from "./student.js";
  const student = await loadStudent(tf);
  const [{ label, probabilities }] = await student.predict([{ column: 1.5 }]);
</script>
\`\`\`
`;
}
