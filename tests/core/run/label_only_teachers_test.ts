import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import * as z from "zod";
import type { Clock } from "../../../core/base/clock.ts";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { softmax } from "../../../core/base/softmax.ts";
import { memoryStorage, subfolder } from "../../../core/base/storage.ts";
import { CLOCK } from "../../../core/catalogue/container.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { type FunctionTeacher, functionTeacher } from "../../../core/models/function_teacher.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { plan } from "../../../core/run/engine.ts";
import { TARGETS } from "../../../core/targets/store.ts";
import { storedTargets } from "../../../core/targets/store_files.ts";
import type { LabelOptions, RowCells, Teacher } from "../../../core/teacher.ts";
import { clouds, memoryScope, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn } from "./runs.ts";

const TABLE = clouds({ rows: 120 });

/** A class by its index: what a good teacher of the toy's clouds answers, nearest centre first. */
const centres = TABLE.classes.map((_, c) => {
  const own = Array.from(TABLE.labels.keys()).filter((row) => TABLE.labels[row] === c);
  return TABLE.numeric.names.map((_, i) =>
    own.reduce((sum, row) => sum + TABLE.numeric.values[row * 4 + i]!, 0) / own.length
  );
});
const probabilitiesOf = (cells: RowCells) =>
  Array.from(
    softmax(Float32Array.from(centres, (centre) =>
      -centre.reduce((sum, at, i) =>
        sum + (at - (cells[`x${i + 1}`] as number)) ** 2, 0))),
  );

type Asked = Omit<FunctionTeacher<RowCells>, "name" | "fingerprint">;

/** A plugin of a teacher that is a function. */
function service(teacher: Partial<Asked> = {}, name = "service"): Plugin {
  return definePlugin({
    kind: "teacher",
    name,
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () =>
      functionTeacher({ name, fingerprint: "v1", label: (rows) => rows.map(probabilitiesOf), ...teacher }),
  }) as Plugin;
}

const teacherOf = (name = "service") => ({ teacher: { use: name } });

/** Files of targets beside the run's, as the command has them. */
function files() {
  const storage = memoryStorage();
  return {
    storage,
    register: (scope: Parameters<NonNullable<Parameters<typeof runIn>[2]>["register"] & object>[0]) =>
      scope.register(
        TARGETS,
        storedTargets({ open: (place) => subfolder(storage, `targets/${place}`), where: "targets" }),
      ),
  };
}

