import { UserError } from "../core/base/errors.ts";
import { didYouMean } from "../core/base/nearest.ts";

/** Where Retort and stock tfjs can compute. */
export const BACKENDS = ["wasm", "webgpu", "cpu"] as const;
/** Where PyTorch can compute. */
export const DEVICES = ["cpu", "cuda"] as const;

/** Reads what a flag says as one of several names; a UserError for another, before anything is measured. */
export function nameOf(what: string, names: readonly string[]): (text: string) => string {
  return (text) => {
    if (names.includes(text)) return text;
    throw new UserError(
      `Cannot measure as ${what} must be one of ${names.join(", ")}: current value is ${text}${
        didYouMean(text, names)
      }`,
    );
  };
}
