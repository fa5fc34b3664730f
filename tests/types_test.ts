import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { Catalogue, resolveConfig } from "../cli/engine.ts";
import {
  type Config,
  defineConfig,
  definePlugin,
  OptionsError,
  type OptionsOf,
  type Plugin,
} from "../mod.ts";
import {
  type Loss,
  lossWith,
  type Stage,
  type Student,
  type Teacher,
  type Token,
  token,
} from "../plugins/author.ts";
import { builtinCatalogue, type BuiltinPlugin } from "../plugins/mod.ts";

const data = { use: "csv", path: "rows.csv", label: "y" } as const;

/** Programs that must compile; each of their configs resolves as well. */
const RIGHT: Readonly<Record<string, Config<BuiltinPlugin>>> = {
  "data alone": defineConfig({ data }),
  "every part": defineConfig({
    $schema: "distill.schema.json",
    name: "digits",
    data: { ...data, header: ["x", "y"], missing: ["-"], split: { test: 0.3 } },
    teacher: { use: "ensemble", members: 5, of: { use: "mlp", hidden: [256, 128] }, train: { epochs: 40 } },
    student: { use: "mlp", hidden: [64, 32], activation: "gelu" },
    strategy: { use: "hinton", temperature: { use: "linear", from: 8, to: 2 }, softWeight: 0.9 },
    train: { epochs: 100, optimizer: { use: "adam", learningRate: { use: "cosine", from: 0.005, to: 0 } } },
    backend: "wasm",
    seed: 1,
    seeds: 5,
  }),
  "a list of members": defineConfig({
    data,
    teacher: {
      use: "ensemble",
      members: [{ use: "mlp", dropout: 0.1 }, { use: "mlp" }],
      mean: "probabilities",
    },
  }),
  "losses, weights and rows without classes": defineConfig({
    data: { ...data, unlabelled: { ...data, path: "more.csv" } },
    strategy: {
      use: "hinton",
      losses: { smooth: { use: "cross-entropy", labelSmoothing: 0.1 }, again: "soft-targets" },
      weights: { smooth: 0.5, again: { use: "linear", from: 1, to: 0 } },
    },
    train: { augment: { use: "jitter", sd: 0.1 }, views: 4 },
  }),
  "label-only students in short and written out": defineConfig({
    data,
    train: { augment: "mixup" },
    baselines: ["label-smoothing", "mixup", "plain", { name: "own", loss: "virtual-teacher", augment: null }],
  }),
  "a single teacher and bare names": defineConfig({
    data,
    teacher: { use: "mlp" },
    student: "mlp",
    strategy: "hinton",
  }),
};

for (const [name, config] of Object.entries(RIGHT)) {
  Deno.test(`defineConfig() types a config with ${name}, as resolveConfig() takes it`, () => {
    assertEquals(resolveConfig(builtinCatalogue(), config).data.use, "csv");
  });
}

