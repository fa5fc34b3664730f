import { assertEquals } from "@std/assert";
import { runInProcess, runTask } from "../support/command.ts";
import { assertOneLine, assertRefused, inFolder, refusals, set } from "../support/refusals.ts";
import { type TinyProject, tinyProject } from "../support/tiny_project.ts";

refusals([
  {
    name: "an output folder that is a file",
    args: ["tiny.json", "--out", "blobs.csv"],
    parts: ["Cannot read ", "blobs.csv/config.json: a part of the path is a file and no folder"],
    process: true,
  },
  {
    name: "an output folder below a file",
    args: ["tiny.json", "--out", "blobs.csv/run"],
    parts: ["blobs.csv/run/config.json: a part of the path is a file and no folder"],
  },
  {
    name: "an output folder with too long a name",
    args: ["tiny.json", "--out", "x".repeat(300)],
    parts: ["the name is too long"],
  },
]);

Deno.test({
  name: "distill refuses an output folder that cannot be written",
  ignore: Deno.build.os !== "linux",
  async fn() {
    await using project = await tinyProject();
    const { code, stderr } = await runTask("distill", ["tiny.json", "--out", "/proc/retort"], project.folder);
    assertEquals(code, 1);
    assertOneLine(stderr, ["/proc/retort"]);
    await Deno.mkdir(project.path("closed"), { mode: 0o555 });
    // To the superuser no mode is a bar.
    if (await Deno.mkdir(project.path("closed/probe")).then(() => true, () => false)) return;
    await assertRefused(project, "distill", ["tiny.json", "--out", "closed/run"], [
      "Cannot write ",
      "closed/run/config.json: this user has no permission",
    ]);
  },
});

/** A finished run in `out`, on the cpu backend, which starts fastest. */
async function finishedRun(): Promise<TinyProject> {
  const project = await tinyProject({ backend: "cpu" });
  const args = [project.path("tiny.json"), "--quiet", "--json", "--out", project.path("out")];
  const { code, stderr } = await runInProcess("distill", args);
  assertEquals([code, stderr], [0, ""]);
  return project;
}

/** Every file below `out` as it is. */
async function snapshot(project: TinyProject): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const file of await project.files("out")) files[file] = (await project.read(`out/${file}`)).join();
  return files;
}

interface Damage {
  readonly name: string;
  /** What is done to a run in `out`. */
  readonly damage: (project: TinyProject) => Promise<unknown>;
  readonly args: readonly string[];
  readonly parts: readonly string[];
}

const CHECKPOINT = "out/checkpoint/seed-1/teacher-2.ckpt";
const RESUME = ["tiny.json", "--out", "out", "--resume"];

const damages: readonly Damage[] = [
  {
    name: "a folder that holds another run",
    damage: () => Promise.resolve(),
    args: set("student.hidden=[5]"),
    parts: [
      "Cannot write a run to out: it must not hold another run",
      "student.hidden[0] is 4 there and 5 here",
    ],
  },
  {
    name: "a checkpoint of another config",
    damage: () => Promise.resolve(),
    args: [...RESUME, "--set", "strategy.temperature=3"],
    parts: [
      "Cannot resume out: its checkpoint must be of this config",
      "strategy.temperature is 4 there and 3 here",
    ],
  },
  {
    name: "a checkpoint of another backend",
    damage: () => Promise.resolve(),
    args: [...RESUME, "--backend", "wasm"],
    parts: ['backend.use is "cpu" there and "wasm" here'],
  },
  {
    name: "a truncated checkpoint",
    damage: async (project) => {
      await Deno.remove(project.path("out/report.json"));
      await Deno.truncate(project.path(CHECKPOINT), (await project.read(CHECKPOINT)).length - 5);
    },
    args: RESUME,
    parts: [`Cannot resume from ${CHECKPOINT}: the checkpoint must be whole and unaltered`],
  },
  {
    name: "an empty checkpoint",
    damage: async (project) => {
      await Deno.remove(project.path("out/report.json"));
      await project.write(CHECKPOINT, "");
    },
    args: RESUME,
    parts: [`Cannot resume from ${CHECKPOINT}: the checkpoint must be whole and unaltered`],
  },
  {
    name: "an altered checkpoint",
    damage: async (project) => {
      await Deno.remove(project.path("out/report.json"));
      const bytes = await project.read(CHECKPOINT);
      bytes[bytes.length >> 1]! ^= 1;
      await project.write(CHECKPOINT, bytes);
    },
    args: RESUME,
    parts: [`Cannot resume from ${CHECKPOINT}: the checkpoint must be whole and unaltered`],
  },
  {
    name: "to resume with other data",
    damage: async (project) => {
      await Deno.remove(project.path("out/report.json"));
      await project.write("blobs.csv", (await project.text("blobs.csv")).replace("red", "blue"));
    },
    args: RESUME,
    parts: [
      "Cannot resume from out/checkpoint/seed-1/teacher-1.ckpt: the checkpoint must be of this config and data",
    ],
  },
  {
    name: "a folder whose config.json is no JSON",
    damage: (project) => project.write("out/config.json", '{ "name":\n'),
    args: RESUME,
    parts: ["Cannot read out/config.json: it must be JSON"],
  },
  {
    name: "a folder whose config.json is another program's",
    damage: (project) => project.write("out/config.json", "[1]"),
    args: ["tiny.json", "--out", "out"],
    parts: ["Cannot write a run to out: it must not hold another run"],
  },
  {
    name: "a folder whose report is no JSON",
    damage: (project) => project.write("out/report.json", "{"),
    args: RESUME,
    parts: ["Cannot read out/report.json: it must be JSON"],
  },
];

for (const { name, damage, args, parts } of damages) {
  Deno.test(`distill refuses ${name}, and leaves the run as it is`, async () => {
    await using project = await finishedRun();
    await damage(project);
    const before = await snapshot(project);
    await assertRefused(project, "distill", ["--quiet", ...args], parts);
    // The run's log and config are the run's own, also where it stops at once.
    const after = await snapshot(project);
    for (const file of ["events.jsonl"]) [before[file], after[file]] = ["", ""];
    assertEquals(after, before);
  });
}

Deno.test("distill leaves a folder that holds no run as it was, beside its own files", async () => {
  await using project = await tinyProject({ backend: "cpu" });
  await project.write("out/checkpoint/mine.txt", "mine");
  const { code } = await inFolder(
    project.folder,
    () => runInProcess("distill", ["tiny.json", "--quiet", "--out", "out"]),
  );
  assertEquals(code, 0);
  assertEquals(await project.text("out/checkpoint/mine.txt"), "mine");
});
