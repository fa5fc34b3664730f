import { assertEquals, assertInstanceOf, assertStrictEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { OptionsError } from "../../../core/base/errors.ts";
import { token } from "../../../core/base/token.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import type { Plugin } from "../../../core/plugin.ts";
import type { Kind, Spec } from "../../../core/spec.ts";
import { crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { scale } from "../../../plugins/losses/scale.ts";
import { softTargetsLoss } from "../../../plugins/losses/soft-targets.ts";
import { sum } from "../../../plugins/losses/sum.ts";
import { constant } from "../../../plugins/schedulers/constant.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";

const PLUGINS = [crossEntropyLoss, softTargetsLoss, sum, scale, constant, linear];

function catalogue(): Catalogue {
  return new Catalogue(PLUGINS);
}

/** The message with which a part is refused. */
function refusal(kind: Kind, part: unknown): string {
  return assertThrows(() => catalogue().parse([kind], part), OptionsError).message;
}

function named(name: string, kind: "loss" | "scheduler" = "scheduler"): Plugin {
  const plugin = { name, summary: "For a test.", options: () => z.strictObject({}) };
  return kind === "loss"
    ? definePlugin({ ...plugin, kind, create: () => () => tf.scalar(0) }) as Plugin
    : definePlugin({ ...plugin, kind, create: () => () => 0 }) as Plugin;
}

Deno.test("register() refuses a taken name with an OptionsError", () => {
  const error = assertThrows(() => catalogue().register(named("linear")), OptionsError);
  assertEquals(
    error.message,
    'Cannot use scheduler plugin "linear": name must be free: a plugin of this kind and name is registered: ' +
      'current value is "linear"',
  );
});

Deno.test("register() takes one name for two kinds", () => {
  const both = catalogue().register(named("linear", "loss"));
  assertEquals([both.find("loss", "linear")?.kind, both.find("scheduler", "linear")?.kind], [
    "loss",
    "scheduler",
  ]);
});

Deno.test("register() refuses what is no name", () => {
  for (const name of ["", "Linear", "warm up", "2nd", "a/b"]) {
    assertThrows(() => catalogue().register(named(name)), OptionsError, "lower case", name);
  }
});

Deno.test("list() gives the plugins of a kind in the order of registration", () => {
  assertEquals(catalogue().list("scheduler"), [constant, linear]);
  assertEquals(catalogue().list(), PLUGINS);
  assertEquals(catalogue().list("backend"), []);
});

Deno.test("find() gives nothing for a name that is of another kind", () => {
  assertStrictEquals(catalogue().find("loss", "linear"), undefined);
});

Deno.test("parse() lists the plugins there are, and the nearest, for an unknown one", () => {
  assertEquals(
    refusal("loss", { use: "soft-tagrets" }),
    "Cannot use loss: use must be one of the loss plugins cross-entropy, soft-targets, sum, scale; " +
      'did you mean "soft-targets"?: current value is "soft-tagrets"',
  );
});

Deno.test("parse() names the nearest option for an unknown one", () => {
  assertEquals(
    refusal("loss", { use: "soft-targets", temprature: 2 }),
    'Cannot use loss: temprature is not an option of loss soft-targets; did you mean "temperature"?',
  );
});

Deno.test("parse() names the nearest option for a nested unknown one, with its path", () => {
  const part = {
    use: "sum",
    of: ["cross-entropy", { use: "scale", by: 1, of: { use: "soft-targets", temprature: 2 } }],
  };
  assertEquals(
    refusal("loss", part),
    'Cannot use loss: of[1].of.temprature is not an option of loss soft-targets; did you mean "temperature"?',
  );
});

Deno.test("parse() gives the path of a nested value that breaks a rule", () => {
  const soft = { use: "soft-targets", temperature: -1 };
  const part = { use: "sum", of: ["cross-entropy", { use: "scale", by: 1, of: soft }] };
  assertEquals(
    refusal("loss", part),
    "Cannot use loss: of[1].of.temperature must be above 0: current value is -1",
  );
});

Deno.test("parse() counts further problems and keeps them all", () => {
  const part = { use: "scale", by: -1, of: { use: "cross-entropy", labelSmoothing: 2, smoothing: 1 } };
  const error = assertThrows(() => catalogue().parse(["loss"], part), OptionsError);
  assertEquals(error.problems.map(({ path }) => path.join(".")), ["by", "of.smoothing", "of.labelSmoothing"]);
  assertEquals(error.message, "Cannot use loss: by must be at least 0: current value is -1 (and 2 more)");
});

Deno.test("parse() fills in defaults, also of nested parts", () => {
  assertEquals<unknown>(catalogue().parse(["loss"], { use: "scale", by: 2, of: { use: "soft-targets" } }), {
    use: "scale",
    by: 2,
    of: { use: "soft-targets", temperature: 4 },
  });
});

Deno.test("parse() takes a bare string for a part without options", () => {
  assertEquals<unknown>(catalogue().parse(["loss"], "soft-targets"), { use: "soft-targets", temperature: 4 });
});

Deno.test("parse() of what it gave gives the same", () => {
  const once = catalogue().parse(["loss"], {
    use: "sum",
    of: ["cross-entropy", { use: "scale", by: 1, of: "soft-targets" }],
  });
  assertEquals(catalogue().parse(["loss"], once), once);
});

Deno.test("parse() refuses what names no plugin", () => {
  for (const part of [null, 4, ["sum"]]) {
    assertEquals(refusal("loss", part).includes('must name a loss plugin as { "use": name }'), true);
  }
  assertEquals(
    refusal("scheduler", { from: 1 }),
    "Cannot use scheduler: use must name a scheduler plugin (constant, linear): current value is undefined",
  );
});

Deno.test("parse() asks for what is missing, a nested part or schedule as well", () => {
  assertEquals(refusal("loss", undefined), "Cannot use loss: must be given: a loss plugin");
  assertEquals(refusal("loss", { use: "scale", by: 1 }), "Cannot use loss: of must be given: a loss plugin");
  assertEquals(
    refusal("loss", { use: "scale", of: "cross-entropy" }),
    "Cannot use loss: by must be given: a number or a scheduler",
  );
});

Deno.test("parse() looks a name up in the kinds in turn", () => {
  const spec: Spec = catalogue().parse(["loss", "scheduler"], { use: "constant", value: 1 });
  assertEquals(spec.use, "constant");
  assertThrows(
    () => catalogue().parse(["loss", "scheduler"], "x"),
    OptionsError,
    "loss or scheduler plugins",
  );
});

Deno.test("kit.schedule({ above: 0 }) refuses 0, negatives, NaN, infinities and other types, by value", () => {
  const message = (temperature: unknown) => refusal("loss", { use: "soft-targets", temperature });
  const finite = "must be a finite number or a scheduler";
  assertEquals(message(0), "Cannot use loss: temperature must be above 0: current value is 0");
  assertEquals(message(-0.5), "Cannot use loss: temperature must be above 0: current value is -0.5");
  assertEquals(message(NaN), `Cannot use loss: temperature ${finite}: current value is NaN`);
  assertEquals(message(Infinity), `Cannot use loss: temperature ${finite}: current value is Infinity`);
  assertEquals(message(true), `Cannot use loss: temperature ${finite}: current value is true`);
  assertEquals(message(null), `Cannot use loss: temperature ${finite}: current value is null`);
});

Deno.test("kit.schedule({ above: 0 }) refuses a scheduler that reaches 0", () => {
  assertEquals(
    refusal("loss", { use: "soft-targets", temperature: { use: "linear", from: 4, to: 0 } }),
    "Cannot use loss: temperature must be above 0 all the way: current value is 0",
  );
  const spec = { use: "soft-targets", temperature: { use: "linear", from: 4, to: 0.1 } };
  assertEquals<unknown>(catalogue().parse(["loss"], spec), spec);
});

Deno.test("kit.schedule({ min: 0 }) takes 0 and a scheduler that reaches it", () => {
  for (const by of [0, { use: "linear", from: 1, to: 0 }]) {
    const spec = { use: "scale", by, of: { use: "cross-entropy", labelSmoothing: 0 } };
    assertEquals<unknown>(catalogue().parse(["loss"], spec), spec);
  }
});

Deno.test("kit.schedule() reports the problem of the scheduler's own options under their path", () => {
  assertEquals(
    refusal("loss", { use: "soft-targets", temperature: { use: "linear", from: 4, too: 1 } }),
    'Cannot use loss: temperature.too is not an option of scheduler linear; did you mean "to"? (and 1 more)',
  );
});

Deno.test("kit.path() resolves relative to the config by the given function", () => {
  const file = definePlugin({
    kind: "scheduler",
    name: "file",
    summary: "For a test.",
    options: (kit) => z.strictObject({ path: kit.path() }),
    create: () => () => 0,
  });
  const spec = new Catalogue([file]).parse(
    ["scheduler"],
    { use: "file", path: "a.csv" },
    (path) => `/config/${path}`,
  );
  assertEquals(spec.path, "/config/a.csv");
});

Deno.test("make() gives the product of a checked part", () => {
  assertEquals(catalogue().make("scheduler", { use: "linear", from: 0, to: 2 })(0.5), 1);
  assertThrows(
    () => catalogue().make("scheduler", { use: "linear", from: 0 }),
    OptionsError,
    "to must be given",
  );
});

Deno.test("make() uses the plugin that a child container has under the token, nested parts included", () => {
  const plugins = catalogue();
  const seven: Plugin = { ...named("constant"), options: constant.options, create: () => () => 7 };
  const scope = plugins.container.child().register(plugins.tokenOf("scheduler", "constant")!, seven);
  const spec = { use: "constant", value: 1 };
  assertEquals(plugins.make("scheduler", spec, scope)(0), 7);
  assertEquals(plugins.context(scope).make("scheduler", spec)(0), 7);
  assertEquals(plugins.make("scheduler", spec)(0), 1);
  assertStrictEquals(plugins.find("scheduler", "constant"), constant as unknown as Plugin<"scheduler">);
});

Deno.test("context() resolves the services of its scope and no other", () => {
  const plugins = catalogue();
  const NAME = token<string>("name");
  const [one, another] = ["one", "another"].map((name) =>
    plugins.context(plugins.container.child().register(NAME, name))
  );
  assertEquals([one!.resolve(NAME), another!.resolve(NAME)], ["one", "another"]);
  assertInstanceOf(assertThrows(() => plugins.context(plugins.container).resolve(NAME)), Error);
});

Deno.test("two catalogues do not meet", () => {
  new Catalogue([constant]);
  assertEquals(new Catalogue([linear]).list(), [linear]);
});

Deno.test("parse() checks each part of a nested config once, however deep it is", () => {
  let checks = 0;
  const slower = definePlugin({
    kind: "scheduler",
    name: "slower",
    summary: "For a test.",
    options: (kit) =>
      z.strictObject({ then: kit.schedule() }).transform((options) => {
        checks++;
        return options;
      }),
    create: ({ then }, context) => typeof then === "number" ? () => then : context.make("scheduler", then),
  }) as Plugin;
  let nested: unknown = 0.1;
  for (let depth = 0; depth < 16; depth++) nested = { use: "slower", then: nested };
  const parsed = catalogue().register(slower).parse(["scheduler"], nested);
  assertEquals(parsed.use, "slower");
  assertEquals(checks, 16);
});

Deno.test("make() checks what it is given, be it like what was checked before", () => {
  const all = catalogue();
  const spec = all.parse(["scheduler"], { use: "constant", value: 1 });
  assertStrictEquals(all.parse(["scheduler"], spec), spec);
  assertThrows(() => all.make("loss", spec), OptionsError);
  assertThrows(() => all.make("scheduler", { ...spec, value: "much" }), OptionsError, "value");
});
