import * as z from "zod";
import { decodeArrays } from "../../../core/base/checksummed.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import type { ResolvedConfig } from "../../../core/catalogue/config.ts";
import { type Container, EVENTS } from "../../../core/catalogue/container.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import type { EventSink, RunEvent } from "../../../core/events.ts";
import type { Plugin } from "../../../core/plugin.ts";
import type { Report } from "../../../core/report.ts";
import { classReport } from "../../../core/report/report.ts";
import { run, type RunOptions } from "../../../core/run/engine.ts";
import type { Strategy } from "../../../core/strategy.ts";
import type { Teacher } from "../../../core/teacher.ts";
import { memoryScope, toyConfig, withoutMathRandom } from "../../toy.ts";

/** What came of a run. */
export interface Result {
  readonly report: Report;
  readonly events: readonly RunEvent[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Runs a config in a folder in memory. */
export async function runIn(
  catalogue: Catalogue,
  config: ResolvedConfig = toyConfig(catalogue),
  { storage = memoryStorage(), register = () => {}, watch = () => {}, ...options }:
    & Omit<RunOptions, "scope">
    & {
      readonly storage?: ReturnType<typeof memoryStorage>;
      readonly register?: (scope: Container) => void;
      readonly watch?: EventSink;
    } = {},
): Promise<Result> {
  const { scope } = memoryScope(catalogue, storage);
  const events: RunEvent[] = [];
  scope.register(EVENTS, (event) => {
    events.push(event);
    watch(event);
  });
  register(scope);
  const report = classReport(await withoutMathRandom(() => run(catalogue, config, { scope, ...options })));
  return { report, events, files: storage.files };
}

/** The arrays of a stage's checkpoint, for the first seed. */
export async function arraysOf(files: ReadonlyMap<string, Uint8Array>, stage: string) {
  return (await decodeArrays(files.get(`checkpoint/seed-1/${stage}.ckpt`)!))!.arrays;
}

/** A strategy plugin of these stages. */
export function strategyOf(stages: Strategy["stages"], name = "toy-strategy"): Plugin {
  return definePlugin({
    kind: "strategy",
    name,
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => ({ stages }),
  }) as Plugin;
}

/** A teacher plugin that needs no training. */
export function teacherOf(
  make: (shape: { readonly features: number; readonly classes: number }) => Omit<Teacher, "name">,
): Plugin {
  return definePlugin({
    kind: "teacher",
    name: "toy-teacher",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => ({
      name: "toy-teacher",
      // deno-lint-ignore require-yield -- it needs no training
      async *stages(run): AsyncGenerator<never, Teacher> {
        return await Promise.resolve({ name: "toy-teacher", ...make(run) });
      },
    }),
  }) as Plugin;
}
