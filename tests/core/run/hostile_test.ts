/** What plugins do that no plugin should: each is one line with the plugin's name. */
import { assertEquals, assertInstanceOf, assertMatch } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../../core/base/errors.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import type { LossContext } from "../../../core/loss.ts";
import type { Plugin, Products } from "../../../core/plugin.ts";
import type { Kind } from "../../../core/spec.ts";
import type { Strategy, StrategyRun } from "../../../core/strategy.ts";
import { onBackends } from "../../support/backends.ts";
import { toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn, strategyOf } from "./runs.ts";

/** A plugin named `hostile` that makes this. */
function hostile<K extends Kind>(kind: K, product: unknown): Plugin {
  return definePlugin({
    kind,
    name: "hostile",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => product as Products[K],
  }) as unknown as Plugin;
}

const lossOf = (loss: (context: LossContext) => unknown) => ({
  plugin: hostile("loss", loss),
  config: { strategy: { use: "hinton", losses: { mine: "hostile" } } },
});
const stagesOf = (stages: unknown) => ({
  plugin: strategyOf(stages as Strategy["stages"], "hostile"),
  config: { strategy: "hostile" },
});
/** A strategy that yields one stage with these changes. */
const stageWith = (changes: object) =>
  stagesOf(async function* ({ newStudent, loss }: StrategyRun): AsyncGenerator<unknown, unknown, unknown> {
    return yield { name: "student", student: newStudent(), loss: loss("cross-entropy"), ...changes };
  });

const SCALAR =
  /^Cannot begin stage student \(step 1\): loss hostile threw TypeError: a loss must return a scalar/;

const CASES: Readonly<
  Record<string, { readonly plugin: Plugin; readonly config: object; readonly message: RegExp }>
> = {
  "a loss that returns nothing": { ...lossOf(() => undefined), message: SCALAR },
  "a loss that returns a promise": {
    ...lossOf(() => Promise.resolve(1)),
    message: /current value is a promise/,
  },
  "a loss that returns a vector": {
    ...lossOf(({ student }) => tf.sum(student.logits, 1)),
    message: /current value is a tensor of shape \[\d+\]/,
  },
  "a loss whose gradient has no kernel": {
    ...lossOf(({ student, labels }) => tf.sum(tf.topk(student.logits, 1).values).mul(tf.scalar(labels.size))),
    message: /^Cannot begin stage student \(step 1\): loss mine threw Error: /,
  },
  "a layer of inputs that is tapped": {
    plugin: hostile("loss", () => tf.scalar(0)),
    config: {
      strategy: { use: "hinton", losses: { h: { use: "hint", student: "features", teacher: "hidden_1" } } },
    },
    message: /Cannot tap features as a layer must have that name: the layers are hidden_1, /,
  },
  "a strategy that yields nothing": {
    // deno-lint-ignore require-yield -- that is what is wrong with it
    ...stagesOf(async function* ({ newStudent }: StrategyRun) {
      return await Promise.resolve(newStudent());
    }),
    message: /^strategy hostile: it must return a student that it has trained: it returns another$/,
  },
  "a strategy that yields no stage": {
    ...stagesOf(async function* (): AsyncGenerator<unknown, unknown, unknown> {
      return await Promise.resolve(yield undefined);
    }),
    message: /^strategy hostile: each stage that it yields must be an object with name, student and loss/,
  },
  "a strategy that returns a student it has not trained": {
    ...stagesOf(async function* ({ newStudent, loss }: StrategyRun) {
      yield { name: "one", student: newStudent("one"), loss: loss("cross-entropy") };
      return newStudent("two");
    }),
    message: /^strategy hostile: it must return a student that it has trained/,
  },
  "a stage without a name": { ...stageWith({ name: undefined }), message: /must have a name of letters/ },
  "a stage named like a path": {
    ...stageWith({ name: "../../evil" }),
    message: /must have a name of letters, digits, .*: current value is "\.\.\/\.\.\/evil"$/,
  },
  "a stage named like the baseline": {
    ...stageWith({ name: "baseline" }),
    message: /must have a name of its own: baseline is the same-budget baseline's$/,
  },
  "a stage without a student": {
    ...stageWith({ student: undefined }),
    message: /must have a student: student has none$/,
  },
  "a stage without a loss": {
    ...stageWith({ loss: undefined }),
    message: /must have a loss: student has none$/,
  },
  "a data set that throws": {
    plugin: hostile("dataset", {
      load: () => Promise.reject(new TypeError("as told")),
      async *rows() {},
    }),
    config: { data: { use: "hostile" } },
    message: /^dataset hostile threw TypeError: as told \(hostile_test\.ts:\d+:\d+\)$/,
  },
  "a backend that is none": {
    plugin: hostile("backend", {}),
    config: { backend: "hostile" },
    message: /^backend hostile threw TypeError: /,
  },
  "an optimizer that is none": {
    plugin: hostile("optimizer", {}),
    config: { train: { epochs: 1, optimizer: "hostile" } },
    message: /^.*optimizer hostile threw TypeError: /,
  },
};

for (const [name, { plugin, config, message }] of Object.entries(CASES)) {
  const test = async () => {
    await tf.setBackend("wasm");
    const catalogue = toyCatalogue([plugin]);
    const error = await runIn(catalogue, toyConfig(catalogue, { backend: "wasm", ...config })).then(
      () => undefined,
      (error) => error,
    );
    assertInstanceOf(error, UserError);
    assertMatch(error.message, message);
    assertEquals(error.message.split("\n").length, 1);
  };
  const title = `run() tells of ${name} in one line`;
  // Where the backward pass fails half-way, tfjs keeps what it kept for it.
  if (name.includes("kernel")) Deno.test(title, test);
  else onBackends(["wasm"], title, test);
}
