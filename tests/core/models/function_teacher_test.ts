import * as z from "zod";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { functionTeacher } from "../../../core/models/function_teacher.ts";
import { testTeacher } from "../../suites/teacher.ts";

/** Three classes by a sum of columns. */
const scores = (sum: number) => [sum, 0, -sum];

const ofCells = definePlugin({
  kind: "teacher",
  name: "cells",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () =>
    functionTeacher({
      name: "cells",
      fingerprint: "1",
      label: (rows) => ({ logits: rows.map(({ x1, x5 }) => scores((x1 as number) + (x5 as number))) }),
    }),
});
const ofFeatures = definePlugin({
  kind: "teacher",
  name: "features",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () =>
    functionTeacher({
      name: "features",
      fingerprint: ["1", "2"],
      reads: "features",
      label: (rows) => ({ logits: rows.map((row) => scores(row[0]! + row[4]!)) }),
    }),
});

testTeacher(ofCells, {});
testTeacher(ofFeatures, {}, { only: ["answers a row alike in any batch and any order"] });
