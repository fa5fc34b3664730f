import type { Preprocessing } from "../../../core/preprocessing.ts";
import type { WeightPrecision } from "../../../core/results.ts";

/** What each kind of model answers, the key of its outputs' names, and how it is asked. */
const SAID = {
  softmax: {
    outputs: "Outputs `logits` and `probabilities`: float32 `[batch, WIDTH]`, in the order of `labels.json`.",
    key: "classes",
    code: `probabilities = session.run(["probabilities"], {"features": rows})[0]
labels = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
print(labels[probabilities[0].argmax()])`,
  },
  sigmoid: {
    outputs:
      "Outputs `logits` and `probabilities`, float32, and `labels`, bool, true where the probability is above 0.5: " +
      "`[batch, WIDTH]`, in the order of `labels.json`.",
    key: "outputs",
    code: `labels = session.run(["labels"], {"features": rows})[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print([name for name, has in zip(names, labels[0]) if has])`,
  },
  numbers: {
    outputs:
      "Output `numbers`: float64 `[batch, WIDTH]` in the label's units, in the order of `labels.json`.",
    key: "outputs",
    code: `numbers = session.run(["numbers"], {"features": rows})[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print(dict(zip(names, numbers[0])))`,
  },
} as const;

/** What is in the folder, and how to ask the model. */
export function onnxReadme(
  name: string,
  { features, classes, answer }: Preprocessing,
  takesRaw: boolean,
  precision: WeightPrecision,
): string {
  const input = takesRaw
    ? `the raw numbers of the columns, in the order of \`preprocessing.json\`, float32 \`[batch, ${features}]\`; they are
standardised inside`
    : `the encoded features that \`preprocessing.json\` makes of a row, float32 \`[batch, ${features}]\`: some columns are texts or
categories, or had missing cells, which a tensor of numbers cannot say`;
  const { outputs, key, code } = SAID[(answer?.from ?? "softmax") as keyof typeof SAID];
  return `# ${name.replaceAll(/\s+/g, " ")} as ONNX

\`model.onnx\` is opset 17, its kernels stored as ${precision}; made by Retort.

- Input \`features\`: ${input}.
- ${outputs.replaceAll("WIDTH", String(classes.length))}
- ${
    key === "classes"
      ? "The classes"
      : "Their names"
  } are among the model's metadata, too, as JSON under \`${key}\`.

\`\`\`python
import json, numpy, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
rows = numpy.zeros((1, ${features}), numpy.float32)
${code}
\`\`\`
`;
}
