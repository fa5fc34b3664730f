import { assertEquals, assertNotStrictEquals, assertStrictEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { applySettings } from "../../cli/settings.ts";
import { UserError } from "../../core/base/errors.ts";

const config = {
  name: "a",
  student: "mlp",
  teacher: { use: "ensemble", members: [{ use: "mlp", hidden: [8, 4] }, "mlp"] },
};

Deno.test("applySettings() sets values by path, and leaves the config as it was", () => {
  const before = structuredClone(config);
  const changed = applySettings(config, ["seed=3", "teacher.members[0].hidden=[5]", "teacher.mean=logits"]);
  assertEquals(changed, {
    name: "a",
    student: "mlp",
    teacher: { use: "ensemble", members: [{ use: "mlp", hidden: [5] }, "mlp"], mean: "logits" },
    seed: 3,
  });
  assertEquals(config, before);
  assertNotStrictEquals(applySettings(config, []), config);
});

Deno.test("applySettings() takes a value as JSON, or else as text", () => {
  const value = (text: string) => (applySettings({}, [`x=${text}`]) as { x: unknown }).x;
  for (const json of [3, -0.5, 1e-3, true, null, "quoted", [1, [2]], { use: "linear", from: 8 }]) {
    assertEquals(value(JSON.stringify(json)), json);
  }
  for (const text of ["plain", "two words", "", "a=b", "[1,", "01", "'x'"]) {
    assertStrictEquals(value(text), text);
  }
  assertStrictEquals(value("NaN"), NaN);
  assertStrictEquals(value("-Infinity"), -Infinity);
});

Deno.test("applySettings() takes positions in brackets and in dots, one after the last among them", () => {
  const set = (setting: string) => applySettings({ a: [[1], [2]] }, [setting]);
  assertEquals(set("a[1][0]=7"), { a: [[1], [7]] });
  assertEquals(set("a.0.1=7"), { a: [[1, 7], [2]] });
  assertEquals(set("a[2]=7"), { a: [[1], [2], 7] });
});

Deno.test("applySettings() takes the bare name of a plugin for a part", () => {
  assertEquals(applySettings({ student: "mlp" }, ["student.hidden=[5]"]), {
    student: { use: "mlp", hidden: [5] },
  });
});

Deno.test("applySettings() goes into the default part where the config has none", () => {
  const defaults = {
    strategy: { use: "hinton" },
    train: { optimizer: { use: "adam", rate: { use: "cosine" } } },
  };
  const set = (config: object, setting: string) => applySettings(config, [setting], defaults);
  assertEquals(set({}, "strategy.temperature=2"), { strategy: { use: "hinton", temperature: 2 } });
  assertEquals(set({ train: { epochs: 3 } }, "train.optimizer.beta=0"), {
    train: { epochs: 3, optimizer: { use: "adam", rate: { use: "cosine" }, beta: 0 } },
  });
  assertEquals(set({}, "train.epochs=3"), {
    train: { epochs: 3, optimizer: { use: "adam", rate: { use: "cosine" } } },
  });
  // Options of another plugin are none of the default's.
  assertEquals(set({ train: { optimizer: { use: "sgd" } } }, "train.optimizer.rate.from=1"), {
    train: { optimizer: { use: "sgd", rate: { from: 1 } } },
  });
  assertEquals(defaults.strategy, { use: "hinton" });
});

Deno.test("applySettings() applies settings in their order", () => {
  assertEquals(applySettings({}, ["a=1", "a=2", 'b={"c":1}', "b.c=3"]), { a: 2, b: { c: 3 } });
});

Deno.test("applySettings() keeps what is no plain data for the schema to judge", () => {
  const schedule = () => 3;
  assertEquals(applySettings({ t: schedule, at: [schedule] }, ["x=1"]), {
    t: schedule,
    at: [schedule],
    x: 1,
  });
});

const refusals: readonly (readonly [setting: string, message: string])[] = [
  ["seed", "it must be path=value, for instance student.hidden=[64,32]"],
  ["=1", "it must be path=value, for instance student.hidden=[64,32]"],
  [".a=1", "its path must have a name before and after each dot"],
  ["a.=1", "its path must have a name before and after each dot"],
  ["a..b=1", "its path must have a name before and after each dot"],
  ["__proto__.x=1", "its path must name an option"],
  ["a.constructor=1", "its path must name an option"],
  ["prototype.x=1", "its path must name an option"],
  ["name.x.y=1", "name.x must be an object or a list: it is 3"],
  ["list.length=1", "list is a list: its entries must be 0 to 2: current value is length"],
  ["list[3]=1", "list is a list: its entries must be 0 to 2: current value is 3"],
];

for (const [setting, message] of refusals) {
  Deno.test(`applySettings() refuses ${setting}`, () => {
    const config = { name: { x: 3 }, list: [1, 2] };
    const error = assertThrows(() => applySettings(config, [setting]), UserError);
    assertEquals(error.message, `Cannot use --set ${setting}: ${message}`);
  });
}

Deno.test("applySettings() never touches a prototype", () => {
  const names = fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "a",
    "0",
  );
  fc.assert(fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), (path) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    try {
      applySettings({ a: [] }, [`${path.join(".")}=1`]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
    assertEquals(Object.getOwnPropertyNames(Object.prototype).length, before);
    assertEquals(({} as Record<string, unknown>)["a"], undefined);
  }));
});
