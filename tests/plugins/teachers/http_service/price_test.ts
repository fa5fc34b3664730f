import { assert, assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import type { Consent } from "../../../../core/base/network.ts";
import { memoryStorage } from "../../../../core/base/storage.ts";
import { gateOf, retryAfter } from "../../../../plugins/teachers/http_service/limits.ts";
import { Bill, costOf } from "../../../../plugins/teachers/http_service/price.ts";
import { askWith, chatAnswer, type Handler, lineOf, serve } from "./kit.ts";

/** Says yes or no, and notes what it was asked. */
function asked(answer: boolean): { readonly consent: Consent; readonly questions: string[] } {
  const questions: string[] = [];
  return {
    questions,
    consent: (question) => {
      questions.push(question);
      return Promise.resolve(answer);
    },
  };
}

Deno.test("costOf() is of calls, and of tokens", () => {
  assertEquals(costOf({ calls: 500 }, undefined), undefined);
  assertEquals(costOf({ calls: 500 }, { calls: 2 }), 1);
  assertAlmostEquals(
    costOf({ calls: 10, tokens: { input: 2e6, output: 5e5 } }, { calls: 1, input: 0.15, output: 0.6 })!,
    0.01 + 0.3 + 0.3,
  );
});

Deno.test("above its bounds nothing is asked without a yes: the line names --yes, and stored rows are not paid again", async () => {
  await using service = serve(() => undefined);
  const storage = memoryStorage();
  const many = { url: service.url, batchRows: 10, ask: { calls: 5 } };
  const who = `http at ${service.url} (model clouds)`;
  assertEquals(
    await lineOf(many, { storage }),
    `Cannot ask ${who} without a yes, as 12 calls are above ask.calls (5): go on with --resume --yes, or raise ask`,
  );
  const no = asked(false);
  assertMatch(await lineOf(many, { storage, ...no }), /without a yes/);
  assertEquals(no.questions, [`${who}: 12 calls are above ask.calls (5). Go on?`]);
  assertEquals(service.got, []);

  const yes = asked(true);
  const result = await askWith(many, yes);
  assertEquals(yes.questions.length, 1);
  assertEquals(result.said, [`${who}: 12 calls about 120 rows, none is stored already`]);
  // Below the bound nobody is asked.
  const idle = asked(false);
  await askWith({ ...many, ask: { calls: 12 } }, idle);
  assertEquals(idle.questions, []);
});

Deno.test("costs are told, and above their bound agreed to", async () => {
  await using service = serve(() => undefined);
  const priced = { url: service.url, batchRows: 10, price: { calls: 200 } };
  assertMatch(
    await lineOf(priced),
    /without a yes, as a cost of about 2.40 is above ask.cost \(1\): go on with --resume --yes, or raise ask$/,
  );
  const result = await askWith({ ...priced, ask: { cost: 2.5 } });
  assertMatch(
    result.said[0]!,
    /12 calls about 120 rows, none is stored already; they cost about 2.40 by its price$/,
  );
});

Deno.test("tokens are estimated by the characters of all prompts that are to be sent, and said to be", async () => {
  const prompts: string[] = [];
  const handle: Handler = ({ json }) => {
    prompts.push(...json.messages.map(({ content }: { readonly content: string }) => content));
    return chatAnswer({ a: 0.5, b: 0.25, c: 0.2 });
  };
  await using service = serve(handle);
  const labels = { "class 1": "a", "class 2": "b", "class 3": "c" };
  const template = "{x1} or {x2}?";
  const result = await askWith({
    url: service.url,
    protocol: "openai",
    template,
    system: "s",
    labels,
    price: { input: 1000, output: 100 },
    ask: { cost: 100 },
  });
  const cost = (1000 * prompts.join("").length / 4 + 100 * 120) / 1e6;
  const [line] = result.said;
  assertMatch(line!, /they cost about \d+\.\d+ by its price \(an estimate: a token for 4 characters\)$/);
  assertEquals(Number(/about (\d+\.\d+) by/.exec(line!)![1]), Number(cost.toFixed(2)));
});

Deno.test("what was asked for before in the run counts, and one yes is for the rest of it", async () => {
  const { consent, questions } = asked(true);
  const bill = new Bill("it", { price: undefined, ask: { calls: 10, cost: 1 } }, consent);
  const plan = { rows: 6, stored: 0, calls: 6, batches: () => [], say: () => {} };
  for (let i = 0; i < 4; i++) await bill.present(plan, { calls: 6 });
  assertEquals(questions, ["it: 12 calls are above ask.calls (10). Go on?"]);
});

Deno.test("gateOf() lets so many through at once, so many in a second, and none while it pauses", async () => {
  let now = 0;
  const clock = {
    now: () => now,
    rest: () => Promise.resolve(),
    after: (milliseconds: number) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const { signal } = new AbortController();
  const gate = gateOf({ atOnce: 2, perSecond: 4 }, clock);
  const begun: number[] = [];
  let [pending, most] = [0, 0];
  const call = () =>
    gate.through(async () => {
      begun.push(now);
      most = Math.max(most, ++pending);
      await new Promise((done) => setTimeout(done, 1));
      pending--;
    }, signal);
  await Promise.all(Array.from({ length: 5 }, call));
  begun.slice(1).forEach((at, i) => assert(at - begun[i]! >= 250, `${begun}`));
  assertEquals(most, 2);
  gate.pause(5000);
  const before = now;
  await call();
  assert(now - before >= 5000);
});

Deno.test("gateOf() lets go of who waits when the run is stopped", async () => {
  const clock = { now: () => 0, rest: () => Promise.resolve(), after: () => Promise.resolve() };
  const gate = gateOf({ atOnce: 1 }, clock);
  const stop = new AbortController();
  let finish = () => {};
  const first = gate.through(() => new Promise<void>((done) => finish = done), new AbortController().signal);
  const second = gate.through(() => Promise.resolve(), stop.signal).then(() => "done", () => "stopped");
  const third = gate.through(() => Promise.resolve("third"), new AbortController().signal);
  stop.abort();
  assertEquals(await second, "stopped");
  finish();
  await first;
  assertEquals(await third, "third");
});

Deno.test("retryAfter() reads seconds, and dates by the clock of whoever wrote them", () => {
  const of = (headers: Record<string, string>) => retryAfter(new Headers(headers));
  assertEquals(of({}), undefined);
  assertEquals(of({ "retry-after": "soon" }), undefined);
  assertEquals(of({ "retry-after": "2" }), 2000);
  const date = "Wed, 21 Oct 2015 07:28:00 GMT";
  assertEquals(of({ "retry-after": "Wed, 21 Oct 2015 07:29:30 GMT", date }), 90_000);
  assertEquals(of({ "retry-after": "Wed, 21 Oct 2015 07:00:00 GMT", date }), 0);
  assertEquals(of({ "retry-after": "Wed, 21 Oct 2015 07:00:00 GMT" }), 0);
});
