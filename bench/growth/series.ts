import { predict } from "../../core/models/predict.ts";
import { labelledTeacher } from "../../core/targets/labelled_teacher.ts";
import { type Course, ensemble, noise, noiseTeacher, type Retort, studentOf } from "../retort.ts";
import { sizeOf } from "../subjects.ts";

/** Something that there may be more or less of, and how to train with so much of it. */
export interface Series {
  readonly title: string;
  /** What else there is, and what stays as it is. */
  readonly setting: string;
  readonly xLabel: string;
  readonly fit: "power" | "linear";
  readonly xs: readonly number[];
  /** Those of `--quick`. */
  readonly quick: readonly number[];
  /** The caller disposes student and teacher. */
  course(retort: Retort, x: number): Promise<Course>;
}

const BATCH = 128;
const FEATURES = 64;
const SMALL = [FEATURES, 64, 32, 10];

/** A student on rows of noise, its teacher's answers stored. */
function plain(retort: Retort, layers: readonly number[], rows: number): Promise<Course> {
  const model = { use: "mlp", layers } as const;
  const { features, classes } = sizeOf(model);
  const part = noise(rows, features, classes);
  const teacher = noiseTeacher(part, classes);
  return Promise.resolve({ student: studentOf(retort, model), teacher, part, batch: BATCH });
}

/** What an epoch's time is measured against. */
export const SERIES: Readonly<Record<string, Series>> = {
  teachers: {
    title: "Teachers",
    setting: "answers stored; 64-256-256-10 each, 12,800 rows, student 64-64-32-10",
    xLabel: "teachers in the ensemble",
    fit: "linear",
    xs: [1, 2, 4, 8, 16],
    quick: [1, 2, 4],
    async course(retort, count) {
      const course = await plain(retort, SMALL, 12_800);
      const live = await ensemble(retort, { count, layers: [FEATURES, 256, 256, 10] });
      try {
        const logits = await predict(live, course.part, retort.backend);
        const chunk = { rows: course.part.rows, answers: { classes: 10, logits } };
        return { ...course, teacher: labelledTeacher(`bench-${count}`, [chunk], live) };
      } finally {
        live.dispose();
      }
    },
  },
  rows: {
    title: "Rows",
    setting: "student 64-64-32-10",
    xLabel: "training rows",
    fit: "power",
    xs: [1e3, 1e4, 1e5, 1e6],
    quick: [1e3, 1e4],
    course: (retort, rows) => plain(retort, SMALL, rows),
  },
  classes: {
    title: "Classes",
    setting: "student 64-64-32-classes, 2,560 rows",
    xLabel: "classes",
    fit: "power",
    xs: [2, 10, 100, 1_000, 10_000],
    quick: [2, 10, 100],
    course: (retort, classes) => plain(retort, [FEATURES, 64, 32, classes], 2560),
  },
  width: {
    title: "Width",
    setting: "student 64-width-width-10, 2,560 rows",
    xLabel: "units in each of two hidden layers",
    fit: "power",
    xs: [16, 32, 64, 128, 256, 512, 1024],
    quick: [16, 64, 128],
    course: (retort, width) => plain(retort, [FEATURES, width, width, 10], 2560),
  },
};
