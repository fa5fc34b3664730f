/**
 * The tests that every plugin of a kind must pass, for plugins of your own as for those that come with Retort. Each is
 * one call at the top of a test file, and registers its tests with `Deno.test`:
 *
 * ```ts ignore
 * import { testLoss } from "@retort/retort/testing";
 * import { myLoss } from "./my-loss.ts";
 *
 * testLoss(myLoss, { weight: 2 }, { zeroAtTeacher: true, refuses: [[{ weight: -1 }, "weight must be at least 0"]] });
 * ```
 *
 * @module
 */
export { type AugmentationTraits, testAugmentation } from "./augmentation.ts";
export { type BackendTraits, testBackend } from "./backend.ts";
export { type DatasetTraits, testDataset } from "./dataset.ts";
export { type EncoderTraits, testEncoder } from "./encoder.ts";
export { type Asked, type Cells, type ExporterTraits, testExporter } from "./exporter.ts";
export { type Golden, type LossTraits, testLoss } from "./loss.ts";
export { GRADIENTS, type OptimizerTraits, START, testOptimizer } from "./optimizer.ts";
export { type SchedulerTraits, testScheduler } from "./scheduler.ts";
export { type StrategyTraits, testStrategy } from "./strategy.ts";
export { type StudentTraits, testStudent } from "./student.ts";
export { type TaskTraits, testTask } from "./task.ts";
export { type TeacherTraits, testTeacher } from "./teacher.ts";
export { type Options, type Refusal } from "../support/catalogue.ts";
