import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { decodeArrays } from "../../core/base/checksummed.ts";
import { seededRandom } from "../../core/base/random.ts";
import type { RunEvent } from "../../core/events.ts";
import { type Finished, pooled, runTask, startTask } from "../support/command.ts";
import { assertSameRun } from "../support/same_run.ts";
import { type TinyProject, tinyProject } from "../support/tiny_project.ts";

/** Spread over the whole run, so that every kind of moment is met. */
const KILLS = 10;

/** A run of some seconds: long enough to be killed between the checkpoints of a stage. Every kind of state is in it. */
const LONG = {
  teacher: {
    use: "ensemble",
    members: 2,
    of: { use: "mlp", hidden: [8], batchNorm: true },
    train: { epochs: 50 },
  },
  student: { use: "mlp", hidden: [6], dropout: 0.1, batchNorm: true },
  strategy: { use: "hinton", temperature: { use: "linear", from: 4, to: 2 } },
  train: { epochs: 80, batchSize: 16 },
};

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs `tiny.json` of the project and kills it after so many milliseconds. */
async function killAfter(project: TinyProject, args: readonly string[], ms: number): Promise<Finished> {
  const running = startTask("distill", ["tiny.json", "--quiet", ...args], project.folder);
  const timer = setTimeout(() => running.kill("SIGKILL"), ms);
  const finished = await running.finished;
  clearTimeout(timer);
  return finished;
}

/** Runs it and sends a signal as soon as an event has come. */
async function signalAt(
  project: TinyProject,
  { args, out, signal, when, delay = 0 }: {
    readonly args: readonly string[];
    readonly out: string;
    readonly signal: Deno.Signal;
    readonly when: (event: RunEvent) => boolean;
    readonly delay?: number;
  },
): Promise<Finished> {
  const running = startTask("distill", args, project.folder);
  let over = false;
  const finished = running.finished.finally(() => over = true);
  while (!over && !(await eventsOf(project, out)).some(when)) await wait(5);
  await wait(delay);
  running.kill(signal);
  return await finished;
}

/** The events so far, of what is there of the file. */
async function eventsOf(project: TinyProject, out: string): Promise<RunEvent[]> {
  const text = await project.text(`${out}/events.jsonl`).catch(() => "");
  return text.slice(0, text.lastIndexOf("\n") + 1).split("\n").filter(Boolean).map((line) =>
    JSON.parse(line)
  );
}

/** No file in the folder is half-written: each is all that it should be, or not there. */
async function assertWhole(project: TinyProject, out: string, reference: string): Promise<void> {
  for (const file of await project.files(out)) {
    if (file.startsWith(".tmp/")) continue;
    const bytes = await project.read(`${out}/${file}`);
    const text = new TextDecoder().decode(bytes);
    const what = `${out}/${file}`;
    if (file.endsWith(".json")) assert(JSON.parse(text), what);
    else if (file.endsWith(".jsonl")) {
      assert(text === "" || text.endsWith("\n"), what);
      text.split("\n").filter(Boolean).forEach((line) => JSON.parse(line));
    } else if (file.endsWith(".ckpt")) assert(await decodeArrays(bytes), what);
    // A model is written when it is trained, so what is there of it is final.
    else if (file.endsWith(".bin")) assertEquals(bytes, await project.read(`${reference}/${file}`), what);
    else if (file.endsWith(".html")) assertStringIncludes(text, "</html>", what);
    else assert(bytes.length > 0, what);
  }
}

Deno.test("distill killed at ten random moments and resumed gives the bytes of an uninterrupted run", async () => {
  await using project = await tinyProject(LONG);
  const start = performance.now();
  // Two at once, as the killed ones run.
  const whole = await pooled(
    ["whole", "again"].map((out) => () =>
      runTask("distill", ["tiny.json", "--quiet", "--out", out], project.folder)
    ),
  );
  const duration = performance.now() - start;
  whole.forEach(({ code, stderr }) => assertEquals([code, stderr], [0, ""]));
  await assertSameRun(project, "again", "whole");

  const random = seededRandom(2026);
  // One in each tenth of the time, so that they are spread over all of it.
  const shares = Array.from({ length: KILLS }, (_, i) => (i + random.uniform()) / KILLS);
  await pooled(shares.map((share, i) => async () => {
    const out = `killed-${i}`;
    await killOnItsWay(project, out, share, duration);
    await assertWhole(project, out, "whole");
    // Some are killed again on their way, if they are not done by then.
    if (i % 3 === 0) {
      await killAfter(project, ["--out", out, "--resume"], random.uniform() * (1 - share) * duration);
      await assertWhole(project, out, "whole");
    }
    const resumed = await runTask(
      "distill",
      ["tiny.json", "--quiet", "--out", out, "--resume"],
      project.folder,
    );
    assertEquals([resumed.code, resumed.stderr], [0, ""], out);
    await assertSameRun(project, out, "whole");
  }));
});

/** Kills a run after a share of the time that it takes; one that was done sooner than the last is started again. */
async function killOnItsWay(
  project: TinyProject,
  out: string,
  share: number,
  duration: number,
): Promise<void> {
  for (let tries = 0; tries < 8; tries++) {
    const start = performance.now();
    const { signal } = await killAfter(project, ["--out", out], share * duration);
    if (signal === "SIGKILL") return;
    duration = 0.95 * (performance.now() - start);
    await assertSameRun(project, out, "whole");
    await Deno.remove(project.path(out), { recursive: true });
  }
  throw new Error(`${out} was always done before it could be killed`);
}

