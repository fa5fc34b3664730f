import type { Decoded } from "../decode.ts";
import type { CompactDense } from "../format.ts";
import type { Step } from "../step.ts";

/** A dense layer, of each run of its inputs in a row. */
export function dense({ inputs, outputs, kernel, bias, relu }: Decoded<CompactDense>, width: number): Step {
  const runs = width / inputs;
  return {
    width: runs * outputs,
    weights: [kernel, bias ?? new Float32Array(outputs)],
    run: ({ dense }, at, x, y, rows) =>
      dense(x, at[0]!, at[1]!, y, rows * runs, inputs, outputs, relu ? 0 : -Infinity),
  };
}
