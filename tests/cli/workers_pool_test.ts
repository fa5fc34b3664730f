import { assertEquals, assertRejects } from "@std/assert";
import { workers } from "../../cli/workers.ts";
import { WorkerDied } from "../../core/workers/workers.ts";
import { newClaims } from "../../core/workers/claims.ts";
import type { Task } from "../../core/workers/workers.ts";

/** A Worker whose tasks end when they are told to stop; it may die soon after. */
const MODULE = new URL(
  `data:text/javascript,${
    encodeURIComponent(`
      let dies;
      self.onmessage = ({ data }) => {
        if (data.type === "task") dies = data.task.run.where === "dies";
        if (data.type !== "stop") return;
        self.postMessage({ type: "end" });
        if (dies) self.postMessage({ type: "died", reason: "it was told to" });
      };
    `)
  }`,
);

const taskIn = (where: string) => ({ run: { where }, claims: newClaims(1), worker: 2 }) as unknown as Task;

function pool(size: number) {
  return workers({ size, setup: { where: "" }, module: MODULE });
}

/** Has a task begun; what comes back ends it. */
function begin({ run }: ReturnType<typeof pool>, where = "") {
  const stop = new AbortController();
  const over = run(taskIn(where), { events: () => {}, done: () => {}, signal: stop.signal });
  // Whoever ends it is told.
  over.catch(() => {});
  return () => {
    stop.abort();
    return over;
  };
}

Deno.test("workers() counts those who are at work neither as free nor as there", async () => {
  using three = pool(3);
  const counts = () => [three.size, three.idle];
  assertEquals(counts(), [3, 0]);
  const first = begin(three);
  assertEquals(counts(), [2, 0]);
  const second = begin(three);
  assertEquals(counts(), [1, 0]);
  await first();
  assertEquals(counts(), [2, 1]);
  const third = begin(three);
  assertEquals(counts(), [1, 0]);
  await Promise.all([second(), third()]);
  assertEquals(counts(), [3, 2]);
});

Deno.test("workers() gives no task to one that died while it had none", async () => {
  using two = pool(2);
  await begin(two, "dies")();
  // Its last message comes after the end of its task.
  for (let i = 0; two.idle && i < 2000; i++) await new Promise((done) => setTimeout(done, 1));
  assertEquals([two.size, two.idle], [2, 0]);
  const next = begin(two);
  await next();
  assertEquals([two.size, two.idle], [2, 1]);
});

Deno.test("workers() tells of one that was ended at work, and counts it no more", async () => {
  const two = pool(2);
  const over = begin(two);
  two[Symbol.dispose]();
  assertEquals([two.size, two.idle], [2, 0]);
  await assertRejects(over, WorkerDied, "it was ended");
});
