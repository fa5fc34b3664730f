/**
 * `y = max(floor, x · w + b)` for so many rows, with x `[rows, inputs]`, w `[inputs, outputs]` and b `[outputs]` at these
 * places (in bytes) of the machine's memory. Each sum starts from the bias and takes its numbers in order, every one rounded
 * to float32, whoever computes it: all machines give the same bits.
 */
export type DenseKernel = (
  x: number,
  w: number,
  b: number,
  y: number,
  rows: number,
  inputs: number,
  outputs: number,
  floor: number,
) => void;

/** Memory, and what works on it. */
export interface Machine {
  /** All of the memory. */
  readonly numbers: Float32Array;
  readonly dense: DenseKernel;
}

/** One layer, made ready. Places are in bytes. */
export interface Step {
  /** Numbers of a row behind it. */
  readonly width: number;
  /** What must lie in memory for it. */
  readonly weights: readonly Float32Array[];
  /** Reads so many rows at `x` and writes them at `y`; `at` says where each of its weights lies. */
  run(machine: Machine, at: readonly number[], x: number, y: number, rows: number): void;
}

/** Makes a layer ready, given the numbers of a row before it. */
export type Op<Layer> = (layer: Layer, width: number) => Step;
