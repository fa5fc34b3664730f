import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";
import { withLargePackages } from "../support/large_packages.ts";

/** Whether npm gave the package; without a network it cannot. */
const lacks = (text: string) =>
  /npm:fasttext\.wasm\.js/.test(text) && /error sending request|dns error|timed out/.test(text);

Deno.test("the example languages: an identifier of languages labels texts that have no label", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const { success, stdout, stderr } = await withLargePackages((lock) => [
      "run",
      "--no-prompt",
      "--no-check",
      "--allow-read",
      "--allow-write",
      `--lock=${lock}`,
      "cli/distill.ts",
      "examples/languages/distill.json",
      "--quiet",
      `--out=${join(folder, "run")}`,
    ]);
    const text = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
    if (!success && lacks(text)) return console.warn(`skipped: ${text.split("\n")[0]}`);
    assert(success, text);
    const report = JSON.parse(await Deno.readTextFile(join(folder, "run/report.json")));
    // All rows of the table, and those without a label.
    const labelled = (await Deno.readTextFile(join(folder, "run/events.jsonl"))).split("\n").filter((line) =>
      line.includes('"labelled"')
    ).map((line) => JSON.parse(line).rows as number);
    // Then the training rows and those are learned from: 43 and 72.
    assertEquals(labelled, [144, 115]);
    // It knows these languages well, and its classes are matched by name.
    assert(report.ensemble.accuracy.mean >= 0.9, text);
    assert(report.student.accuracy.mean > report.baseline.accuracy.mean, text);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
