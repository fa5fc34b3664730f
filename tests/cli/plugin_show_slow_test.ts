import { assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import { exampleOf } from "../../cli/plugin_example.ts";
import { resolveConfig } from "../../core/catalogue/config.ts";
import { FILES } from "../../core/catalogue/container.ts";
import type { Plugin } from "../../core/plugin.ts";
import { plan } from "../../core/run/engine.ts";
import { localFiles } from "../../host/files.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";

/** Those whose examples name files that are the reader's to give, or that not every machine has. */
const ELSEWHERE = [
  ...["csv", "idx", "images", "jsonl", "npy", "parquet", "sql", "text"].map((name) => `dataset/${name}`),
  ...["http", "model", "onnx", "predictions", "tfjs"].map((name) => `teacher/${name}`),
  "backend/webgpu",
];

/** Those that need another label or input than the digits have. */
const OTHER_DATA = [
  "task/labels",
  "task/numbers",
  "task/tokens",
  "student/causal-cnn",
  "student/cnn",
  "augmentation/shift",
];

Deno.test("plugin show has an example that runs as it stands, put into the digits config", async () => {
  const all = builtinCatalogue();
  const scope = all.container.child().register(FILES, localFiles());
  const digits = new URL("../../examples/digits/", import.meta.url);
  const { $schema: _, backend: __, ...config } = JSON.parse(
    await Deno.readTextFile(new URL("distill.json", digits)),
  );
  const plugins = (all.list() as readonly Plugin[]).filter(({ kind, name }) =>
    kind !== "exporter" && ![...ELSEWHERE, ...OTHER_DATA].includes(`${kind}/${name}`)
  );
  for (const plugin of plugins) {
    const example = exampleOf(all, plugin);
    // The example of a loss of another task names the task. That of an encoder has a table of its own.
    const { encode } = (example?.["data"] ?? {}) as { readonly encode?: unknown };
    if (typeof example?.["task"] === "string" || encode) continue;
    const train = { epochs: 1, ...example?.["train"] as object };
    const whole = resolveConfig(all, { backend: "cpu", ...config, ...example, train }, {
      resolvePath: (path) => fileURLToPath(new URL(path, digits)),
    });
    const { stages } = await plan(all, whole, { scope }).catch((error) => {
      throw new Error(`${plugin.kind} ${plugin.name}: ${JSON.stringify(example)}`, { cause: error });
    });
    assertEquals(stages.find(({ stage }) => stage === "student")?.epochs, 1);
  }
});
