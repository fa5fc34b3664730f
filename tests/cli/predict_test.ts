import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { spreadsheetCell } from "../../cli/predict_command.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { blobs, type TinyProject, tinyProject } from "../support/tiny_project.ts";

const CPU = ["--backend", "cpu"];

/** A project with a student in `out/student`. */
async function withStudent(changes: object = {}): Promise<TinyProject> {
  const project = await tinyProject({ train: { epochs: 30 }, backend: "cpu", ...changes });
  const args = [project.path("tiny.json"), "--quiet", "--json", "--out", project.path("out")];
  const { code, stderr } = await runInProcess("distill", args);
  assertEquals([code, stderr], [0, ""]);
  return project;
}

/** What predict prints for a table, and what it says beside that. */
async function said(project: TinyProject, table: string, ...flags: string[]) {
  await project.write("rows.csv", table);
  const args = ["out/student", "rows.csv", ...CPU, ...flags];
  const { code, stdout, stderr } = await runTask("predict", args, project.folder);
  assertEquals(code, 0, stderr);
  return { stdout, stderr };
}

/** What predict prints for a table, of which there is nothing else to say. */
async function answers(project: TinyProject, table: string, ...flags: string[]): Promise<string> {
  const { stdout, stderr } = await said(project, table, ...flags);
  assertEquals(stderr, "");
  return stdout;
}

Deno.test("predict prints a label and the probabilities of all classes for each row", async () => {
  await using project = await withStudent();
  const csv = await answers(project, blobs(30));
  const [head, ...rows] = csv.trimEnd().split("\n");
  assertEquals(head, "label,p(high),p(low),p(mid)");
  assertEquals(rows.length, 30);
  const json = (await answers(project, blobs(30), "--json")).trimEnd().split("\n").map((line) =>
    JSON.parse(line)
  );
  rows.forEach((row, i) => {
    const [label, ...texts] = row.split(",");
    const probabilities = texts.map(Number);
    texts.forEach((text) => assertMatch(text, /^[01]\.\d{6}$/));
    assert(Math.abs(probabilities.reduce((a, b) => a + b) - 1) < 2e-6);
    assertEquals(label, ["high", "low", "mid"][probabilities.indexOf(Math.max(...probabilities))]);
    assertEquals([json[i].label, Object.keys(json[i].probabilities)], [label, ["high", "low", "mid"]]);
    probabilities.forEach((_, k) =>
      assertEquals((Object.values(json[i].probabilities)[k] as number).toFixed(6), texts[k])
    );
    assert(p01(probabilities));
  });
});

const p01 = (values: readonly number[]) => values.every((value) => value >= 0 && value <= 1);

Deno.test("predict prints numbers in their units, and labels each in a column of its own", async () => {
  const data = (label: string) => ({ data: { use: "csv", path: "blobs.csv", label } });
  {
    await using project = await withStudent({
      task: "numbers",
      train: { epochs: 60, batchSize: 8, optimizer: { use: "adam", learningRate: 0.02 } },
      ...data("width"),
    });
    const [head, ...rows] = (await answers(project, blobs(9))).trimEnd().split("\n");
    assertEquals(head, "width");
    const json = (await answers(project, blobs(9), "--json")).trimEnd().split("\n").map((line) =>
      JSON.parse(line)
    );
    assertEquals(rows.map(Number), json.map(({ numbers }) => numbers.width));
    // The columns of the three blobs are about 0, 2 and 4.
    const mean = (kind: number) =>
      rows.filter((_, i) => i % 3 === kind).reduce((sum, row) => sum + Number(row), 0) / 3;
    assert(mean(0) < mean(1) && mean(1) < mean(2) && mean(2) > 2.5 && mean(2) < 5.5, rows.join());
  }
  await using project = await withStudent({ task: "labels", ...data("colour") });
  const { stdout } = await said(project, blobs(9));
  const [head, ...rows] = stdout.trimEnd().split("\n");
  assertEquals(head, 'blue,"light, green",red,p(blue),"p(light, green)",p(red)');
  const json = (await said(project, blobs(9), "--json")).stdout.trimEnd().split("\n").map((line) =>
    JSON.parse(line)
  );
  const names = ["blue", "light, green", "red"];
  rows.forEach((row, i) => {
    const cells = row.split(",").map(Number);
    assertEquals(cells.slice(0, 3), cells.slice(3).map((p) => p > 0.5 ? 1 : 0));
    assertEquals(json[i].labels, names.filter((_, label) => cells[label] === 1));
    assertEquals(names.map((name) => Number(json[i].probabilities[name].toFixed(6))), cells.slice(3));
  });
});

