import { assert } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { clouds, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn, strategyOf } from "./runs.ts";

/** Labels drawn by a coin: who gets them right has them by heart. */
function coins(): LabelledTable {
  const random = seededRandom(11);
  return {
    ...clouds({ rows: 100, classes: 2, features: 8 }),
    labels: Int32Array.from({ length: 100 }, () => random.integer(2)),
  };
}

const CROSS = { use: "cross-fitted", of: { use: "mlp", hidden: [48] }, folds: 3, train: { epochs: 100 } };

/** How sure a teacher is of the labels of a stage's rows, as the student meets them. */
function spy() {
  const seen: { readonly confidence: number; readonly rows: number }[] = [];
  const strategy = strategyOf(async function* ({ newStudent, loss, teacher }) {
    const spied = Object.assign(
      (context: Parameters<typeof inner>[0]) => {
        const logits = context.teacher!.logits.arraySync();
        const labels = [...context.labels.dataSync()];
        const right = logits.filter(([a, b], i) => labels[i]! >= 0 && (a! > b! ? 0 : 1) === labels[i]).length;
        seen.push({ confidence: right, rows: labels.filter((label) => label >= 0).length });
        return inner(context);
      },
      { needs: {} },
    );
    const inner = loss("soft-targets");
    const student = newStudent();
    return yield { name: "student", student, teacher, loss: spied };
  });
  const share = () => {
    const rows = seen.reduce((sum, one) => sum + one.rows, 0);
    return seen.reduce((sum, { confidence }) => sum + confidence, 0) / rows;
  };
  return { strategy, share };
}

for (
  const [how, train] of [
    ["as they stand", {}],
    ["as new views at each step", { augment: { use: "jitter", sd: 0.01 } }],
    ["as fixed views", { augment: { use: "jitter", sd: 0.01 }, views: 3 }],
  ] as const
) {
  Deno.test(`cross-fitted teaches training rows ${how} without their labels, which others have by heart`, async () => {
    const right: number[] = [];
    for (const teacher of [CROSS, { use: "ensemble", members: 2, of: CROSS.of, train: CROSS.train }]) {
      const { strategy, share } = spy();
      const catalogue = toyCatalogue([strategy], coins());
      const changes = { teacher, strategy: "toy-strategy", train: { epochs: 4, batchSize: 16, ...train } };
      await runIn(catalogue, toyConfig(catalogue, { backend: "wasm", ...changes }), { selfCheck: false });
      right.push(share());
    }
    assert(right[0]! < 0.65, `cross-fitted ${right[0]}`);
    assert(right[1]! > 0.95, `ensemble ${right[1]}`);
  });
}