Deno.test("a teacher that only labels is asked about each row once, by column name, and distils", async () => {
  const asked: RowCells[] = [];
  const told: LabelOptions[] = [];
  const catalogue = toyCatalogue([service({
    batchRows: 16,
    label(rows, options) {
      asked.push(...rows);
      told.push(options);
      return rows.map(probabilitiesOf);
    },
  })], TABLE);
  const config = toyConfig(catalogue, { ...teacherOf(), seeds: 2 });
  const { report, events } = await runIn(catalogue, config, { selfCheck: true });
  // Two seeds split the rows in two ways, and there is a test and a validation part.
  assertEquals(asked.length, TABLE.rows);
  assertEquals(
    asked[7],
    Object.fromEntries(
      TABLE.numeric.names.map((name, i) => [name, TABLE.numeric.values[7 * 4 + i]!]),
    ),
  );
  assertEquals(told[0]!.classes, TABLE.classes);
  assertEquals([report.ensemble.latency_ms, report.speedup, report.teachers.length], [null, null, 1]);
  assert(report.ensemble.accuracy.mean > 0.9, `${report.ensemble.accuracy.mean}`);
  assert(report.student.latency_ms !== null);
  assertMatch(report.warnings!.join("\n"), /whether service has seen this run's test rows cannot be told/);
  const labels = events.filter((event) => event.type === "progress" && event.what === "labels");
  assertEquals(labels.map((event) => event.type === "progress" && [event.stage, event.steps]).at(-1), [
    "service",
    120,
  ]);
});

Deno.test("the student's bytes hang neither on the order in which answers come, nor on how they are asked for", async () => {
  const student = async (teacher: Partial<Asked>, targets?: object) => {
    const catalogue = toyCatalogue([service(teacher)], TABLE);
    const { files } = await runIn(
      catalogue,
      toyConfig(catalogue, { ...teacherOf(), ...targets && { targets } }),
    );
    return files.get("student/weights.bin")!;
  };
  const plain = await student({});
  let call = 0;
  const late = await student({
    async label(rows) {
      // The first ones are answered last.
      await new Promise((done) => setTimeout(done, Math.max(0, 20 - 4 * call++)));
      return { logits: Float32Array.from(rows.flatMap((row) => probabilitiesOf(row).map(Math.log))) };
    },
  }, { batchRows: 7, atOnce: 5 });
  assertEquals(late.length, plain.length);
  const values = (bytes: Uint8Array) => new Float32Array(bytes.slice().buffer);
  values(late).forEach((value, i) => assert(Math.abs(value - values(plain)[i]!) < 1e-3));
  assertEquals(await student({}, { batchRows: 13, atOnce: 3 }), plain);
});

Deno.test("no more calls are pending than are allowed", async () => {
  let [pending, most] = [0, 0];
  const catalogue = toyCatalogue([service({
    async label(rows) {
      most = Math.max(most, ++pending);
      await new Promise((done) => setTimeout(done, 1));
      pending--;
      return rows.map(probabilitiesOf);
    },
  })], TABLE);
  await runIn(catalogue, toyConfig(catalogue, { ...teacherOf(), targets: { batchRows: 5, atOnce: 3 } }));
  assertEquals(most, 3);
});

Deno.test("answers that will not do are refused in one line with teacher, row, rule and value", async () => {
  const whole = (rows: readonly RowCells[]) => rows.map(probabilitiesOf);
  const cases: readonly (readonly [label: Asked["label"], message: string])[] = [
    [
      (rows) => whole(rows).slice(1),
      "Cannot use the answers of service to rows 1 to 64: there must be an answer for each of the 64 rows: current value is 63",
    ],
    [
      (rows) => whole(rows).map((row, i) => i === 2 ? row.slice(1) : row),
      "row 3 must have a number for each of the 3 classes: current value is 2",
    ],
    [
      (rows) => ({ logits: new Float32Array(rows.length * 2) }),
      "their logits must be 192 numbers, 64 rows of 3 classes: current value is 128",
    ],
    [
      (rows) => whole(rows).map((row, i) => i === 5 ? [NaN, 0, 1] : row),
      'each must be a finite number, and row 6, class "class 1" is not: current value is NaN',
    ],
    [
      (rows) => whole(rows).map((row, i) => i === 5 ? [-0.1, 0.1, 1] : row),
      'each must be a probability from 0 to 1, and row 6, class "class 1" is not: current value is -0.1',
    ],
    [
      (rows) => whole(rows).map((row, i) => i === 5 ? [0.5, 0.2, 0.2] : row),
      "the probabilities of row 6 must sum to 1 (to 0.001): current value is 0.9000",
    ],
    [() => "no" as never, 'they must be an object with logits or probabilities: current value is "no"'],
    [
      () => Promise.reject(new TypeError("connection refused")),
      "Cannot label rows 1 to 64 with service: teacher service threw TypeError: connection refused",
    ],
  ];
  for (const [label, message] of cases) {
    const catalogue = toyCatalogue([service({ label })], TABLE);
    const error = await assertRejects(() => runIn(catalogue, toyConfig(catalogue, teacherOf())), UserError);
    assertStringIncludes(error.message, message);
    assertEquals(error.message.split("\n").length, 1);
  }
});

/** A clock on which waiting takes no time. */
const impatient: Clock = {
  now: () => 0,
  rest: () => Promise.resolve(),
  after: () => new Promise((done) => setTimeout(done, 5)),
};

Deno.test("a teacher that never answers is given up, and what it has answered is not asked for again", async () => {
  const { storage: targets, register } = files();
  const storage = memoryStorage();
  let hang = true;
  const aborted: boolean[] = [];
  const asked: number[] = [];
  const catalogue = toyCatalogue([service({
    batchRows: 40,
    atOnce: 1,
    label(rows, { signal }) {
      asked.push(rows.length);
      if (!hang || asked.length === 1) return rows.map(probabilitiesOf);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          aborted.push(true);
          reject(signal.reason);
        });
      });
    },
  })], TABLE);
  const config = toyConfig(catalogue, teacherOf());
  const first = () =>
    runIn(catalogue, config, {
      storage,
      register(scope) {
        register(scope);
        scope.register(CLOCK, impatient);
      },
    });
  const error = await assertRejects(first, UserError);
  assertStringIncludes(
    error.message,
    "Cannot label rows 41 to 80 with service as it must answer within 120 s (targets.seconds): it has not",
  );
  assertEquals(aborted, [true]);
  assert([...targets.files.keys()].some((file) => file.endsWith("chunk-00000.bin")));
  hang = false;
  const { files: resumed } = await runIn(catalogue, config, { storage, register, resume: true });
  assertEquals(asked, [40, 40, 40, 40]);
  const { files: whole } = await runIn(catalogue, config);
  assertEquals(resumed.get("student/weights.bin"), whole.get("student/weights.bin"));
});

