import {
  assert,
  assertEquals,
  assertMatch,
  assertNotMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { dataFingerprint } from "../../../core/data/data_fingerprint.ts";
import { inputOf } from "../../../core/data/inputs.ts";
import { prepare } from "../../../core/data/prepare.ts";
import { clouds, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn, teacherOf } from "./runs.ts";

const TABLE = clouds({ rows: 300 });
const SPLIT = prepare(TABLE, { test: 0.3, validation: 0.1 }, seededRandom(1));

/** A good teacher that answers one row of the table with a probability of 0, or with what is no number. */
function spoilt(row: number, value = -Infinity, frozen = true) {
  return teacherOf(() => ({
    ...frozen ? { fingerprint: "print" } : {},
    parameters: 1000,
    predict({ inputs, rows }) {
      const says = Array.from(rows, (at, i) => {
        // A view of the row is known by its first feature.
        const isIt = at === row ||
          at < 0 && Math.abs(inputOf(inputs, "features").dataSync()[4 * i]! - first(row)) < 1e-3;
        return [0, 1, 2].map((c) =>
          isIt && c === 1 ? value : (c === TABLE.labels[at % 300] ? 3 : 0) + Math.sin(at * (c + 1))
        );
      });
      return { logits: tf.tensor2d(says, [rows.length, 3]) };
    },
    dispose() {},
  }));
}

function first(row: number): number {
  const { rows, features } = SPLIT.train;
  return features[4 * rows.indexOf(row)]!;
}

const config = (catalogue: ReturnType<typeof toyCatalogue>, changes: object = {}) =>
  toyConfig(catalogue, { teacher: { use: "toy-teacher" }, train: { epochs: 1 }, ...changes });

const FLOOR = "a logit is the log of a probability, so for a probability of 0 answer log(max(p, 1e-7))";

for (const part of ["train", "validation", "test"] as const) {
  const row = SPLIT[part].rows[5]!;
  const words = { train: "training", validation: "validation", test: "test" }[part];
  for (const selfCheck of [true, false]) {
    for (const seeds of [1, 2]) {
      Deno.test(`a probability of 0 on a ${words} row is told by row, class and floor: self-check ${selfCheck}, seeds ${seeds}`, async () => {
        const catalogue = toyCatalogue([spoilt(row)], TABLE);
        const storage = memoryStorage();
        const { message } = await assertRejects(
          () => runIn(catalogue, config(catalogue, { seeds }), { selfCheck, storage }),
          UserError,
        );
        assertEquals(
          message,
          `Cannot use the answers of toy-teacher to the ${words} rows: each must be a finite number: row ${
            row + 1
          }, class "class 2" is -Infinity; ${FLOOR}`,
        );
        assertEquals(storage.files.has("report.json"), false);
        await assertRejects(
          () => runIn(catalogue, config(catalogue, { seeds }), { selfCheck, storage, resume: true }),
          UserError,
          `row ${row + 1}, class "class 2" is -Infinity`,
        );
      });
    }
  }
}

Deno.test("answers that are no numbers are told, and no floor is asked for them", async () => {
  for (const value of [NaN, Infinity]) {
    const catalogue = toyCatalogue([spoilt(SPLIT.train.rows[0]!, value)], TABLE);
    const { message } = await assertRejects(() => runIn(catalogue, config(catalogue)), UserError);
    assertMatch(message, new RegExp(`class "class 2" is ${value}; look at what it makes of that row`));
  }
});

Deno.test("the member of an ensemble whose answers are not finite is named", async () => {
  const members = [{ use: "mlp", hidden: [6] }, "toy-teacher"];
  for (const [part, words] of [["train", "training"], ["test", "test"]] as const) {
    const row = SPLIT[part].rows[3]!;
    for (const mean of ["logits", "probabilities"]) {
      for (const selfCheck of [true, false]) {
        // A mean of probabilities is finite where one member answers with 0, and only the self-check looks at each.
        if (mean === "probabilities" && part === "train" && !selfCheck) continue;
        const catalogue = toyCatalogue([spoilt(row)], TABLE);
        const teacher = { use: "ensemble", members, mean, train: { epochs: 1 } };
        const { message } = await assertRejects(
          () => runIn(catalogue, config(catalogue, { teacher }), { selfCheck }),
          UserError,
        );
        assertMatch(
          message,
          /^Cannot use the answers of teacher-2 to the (training|test) rows: .* is -Infinity/,
        );
        if (mean === "logits") {
          assertStringIncludes(
            message,
            `to the ${words} rows: each must be a finite number: row ${row + 1},`,
          );
        }
      }
    }
  }
});

Deno.test("a teacher that is asked live is blamed for a loss that is no number, and the learning rate is not", async () => {
  const row = SPLIT.train.rows[7]!;
  const catalogue = toyCatalogue([spoilt(row)], TABLE);
  const train = { epochs: 2, augment: { use: "jitter", sd: 1e-9 } };
  const { message } = await assertRejects(
    () => runIn(catalogue, config(catalogue, { train }), { selfCheck: false }),
    UserError,
  );
  assertMatch(
    message,
    new RegExp(
      `^Cannot use the answers of toy-teacher to the training rows \\(as they were augmented\\): .* row ${
        row + 1
      }, class 2 is -Infinity`,
    ),
  );
  assertNotMatch(message, /learning rate/);
});

Deno.test("a report with numbers that are none is not shown again", async () => {
  const catalogue = toyCatalogue([], TABLE);
  const storage = memoryStorage();
  const { report } = await runIn(catalogue, toyConfig(catalogue), { storage });
  const spoilt = { ...report, ensemble: { ...report.ensemble, nll: { mean: null, sd: null } } };
  await storage.write("report.json", new TextEncoder().encode(JSON.stringify(spoilt)));
  // As an earlier Retort has left it.
  await storage.remove("checksums.json");
  await assertRejects(
    () => runIn(catalogue, toyConfig(catalogue), { storage, resume: true, where: "runs/toy" }),
    UserError,
    "Cannot use runs/toy/report.json: the NLL of the ensemble must be a number: it is not, as its answers were not; ",
  );
  assert(await dataFingerprint(TABLE));
});

Deno.test("a teacher without parameters of its own is no swapped one, and its size is not compared", async () => {
  const teacher = teacherOf(() => ({
    fingerprint: "print",
    parameters: 0,
    predict: ({ rows }) => ({
      logits: tf.tensor2d(
        Array.from(
          rows,
          (at) => [0, 1, 2].map((c) => (c === TABLE.labels[at] ? 3 : 0) + Math.sin(at * (c + 1))),
        ),
        [rows.length, 3],
      ),
    }),
    dispose() {},
  }));
  const catalogue = toyCatalogue([teacher], TABLE);
  const { events, report } = await runIn(catalogue, config(catalogue));
  const found = events.flatMap((event) => event.type === "self-check" ? [event.found] : []);
  assertStringIncludes(
    found.join("\n"),
    "toy-teacher has no parameters of its own (a service, a file of answers), so its size says nothing",
  );
  const { headline } = await import("../../../core/report/text.ts");
  assertStringIncludes(headline(report), "The teacher has no parameters of its own to compare with");
  assertNotMatch(headline(report), /0\.0 times smaller|Infinity|NaN/);
  const { message } = await assertRejects(
    () => runIn(catalogue, config(catalogue, { strategy: { use: "chain", assistants: 2 } })),
    UserError,
  );
  assertMatch(message, /^Cannot propose sizes of assistants/);
});
