import { assertEquals } from "@std/assert";
import { KERNELS } from "../../../../plugins/backends/wasm_kernels/mod.ts";

const PAGE = new URL("../../../../docs/kernels.md", import.meta.url);

Deno.test("docs/kernels.md says which kernel serves which op", async () => {
  const rows = KERNELS.map(({ name, kernels, summary }) =>
    `| \`${name}\` | ${Object.keys(kernels).map((op) => `\`${op}\``).join(", ")} | ${summary} |`
  );
  const page = await Deno.readTextFile(PAGE);
  const table = page.split("| name | ops | what it does |\n| --- | --- | --- |\n")[1]?.split("\n\n")[0];
  assertEquals(table?.split("\n"), rows, `it must have this table:\n${rows.join("\n")}\n`);
});
