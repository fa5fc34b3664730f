import { createRequire } from "node:module";
import process from "node:process";
import v8 from "node:v8";

/** Of the language, what Node 20 lacks and Retort uses; where it is there, core-js leaves it alone. */
const CORE_JS = [
  "promise/with-resolvers",
  "map/group-by",
  "symbol/dispose",
  "symbol/async-dispose",
  "iterator",
  "set",
  "array/from-async",
];

/** What gives numbers of 16 bits. */
const FLOAT16 = "@petamoriken/float16";

/** Gives this thread what Node 20 lacks. Node 24 has all of it. */
export function polyfill(): void {
  const require = createRequire(import.meta.url);
  for (const name of CORE_JS) require(`core-js/actual/${name}`);
  const scope = globalThis as { Float16Array?: unknown };
  scope.Float16Array ??= require(FLOAT16).Float16Array;
  // The WebAssembly kernels use it where it is there, as under Deno: with it a student has the same bytes. It is on from Node 21.
  if (Number(process.versions.node.split(".")[0]) < 21) {
    v8.setFlagsFromString("--experimental-wasm-relaxed-simd");
  }
}
