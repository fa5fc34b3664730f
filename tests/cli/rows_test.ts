/** `distill` of rows in memory and of a teacher that is a function, as a program calls it. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { join } from "node:path";
import { distill, Interrupted, type RunEvent, UserError } from "../../mod.ts";
import { runTask } from "../support/command.ts";
import { tinyProject } from "../support/tiny_project.ts";

interface Item {
  readonly width: number;
  readonly colour: "red" | "blue";
  readonly id: string;
  readonly isBig: boolean;
}

const items = (count = 120): Item[] =>
  Array.from({ length: count }, (_, i) => ({
    width: (7 * i) % 40,
    colour: i % 3 ? "red" : "blue",
    id: `item ${i}`,
    isBig: (7 * i) % 40 > 20,
  }));

/** The probability that a width is big. */
const big = (width: number) => 1 / (1 + Math.exp((20.5 - width) / 6));
const small = {
  student: { use: "mlp", hidden: [4] },
  train: { epochs: 6, batchSize: 8 },
} as const;

Deno.test("distill() of rows and a function gives a report and the student in hand", async () => {
  const asked: Item[] = [];
  const events: RunEvent["type"][] = [];
  const rows = items();
  const { report, student } = await distill({
    ...small,
    data: { rows, label: "isBig", ignore: ["id"] },
    teacher: (rows, { classes }) => {
      asked.push(...rows);
      return Promise.resolve(
        rows.map(({ width }) => classes.map((name) => name === "true" ? big(width) : 1 - big(width))),
      );
    },
  }, { onEvent: ({ type }) => events.push(type) });
  using _ = student;
  assertEquals(new Set(asked), new Set(rows));
  assertEquals([asked.length, events[0], events.at(-1)], [120, "run-start", "run-end"]);
  assert(report.task === undefined && report.student.accuracy.mean > 0.8);
  assertEquals(student.classes, ["false", "true"]);
  const [one, two] = await student.predict([
    { width: 38, colour: "red" },
    { width: 1, colour: "blue", id: "new", isBig: true },
  ]);
  assertEquals([one?.label, two?.label], ["true", "false"]);
  const error = await assertRejects(() => student.predict([{ width: 3 }]), UserError);
  assertEquals(
    error.message,
    'Cannot encode row 1 as it must have the categorical column "colour": it is not there',
  );
  await assertRejects(() => student.predict([3 as never]), UserError, "row 1 must be an object");
  assert(new TextDecoder().decode((await student.export("edge")).get("student.js")).includes("export"));
  await assertRejects(() => student.export("egde"), UserError, 'did you mean "edge"?');
  student.dispose();
  student.dispose();
  await assertRejects(() => student.predict(rows), UserError, "must not be disposed");
});

Deno.test("columns and an async iterable give the student that rows give, and a saved one is a student's folder", async () => {
  await using project = await tinyProject();
  const rows = items();
  const job = { ...small, teacher: { use: "mlp", hidden: [6], train: { epochs: 4 } } } as const;
  const of = { label: "isBig", ignore: ["id"] } as const;
  async function* stream() {
    for (const row of rows) yield await Promise.resolve(row);
  }
  const columns = {
    width: Float64Array.from(rows, ({ width }) => width),
    colour: rows.map(({ colour }) => colour),
    id: rows.map(({ id }) => id),
    isBig: rows.map(({ isBig }) => isBig),
  };
  const weights = [];
  for (
    const run of [
      await distill({ ...job, data: { rows, ...of } }),
      await distill({ ...job, data: { rows: stream(), ...of } }),
      await distill({ ...job, data: { columns, ...of } }, { out: project.path("run") }),
    ]
  ) {
    weights.push((await run.student.files()).get("weights.bin"));
    await run.student.save(project.path("saved"));
    run.student.dispose();
  }
  assertEquals(weights[1], weights[0]);
  assertEquals(weights[2], weights[0]);
  assertEquals(await project.files("saved"), await project.files("run/student"));
  for (const file of await project.files("saved")) {
    assertEquals(await project.read(join("saved", file)), await project.read(join("run/student", file)));
  }
  // The file has no more than the columns that the student reads.
  await Deno.writeTextFile(project.path("new.csv"), "width,colour\n4,red\n39,blue\n");
  const read = await runTask("predict", ["saved", "new.csv", "--backend", "cpu"], project.folder);
  assertEquals(read.code, 0, read.stderr);
  assertEquals(read.stdout.split("\n").map((line) => line.split(",")[0]), ["label", "false", "true", ""]);
  assert(read.stderr.includes("is read as csv"), read.stderr);
});