Deno.test("predict takes rows without a label, in any order of columns, with a BOM and CRLF, and of new categories", async () => {
  await using project = await withStudent();
  const { stdout: plain, stderr } = await said(
    project,
    'width,height,colour,kind\n1.5,,"light, green",mid\n2,1,?,low\n3,1,pink,low\n',
  );
  assertEquals(
    stderr,
    'warning: 1 cell of column "colour" is none of the 3 categories that the student knows, for instance "pink": ' +
      "it answers from the other columns\n",
  );
  const short = await said(project, 'width,height,colour\n1.5,,"light, green"\n2,1,?\n3,1,pink\n');
  assertEquals(short, { stdout: plain, stderr });
  const other = '\uFEFFcolour,id,height,width\r\n"light, green",7,,1.5\r\n?,8,1,2\r\n"pink",9,1,3\r\n';
  assertEquals(await said(project, other), { stdout: plain, stderr });
});

Deno.test("spreadsheetCell() puts an apostrophe in front of what would be a formula, and of no number", () => {
  for (
    const text of [
      "=1",
      "+a",
      "-a",
      "@a",
      "\t=1",
      "\r=1",
      "\n=1",
      "\uFF1D1",
      "\uFF0B1",
      "\uFF0D1",
      "\uFF20a",
      "-1+1",
    ]
  ) {
    assertEquals(spreadsheetCell(text), `'${text}`);
  }
  for (const text of ["-1", "+1.5", "-1e-3", "a=1", "1-1", "'=1", "", "a@b", "<=50K"]) {
    assertEquals(spreadsheetCell(text), text);
  }
});

