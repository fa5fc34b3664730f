import { cpus } from "node:os";

/** The machine in a few words, and what runs on it. */
export function machine(): string {
  const [first] = cpus();
  const cores = navigator.hardwareConcurrency;
  const model = (first?.model ?? "").trim() || "a CPU that does not say what it is";
  return `${cores} core${cores === 1 ? "" : "s"} of ${model}, ${Deno.build.os}; Deno ${Deno.version.deno}`;
}