Deno.test("a function teaches numbers in their units, and labels each by itself", async () => {
  const rows = Array.from({ length: 150 }, (_, i) => ({ x: (7 * i) % 50, y: 1000 + 3.5 * ((7 * i) % 50) }));
  const numbers = await distill({
    ...small,
    train: { epochs: 60, batchSize: 8 },
    data: { rows, label: "y" },
    task: "numbers",
    teacher: { label: (rows) => rows.map(({ x }) => 1000 + 3.5 * x), name: "line", fingerprint: "1" },
  });
  using one = numbers.student;
  assert(numbers.report.task !== undefined);
  const { rmse } = Object.fromEntries(
    Object.entries(numbers.report.ensemble.metrics).map(([name, { mean }]) => [name, mean]),
  );
  assert(rmse! < 1e-2, `${rmse}`);
  const [answer] = await one.predict([{ x: 25 }]);
  assert(Math.abs(answer!.numbers![0]! - 1087.5) < 30, `${answer!.numbers}`);
  const tags = Array.from({ length: 150 }, (_, i) => ({ x: i % 50, hot: i % 50 > 25, odd: i % 50 < 40 }));
  const labels = await distill({
    ...small,
    data: { rows: tags, label: ["hot", "odd"] },
    teacher: (rows) => rows.map(({ x }) => [big(x - 5), 1 - big(x - 20)]),
  });
  using two = labels.student;
  assertEquals([two.classes, (await two.predict([{ x: 30 }]))[0]!.labels], [["hot", "odd"], ["hot", "odd"]]);
});

Deno.test("a function also teaches rows without labels, fixed views, and rows of a file", async () => {
  await using project = await tinyProject();
  const asked: Partial<Item>[] = [];
  const teacher = (rows: readonly Item[]) => {
    asked.push(...rows);
    return rows.map(({ width }) => [1 - big(width), big(width)]);
  };
  const further = items(20).map(({ isBig: _, ...row }) => row);
  const rows = items();
  const run = await distill({
    ...small,
    data: { rows, label: "isBig", ignore: ["id"], unlabelled: further },
    train: { epochs: 2, augment: { use: "jitter", sd: 0.1 }, views: 1 },
    teacher,
  });
  run.student.dispose();
  assert(further.every((row) => asked.includes(row)));
  // A view has its row's other cells.
  const views = asked.filter((row) => !rows.includes(row as Item) && !further.includes(row as Item));
  assert(views.length > 50 && views.every(({ id, width }) => id !== undefined && typeof width === "number"));

  const ofFile = await distill({
    ...small,
    data: { use: "csv", path: project.path("blobs.csv"), label: "kind" },
    teacher: (rows, { classes }) =>
      rows.map(({ width }) => {
        const near = classes.map((name) =>
          Math.exp(-((Number(width) - 2 * ["low", "mid", "high"].indexOf(name)) ** 2))
        );
        return near.map((one) => one / near.reduce((a, b) => a + b));
      }),
  });
  assertEquals((await ofFile.student.predict([{ width: 4, height: -2, colour: "red" }])).length, 1);
  ofFile.student.dispose();
});

Deno.test("distill() of values refuses what it cannot do with them in one line, and stops when it is told to", async () => {
  await using project = await tinyProject();
  const rows = items();
  const teacher = (rows: readonly Item[]) => rows.map(({ width }) => [1 - big(width), big(width)]);
  const data = { rows, label: "isBig", ignore: ["id"] } as const;
  const refuse = async (run: Promise<unknown>, message: string) => {
    const { message: found } = await assertRejects(() => run, UserError);
    assert(found.includes(message) && !found.includes("\n"), found);
  };
  await refuse(
    distill({ ...small, data, teacher }, { targets: project.path("targets") }),
    "Cannot use the option targets: a teacher that is a function must have a fingerprint",
  );
  await refuse(
    distill({ ...small, data, teacher }, { out: project.path("a"), resume: true }),
    "option resume",
  );
  await refuse(distill({ ...small, data, teacher }, { workers: 2 }), "as a Worker cannot be sent them");
  await refuse(
    distill({ ...small, data: { ...data, rows: [] }, teacher }),
    "there must be a row: there is none",
  );
  await refuse(
    distill({ ...small, data: { ...data, columns: { isBig: [true] } } as never }),
    'one of "rows" and "columns" must be given',
  );
  await refuse(
    distill({ ...small, data: { ...data, lable: "x" } as never, teacher }),
    "lable",
  );
  await refuse(
    distill({ ...small, data, teacher: (rows) => rows.map(() => [1, 1]) }),
    "Cannot use the answers of teacher to rows 1 to 64: the probabilities of row 1 must sum to 1",
  );
  const stop = new AbortController();
  await assertRejects(
    () =>
      distill({ ...small, data, teacher }, {
        onEvent: ({ type }) => type === "epoch" && stop.abort(),
        signal: stop.signal,
      }),
    Interrupted,
  );
});