Deno.test("the run's signal ends a pending request, and what was answered is kept", async () => {
  const { register } = files();
  const storage = memoryStorage();
  const stop = new AbortController();
  const asked: number[] = [];
  const catalogue = toyCatalogue([service({
    batchRows: 40,
    atOnce: 1,
    label(rows) {
      asked.push(rows.length);
      if (asked.length !== 2) return rows.map(probabilitiesOf);
      stop.abort();
      // It does not look at the signal.
      return new Promise(() => {});
    },
  })], TABLE);
  const config = toyConfig(catalogue, teacherOf());
  await assertRejects(
    () => runIn(catalogue, config, { storage, register, signal: stop.signal }),
    Interrupted,
  );
  await runIn(catalogue, config, { storage, register, resume: true });
  assertEquals(asked, [40, 40, 40, 40]);
});

Deno.test("a plan asks nobody, and says how a teacher is asked in vain", async () => {
  const never = service({ label: () => Promise.reject(new Error("it was asked")) });
  const catalogue = toyCatalogue([never], TABLE);
  const { scope } = memoryScope(catalogue);
  const { stages } = await plan(catalogue, toyConfig(catalogue, teacherOf()), { scope });
  assertEquals(stages.map(({ stage }) => stage), ["student", "baseline"]);
  await assertRejects(
    () => plan(catalogue, toyConfig(catalogue, { targets: { atOnce: 2 } }), { scope }),
    UserError,
    "targets.atOnce must be left out as each teacher of this run answers by predict",
  );
});

Deno.test("what a teacher that only labels cannot do is refused by name before it is asked", async () => {
  const never = service({ label: () => Promise.reject(new Error("it was asked")) });
  const catalogue = toyCatalogue([never], TABLE);
  const refused = async (changes: object, message: string) => {
    const error = await assertRejects(
      () => runIn(catalogue, toyConfig(catalogue, { ...teacherOf(), ...changes })),
      UserError,
    );
    assertStringIncludes(error.message, message);
  };
  await refused(
    { train: { epochs: 1, augment: { use: "jitter", sd: 0.1 } } },
    "Cannot use teacher service in stage student: Cannot ask service about a new view of a row in each step, as a teacher must " +
      "have predict for that: it only labels rows",
  );
  const hint = { use: "hint", teacher: "hidden_1", student: "hidden_1" };
  await refused(
    { strategy: { use: "hinton", losses: { hint } } },
    "Cannot read layer hidden_1 of service as a teacher must have predict for that: it only labels rows",
  );
});

Deno.test("fixed views are asked for once each, decoded to the table's columns", async () => {
  const asked: RowCells[] = [];
  const catalogue = toyCatalogue([service({
    label(rows) {
      asked.push(...rows);
      return rows.map(probabilitiesOf);
    },
  })], TABLE);
  const train = { epochs: 2, batchSize: 16, augment: { use: "jitter", sd: 0.01 }, views: 2 };
  const { report } = await runIn(catalogue, toyConfig(catalogue, { ...teacherOf(), train }));
  assertEquals(asked.length, TABLE.rows + 2 * report.data.train);
  for (const cells of asked) assertEquals(Object.keys(cells), TABLE.numeric.names);
});

