import { assertEquals } from "@std/assert";
import type { Report } from "../../core/report.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { inFolder, refusals } from "../support/refusals.ts";
import { blobs, tinyConfig, tinyProject } from "../support/tiny_project.ts";

const DATA = { use: "csv", path: "blobs.csv", label: "kind" };
const MORE = { use: "csv", path: "more.csv", label: "kind" };

/** `tiny.json` with more under `data`. */
const data = (more: object) => ({ data: { ...DATA, ...more } });
const train = (more: object) => ({ train: { ...tinyConfig()["train"] as object, ...more } });

refusals([
  {
    name: "as many rows to train on as there are",
    config: data({ split: { trainRows: 150 } }),
    parts: [
      "trainRows must leave rows to train on before it and to test on after it",
      '{"trainRows":150,"rows":150}',
    ],
  },
  {
    name: "a share to test on beside the rows to train on",
    config: data({ split: { trainRows: 100, test: 0.2 } }),
    parts: ["data.split.test must be left out where trainRows says which rows are the test part"],
  },
  {
    name: "unlabelled data that is not there",
    config: data({ unlabelled: MORE }),
    parts: ["Cannot read", "more.csv", "there is no such file"],
  },
  {
    name: "unlabelled data without a column",
    config: data({ unlabelled: MORE }),
    files: { "more.csv": "width,heigth,colour\n1,2,red\n" },
    parts: ["more.csv as csv", '"height"', 'its 3 columns are "width", "heigth"', 'did you mean "heigth"?'],
  },
  {
    name: "unlabelled data with a text among numbers",
    config: data({ unlabelled: MORE }),
    files: { "more.csv": "width,height,colour\n1,2,red\n1,tall,red\n" },
    parts: [
      "Cannot use the unlabelled data (data.unlabelled): row 2",
      '"height" must be a finite number',
      '"tall"',
    ],
  },
  {
    name: "unlabelled data without rows",
    config: data({ unlabelled: MORE }),
    files: { "more.csv": "width,height,colour\n" },
    parts: ["Cannot use the unlabelled data (data.unlabelled): there must be a row"],
  },
  {
    name: "views without an augmentation",
    config: train({ views: 3 }),
    parts: ["train.views must be left out where there is no train.augment: current value is 3"],
  },
  {
    name: "shifts of images that the table has not",
    config: train({ augment: { use: "shift", height: 28, width: 28 } }),
    parts: ["number of numeric columns (2): current value is 28 × 28 × 1 = 784"],
  },
  {
    name: "a table for an IDX file",
    config: { data: { use: "idx", images: "blobs.csv", labels: "blobs.csv" } },
    parts: ["blobs.csv as idx: it must begin with the bytes 00 00 08 03"],
  },
]);

Deno.test("distill teaches on unlabelled rows, mixtures and neighbours, and tests on the last rows", async () => {
  const all = { use: "all", of: [{ use: "munge", share: 0.5 }, "mixup"] };
  const config = {
    ...data({ unlabelled: MORE, split: { trainRows: 100 } }),
    ...train({ augment: all, views: 2 }),
  };
  await using project = await tinyProject(config);
  await project.write("more.csv", blobs(40, 8).replaceAll(/,[a-z]+$/gm, "").replace("colour,kind", "colour"));
  const run = () => runInProcess("distill", ["tiny.json", "--out", "out", "--quiet"]);
  const { code, stderr } = await inFolder(project.folder, run);
  assertEquals(code, 0, stderr);
  const { data: counts } = await project.json<Report>("out/report.json");
  assertEquals([counts.train, counts.validation, counts.test], [90, 10, 50]);
  const saved = await project.json<{ data: Record<string, unknown> }>("out/config.json");
  assertEquals(saved.data["split"], { validation: 0.1, trainRows: 100 });
  // The student's folder says how to read rows like these, and nothing of what else it was taught on.
  const predicted = await runTask("predict", ["out/student", "more.csv"], project.folder);
  assertEquals(predicted.code, 0, predicted.stderr);
  assertEquals(predicted.stdout.trim().split("\n").length, 41);
});
