import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import type { Plugin } from "../../core/plugin.ts";
import type { LabelColumn } from "../../core/table.ts";
import type { TargetTask } from "../../core/task.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertFinite } from "../support/tensors.ts";

/** How a task differs from others. */
export interface TaskTraits {
  /** Label columns that fit, of six rows or more that differ. */
  readonly columns: readonly LabelColumn[];
  /** Plugins that the options name. */
  readonly others?: readonly Plugin[];
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
}

/** Tests that a task behaves as all tasks do. */
export function testTask(
  plugin: Plugin<"task">,
  options: Options,
  { columns, others = [], refuses = [] }: TaskTraits,
): void {
  const name = nameOf(plugin, options);
  const read = () => {
    const task = make(plugin, options, others) as TargetTask;
    const [column] = columns;
    const count = "codes" in column! ? column.codes.length : "values" in column! ? column.values.length : 0;
    const rows = Int32Array.from({ length: count }, (_, row) => row);
    const labels = task.read(columns);
    const fitted = labels.fit(rows);
    return { task, rows, labels, fitted, dim: labels.names.length, targets: fitted.targets(rows) };
  };

  Deno.test(`${name} fits its labels, and says how`, () => {
    const { task, rows, fitted, dim, targets } = read();
    assertEquals(task.problem(columns), undefined);
    assertEquals(targets.length, rows.length * dim);
    assertFinite(targets);
    assertEquals(fitted.format, JSON.parse(JSON.stringify(fitted.format)));
    assertEquals([fitted.format.task, fitted.format.from], [task.name, task.answers]);
  });
  Deno.test(`${name} fits on the rows that it is given alone`, () => {
    const { labels, rows } = read();
    const some = rows.subarray(0, rows.length - 1);
    assertEquals(
      labels.fit(some).targets(some),
      labels.fit(some).targets(rows).subarray(0, some.length * labels.names.length),
    );
  });
  Deno.test(`${name} has a score for each row, whose mean is its first metric`, () => {
    const { task, rows, fitted, dim, targets } = read();
    const answers = targets.map((target, i) => target + (i % 3 - 1) / 4);
    const about = { format: fitted.format, dim };
    const { metrics, scores } = task.evaluate(answers, targets, about);
    assertEquals(Object.keys(metrics).sort(), task.metrics.map(({ name }) => name).sort());
    assertEquals(scores.length, rows.length);
    assertAlmostEquals(
      scores.reduce((a, b) => a + b, 0) / scores.length,
      metrics[task.metrics[0]!.name]!,
      1e-6,
    );
    assertEquals(task.agreement(answers, answers, about), 1);
    assert(task.agreement(answers, targets, about) <= 1);
  });
  Deno.test(`${name} refuses bad options by name`, () => assertRefuses(plugin, options, others, refuses));
}
