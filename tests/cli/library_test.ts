import { assert, assertEquals, assertRejects } from "@std/assert";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as z from "zod";
import { classReport } from "../../core/report/report.ts";
import { definePlugin, distill, type EventSink, Interrupted, type RunEvent, UserError } from "../../mod.ts";
import { assertSameRun, timeless } from "../support/same_run.ts";
import { type TinyProject, tinyProject } from "../support/tiny_project.ts";

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
  const one = classReport(await distill(config(path)));
  const two = classReport(await distill(config(path)));
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
      "Cannot use the option plugins: plugins[1] must have as its kind one of task, strategy, loss, teacher, student, " +
      'scheduler, optimizer, augmentation, dataset, encoder, backend, exporter; did you mean "loss"?: current value is "los"',
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

/** Three teachers, which several threads can train side by side. */
const ensemble = (path: string) => ({
  ...config(path),
  teacher: {
    use: "ensemble" as const,
    members: 3,
    of: { use: "mlp" as const, hidden: [4], dropout: 0.1 },
    train: { epochs: 3, batchSize: 16 },
  },
});

/**
 * An augmentation that changes nothing. It notes where it is made; where the file `together` is there, this thread waits at a step
 * until a Worker has made one, too.
 */
const NOTING = `import * as z from "zod";
import { definePlugin } from "@retort/retort";

const there = (name: string) => {
  try {
    return Deno.statSync(new URL(name, import.meta.url)).isFile;
  } catch {
    return false;
  }
};

export const mine = definePlugin({
  kind: "augmentation",
  name: "mine",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create() {
    const where = "postMessage" in globalThis ? "in-worker" : "in-thread";
    Deno.writeTextFileSync(new URL(where, import.meta.url), "");
    let calls = 0;
    return () => ({
      apply() {
        // The first call is the look at what it makes of the classes, before there are Workers.
        if (++calls !== 3) return;
        while (where === "in-thread" && there("together") && !there("in-worker")) {
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
      },
    });
  },
});
`;

/** A project with that plugin, and a config in whose teachers' training it is. */
async function noting() {
  const project = await tinyProject();
  const file = await project.write("mine.ts", NOTING);
  await project.write("deno.json", {
    imports: { "@retort/retort": new URL("../../mod.ts", import.meta.url).href, zod: "npm:zod@^4.6.0" },
  });
  const { teacher, ...rest } = ensemble(project.path("blobs.csv"));
  const train = { ...teacher.train, augment: "mine" as never };
  return { project, file, config: { ...rest, plugins: [file], teacher: { ...teacher, train } } };
}

/** Where it was made since this was last asked. */
async function made(project: TinyProject): Promise<readonly string[]> {
  const files = (await project.files(".")).filter((name) => name.startsWith("in-"));
  for (const name of files) await Deno.remove(project.path(name));
  return files;
}

Deno.test("distill() gives the same bytes with Workers as alone, in a folder and in memory", async () => {
  const { project, config } = await noting();
  await using _ = project;
  const reports = [];
  for (const workers of [1, 2]) {
    if (workers > 1) await project.write("together", "");
    for (const out of [project.path(`out-${workers}`), undefined]) {
      reports.push(
        timeless(classReport(await distill(config, { ...out && { out }, workers, loadPlugins: true }))),
      );
      assertEquals(await made(project), workers > 1 ? ["in-thread", "in-worker"] : ["in-thread"]);
    }
  }
  for (const report of reports) assertEquals(report, reports[0]);
  await assertSameRun(project, "out-2", "out-1");
});

Deno.test("distill() works alone with plugins that are values, and says so where Workers are asked for", async () => {
  const { project, file, config } = await noting();
  await using _ = project;
  const { mine } = await import(pathToFileURL(file).href);
  await distill(config, { plugins: [mine] });
  assertEquals(await made(project), ["in-thread"]);
  const error = await assertRejects(() => distill(config, { plugins: [mine], workers: 2 }), UserError);
  assertEquals(
    error.message,
    "Cannot use the option workers: it must be at most 1 with the option plugins, as a Worker cannot be sent code: " +
      "name their files in the config's plugins and set loadPlugins: current value is 2",
  );
  for (const workers of [-1, 1.5, NaN, "2"]) {
    await assertRejects(
      () => distill(config, { loadPlugins: true, workers: workers as number }),
      UserError,
      "Cannot use the option workers: it must be a whole number of at least 0",
    );
  }
});

Deno.test("distill() works alone in a program that may not read Retort's own files", async () => {
  await using project = await tinyProject();
  // So many steps that a Worker would pay.
  const config = {
    ...ensemble(project.path("blobs.csv")),
    backend: "cpu",
    train: { epochs: 60, batchSize: 2 },
  };
  // At the first epoch it is known whether there are Workers.
  const program = await project.write(
    "program.ts",
    `import { distill } from ${JSON.stringify(new URL("../../mod.ts", import.meta.url).href)};
    let started = 0;
    globalThis.Worker = class extends Worker {
      constructor(...given) { super(...given); started++; }
    };
    await distill(${JSON.stringify(config)}, {
      onEvent({ type }) {
        if (type !== "epoch") return;
        console.log(started > 0);
        Deno.exit(0);
      },
    });`,
  );
  const root = new URL("../../", import.meta.url);
  const flags = ["run", "--no-prompt", "--no-check", "--config", fileURLToPath(new URL("deno.json", root))];
  for (
    const [read, expected] of [
      [`--allow-read=${project.folder}`, false],
      ["--allow-read", navigator.hardwareConcurrency > 1],
    ] as const
  ) {
    const args = [...flags, read, program];
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
    assertEquals([new TextDecoder().decode(stdout), new TextDecoder().decode(stderr)], [`${expected}\n`, ""]);
  }
});