Deno.test("predict writes no class name that a spreadsheet would run", async () => {
  await using project = await tinyProject({
    data: { use: "csv", path: "formulas.csv", label: "kind" },
    backend: "cpu",
  });
  const names = ["=1+2", "+tax", "-1.5", "@sum", "\uFF1Dcmd()", "+7", "'quoted", "-a,b"];
  const lines = Array.from({ length: 80 }, (_, i) => `${i % 8 * 10},"${names[i % 8]}"`);
  await project.write("formulas.csv", `x,kind\n${lines.join("\n")}\n`);
  const args = [
    project.path("tiny.json"),
    "--set",
    "train.epochs=150",
    "--quiet",
    "--json",
    "--no-self-check",
  ];
  const run = await runInProcess("distill", [...args, "--out", project.path("out")]);
  assertEquals(run.code, 0, run.stderr);
  const { stdout, stderr } = await said(project, "x\n0\n10\n20\n30\n40\n50\n60\n70\n");
  const [head, ...rows] = stdout.trimEnd().split("\n");
  const cells = ["'=1+2", "'+tax", "-1.5", "'@sum", "'\uFF1Dcmd()", "+7", "'quoted", '"\'-a,b"'];
  assertEquals(rows.filter((row) => !cells.some((cell) => row.startsWith(`${cell},0.`))), []);
  assertMatch(head!, /^label,p\(/);
  assertMatch(
    stderr,
    /^warning: 5 class names that a spreadsheet would run as a formula \(".*"\) have an apostrophe/,
  );
  const json = await said(project, "x\n0\n10\n", "--json");
  assertEquals(json.stderr, "");
  assertEquals(
    Object.keys(JSON.parse(json.stdout.split("\n")[0]!).probabilities).sort(),
    [...names].sort(),
  );
});

Deno.test("predict takes 1 for the category that was learned as 1.0", async () => {
  await using project = await tinyProject({
    data: { use: "csv", path: "numbers.csv", label: "y", categorical: ["c"] },
    backend: "cpu",
  });
  const lines = Array.from({ length: 90 }, (_, i) => `${i * 7 % 20},${i % 3 + 1}.0,${i % 3 ? "no" : "yes"}`);
  await project.write("numbers.csv", `a,c,y\n${lines.join("\n")}\n`);
  const args = [
    project.path("tiny.json"),
    "--set",
    "train.epochs=40",
    "--quiet",
    "--json",
    "--no-self-check",
  ];
  assertEquals((await runInProcess("distill", [...args, "--out", project.path("out")])).code, 0);
  const learned = await answers(project, "a,c\n5,1.0\n5,2.0\n5,3.0\n");
  assertEquals(await answers(project, "a,c\n5,1\n5,2\n5,3.00\n"), learned);
  assertEquals(new Set(learned.trimEnd().split("\n")).size, 4);
});

Deno.test("predict answers many rows as it answers few", async () => {
  await using project = await withStudent();
  const some = (await answers(project, blobs(2100))).split("\n");
  assertEquals(some.length, 1 + 2100 + 1);
  const few = (await answers(project, blobs(5))).trimEnd().split("\n");
  assertEquals(some.slice(0, 6), few);
});

Deno.test("predict quotes names of classes", async () => {
  await using project = await tinyProject({
    data: { use: "csv", path: "quoted.csv", label: "kind" },
    backend: "cpu",
  });
  await project.write("quoted.csv", blobs().replaceAll(/,low$/gm, ',"low, very"'));
  const args = [project.path("tiny.json"), "--quiet", "--json", "--out", project.path("out")];
  assertEquals((await runInProcess("distill", args)).code, 0);
  assertMatch(await answers(project, blobs(3)), /^label,p\(high\),"p\(low, very\)",p\(mid\)\n/);
});

Deno.test("predict stops in silence when nobody reads on", async () => {
  await using project = await withStudent();
  await project.write("rows.csv", blobs(20_000));
  // Through the task itself, as a person would; its folder is this repository's.
  const command = new Deno.Command("sh", {
    args: [
      "-c",
      `"$0" task --quiet predict "$1/out/student" "$1/rows.csv" --backend cpu | head -n 1`,
      Deno.execPath(),
      project.folder,
    ],
    cwd: new URL("../../", import.meta.url),
  });
  const { stdout, stderr } = await command.output();
  assertEquals(new TextDecoder().decode(stdout), "label,p(high),p(low),p(mid)\n");
  assertEquals(new TextDecoder().decode(stderr), "");
});

interface Refusal {
  readonly name: string;
  readonly args?: readonly string[];
  /** What is done to a student in `out/student` and the table `rows.csv`. */
  readonly damage?: (project: TinyProject) => Promise<unknown>;
  readonly table?: string;
  readonly parts: readonly string[];
}

const HEAD = "width,height,colour";

const refusals: readonly Refusal[] = [
  {
    name: "a student that is not there",
    args: ["nowhere", "rows.csv"],
    parts: ["Cannot open nowhere as a student", "preprocessing.json is not there"],
  },
  {
    name: "a student that is a file",
    args: ["rows.csv", "rows.csv"],
    parts: ["rows.csv/checksums.json"],
  },
  ...["model.json", "weights.bin", "preprocessing.json", "dataset.json"].map((file): Refusal => ({
    name: `a student without ${file}`,
    damage: (project) => Deno.remove(project.path(`out/student/${file}`)),
    parts: ["Cannot open out/student as a ", `${file} is not there`],
  })),
  {
    name: "truncated weights",
    damage: (project) => Deno.truncate(project.path("out/student/weights.bin"), 100),
    parts: ["Cannot open out/student as a model", "weights.bin must hold ", "it holds 100"],
  },
  {
    name: "a model that is no JSON",
    damage: (project) => project.write("out/student/model.json", '{\n "format"'),
    parts: ["Cannot open out/student as a model"],
  },
  {
    name: "a model that is none",
    damage: (project) => project.write("out/student/model.json", "{}"),
    parts: ["Cannot open out/student as a model"],
  },
  {
    name: "preprocessing that is no JSON",
    damage: (project) => project.write("out/student/preprocessing.json", "{\n"),
    parts: ["Cannot read out/student/preprocessing.json: it must be JSON"],
  },
  {
    name: "preprocessing that is none",
    damage: (project) => project.write("out/student/preprocessing.json", '{"version":1}'),
    parts: ["Cannot use preprocessing: ", "must be given"],
  },
  {
    name: "preprocessing of another model",
    damage: async (project) => {
      const json = await project.json<{ columns: { name: string }[]; features: number }>(
        "out/student/preprocessing.json",
      );
      const columns = json.columns.filter(({ name }) => name !== "width");
      await project.write("out/student/preprocessing.json", {
        ...json,
        columns,
        features: json.features - 1,
      });
    },
    parts: ["Cannot open out/student as a student", "features"],
  },
  {
    name: "a data set's options that are none",
    damage: (project) => project.write("out/student/dataset.json", "[]"),
    parts: ["dataset"],
  },
  {
    name: "a table that is not there",
    args: ["out/student", "nowhere.csv"],
    parts: ["nowhere.csv: there is no such file"],
  },
  {
    name: "a table that is a folder",
    args: ["out/student", "out"],
    parts: ["it must be a file: it is a folder"],
  },
  { name: "an empty table", table: "", parts: ["rows.csv as csv: the file must not be empty"] },
  { name: "a table without rows", table: `${HEAD}\n`, parts: ["Cannot predict rows.csv: it must have rows"] },
  {
    name: "a missing column",
    table: "widht,height,colour\n1,2,red\n",
    parts: [
      'the file must have the column "width": its 3 columns are "widht", "height", "colour"; did you mean "widht"?',
    ],
  },
  {
    name: "a missing categorical column",
    table: "width,height,color\n1,2,red\n",
    parts: [
      'must have the column "colour": its 3 columns are "width", "height", "color"; did you mean "color"?',
    ],
  },
  {
    name: "a column of another name, apart at a tab",
    table: "width\theight\tcolor\n1\t2\tred\n",
    parts: ['must have the column "colour": its 3 columns are "width", "height", "color"'],
  },
  {
    name: "text in a numeric column",
    table: `${HEAD}\n1,2,red\n1,tall,red\n`,
    parts: ["row 2", 'column "height" must be a finite number: current value is "tall"'],
  },
  {
    name: "ragged rows",
    table: `${HEAD}\n1,2,red\n1,2\n`,
    parts: ["rows.csv as csv: row 2 must have 3 cells: it has 2"],
  },
  {
    name: "an unknown backend",
    args: ["out/student", "rows.csv", "--backend", "wsm"],
    parts: ["must be one of the backend plugins", 'did you mean "wasm"?'],
  },
];

Deno.test("predict refuses bad students and bad tables with one line", async (t) => {
  await using original = await withStudent();
  const student = await Promise.all(
    (await original.files("out/student")).map(async (file) =>
      [file, await original.read(`out/student/${file}`)] as const
    ),
  );
  for (const { name, args = ["out/student", "rows.csv"], damage, table, parts } of refusals) {
    await t.step(name, async () => {
      await using project = await tinyProject();
      for (const [file, bytes] of student) {
        // As a folder of before there were checksums.
        if (file !== "checksums.json") await project.write(`out/student/${file}`, bytes);
      }
      await project.write("rows.csv", table ?? `${HEAD}\n1,2,red\n`);
      await damage?.(project);
      const flags = args.includes("--backend") ? [] : CPU;
      const before = Deno.cwd();
      Deno.chdir(project.folder);
      try {
        const { code, stdout, stderr } = await runInProcess("predict", [...args, ...flags]);
        assertEquals([code, stdout], [1, ""], stderr);
        assertMatch(stderr, /^error: .+\n$/);
        for (const part of parts) assertStringIncludes(stderr, part);
      } finally {
        Deno.chdir(before);
      }
    });
  }
  await t.step("a process of its own prints the line and fails", async () => {
    await original.write("rows.csv", "widht,height,colour\n1,2,red\n");
    const { code, stdout, stderr } = await runTask("predict", ["out/student", "rows.csv"], original.folder);
    assertEquals([code, stdout], [1, ""]);
    assertMatch(stderr, /^error: Cannot read .*did you mean "widht"\?\n$/);
  });
});

Deno.test("predict says in one line that standard output takes no more", async () => {
  await using project = await tinyProject();
  const { code } = await runTask("distill", ["tiny.json", "--quiet", "--out", "out"], project.folder);
  assertEquals(code, 0);
  if (Deno.build.os !== "linux") return;
  const script = `${Deno.execPath()} run --no-prompt --allow-read --allow-env ${
    new URL("../../cli/predict.ts", import.meta.url).pathname
  } out/student blobs.csv > /dev/full`;
  const { stderr, success } = await new Deno.Command("sh", { args: ["-c", script], cwd: project.folder })
    .output();
  assertEquals([success, new TextDecoder().decode(stderr)], [
    false,
    "error: Cannot write standard output: the disk is full\n",
  ]);
});
