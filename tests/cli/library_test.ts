import { assert, assertEquals, assertRejects } from "@std/assert";
import * as z from "zod";
import { definePlugin, distill, type EventSink, Interrupted, type RunEvent, UserError } from "../../mod.ts";
import { tinyProject } from "../support/tiny_project.ts";

/** A small config for the library, whose paths are relative to the working directory. */
const config = (path: string) => ({
  data: { use: "csv" as const, path, label: "kind" },
  teacher: { use: "mlp" as const, hidden: [4], train: { epochs: 20, batchSize: 16 } },
  student: { use: "mlp" as const, hidden: [3] },
  train: { epochs: 3 },
});

Deno.test("distill() writes a run's folder, tells its listener, and goes on where it was stopped", async () => {
  await using project = await tinyProject();
  const path = project.path("blobs.csv");
  const out = project.path("mine");
  const events: RunEvent[] = [];
  const stop = new AbortController();
  const listen = (event: RunEvent) => {
    events.push(event);
    if (event.type === "stage-end") stop.abort();
  };
  await assertRejects(
    () => distill(config(path), { out, onEvent: listen, signal: stop.signal }),
    Interrupted,
  );
  const report = await distill(config(path), { out, resume: true });
  assertEquals(JSON.parse(await project.text("mine/report.json")), JSON.parse(JSON.stringify(report)));
  const stored = (await project.text("mine/events.jsonl")).trim().split("\n").map((line) =>
    JSON.parse(line).type
  );
  assertEquals(
    stored.slice(0, events.filter(({ type }) => type !== "progress").length),
    events.map(({ type }) => type).filter((type) => type !== "progress"),
  );
  assertEquals(stored.at(-1), "run-end");
  const files = await project.files("mine");
  assert(files.includes("student/model.json") && files.includes("config.json"), files.join(", "));
  assert(!files.some((name) => name.startsWith(".tmp")), files.join(", "));
});

Deno.test("distill() without a folder writes nothing and gives the same results", async () => {
  await using project = await tinyProject();
  const before = await project.files(".");
  const path = project.path("blobs.csv");
  const [one, two] = [await distill(config(path)), await distill(config(path))];
  assertEquals([one.student.accuracy, one.student.nll], [two.student.accuracy, two.student.nll]);
  assertEquals(await project.files("."), before);
});

Deno.test("distill() keeps targets in the run's folder, or in one that runs share", async () => {
  await using project = await tinyProject();
  const path = project.path("blobs.csv");
  const labelled = async (options: object) => {
    let rows = 0;
    const onEvent: EventSink = (event) => rows += event.type === "labelled" ? event.rows : 0;
    await distill(config(path), { ...options, onEvent });
    return rows;
  };
  const [out, targets] = [project.path("mine"), project.path("shared")];
  assertEquals([await labelled({ out }), await labelled({ targets }), await labelled({ targets })], [
    90,
    90,
    0,
  ]);
  const files = ["chunk-00000.bin", "targets.json"].map((name) => `seed-1/student/${name}`);
  assertEquals(await project.files("mine/targets"), files);
  assertEquals(await project.files("shared"), files);
  await assertRejects(
    () => labelled({ out, targets: project.path("mine/x") }),
    UserError,
    "must lie outside",
  );
});

Deno.test("distill() refuses what is no plugin in one line that says which", async () => {
  const loss = {
    kind: "loss" as const,
    name: "mine",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => () => null as never,
  };
  const cases: readonly (readonly [plugins: unknown, message: string])[] = [
    [3, "Cannot use the option plugins: it must be a list of plugins: it is a number"],
    [
      [3],
      "Cannot use the option plugins: plugins[0] must be a plugin made by definePlugin(): it is a number",
    ],
    [
      [definePlugin(loss), { ...loss, kind: "los" }],
      "Cannot use the option plugins: plugins[1] must have as its kind one of strategy, loss, teacher, student, " +
      'scheduler, optimizer, augmentation, dataset, backend, exporter; did you mean "loss"?: current value is "los"',
    ],
    [
      [{ ...loss, options: () => ({}) }],
      "Cannot use the option plugins: options() of plugins[0] must return a schema of zod 4, such as " +
      "z.strictObject({}): it returns an object",
    ],
    [
      [{ ...loss, name: "dkd" }],
      'Cannot use loss plugin "dkd": name must be free: a plugin of this kind and name is registered: current value is "dkd"',
    ],
  ];
  for (const [plugins, message] of cases) {
    const error = await assertRejects(
      () => distill(config("nowhere.csv"), { plugins: plugins as never[] }),
      UserError,
    );
    assertEquals(error.message, message);
  }
});