Deno.test("distill killed in the middle of a stage goes on from its checkpoint there", async () => {
  // More for a fast machine: a checkpoint on the way comes with time.
  for (const epochs of [400, 1200, 3200]) {
    await using project = await tinyProject({ ...LONG, train: { epochs, batchSize: 16 } });
    const args = ["tiny.json", "--quiet", "--out"];
    const [whole, killed] = await Promise.all([
      runTask("distill", [...args, "whole"], project.folder),
      signalAt(project, {
        args: [...args, "killed"],
        out: "killed",
        signal: "SIGKILL",
        // An epoch has some seven steps: well before the stage's end, so that the kill comes before it, too.
        when: (event) => event.type === "checkpoint" && event.step < 4 * epochs,
        delay: 20,
      }),
    ]);
    assertEquals([whole.code, whole.stderr], [0, ""]);
    if (killed.signal !== "SIGKILL" && epochs < 3200) continue;
    assertEquals(killed.signal, "SIGKILL", "no stage took so long that it had a checkpoint on its way");
    await assertWhole(project, "killed", "whole");
    const resumed = await runTask("distill", [...args, "killed", "--resume"], project.folder);
    assertEquals([resumed.code, resumed.stderr], [0, ""]);
    const starts = (await eventsOf(project, "killed")).filter((event) => event.type === "stage-start");
    await assertSameRun(project, "killed", "whole");
    if (starts.some(({ step }) => step > 0)) return;
    // The stage was over before the kill came: once more, with a longer one.
    assert(epochs < 3200, "no stage went on from its middle");
  }
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  Deno.test(`distill stops at ${signal} with a checkpoint, and says how to go on`, async () => {
    await using project = await tinyProject({
      ...LONG,
      name: "stopped",
      teacher: { ...LONG.teacher, train: { epochs: 5 } },
      // The flags below say the rest.
      student: "mlp",
    });
    const slow = ["--set", "student.batchNorm=true"];
    const flags = [
      "--set",
      "student.hidden=[6]",
      ...slow,
      "--set",
      'data.missing=["","?","it\'s"]',
      "--seed",
      "3",
    ];
    const out = "a folder";
    const [whole, stopped] = await Promise.all([
      runTask("distill", ["tiny.json", "--quiet", ...flags, "--out", "whole"], project.folder),
      signalAt(project, {
        args: ["tiny.json", ...flags, "--out", out],
        out,
        signal,
        when: (event) => event.type === "epoch" && event.stage === "student" && event.epoch >= 20,
      }),
    ]);
    assertEquals([whole.code, whole.stderr], [0, ""]);
    assertEquals([stopped.code, stopped.signal, stopped.stdout], [130, null, ""]);
    const command = /Stopped at a checkpoint\. Go on with:\n {2}deno task distill (.*)\n$/.exec(
      stopped.stderr,
    )?.[1];
    assert(command, stopped.stderr);
    await assertWhole(project, out, "whole");
    const bytes = await project.read(`${out}/checkpoint/seed-3/student.ckpt`);
    const { header } = (await decodeArrays(bytes))!;
    assertEquals([header["stage"], header["done"]], ["student", false]);
    assert(header["step"] as number > 0);

    const args = await shellWords(command);
    assertEquals(args.at(-1), "--resume");
    const resumed = await runTask("distill", args, project.folder);
    assertEquals(resumed.code, 0, resumed.stderr);
    await assertSameRun(project, out, "whole");
    const starts = (await eventsOf(project, out)).filter((event) => event.type === "stage-start");
    assertEquals(starts.at(-2)?.step, header["step"]);
  });
}

/** What a shell makes of a line. */
async function shellWords(line: string): Promise<string[]> {
  const script = `for word in ${line}; do printf '%s\\0' "$word"; done`;
  const { stdout } = await new Deno.Command("sh", { args: ["-c", script] }).output();
  return new TextDecoder().decode(stdout).split("\0").slice(0, -1);
}

Deno.test("distill of two seeds killed in the second one takes the first from its checkpoints", async () => {
  await using project = await tinyProject({
    ...LONG,
    teacher: { ...LONG.teacher, train: { epochs: 5 } },
    train: { epochs: 60, batchSize: 16 },
  });
  const args = ["tiny.json", "--seeds", "2", "--out"];
  const [whole, killed] = await Promise.all([
    runTask("distill", [...args, "whole"], project.folder),
    signalAt(project, {
      args: [...args, "killed"],
      out: "killed",
      signal: "SIGKILL",
      when: (event) => event.type === "stage-start" && event.seed === 2 && event.stage === "student",
      delay: 30,
    }),
  ]);
  assertEquals(whole.code, 0, whole.stderr);
  assertEquals(killed.signal, "SIGKILL");
  await assertWhole(project, "killed", "whole");
  const resumed = await runTask("distill", [...args, "killed", "--resume"], project.folder);
  assertEquals(resumed.code, 0, resumed.stderr);
  for (const stage of ["teacher-1", "teacher-2", "student", "baseline"]) {
    assertMatch(resumed.stderr, new RegExp(`seed 1: ${stage} taken from the checkpoint`));
  }
  assertMatch(resumed.stderr, /seed 2: teacher-2 taken from the checkpoint/);
  assertMatch(resumed.stderr, /seed 2: baseline trained/);
  await assertSameRun(project, "killed", "whole");
});
