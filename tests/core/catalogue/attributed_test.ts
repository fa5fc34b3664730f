import { assertEquals, assertMatch, assertRejects, assertStrictEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { lossWith } from "../../../core/catalogue/define.ts";
import { attributed, guarded, makerOf, PluginError } from "../../../core/catalogue/plugin_error.ts";
import type { LossContext } from "../../../core/loss.ts";
import type { Optimizer } from "../../../core/optimizer.ts";
import type { Stage, StrategyRun } from "../../../core/strategy.ts";
import type { Student, StudentShape } from "../../../core/student.ts";
import { onBackends } from "../../support/backends.ts";

const fail = (): never => {
  throw new TypeError("as told");
};

Deno.test("guarded() lets what is said to the user stand as it is, and names the plugin of a defect", () => {
  const said = new UserError("the text");
  const thrown = assertThrows(() =>
    guarded("loss mine", () => {
      throw said;
    })
  );
  assertStrictEquals(thrown, said);
  assertMatch(
    assertThrows(() => guarded("loss mine", fail), PluginError).message,
    /^loss mine threw TypeError/,
  );
  assertEquals(guarded("loss mine", () => 3), 3);
});

onBackends(["cpu"], "attributed() keeps what a loss reads and what it is made of, and its value", () => {
  const inner = lossWith(() => tf.scalar(1), {});
  const traits = { needs: { student: ["hidden_1"] }, terms: [{ name: "inner", loss: inner }] };
  const loss = attributed("loss", "loss mine", lossWith(() => tf.scalar(2), traits));
  assertEquals([loss.needs, loss.terms], [traits.needs, traits.terms]);
  assertEquals(makerOf(loss, "somebody"), "loss mine");
  assertEquals(tf.tidy(() => loss({} as LossContext).dataSync()[0]), 2);
  const plain = attributed("loss", "loss mine", inner);
  assertEquals(["needs" in plain, "terms" in plain], [false, false]);
  const failing = attributed("loss", "loss mine", fail);
  assertMatch(assertThrows(() => failing({} as LossContext), PluginError).message, /^loss mine threw/);
});

Deno.test("attributed() gives a student's factory its scale, and marks the students", () => {
  const factory = Object.assign(() => ({}) as Student, { scaled: (factor: number) => ({ hidden: factor }) });
  const made = attributed("student", "student mine", factory);
  assertEquals(made.scaled?.(3), { hidden: 3 });
  assertEquals(makerOf(made({} as StudentShape), "somebody"), "student mine");
  assertEquals("scaled" in attributed("student", "student mine", () => ({}) as Student), false);
  const failing = attributed("student", "student mine", fail);
  assertMatch(assertThrows(() => failing({} as StudentShape), PluginError).message, /^student mine threw/);
});

Deno.test("attributed() passes on what a strategy yields, gets and returns, and runs its finally", async () => {
  const [first, student] = [{ name: "first" } as Stage, { name: "given" } as Student];
  let closed = 0;
  const strategy = attributed("strategy", "strategy mine", {
    async *stages() {
      try {
        return await Promise.resolve(yield first);
      } finally {
        closed++;
      }
    },
  });
  const stages = strategy.stages({} as StrategyRun);
  assertStrictEquals((await stages.next()).value, first);
  assertEquals(await stages.next(student), { done: true, value: student });
  const stopped = strategy.stages({} as StrategyRun);
  await stopped.next();
  await stopped.return(student);
  assertEquals(closed, 2);
  const failing = attributed("strategy", "strategy mine", { stages: fail });
  const { message } = await assertRejects(() => failing.stages({} as StrategyRun).next(), PluginError);
  assertMatch(message, /^strategy mine threw TypeError: as told/);
});

Deno.test("attributed() marks the product of a kind that is called in a step alone", () => {
  const optimizer: Optimizer = { slots: [], learningRate: () => 1, update() {} };
  assertStrictEquals(attributed("optimizer", "optimizer mine", optimizer), optimizer);
  assertEquals(makerOf(optimizer, "somebody"), "optimizer mine");
});

Deno.test("attributed() names a scheduler that throws", () => {
  const failing = attributed("scheduler", "scheduler mine", fail);
  assertMatch(assertThrows(() => failing(0.5), PluginError).message, /^scheduler mine threw TypeError/);
});
