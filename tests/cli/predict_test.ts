import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
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

/** What predict prints for a table. */
async function answers(project: TinyProject, table: string, ...flags: string[]): Promise<string> {
  await project.write("rows.csv", table);
  const args = ["out/student", "rows.csv", ...CPU, ...flags];
  const { code, stdout, stderr } = await runTask("predict", args, project.folder);
  assertEquals([code, stderr], [0, ""]);
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

Deno.test("predict takes rows without a label, in any order of columns, with a BOM and CRLF, and of new categories", async () => {
  await using project = await withStudent();
  const plain = await answers(
    project,
    'width,height,colour,kind\n1.5,,"light, green",mid\n2,1,?,low\n3,1,pink,low\n',
  );
  assertEquals(await answers(project, 'width,height,colour\n1.5,,"light, green"\n2,1,?\n3,1,pink\n'), plain);
  const other = '\uFEFFcolour,id,height,width\r\n"light, green",7,,1.5\r\n?,8,1,2\r\n"pink",9,1,3\r\n';
  assertEquals(await answers(project, other), plain);
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
    parts: ["rows.csv/preprocessing.json"],
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
      for (const [file, bytes] of student) await project.write(`out/student/${file}`, bytes);
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
