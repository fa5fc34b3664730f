import { assertAlmostEquals } from "@std/assert";
import { pkt, pktLoss } from "../../../plugins/losses/pkt.ts";
import { testGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertFinite, read, readNumber } from "../../support/tensors.ts";
import { asLogits, casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/pkt.json" with { type: "json" };

const except = {
  "is a mean over the batch": "it compares rows with each other, so more rows have more pairs",
};

testLoss(pktLoss, {}, {
  zeroAtTeacher: true,
  except,
  refuses: [[{ student: "" }, "student must not be empty"], [{ teacher: 1 }, "teacher must be a string"]],
});
testLoss(pktLoss, { student: "hidden_1", teacher: "hidden_2" }, {
  only: VARIANT.layers,
  features: { student: { hidden_1: 4 }, teacher: { hidden_2: [2, 3] } },
  except,
});

for (const one of casesOf(vectors)) {
  const { id, expected, wrong_values = {} } = one;
  testGolden(pktLoss, {}, [{
    name: id,
    ...asLogits(one, "features"),
    value: expected["loss"] as number,
    gradient: expected["grad_student_features"]!,
    far: wrong_values,
  }]);
}

onBackends(EVERYWHERE, "pkt() does not mind how long the rows are", async () => {
  const { student, teacher } = randomBatch(5, 4);
  const stretched = student.map((row, n) => row.map((value) => (n + 1) * value));
  const value = await readNumber(() => pkt(tensor(student), tensor(teacher)));
  assertAlmostEquals(await readNumber(() => pkt(tensor(stretched), tensor(teacher))), value, 1e-5 * value);
});

onBackends(["cpu", "wasm", "webgpu"], "pkt() is finite where rows are opposite or 0", async () => {
  const student = [[2, 0, 0], [-3, 0, 0], [0, 0, 0], [0.1, 0.1, 0.1]];
  const batch = { student, teacher: [[0, 1, 0], [0, 0, 0], [0, -2, 0], [3, 2, 1]], labels: [0, 0, 0, 0] };
  assertFinite(await read(() => valueOf(make(pktLoss, {}), batch)));
  assertFinite(await read(() => gradientOf(make(pktLoss, {}), batch)));
});

onBackends(EVERYWHERE, "pkt() is finite where a cosine rounds to below −1", async () => {
  const row = [1.802105188369751, -1.6521517038345337, 0.24064718186855316, 0.7800740003585815];
  const student = [row, row.map((value) => -value)];
  const batch = { student, teacher: [[1, 0], [0, 1]], labels: [0, 0] };
  assertFinite(await read(() => valueOf(make(pktLoss, {}), batch)));
});
