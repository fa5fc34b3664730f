import type { InputColumn } from "../../../core/data/input_columns.ts";
import { lengthsOf } from "../../../core/data/inputs.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import type { WeightPrecision } from "../../../core/results.ts";

/** What each kind of model answers, the key of its outputs' names, and how it is asked. */
const SAID = {
  softmax: {
    outputs: "Outputs `logits` and `probabilities`: float32 `[batch, WIDTH]`, in the order of `labels.json`.",
    key: "classes",
    code: `probabilities = session.run(["probabilities"], rows)[0]
labels = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
print(labels[probabilities[0].argmax()])`,
  },
  sigmoid: {
    outputs:
      "Outputs `logits` and `probabilities`, float32, and `labels`, bool, true where the probability is above 0.5: " +
      "`[batch, WIDTH]`, in the order of `labels.json`.",
    key: "outputs",
    code: `labels = session.run(["labels"], rows)[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print([name for name, has in zip(names, labels[0]) if has])`,
  },
  numbers: {
    outputs:
      "Output `numbers`: float64 `[batch, WIDTH]` in the label's units, in the order of `labels.json`.",
    key: "outputs",
    code: `numbers = session.run(["numbers"], rows)[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print(dict(zip(names, numbers[0])))`,
  },
} as const;

/** What a model reads. */
export interface OnnxReads {
  /** What `features` are, where it reads them, and how many. */
  readonly features: "raw" | "encoded" | "none";
  readonly width: number;
  readonly sequences: readonly InputColumn[];
  /** Whether it answers what comes next. */
  readonly isNext: boolean;
  readonly precision: WeightPrecision;
}

/** What is in the folder, and how to ask the model. */
export function onnxReadme(
  name: string,
  { classes, answer }: Preprocessing,
  { features, width, sequences, isNext, precision }: OnnxReads,
): string {
  const numbers = features === "raw"
    ? `the raw numbers of the columns, in the order of \`preprocessing.json\`, float32 \`[batch, ${width}]\`; they are
standardised inside`
    : `the encoded features that \`preprocessing.json\` makes of a row, float32 \`[batch, ${width}]\`: some columns are texts or
categories, or had missing cells, which a tensor of numbers cannot say`;
  const inputs = [
    ...features === "none" ? [] : [`- Input \`features\`: ${numbers}.`],
    ...sequences.map(({ name, column, cells }) => {
      const { longest } = column.options;
      return `- Inputs \`${name}\` and \`${
        lengthsOf(name)
      }\`, int64 \`[batch, length]\` and \`[batch]\`: the ids of ${JSON.stringify(column.name)}, from 0 to
${cells.vocabulary - 1}${
        longest === undefined ? "" : `, of a longer sequence the first ${longest}`
      }, and how many each row has. Rows are padded to the longest with any id: what is beyond a row's length
counts for nothing.`;
    }),
    ...isNext
      ? [
        "- It answers what comes next at the end of each sequence, and refuses one that is empty: the last id that is there is at\n`lengths - 1`.",
      ]
      : [],
  ];
  const rows = [
    ...features === "none" ? [] : [`"features": numpy.zeros((1, ${width}), numpy.float32)`],
    ...sequences.flatMap(({ name }) => [
      `"${name}": numpy.ones((1, 3), numpy.int64)`,
      `"${lengthsOf(name)}": numpy.array([3])`,
    ]),
  ];
  const { outputs, key, code } = SAID[(answer?.from ?? "softmax") as keyof typeof SAID];
  return `# ${name.replaceAll(/\s+/g, " ")} as ONNX

\`model.onnx\` is opset 17, its kernels stored as ${precision}; made by Retort.

${inputs.join("\n")}
- ${outputs.replaceAll("WIDTH", String(classes.length))}
- ${
    key === "classes"
      ? "The classes"
      : "Their names"
  } are among the model's metadata, too, as JSON under \`${key}\`.

\`\`\`python
import json, numpy, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
rows = {${rows.join(", ")}}
${code}
\`\`\`
`;
}