/** Programs that must not compile. The schemas refuse each of them as well. */
const WRONG: Readonly<Record<string, unknown>> = {
  // @ts-expect-error -- data must be given
  "no data": defineConfig({}),
  // @ts-expect-error -- studnet is no key of a config
  "an unknown key": defineConfig({ data, studnet: "mlp" }),
  // @ts-expect-error -- lable is no option of csv
  "an unknown option of the data set": defineConfig({ data: { ...data, lable: "y" } }),
  // @ts-expect-error -- there is no such student
  "an unknown student": defineConfig({ data, student: { use: "mpl" } }),
  // @ts-expect-error -- nor by its bare name
  "an unknown student by its bare name": defineConfig({ data, student: "mpl" }),
  // @ts-expect-error -- an ensemble is a teacher and no student
  "a plugin of another kind": defineConfig({ data, student: { use: "ensemble" } }),
  // @ts-expect-error -- widths are numbers
  "an option of the wrong type": defineConfig({ data, student: { use: "mlp", hidden: ["64"] } }),
  // @ts-expect-error -- there is no such activation
  "an unknown choice": defineConfig({ data, student: { use: "mlp", activation: "rleu" } }),
  // @ts-expect-error -- hiden is no option of mlp
  "a misspelt option": defineConfig({ data, student: { use: "mlp", hiden: [64] } }),
  "a wrong nested scheduler": defineConfig({
    data,
    // @ts-expect-error -- a linear scheduler has no too
    strategy: { use: "hinton", temperature: { use: "linear", too: 2 } },
  }),
  "an unknown nested scheduler": defineConfig({
    data,
    // @ts-expect-error -- there is no such scheduler
    train: { optimizer: { use: "adam", learningRate: { use: "cosinus", from: 1, to: 0 } } },
  }),
  "a wrong member": defineConfig({
    data,
    // @ts-expect-error -- the members of an ensemble are checked, too
    teacher: { use: "ensemble", members: [{ use: "mlp", hiden: [3] }] },
  }),
  "an unknown further loss": defineConfig({
    data,
    // @ts-expect-error -- there is no such loss
    strategy: { use: "hinton", losses: { mine: { use: "soft-target" } } },
  }),
  "a wrong option of a further loss": defineConfig({
    data,
    // @ts-expect-error -- the option is labelSmoothing
    strategy: { use: "hinton", losses: { mine: { use: "cross-entropy", smoothing: 0.1 } } },
  }),
  "an unknown scheduler of a weight": defineConfig({
    data,
    strategy: {
      use: "hinton",
      losses: { mine: "dist" },
      // @ts-expect-error -- there is no scheduler of this name
      weights: { mine: { use: "linaer", from: 1, to: 0 } },
    },
  }),
  "an unknown further loss by its bare name": defineConfig({
    data,
    // @ts-expect-error -- there is no loss of this name
    strategy: { use: "hinton", losses: { mine: "soft-target" } },
  }),
  // @ts-expect-error -- an image has a height, a width and channels
  "a list that is too short": defineConfig({ data, student: { use: "cnn", shape: [8, 8] } }),
  // @ts-expect-error -- no label-only student has this name in short
  "an unknown label-only student in short": defineConfig({ data, baselines: ["smoothing"] }),
  "a label-only student with a wrong part": defineConfig({
    data,
    // @ts-expect-error -- a loss is no augmentation
    baselines: [{ name: "a", augment: "dkd" }],
  }),
  // @ts-expect-error -- the split has no share of this name
  "an unknown share of the split": defineConfig({ data: { ...data, split: { tests: 0.3 } } }),
  // @ts-expect-error -- views is a number
  "views in words": defineConfig({ data, train: { augment: { use: "jitter" }, views: "few" } }),
  // @ts-expect-error -- there is no such data set
  "an unknown data set of unlabelled rows": defineConfig({ data: { ...data, unlabelled: { use: "cvs" } } }),
  // @ts-expect-error -- epochs is a number
  "epochs in words": defineConfig({ data, train: { epochs: "many" } }),
  // @ts-expect-error -- there is no such backend
  "an unknown backend": defineConfig({ data, backend: "cuda" }),
};

for (const [name, config] of Object.entries(WRONG)) {
  Deno.test(`defineConfig() does not type a config with ${name}, and resolveConfig() refuses it`, () => {
    assertThrows(() => resolveConfig(builtinCatalogue(), config), OptionsError);
  });
}

Deno.test("defineConfig() knows the plugins of a user, and no others", () => {
  const echo = definePlugin({
    kind: "student",
    name: "echo",
    summary: "For a test.",
    options: () => z.strictObject({ depth: z.number() }),
    create: () => () => {
      throw new Error("not made here");
    },
  });
  type Plugins = BuiltinPlugin | typeof echo;
  const right = defineConfig<Plugins>({ data, student: { use: "echo", depth: 3 } });
  // @ts-expect-error -- depth is a number
  const wrong = defineConfig<Plugins>({ data, student: { use: "echo", depth: "3" } });
  // @ts-expect-error -- a config of Retort's own plugins does not know it
  const unknown = defineConfig({ data, student: { use: "echo", depth: 3 } });
  const catalogue = builtinCatalogue().register(echo as Plugin);
  assertEquals(resolveConfig(catalogue, right).student["depth"], 3);
  assertThrows(() => resolveConfig(catalogue, wrong), OptionsError);
  assertThrows(() => resolveConfig(builtinCatalogue(), unknown), OptionsError);
});

Deno.test("OptionsOf has the options of a plugin as a config writes them, and no others", () => {
  type Hint = OptionsOf<Extract<BuiltinPlugin, { readonly name: "hint" }>>;
  const right: Hint = { student: "hidden_1", teacher: "teacher-1.hidden_2" };
  const wrong: readonly Hint[] = [
    // @ts-expect-error -- both layers must be named
    { student: "hidden_1" },
    // @ts-expect-error -- a regressor is there or not
    { ...right, regressor: "linear" },
    // @ts-expect-error -- it has no weight of its own
    { ...right, weight: 1 },
  ];
  for (const options of wrong) {
    assertThrows(() => builtinCatalogue().parse(["loss"], { use: "hint", ...options }), OptionsError);
  }
  assertEquals(builtinCatalogue().parse(["loss"], { use: "hint", ...right })["regressor"], true);
});

