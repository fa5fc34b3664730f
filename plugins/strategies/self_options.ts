import * as z from "zod";
import { quantiseOption } from "../../core/models/fake_quantised.ts";
import { layerNames } from "../../core/losses/feature.ts";
import type { SchemaKit } from "../../core/plugin.ts";

/** The options of all methods of the strategy `self`. */
export const selfOptions = (kit: SchemaKit) =>
  z.strictObject({
    method: z.enum(["born-again", "ema", "deep-supervision", "teacher-free"]).default("born-again")
      .describe("Who teaches: the generation before, a moving average, the deepest output, or nobody."),
    temperature: kit.schedule({ above: 0 }).optional()
      .describe(
        "Softens teacher and student alike: a number or a scheduler; 4 unless told, teacher-free 20.",
      ),
    softWeight: kit.schedule({ min: 0 }).optional()
      .describe("Weight of the teacher's soft targets; 0.9 unless told, teacher-free 0.1."),
    hardWeight: kit.schedule({ min: 0 }).optional()
      .describe("Weight of the labels' cross-entropy; 0.1 unless told, teacher-free 0.9."),
    generations: z.number().int().min(1).max(100).optional()
      .describe("Born-again: how many, the last of which is the student; 3 unless told."),
    first: z.enum(["teacher", "labels"]).optional()
      .describe(
        "Born-again: what the first generation learns from beside the labels: the run's teacher (unless told), or nothing.",
      ),
    ensemble: z.boolean().optional()
      .describe(
        "Born-again: each generation learns from all before it together, not from the last one alone; false unless told.",
      ),
    decay: z.number().min(0).lt(1).optional()
      .describe("Moving average: how much of it stays in each step; 0.99 unless told."),
    teacher: z.boolean().optional()
      .describe("Moving average: whether the run's teacher is listened to, too; true unless told."),
    averageWeight: kit.schedule({ min: 0 }).optional()
      .describe("Moving average: weight of its soft targets; 0.5 unless told."),
    exits: layerNames()
      .optional()
      .describe(
        "Deep supervision: layers of the student that get an exit; an mlp's hidden layers unless told.",
      ),
    exitWeight: kit.schedule({ min: 0 }).optional()
      .describe("Deep supervision: weight of the exits; 1 unless told."),
    correct: z.number().gt(0).lt(1).optional()
      .describe("Teacher-free: the virtual teacher's probability of the true class; 0.99 unless told."),
    form: z.enum(["paper", "official"]).optional()
      .describe(
        "Teacher-free: as the authors' code has it, or their paper, at whose temperatures it is hardly heard; the code unless told.",
      ),
    quantise: quantiseOption(),
  });

/** The options, checked. */
export type SelfOptions = z.output<ReturnType<typeof selfOptions>>;
