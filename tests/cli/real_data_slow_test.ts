/** The examples whose data does not come with Retort, where it is there. */
import { assert, assertEquals } from "@std/assert";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runTask } from "../support/command.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ADULT = resolve(ROOT, Deno.env.get("RETORT_DATA") ?? "../shared/data", "adult");
const FASHION = "/usr/share/datasets/fashion-mnist";
const isThere = (path: string) => Deno.stat(path).then(() => true, () => false);
const [adult, fashion] = [await isThere(ADULT), await isThere(FASHION)];
const set = (...options: readonly string[]) => options.flatMap((one) => ["--set", one]);

Deno.test({
  name: adult
    ? "Adult distils from its own two files"
    : "Adult distils (skipped: RETORT_DATA has no folder adult)",
  ignore: !adult,
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      const { code, stdout, stderr } = await runTask("distill", [
        join(ROOT, "examples/adult/distill.json"),
        ...set(
          `data.path=${join(ADULT, "adult-train.csv")}`,
          `data.test=${join(ADULT, "adult-test.csv")}`,
          "teacher.members=3",
          "teacher.train.epochs=3",
          "train.epochs=4",
        ),
        "--no-self-check",
        "--json",
      ], folder);
      assertEquals(code, 0, stderr);
      const { data, class_names, ensemble, student, warnings } = JSON.parse(stdout);
      assertEquals([data.train + data.validation, data.test, class_names], [32_561, 16_281, [
        "<=50K",
        ">50K",
      ]]);
      assertEquals(warnings, []);
      assert(ensemble.accuracy.mean >= 0.85, `ensemble ${ensemble.accuracy.mean}`);
      assert(ensemble.accuracy.mean - student.accuracy.mean <= 0.005, `student ${student.accuracy.mean}`);
      assert(student.parameters * 10 <= ensemble.parameters);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test({
  name: fashion
    ? "Fashion-MNIST loads from Debian's files"
    : "Fashion-MNIST loads (skipped: there is no dataset-fashion-mnist)",
  ignore: !fashion,
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      const config = join(ROOT, "examples/fashion/distill.json");
      const { code, stdout, stderr } = await runTask("distill", [config, "--dry-run", "--json"], folder);
      assertEquals(code, 0, stderr);
      const { plan: { data, warnings } } = JSON.parse(stdout);
      assertEquals([data.train, data.validation, data.test, data.features, data.classes], [
        54_000,
        6_000,
        10_000,
        784,
        10,
      ]);
      assertEquals(warnings, []);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
