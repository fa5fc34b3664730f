import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { OptionsError, UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { resolveConfig } from "../../../core/catalogue/config.ts";
import { EVENTS } from "../../../core/catalogue/container.ts";
import type { Defaults } from "../../../core/catalogue/defaults.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { run } from "../../../core/run/engine.ts";
import { builtinCatalogue, defaults, plugins } from "../../../plugins/mod.ts";
import { clouds, TOY, toyDataset } from "../../toy.ts";

const data = { use: "toy" };
const EVERY_PART = {
  data,
  teacher: { use: "mlp", hidden: [6] },
  student: "mlp",
  strategy: "hinton",
  train: { epochs: 1, optimizer: "adam" },
  backend: "cpu",
};

/** What comes with Retort and the toy data, with defaults of one's own. */
function catalogueWith(own?: Defaults): Catalogue {
  return new Catalogue([...plugins, toyDataset(clouds())] as Plugin[], own);
}

Deno.test("resolveConfig() asks for each part that has no default, by its name", () => {
  const { problems } = assertThrows(() => resolveConfig(catalogueWith(), { data }), OptionsError);
  assertEquals(problems.map(({ path, rule }) => `${path.join(".")} ${rule}`), [
    "teacher must be given: a teacher or student plugin",
    "student must be given: a student plugin",
    "strategy must be given: a strategy plugin",
    "train.optimizer must be given: a optimizer plugin",
    "backend must be given: a backend plugin",
  ]);
  const config = resolveConfig(catalogueWith(), EVERY_PART);
  assertEquals([config.student.use, config.backend.use, config.train.optimizer.use], ["mlp", "cpu", "adam"]);
});

Deno.test("resolveConfig() takes the defaults of the catalogue's owner", () => {
  const own: Defaults = {
    parts: {
      teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [5] } },
      student: { use: "mlp", hidden: [2] },
      strategy: { use: "self", method: "ema" },
      train: { optimizer: { use: "sgd", momentum: 0.5 } },
      backend: { use: "cpu" },
    },
    labelLoss: { use: "virtual-teacher" },
    labelOnly: { jittered: { augment: { use: "jitter", sd: 0.1 } } },
  };
  const catalogue = catalogueWith(own);
  const { teacher, student, strategy, train, backend, baselines } = resolveConfig(catalogue, {
    data,
    baselines: ["jittered", { name: "again" }],
  });
  assertEquals([teacher.use, teacher["members"], student["hidden"]], ["ensemble", 2, [2]]);
  assertEquals([strategy.use, strategy["method"], backend.use], ["self", "ema", "cpu"]);
  assertEquals([train.optimizer.use, train.optimizer["momentum"]], ["sgd", 0.5]);
  const loss = catalogue.labelLoss;
  assertEquals([loss.use, loss["correct"]], ["virtual-teacher", 0.99]);
  assertEquals(baselines, [
    { name: "jittered", loss, augment: { use: "jitter", sd: 0.1 } },
    { name: "again", loss },
  ]);
});

Deno.test("resolveConfig() names the label-only students that there are in short", () => {
  const refusal = (own: Defaults | undefined, baselines: unknown) =>
    assertThrows(
      () => resolveConfig(catalogueWith(own), { ...EVERY_PART, baselines: [baselines] }),
      OptionsError,
    ).problems.map(({ path, rule }) => `${path.join(".")} ${rule}`);
  assertEquals(refusal(defaults, 3), [
    'baselines.0 must be "label-smoothing", "mixup", "plain" or an object with a name',
  ]);
  assertEquals(refusal(undefined, "mixup"), ["baselines.0 must be an object"]);
  assertEquals(refusal(undefined, { name: "own" }), ["baselines.0.loss must be given: a loss plugin"]);
});

Deno.test("a run needs a loss for models that learn from labels, and says so before it trains any", async () => {
  // A task of its own has such a loss.
  const catalogue = new Catalogue(
    [...plugins.filter(({ kind }) => kind !== "task"), toyDataset(clouds())] as Plugin[],
    { parts: defaults.parts! },
  );
  const stages: string[] = [];
  const scope = catalogue.container.child().register(EVENTS, ({ type }) => {
    if (type === "stage-start") stages.push(type);
  });
  const error = await assertRejects(
    () => run(catalogue, resolveConfig(catalogue, TOY), { scope }),
    UserError,
  );
  assertEquals(stages, []);
  assertEquals(
    error.message,
    "Cannot train on labels as the catalogue must have a default labelLoss: it has none; make it as " +
      "new Catalogue(plugins, { labelLoss: { use: name } })",
  );
});

Deno.test("builtinCatalogue() has the defaults that come with Retort, each of them a part that there is", () => {
  const catalogue = builtinCatalogue();
  assertEquals(catalogue.defaults, defaults);
  assertEquals(catalogue.labelLoss.use, "cross-entropy");
  const { baselines } = resolveConfig(catalogue, {
    data: { use: "csv", path: "rows.csv", label: "y" },
    baselines: Object.keys(defaults.labelOnly!),
  });
  assertEquals(baselines?.map(({ name }) => name), ["label-smoothing", "mixup", "plain"]);
});
