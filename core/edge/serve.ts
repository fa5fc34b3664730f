import { decode } from "./decode.ts";
import type { CompactStudent } from "./format.ts";
import { activate } from "./ops/activate.ts";
import { dense } from "./ops/dense.ts";
import { depthwise } from "./ops/depthwise.ts";
import { maxPool } from "./ops/max_pool.ts";
import { patches } from "./ops/patches.ts";
import { scale } from "./ops/scale.ts";
import { type Ops, type RunningStudent, start } from "./run.ts";
import { startSequences } from "./sequences.ts";

const OPS: Ops = { dense, patches, depthwise, maxPool, scale, activate };

/** A compact student that answers, without tfjs: by WebAssembly SIMD where it can be had, else by JavaScript with the same results. */
export function serveCompact(
  compact: CompactStudent,
  options: { readonly simd?: boolean } = {},
): RunningStudent {
  const layers = compact.layers.map((layer) =>
    "kernel" in layer ? { ...layer, kernel: decode(layer.kernel) } : layer
  );
  const begin = layers[0]?.kind === "embedding" ? startSequences : start;
  return begin({ ...compact, layers }, OPS, options);
}
