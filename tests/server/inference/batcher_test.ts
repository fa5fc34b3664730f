import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import fc from "fast-check";
import { Batcher } from "../../../server/inference/batcher.ts";
import { type Ask, BATCH_LIMITS, type BatchLimits } from "../../../server/inference/batching.ts";
import { HttpError } from "../../../server/route.ts";
import { type StillClock, stillClock } from "./still_clock.ts";

const SHAPE = { features: 2, classes: 3 };

/** What a row must be answered with: something of its own. */
function answerTo(first: number, second: number): number[] {
  return [first, second, first - second];
}

/** Features of rows that nobody else has. */
function rowsOf(request: number, rows: number): Float32Array {
  return Float32Array.from({ length: 2 * rows }, (_, i) => i % 2 ? i >> 1 : request);
}

function expected(request: number, rows: number): Float32Array {
  return Float32Array.from(Array.from({ length: rows }, (_, row) => answerTo(request, row)).flat());
}

/** A student that notes what it is asked, takes its time, and writes each answer over the last one. */
function student(clock: StillClock, time: number) {
  const calls: { readonly at: number; readonly rows: number; readonly firsts: number[] }[] = [];
  const memory = new Float32Array(4096);
  let isBusy = false;
  const ask: Ask = (features, rows) => {
    assert(!isBusy, "a student must be asked for one batch at a time");
    const firsts = Array.from({ length: rows }, (_, row) => features[2 * row]!);
    calls.push({ at: clock.now(), rows, firsts });
    const answer = () => {
      memory.fill(NaN);
      firsts.forEach((first, row) => memory.set(answerTo(first, features[2 * row + 1]!), 3 * row));
      return memory.subarray(0, 3 * rows);
    };
    if (time === 0) return answer();
    isBusy = true;
    return new Promise((resolve) =>
      clock.after(time, () => {
        isBusy = false;
        resolve(answer());
      })
    );
  };
  return { ask, calls };
}

function batcher(clock: StillClock, time: number, limits: Partial<BatchLimits> = {}) {
  const { ask, calls } = student(clock, time);
  return { batcher: new Batcher(ask, SHAPE, { ...BATCH_LIMITS, ...limits }, clock), calls };
}

Deno.test("Batcher answers each request with its own rows, in the order in which they came", async () => {
  const arrivals = fc.array(
    fc.record({ gap: fc.constantFrom(0, 0, 0.2, 1, 3, 20), rows: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 1, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(
      arrivals,
      fc.constantFrom(0, 0.3, 2, 15),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(0, 1, 4),
      async (arrivals, time, maxBatch, maxDelay) => {
        const clock = stillClock();
        const { batcher: it, calls } = batcher(clock, time, { maxBatch, maxDelay, timeout: 1e9 });
        const ended: number[] = [];
        const answers: Promise<void>[] = [];
        let now = 0;
        for (const [request, { gap, rows }] of arrivals.entries()) {
          if (gap) await clock.moveTo(now += gap);
          answers.push(
            it.submit(rowsOf(request, rows), rows).then((answer) => {
              assertEquals(answer, expected(request, rows));
              ended.push(request);
            }),
          );
        }
        await clock.moveTo(now + 1e6);
        await Promise.all(answers);
        const all = arrivals.flatMap(({ rows }, request) => new Array<number>(rows).fill(request));
        assertEquals(calls.flatMap(({ firsts }) => firsts), all, "rows must be asked for in their order");
        assertEquals(ended, [...arrivals.keys()], "requests must be answered in their order");
        assert(calls.every(({ rows }) => rows >= 1 && rows <= maxBatch));
        assertEquals(it.counts.rows, all.length);
        assertEquals([it.waiting, clock.timers()], [0, 0], "nothing must be left");
      },
    ),
    { numRuns: 150, seed: 5 },
  );
});

Deno.test("Batcher lets no request wait for others longer than maxDelay", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(0, 0, 0, 0.5, 2, 7), { minLength: 1, maxLength: 60 }),
      async (gaps) => {
        const clock = stillClock();
        const { batcher: it, calls } = batcher(clock, 6, { maxDelay: 4, timeout: 1e9 });
        const came: number[] = [];
        let now = 0;
        for (const [request, gap] of gaps.entries()) {
          await clock.moveTo(now += gap);
          came.push(now);
          void it.submit(rowsOf(request, 1), 1);
        }
        await clock.moveTo(now + 1e6);
        let free = 0;
        for (const { at, firsts } of calls) {
          assert(at - Math.max(free, came[firsts[0]!]!) <= 4 + 1e-9, "an idle student must be asked in time");
          free = at + 6;
        }
      },
    ),
    { numRuns: 100, seed: 6 },
  );
});

