import { assertEquals, assertNotMatch, assertStringIncludes } from "@std/assert";
import type { Prepared } from "../../../core/data/prepare.ts";
import { modelCard } from "../../../core/report/model_card.ts";
import type { SeedOutcome } from "../../../core/run/run_seed.ts";
import type { Student } from "../../../core/student.ts";
import { toyCatalogue, toyConfig } from "../../toy.ts";
import { seedResult } from "./reports.ts";

const OUTCOME: SeedOutcome = {
  result: seedResult({ ensemble: [0, 0, 0, 0], baseline: [0, 1, 0, 1], student: [0, 0, 0, 1], seed: 5 }),
  student: { parameters: 1234 } as Student,
  teachers: [],
  prepared: {
    preprocessing: {
      version: 1,
      label: "species",
      classes: ["a", "b", "c"],
      columns: [
        { kind: "numeric", name: "x", mean: 0, sd: 1, missing: true },
        { kind: "numeric", name: "z", mean: 0, sd: 1, missing: false },
        { kind: "categorical", name: "c", categories: ["u", "v"], missing: false },
      ],
      features: 5,
    },
  } as unknown as Prepared,
  dispose() {},
};

Deno.test("modelCard() says what the student takes, answers and was made of", () => {
  const card = modelCard(OUTCOME, toyConfig(toyCatalogue())).replace(/\s+/g, " ");
  for (
    const fact of [
      "# toy: a distilled student",
      "`mlp` with 1,234 parameters, predicts `species`",
      "the strategy `hinton` from the teacher `mlp`",
      "3 raw columns (2 numeric, 1 categorical, 1 with missing cells), turned into 5 features",
      "the logits of 3 classes",
      "10 rows with seed 5",
    ]
  ) assertStringIncludes(card, fact);
  assertNotMatch(card, /undefined|NaN/);
});

Deno.test("modelCard() has the results of teacher, baseline and student as one table", () => {
  const rows = modelCard(OUTCOME, toyConfig(toyCatalogue())).split("\n").filter((line) =>
    line.startsWith("|")
  );
  const cells = rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
  assertEquals(cells.slice(2).map(([name, accuracy]) => [name, accuracy]), [
    ["teacher", "100.00 %"],
    ["baseline", "50.00 %"],
    ["student", "75.00 %"],
  ]);
  assertEquals(new Set(cells.map(({ length }) => length)).size, 1);
});