Deno.test("ensembles, mixed ones too, and whoever wraps a teacher compose with one that only labels", async () => {
  const calls = new Map<string, number>();
  const counted = (name: string) =>
    service({
      label(rows) {
        calls.set(name, (calls.get(name) ?? 0) + rows.length);
        return rows.map(probabilitiesOf);
      },
    }, name);
  const catalogue = toyCatalogue([counted("one"), counted("other")], TABLE);
  const small = { use: "mlp", hidden: [6] };
  const ensemble = { use: "ensemble", members: ["one", small, "other"], train: { epochs: 3 } };
  for (
    const strategy of ["hinton", { use: "adaptive", method: "ca-mkd" }, {
      use: "chain",
      assistants: [{ use: "mlp", hidden: [4] }],
      dense: true,
    }]
  ) {
    calls.clear();
    const { report } = await runIn(catalogue, toyConfig(catalogue, { teacher: ensemble, strategy }), {
      selfCheck: false,
    });
    assertEquals([...calls], [["one", TABLE.rows], ["other", TABLE.rows]]);
    assertEquals(report.teachers.map(({ latency_ms }) => latency_ms === null), [true, false, true]);
    assertEquals([report.ensemble.latency_ms, report.speedup], [null, null]);
  }
});

Deno.test("a teacher of a plan's own may have label alone; without a fingerprint, or either, it is refused", async () => {
  const own = (teacher: Omit<Teacher, "name" | "parameters" | "dispose">) =>
    definePlugin({
      kind: "teacher",
      name: "own",
      summary: "For a test.",
      options: () => z.strictObject({}),
      create: () => ({
        name: "own",
        // deno-lint-ignore require-yield -- it needs no training
        async *stages(): AsyncGenerator<never, Teacher> {
          return await Promise.resolve({ name: "own", parameters: 0, dispose() {}, ...teacher });
        },
      }),
    }) as Plugin;
  // The toy's columns are standardised for it: it reads features, as the plan does not say raw.
  const label: Teacher["label"] = ({ rows, features, cells }) => {
    assertEquals([cells, features!.length], [undefined, 4 * rows.length]);
    return Promise.resolve({
      logits: Array.from(
        rows,
        (row) => TABLE.classes.map((_, c) => c === TABLE.labels[row] ? 3 + row / 100 : 0),
      ),
    });
  };
  const go = (teacher: Omit<Teacher, "name" | "parameters" | "dispose">) => {
    const catalogue = toyCatalogue([own(teacher)], TABLE);
    return runIn(catalogue, toyConfig(catalogue, teacherOf("own")));
  };
  const { report } = await go({ fingerprint: "f", label });
  assertEquals(report.ensemble.accuracy.mean, 1);
  await assertRejects(
    () => go({ label }),
    UserError,
    "a teacher that only labels rows must have a fingerprint",
  );
  await assertRejects(
    () => go({ fingerprint: "f" }),
    UserError,
    "it must have predict or label: it has neither",
  );
});

Deno.test("categories and missing cells are there by name, and further rows among them", async () => {
  const codes = Int32Array.from({ length: 120 }, (_, row) => row % 5 === 4 ? -1 : row % 2);
  const values = Float64Array.from(TABLE.numeric.values, (value, at) => at === 9 ? NaN : value);
  const table = {
    ...TABLE,
    numeric: { ...TABLE.numeric, values },
    categorical: [{ name: "colour", categories: ["red", "blue"], codes }],
  };
  const asked: RowCells[] = [];
  const catalogue = toyCatalogue([service({
    atOnce: 1,
    label(rows) {
      asked.push(...rows);
      return rows.map((cells) =>
        probabilitiesOf({
          x1: 0,
          x2: 0,
          x3: 0,
          x4: 0,
          ...Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, v ?? 0])),
        })
      );
    },
  })], table);
  await runIn(catalogue, toyConfig(catalogue, teacherOf()), { selfCheck: false });
  assertEquals(asked[2]!["x2"], null);
  assertEquals(asked.slice(3, 6).map(({ colour }) => colour), ["blue", null, "blue"]);
});
