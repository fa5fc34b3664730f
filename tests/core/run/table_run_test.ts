/** What a run tells of its table, and how it goes on with one that was begun when defaults were others. */
import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { Interrupted } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import { plan } from "../../../core/run/engine.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { clouds, csvOf, memoryScope, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn } from "./runs.ts";

Deno.test("plan() tells what is odd about the table of any data set", async () => {
  const table = { ...clouds(), classes: ["1", "1.0", "2"] };
  const catalogue = toyCatalogue([], table);
  const { warnings } = await plan(catalogue, toyConfig(catalogue), { scope: memoryScope(catalogue).scope });
  assertEquals(warnings.length, 1);
  assertMatch(
    warnings[0]!,
    /^the label column "y" has classes that look alike and are kept apart: "1" and "1\.0"/,
  );
});

const files = () => memoryFiles({ "a.csv": csvOf(clouds()), "b.csv": csvOf(clouds()).replaceAll(",", ";") });
const register = (scope: ReturnType<typeof memoryScope>["scope"]) => void scope.register(FILES, files());

Deno.test("run() tells what a table says of itself in its events and its report", async () => {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, { data: { use: "csv", path: "b.csv", label: "y" } });
  const { report, events } = await runIn(catalogue, config, { register });
  const said =
    'the file has 5 columns apart at ";", as it looks ("delimiter": "auto"): set "delimiter" if that is wrong';
  // What the models answer is told behind that, in the report alone.
  assertEquals(report.warnings!.filter((one) => !one.includes("`class 1`")), [said]);
  assertEquals(events.filter(({ type }) => type === "warning"), [{ type: "warning", message: said }]);
});

Deno.test("run() goes on with a run that was begun with a comma as the default delimiter", async () => {
  const catalogue = toyCatalogue();
  const data = { use: "csv", path: "a.csv", label: "y" };
  const before = toyConfig(catalogue, { data: { ...data, delimiter: "," } });
  const now = toyConfig(catalogue, { data });
  assertEquals(now.data["delimiter"], "auto");
  const whole = await runIn(catalogue, before, { register });

  const storage = memoryStorage();
  const controller = new AbortController();
  await assertRejects(
    () =>
      runIn(catalogue, before, {
        storage,
        register,
        signal: controller.signal,
        watch: ({ type }) => type === "stage-end" && controller.abort(),
      }),
    Interrupted,
  );
  const { files: resumed } = await runIn(catalogue, now, { storage, register, resume: true });
  assertEquals(resumed.get("student/weights.bin"), whole.files.get("student/weights.bin"));
  assertEquals(resumed.get("config.json"), whole.files.get("config.json"));
});
