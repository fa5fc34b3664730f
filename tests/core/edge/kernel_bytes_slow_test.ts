import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { compactKernel } from "../../../cli/kernels.ts";

Deno.test("kernel_bytes.ts is what kernel.as compiles to, and is small enough to compile at once in a page", async (t) => {
  try {
    await import("assemblyscript/asc");
  } catch (error) {
    const name = `assemblyscript cannot be loaded: ${(error as Error).message.split("\n")[0]}`;
    await t.step({ name, ignore: true, fn: () => {} });
    return;
  }
  const written = await Deno.readTextFile(new URL("../../../core/edge/kernel_bytes.ts", import.meta.url));
  assertEquals(await compactKernel() === written, true, "run `deno task kernels`");
  const [, length] = /KERNEL_LENGTH = (\d+)/.exec(written) ?? [];
  assert(Number(length) < 2500);
  assertNotEquals(length, undefined);
});