Deno.test("Batcher gathers what comes in one turn, and does not wait for more", async () => {
  const clock = stillClock();
  const { batcher: it, calls } = batcher(clock, 0);
  const answers = [1, 2, 3].map((request) => it.submit(rowsOf(request, 2), 2));
  await Promise.all(answers);
  assertEquals(calls.map(({ at, rows }) => [at, rows]), [[0, 6]]);
});

Deno.test("Batcher waits where requests have come together and batches take time, and no more when they stop", async () => {
  const clock = stillClock();
  const { batcher: it, calls } = batcher(clock, 10, { maxDelay: 4 });
  for (let round = 0; round < 8; round++) {
    const crowd = [1, 2, 3, 4].map((request) => it.submit(rowsOf(request, 1), 1));
    await clock.moveTo(clock.now() + 100);
    await Promise.all(crowd);
  }
  const before = calls.length;
  const first = it.submit(rowsOf(1, 1), 1);
  await clock.moveTo(clock.now() + 2);
  const second = it.submit(rowsOf(2, 1), 1);
  await clock.moveTo(clock.now() + 100);
  await Promise.all([first, second]);
  assertEquals(calls.slice(before).map(({ rows }) => rows), [2], "the second must be waited for");

  for (let i = 0; i < 2; i++) {
    void it.submit(rowsOf(1, 1), 1);
    await clock.moveTo(clock.now() + 100);
  }
  const now = clock.now();
  void it.submit(rowsOf(1, 1), 1);
  await clock.settle();
  assertEquals(calls.at(-1)!.at, now, "after a wait for nobody there must be none");
});

Deno.test("Batcher refuses what finds the queue full with 429 and says when to come again", async () => {
  const clock = stillClock();
  const { batcher: it } = batcher(clock, 5, { maxQueue: 4 });
  const running = it.submit(rowsOf(0, 1), 1);
  await clock.settle();
  const waiting = [it.submit(rowsOf(1, 2), 2), it.submit(rowsOf(2, 2), 2)];
  const refusal = assertThrows(() => void it.submit(rowsOf(3, 1), 1), HttpError);
  assertEquals([refusal.status, refusal.headers["retry-after"]], [429, "1"]);
  await clock.moveTo(100);
  assertEquals(await Promise.all([running, ...waiting]), [expected(0, 1), expected(1, 2), expected(2, 2)]);
  assertEquals(it.counts.refused, 1);
});

Deno.test("Batcher takes a request that is longer than a batch, and than the queue, when nothing waits", async () => {
  const clock = stillClock();
  const { batcher: it, calls } = batcher(clock, 1, { maxBatch: 4, maxQueue: 5 });
  const answer = it.submit(rowsOf(1, 10), 10);
  await clock.moveTo(100);
  assertEquals(await answer, expected(1, 10));
  assertEquals(calls.map(({ rows }) => rows), [4, 4, 2]);
});

Deno.test("Batcher refuses what has waited too long with 429, and goes on without it", async () => {
  const clock = stillClock();
  const { batcher: it, calls } = batcher(clock, 50, { timeout: 60 });
  const first = it.submit(rowsOf(0, 1), 1);
  await clock.settle();
  const late = it.submit(rowsOf(1, 1), 1, { timeout: 20 });
  const lateToo = it.submit(rowsOf(2, 1), 1, { timeout: 5 });
  const errors = [late, lateToo].map((answer) => assertRejects(() => answer, HttpError, "Cannot answer now"));
  await clock.moveTo(30);
  assertEquals((await Promise.all(errors)).map(({ status }) => status), [429, 429]);
  await clock.moveTo(200);
  assertEquals(await first, expected(0, 1));
  assertEquals(calls.length, 1, "nobody must be asked for who is not there any more");
  assertEquals([it.waiting, clock.timers()], [0, 0]);
});

