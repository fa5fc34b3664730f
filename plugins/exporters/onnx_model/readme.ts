import type { Preprocessing } from "../../../core/preprocessing.ts";
import type { WeightPrecision } from "../../../core/results.ts";

/** What is in the folder, and how to ask the model. */
export function onnxReadme(
  name: string,
  { features, classes }: Preprocessing,
  takesRaw: boolean,
  precision: WeightPrecision,
): string {
  const input = takesRaw
    ? `the raw numbers of the columns, in the order of \`preprocessing.json\`, float32 \`[batch, ${features}]\`; they are
standardised inside`
    : `the encoded features that \`preprocessing.json\` makes of a row, float32 \`[batch, ${features}]\`: some columns are texts or
categories, or had missing cells, which a tensor of numbers cannot say`;
  return `# ${name.replaceAll(/\s+/g, " ")} as ONNX

\`model.onnx\` is opset 17, its kernels stored as ${precision}; made by Retort.

- Input \`features\`: ${input}.
- Outputs \`logits\` and \`probabilities\`: float32 \`[batch, ${classes.length}]\`, in the order of \`labels.json\`.
- The classes are among the model's metadata, too, as JSON under \`classes\`.

\`\`\`python
import json, numpy, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
rows = numpy.zeros((1, ${features}), numpy.float32)
probabilities = session.run(["probabilities"], {"features": rows})[0]
labels = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
print(labels[probabilities[0].argmax()])
\`\`\`
`;
}
