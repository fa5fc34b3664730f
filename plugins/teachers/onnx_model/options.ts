import * as z from "zod";
import type { SchemaKit } from "../../../core/plugin.ts";

const names = () => z.array(z.string().min(1)).min(1);

/** The options of an ONNX teacher. */
export const onnxOptions = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe("The .onnx file, its numbers inside; relative to the config file."),
    runtime: z.enum(["auto", "web", "node"]).default("auto").describe(
      "What runs it: onnxruntime-web (WebAssembly, the same everywhere), or onnxruntime-node (native, with permission for FFI). " +
        "`auto` takes the latter where it is installed and allowed, and compares both on the first rows.",
    ),
    inputs: z.enum(["raw", "encoded"]).optional().describe(
      "What it reads: the table's own columns (`raw`, the default), or this run's preprocessed features (`encoded`).",
    ),
    columns: z.union([names(), z.record(z.string().min(1), z.union([z.string().min(1), names()]))]).optional()
      .describe(
        "The columns of its one input, in its order; or, by input, the column or columns that it takes. By default an input takes " +
          "the column of its name, and one input alone all columns in the table's order.",
      ),
    layout: z.enum(["nchw", "nhwc"]).optional().describe(
      "The order of an image's axes, where its sizes leave it open: channels first, or last as the table has them.",
    ),
    output: z.union([z.string().min(1), names()]).optional().describe(
      "The output that has its answers, or several that stand side by side; by default the one whose type and shape fit.",
    ),
    answers: z.enum(["logits", "probabilities", "numbers"]).optional().describe(
      "What it answers; by default its last operator says. Numbers are in the label's units.",
    ),
    classes: names().optional()
      .describe(
        "Its classes, or outputs, in the order of its answers; by default the file says, or they are in the data's order.",
      ),
  });

/** The options, with all defaults. */
export type OnnxOptions = z.output<ReturnType<typeof onnxOptions>>;
