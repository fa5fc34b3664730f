import { assertEquals, assertRejects } from "@std/assert";
import { newClaims } from "../../../core/workers/claims.ts";
import { type Job, WorkerDied } from "../../../core/workers/workers.ts";
import { startWorkers } from "../../../host/workers/pool.ts";
import {
  releaseThread,
  takeThread,
  ThreadLimit,
  type ThreadShare,
  threadsLeft,
} from "../../../host/workers/thread_limit.ts";

/** A Worker whose tasks end when they are told to stop; it may die soon after. */
const MODULE = new URL(
  `data:text/javascript,${
    encodeURIComponent(`
      let dies;
      self.onmessage = ({ data }) => {
        if (data.type === "task") dies = data.task.task.run.where === "dies";
        if (data.type !== "stop") return;
        self.postMessage({ type: "end" });
        if (dies) self.postMessage({ type: "died", reason: "it was told to" });
      };
    `)
  }`,
);

const taskIn = (where: string) => ({ run: { where }, claims: newClaims(1), worker: 2 }) as unknown as Job;

function pool(size: number, share?: ThreadShare) {
  return startWorkers({ size, setup: {}, module: MODULE, share });
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

Deno.test("startWorkers() counts those who are at work neither as free nor as there", async () => {
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

Deno.test("startWorkers() gives no task to one that died while it had none", async () => {
  using two = pool(2);
  await begin(two, "dies")();
  // Its last message comes after the end of its task.
  for (let i = 0; two.idle && i < 2000; i++) await new Promise((done) => setTimeout(done, 1));
  assertEquals([two.size, two.idle], [2, 0]);
  const next = begin(two);
  await next();
  assertEquals([two.size, two.idle], [2, 1]);
});

Deno.test("startWorkers() tells of one that was ended at work, and counts it no more", async () => {
  const two = pool(2);
  const over = begin(two);
  two[Symbol.dispose]();
  assertEquals([two.size, two.idle], [2, 0]);
  await assertRejects(over, WorkerDied, "it was ended");
});

Deno.test("startWorkers() that share threads begin no more than there are left, and give them back", async () => {
  const limit = new ThreadLimit({ limit: 3, atOnce: 2 });
  const shares = [limit.open(), limit.open()];
  using one = pool(3, shares[0]);
  using two = pool(3, shares[1]);
  // Each has its own thread, so one is left of three.
  assertEquals([one.size, two.size], [2, 2]);
  const first = begin(one);
  assertEquals([one.size, two.size, two.idle], [1, 1, 0]);
  // Nobody does what there is no thread for: whoever is at work does all of it.
  await begin(two)();
  assertEquals([one.size, two.size, two.idle], [1, 1, 0]);
  await first();
  assertEquals([one.size, one.idle, two.size], [2, 1, 2]);
  const second = begin(two);
  assertEquals([one.size, one.idle, two.size], [1, 0, 1]);
  await second();
  limit.close(shares[1]!);
  assertEquals(one.size, 3);
});

Deno.test("ThreadLimit takes back all threads of a share, and no late word of its Worker changes that", () => {
  const limit = new ThreadLimit({ limit: 4, atOnce: 2 });
  const share = limit.open();
  assertEquals([takeThread(share), takeThread(share), threadsLeft(share)], [true, true, 1]);
  limit.close(share);
  releaseThread(share);
  assertEquals([takeThread(share), threadsLeft(share)], [false, 4]);
  const others = [limit.open(), limit.open()];
  assertEquals(others.map(threadsLeft), [2, 2]);
  assertEquals(others.some(({ index }) => index === share.index), false);
});
