import { assertEquals } from "@std/assert";
import { kernelBytes } from "../../../../cli/kernels.ts";
import { RELAXED, SIMD } from "../../../../plugins/backends/wasm_kernels/bytes.ts";

/** The sections of a module, by their number: a byte, then the length in LEB128. */
function sections(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let at = 8; at < bytes.length;) {
    found.push(bytes[at++]!);
    let length = 0;
    for (let shift = 0;; shift += 7) {
      const byte = bytes[at++]!;
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += length;
  }
  return found;
}

const [IMPORT, MEMORY, START, ELEMENT, DATA, DATA_COUNT] = [2, 5, 8, 9, 11, 12];

for (const [name, base64] of Object.entries({ RELAXED, SIMD })) {
  Deno.test(`${name} brings nothing that it could write into tfjs' memory when it starts`, async () => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const found = sections(bytes);
    assertEquals(found.filter((id) => [MEMORY, START, ELEMENT, DATA, DATA_COUNT].includes(id)), []);
    assertEquals(found.includes(IMPORT), true);
    const module = await WebAssembly.compile(bytes);
    assertEquals(WebAssembly.Module.imports(module), [{ module: "env", name: "memory", kind: "memory" }]);
    // Globals are the constants of constants.as.
    const others = WebAssembly.Module.exports(module).filter(({ kind }) => kind !== "function");
    assertEquals(others.filter(({ name, kind }) => kind !== "global" || !/^[A-Z0-9_]+$/.test(name)), []);
  });
}

Deno.test("bytes.ts is what its sources compile to", async (t) => {
  try {
    await import("assemblyscript/asc");
  } catch (error) {
    const name = `assemblyscript cannot be loaded: ${(error as Error).message.split("\n")[0]}`;
    await t.step({ name, ignore: true, fn: () => {} });
    return;
  }
  const path = new URL("../../../../plugins/backends/wasm_kernels/bytes.ts", import.meta.url);
  const written = await Deno.readTextFile(path);
  // Line by line would be one line of 30,000 characters: whether it is the same is all that can be read.
  assertEquals(await kernelBytes() === written, true, "run `deno task kernels`");
});