Deno.test("Batcher forgets who hangs up, and answers the others", async () => {
  const clock = stillClock();
  const { batcher: it, calls } = batcher(clock, 10);
  const first = it.submit(rowsOf(0, 1), 1);
  await clock.settle();
  const client = new AbortController();
  const gone = it.submit(rowsOf(1, 3), 3, { signal: () => client.signal });
  const stays = it.submit(rowsOf(2, 2), 2, { signal: () => new AbortController().signal });
  const refusal = assertRejects(() => gone, HttpError);
  client.abort();
  assertEquals((await refusal).status, 499);
  assertEquals(it.waiting, 2);
  await clock.moveTo(100);
  assertEquals([await first, await stays], [expected(0, 1), expected(2, 2)]);
  assertEquals(calls.map(({ firsts }) => firsts), [[0], [2, 2]]);
  assertEquals(it.counts.cancelled, 1);
});

Deno.test("Batcher counts nobody as answered who hangs up while the student computes", async () => {
  const clock = stillClock();
  const { batcher: it } = batcher(clock, 10);
  const client = new AbortController();
  const gone = assertRejects(() => it.submit(rowsOf(1, 3), 3, { signal: () => client.signal }), HttpError);
  await clock.moveTo(5);
  client.abort();
  await gone;
  await clock.moveTo(20);
  assertEquals([it.counts.cancelled, it.counts.answered, it.counts.rows, it.waiting], [1, 0, 0, 0]);
});

Deno.test("Batcher forgets who hangs up while half of the rows are answered", async () => {
  const clock = stillClock();
  const { batcher: it, calls } = batcher(clock, 10, { maxBatch: 2 });
  const first = it.submit(rowsOf(0, 1), 1);
  await clock.settle();
  const client = new AbortController();
  const gone = it.submit(rowsOf(1, 6), 6, { signal: () => client.signal });
  const refusal = assertRejects(() => gone, HttpError);
  await clock.moveTo(15);
  client.abort();
  await refusal;
  const next = it.submit(rowsOf(2, 1), 1);
  await clock.moveTo(100);
  assertEquals([await first, await next], [expected(0, 1), expected(2, 1)]);
  assertEquals(calls.map(({ firsts }) => firsts), [[0], [1, 1], [2]]);
  assertEquals(it.waiting, 0);
});

Deno.test("Batcher tells a student's error to the requests of that batch alone", async () => {
  const clock = stillClock();
  for (const isLate of [false, true]) {
    let times = 0;
    const ask: Ask = (_, rows) => {
      const fails = times++ === 0;
      if (!isLate && fails) throw new Error("out of memory");
      const answer = new Float32Array(3 * rows);
      return isLate ? (fails ? Promise.reject(new Error("out of memory")) : Promise.resolve(answer)) : answer;
    };
    const it = new Batcher(ask, SHAPE, BATCH_LIMITS, clock);
    const bad = [0, 1].map((request) => it.submit(rowsOf(request, 1), 1));
    await Promise.all(bad.map((answer) => assertRejects(() => answer, Error, "out of memory")));
    assertEquals(await it.submit(rowsOf(2, 1), 1), new Float32Array(3));
    assertEquals([it.counts.failed, it.counts.answered], [2, 1]);
  }
});

Deno.test("Batcher refuses answers of a wrong length", async () => {
  const it = new Batcher(() => new Float32Array(2), SHAPE, BATCH_LIMITS, stillClock());
  await assertRejects(() => it.submit(rowsOf(0, 1), 1), TypeError, "3 probabilities: it gave 2");
});

