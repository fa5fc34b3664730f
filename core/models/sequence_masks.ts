import { isOfTfjs } from "./custom_layers.ts";
import type { LayerCall, ModelDescription } from "./description.ts";
import { maskRules } from "./sequence_layers.ts";

/** What a mask of positions is made of, all of which must hold: that an input has them, or that its ids there are not 0. */
export interface MaskPart {
  readonly input: string;
  readonly of: "lengths" | "zeros";
}

/** What a layer that reads sequences is told, and what is told to those behind it, where there are positions behind it, too. */
export interface SequenceCall {
  readonly mask: readonly MaskPart[];
  readonly next?: readonly MaskPart[];
}

/** How a model reads sequences. */
export interface SequenceReading {
  /** Names of its inputs, in their order. */
  readonly reads: readonly string[];
  /** What the mask behind each layer is made of, by the layer's name. */
  readonly masks: Readonly<Record<string, readonly MaskPart[]>>;
}

/** Each call of a model that reads sequences, with its masks; `names` are the inputs of ids. */
export function sequenceCalls(
  { inputs, calls }: Pick<ModelDescription, "inputs" | "calls">,
  names: readonly string[],
): ReadonlyMap<LayerCall, SequenceCall> {
  const keys = new Map(names.map((name) => [inputs.get(name)!, name]));
  const rules = maskRules({ calls }, new Set(keys.keys()), isOfTfjs);
  const masks = new Map<string, readonly MaskPart[]>();
  for (const [key, input] of keys) masks.set(key, [{ input, of: "lengths" }]);
  const found = new Map<LayerCall, SequenceCall>();
  for (const call of calls) {
    const rule = rules.get(call);
    if (!rule) continue;
    const mask = distinct(call.inputs.flatMap((key) => masks.get(key) ?? []));
    const input = keys.get(call.inputs[0]!);
    const isMasking = call.op.kind === "Embedding" && call.op.maskZero && input !== undefined;
    const next = isMasking ? [...mask, { input, of: "zeros" } as const] : mask;
    if (rule === "keeps") { for (const key of call.outputs) masks.set(key, next); }
    found.set(call, rule === "keeps" ? { mask, next } : { mask });
  }
  return found;
}

function distinct(parts: readonly MaskPart[]): readonly MaskPart[] {
  return [...new Map(parts.map((part) => [`${part.of} ${part.input}`, part])).values()];
}