const common = {
  name: "mine",
  summary: "For a test.",
  options: () => z.strictObject({ by: z.number().default(2) }),
};

Deno.test("definePlugin() types create by its kind and by its options", () => {
  const right = definePlugin({
    ...common,
    kind: "scheduler",
    create: ({ by }) => (progress) => by * progress,
  });
  const made: (progress: number) => number = new Catalogue([right as Plugin]).make("scheduler", "mine");
  assertEquals(made(0.5), 1);
  const wrong = [
    // @ts-expect-error -- a scheduler gives a number
    definePlugin({ ...common, kind: "scheduler", create: () => () => "a lot" }),
    // @ts-expect-error -- a scheduler is a function
    definePlugin({ ...common, kind: "scheduler", create: ({ by }) => by }),
    // @ts-expect-error -- a loss gives a scalar and no number
    definePlugin({ ...common, kind: "loss", create: () => () => 3 }),
    // @ts-expect-error -- a strategy has stages
    definePlugin({ ...common, kind: "strategy", create: () => ({ lessons: [] }) }),
    // @ts-expect-error -- there is no such kind
    definePlugin({ ...common, kind: "metric", create: () => () => 3 }),
    // @ts-expect-error -- the option is a number
    definePlugin({ ...common, kind: "scheduler", create: ({ by }) => () => by.length }),
    // @ts-expect-error -- the options have no such key
    definePlugin({ ...common, kind: "scheduler", create: ({ bye }) => () => bye }),
  ];
  assertEquals(wrong.length, 7);
});

Deno.test("Loss is a scalar tensor of a context that it cannot change", () => {
  const right: Loss = ({ student }) => tf.mean(student.logits) as tf.Scalar;
  // @ts-expect-error -- a number carries no gradient
  const wrong: Loss = () => 0.5;
  const writes: Loss = (context) => {
    // @ts-expect-error -- it is read-only
    context.progress = 1;
    return right(context);
  };
  assertEquals(new Set([right, wrong, writes]).size, 3);
});

Deno.test("lossWith() gives a loss what it reads and what it is made of, and nothing else", () => {
  const right: Loss = lossWith(({ student, trained, observe }) => {
    const scale = trained("scale", [], 1);
    observe("scale", scale as tf.Scalar);
    return tf.mul(tf.mean(student.logits), scale) as tf.Scalar;
  }, { needs: { student: ["hidden_1"], teacher: ["teacher-1.hidden_2"], members: true } });
  const terms = lossWith(right, { terms: [{ name: "mine", loss: right }] });
  const wrong = [
    // @ts-expect-error -- the layers of each side are a list
    () => lossWith(right, { needs: { student: "hidden_1" } }),
    // @ts-expect-error -- a loss needs layers and members alone
    () => lossWith(right, { needs: { labels: ["hidden_1"] } }),
    // @ts-expect-error -- a term has a name
    () => lossWith(right, { terms: [{ loss: right }] }),
    // @ts-expect-error -- a loss is a function
    () => lossWith(3, {}),
    // @ts-expect-error -- what is observed is a number or a scalar
    (): Loss => ({ student, observe }) => (observe("logits", student.logits), right),
  ];
  assertEquals([wrong.length, right.needs?.members, terms.terms?.[0]?.name], [5, true, "mine"]);
});

Deno.test("Stage has a state of variables and a step that gives nothing", () => {
  const [student, loss] = [{} as Student, {} as Loss];
  const right: Stage = { name: "mine", student, loss, afterStep() {}, state: [] };
  const wrong: readonly Stage[] = [
    // @ts-expect-error -- a stage must have a loss
    { name: "mine", student },
    // @ts-expect-error -- its state is variables
    { name: "mine", student, loss, state: [1, 2] },
    // @ts-expect-error -- a teacher is no student
    { name: "mine", student: {} as Teacher, loss },
  ];
  assertEquals(new Set([right, ...wrong]).size, 4);
});

Deno.test("make() gives the product of the kind that was asked for", () => {
  const catalogue = builtinCatalogue();
  const scheduler = catalogue.make("scheduler", { use: "constant", value: 3 });
  // @ts-expect-error -- it is no student
  const student: Student = scheduler;
  assertStrictEquals(student, scheduler);
  assertEquals(scheduler(0.5), 3);
});

Deno.test("token() carries the type of its service", () => {
  const port: Token<number> = token<number>("port");
  const container = new Catalogue().container.register(port, 80);
  // @ts-expect-error -- the service is a number
  const text: string = container.resolve(port);
  assertEquals<unknown>(text, 80);
  // @ts-expect-error -- and so must be what is registered
  container.child().register(port, "80");
});