Deno.test("Batcher asks for each request by itself where none may wait for another", async () => {
  for (const time of [0, 10]) {
    const clock = stillClock();
    const calls: number[] = [];
    const ask: Ask = (features, rows) => {
      calls.push(rows);
      const answer = expected(features[0]!, rows);
      return time === 0 ? answer : new Promise((resolve) => void clock.after(time, () => resolve(answer)));
    };
    const it = new Batcher(ask, SHAPE, { ...BATCH_LIMITS, isShared: false }, clock);
    const answers = [1, 2, 3].map((request) => it.submit(rowsOf(request, request), request));
    let isIdle = false;
    void it.idle().then(() => isIdle = true);
    await clock.moveTo(time / 2);
    assertEquals([calls, isIdle], [[1, 2, 3], time === 0]);
    await clock.moveTo(time);
    assertEquals(await Promise.all(answers), [1, 2, 3].map((request) => expected(request, request)));
    await clock.settle();
    assertEquals([isIdle, it.counts.answered, it.counts.rows, it.counts.batches], [true, 3, 6, 3]);
  }
  const it = new Batcher(
    () => new Float32Array(2),
    SHAPE,
    { ...BATCH_LIMITS, isShared: false },
    stillClock(),
  );
  await assertRejects(() => it.submit(rowsOf(0, 1), 1), TypeError, "3 probabilities: it gave 2");
  assertEquals(it.counts.failed, 1);
});

Deno.test("Batcher.atOnce() answers where the student is quick and nobody waits, else leaves it to submit()", async () => {
  const clock = stillClock();
  const { batcher: it, calls } = batcher(clock, 0);
  assertEquals(it.atOnce(rowsOf(1, 1), 1), undefined, "nobody knows yet how quick it is");
  await it.submit(rowsOf(1, 1), 1);
  assertEquals(it.atOnce(rowsOf(2, 2), 2), expected(2, 2));
  const waiting = it.submit(rowsOf(3, 1), 1);
  assertEquals(it.atOnce(rowsOf(4, 1), 1), undefined, "it must not overtake");
  assertEquals(await waiting, expected(3, 1));
  assertEquals(calls.map(({ firsts }) => firsts), [[1], [2, 2], [3]]);
  assertEquals([it.counts.answered, it.counts.rows, it.counts.batches], [3, 4, 3]);

  const late = batcher(clock, 5);
  const first = late.batcher.submit(rowsOf(1, 1), 1);
  await clock.moveTo(100);
  await first;
  assertEquals(late.batcher.atOnce(rowsOf(1, 1), 1), undefined, "who answers later is no matter for it");
});

Deno.test("Batcher says when it is idle", async () => {
  const clock = stillClock();
  const { batcher: it } = batcher(clock, 10);
  await it.idle();
  let isIdle = false;
  const answer = it.submit(rowsOf(0, 1), 1);
  void it.idle().then(() => isIdle = true);
  await clock.moveTo(9);
  assertEquals(isIdle, false);
  await clock.moveTo(11);
  await answer;
  await clock.settle();
  assertEquals(isIdle, true);
});

Deno.test("Batcher keeps nothing of requests that a student never answers", async () => {
  const clock = stillClock();
  const it = new Batcher(() => new Promise(() => {}), SHAPE, { ...BATCH_LIMITS, timeout: 10 }, clock);
  const endings: Promise<unknown>[] = [];
  for (let round = 0; round < 50; round++) {
    for (let i = 0; i < 20; i++) endings.push(it.submit(rowsOf(i, 1), 1).catch((error) => error.status));
    await clock.moveTo(clock.now() + 11);
  }
  assertEquals(new Set(await Promise.all(endings)), new Set([429]));
  assertEquals([it.waiting, clock.timers()], [0, 0]);
});

Deno.test("Batcher.atOnce() stops when a student turns slow, and counts what fails", async () => {
  const clock = stillClock();
  let [time, isBroken] = [0, false];
  const ask: Ask = (_, rows) => {
    if (isBroken) throw new Error("broken");
    return new Float32Array(3 * rows);
  };
  let now = 0;
  const batcher = new Batcher(ask, SHAPE, BATCH_LIMITS, { ...clock, now: () => (now += time) });
  await batcher.submit(rowsOf(1, 1), 1);
  time = 1;
  assert(batcher.atOnce(rowsOf(2, 1), 1));
  assertEquals(batcher.atOnce(rowsOf(3, 1), 1), undefined);
  time = 0;
  await batcher.submit(rowsOf(4, 1), 1);
  isBroken = true;
  assertThrows(() => batcher.atOnce(rowsOf(5, 1), 1), Error, "broken");
  assertEquals(batcher.counts.failed, 1);
});
