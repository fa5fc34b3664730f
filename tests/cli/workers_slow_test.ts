import { assert, assertEquals } from "@std/assert";
import type { RunEvent } from "../../core/events.ts";
import { type Finished, runInProcess, startTask } from "../support/command.ts";
import { inFolder } from "../support/refusals.ts";
import { assertSameRun } from "../support/same_run.ts";
import { type TinyProject, tinyProject } from "../support/tiny_project.ts";

/** Three teachers, of which one has what a checkpoint must hold beside weights. */
const THREE = {
  plugins: ["./mine.ts"],
  teacher: {
    use: "ensemble",
    members: [
      { use: "mlp", hidden: [8] },
      { use: "mlp", hidden: [6], batchNorm: true },
      { use: "mlp", hidden: [8], dropout: 0.1 },
    ],
    train: { epochs: 4, augment: "mine" },
  },
  seed: 3,
};

/**
 * An augmentation that changes nothing. At its third call each thread waits until as many threads as `together` says are
 * there: so each of them trains a stage. A Worker then does as its file says.
 */
function mine(inWorker: string): string {
  return `import * as z from "zod";
import { definePlugin } from "@retort/retort";

function meet() {
  const threads = parseInt(Deno.readTextFileSync("together"));
  Deno.writeFileSync("here", new Uint8Array(1), { append: true });
  while (Deno.statSync("here").size < threads) wait(5);
}

function wait(ms: number) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

export const mine = definePlugin({
  kind: "augmentation",
  name: "mine",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create() {
    let calls = 0;
    const slow = Deno.readTextFileSync("together") === "3 slow";
    return () => ({
      apply() {
        if (slow) wait(20);
        // The first call is the look at what it makes of the classes.
        if (++calls !== 3) return;
        meet();
        if ("postMessage" in globalThis) { ${inWorker} }
      },
    });
  },
});
`;
}

async function project(inWorker = "", changes: object = {}): Promise<TinyProject> {
  const made = await tinyProject({ ...THREE, ...changes });
  await made.write("mine.ts", mine(inWorker));
  return made;
}

/** Runs it with so many threads, which meet. */
async function distill(
  project: TinyProject,
  out: string,
  threads: number,
  ...flags: string[]
): Promise<Finished> {
  await together(project, flags.includes("--resume") ? 0 : threads);
  const args = ["tiny.json", "--quiet", "--json", "--out", out, "--workers", `${threads}`, ...flags];
  return await inFolder(project.folder, () => runInProcess("distill", args));
}

async function together(project: TinyProject, threads: number | "3 slow"): Promise<void> {
  await project.write("together", `${threads}`);
  await project.write("here", "");
}

async function eventsOf(project: TinyProject, out: string): Promise<RunEvent[]> {
  const text = await project.text(`${out}/events.jsonl`).catch(() => "");
  return text.slice(0, text.lastIndexOf("\n") + 1).split("\n").filter(Boolean).map((line) =>
    JSON.parse(line)
  );
}

/** The same run, with all three teachers. */
async function assertSame(project: TinyProject, out: string, reference: string): Promise<void> {
  assert((await project.files(reference)).includes("teachers/teacher-3/weights.bin"));
  await assertSameRun(project, out, reference);
}

Deno.test("distill --workers gives the same bytes for 0, 1, 2 and 3 of them", async () => {
  await using made = await project();
  for (const n of [0, 1, 2, 3]) {
    const { code, stderr } = await distill(made, `out-${n}`, n);
    assertEquals([code, stderr], [0, ""]);
    await assertSame(made, `out-${n}`, "out-0");
  }
  const types = (await eventsOf(made, "out-3")).filter((event) =>
    "stage" in event && event.stage === "teacher-3"
  );
  assertEquals(types.map(({ type }) => type), ["stage-start", ...Array(4).fill("epoch"), "stage-end"]);
});

/** Starts a run whose three teachers, each trained by another thread, take about two seconds; stops it when told. */
async function stoppedWhen(
  project: TinyProject,
  signal: Deno.Signal,
  when: (events: readonly RunEvent[]) => boolean,
): Promise<Finished> {
  await together(project, "3 slow");
  const running = startTask("distill", ["tiny.json", "--out", "out", "--workers", "3"], project.folder);
  let over = false;
  const finished = running.finished.finally(() => over = true);
  while (!over && !when(await eventsOf(project, "out"))) await new Promise((done) => setTimeout(done, 5));
  running.kill(signal);
  return await finished;
}

const LONG = { ...THREE, teacher: { ...THREE.teacher, train: { epochs: 15, augment: "mine" } } };

Deno.test("distill killed with its Workers goes on with another number of them", async () => {
  await using made = await project("", LONG);
  const { signal } = await stoppedWhen(
    made,
    "SIGKILL",
    (events) => events.some(({ type }) => type === "stage-end"),
  );
  assertEquals(signal, "SIGKILL");
  const { code, stderr } = await distill(made, "out", 2, "--resume");
  assertEquals([code, stderr], [0, ""]);
  assertEquals((await distill(made, "whole", 1)).code, 0);
  await assertSame(made, "out", "whole");
});
