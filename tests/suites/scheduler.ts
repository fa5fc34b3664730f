import { assertEquals } from "@std/assert";
import { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Plugin } from "../../core/plugin.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertFinite } from "../support/tensors.ts";

/** How a scheduler differs from others. */
export interface SchedulerTraits {
  /** Plugins that the options name. */
  readonly others?: readonly Plugin[];
  /** Its values at given progresses, exactly; 0 and 1 at least. */
  readonly values: readonly (readonly [progress: number, value: number])[];
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
}

/** Tests that a scheduler behaves as all schedulers do. */
export function testScheduler(
  plugin: Plugin<"scheduler">,
  options: Options,
  { others = [], values, refuses = [] }: SchedulerTraits,
): void {
  const name = nameOf(plugin, options);
  const scheduler = () => make(plugin, options, others);
  const course = Array.from({ length: 1001 }, (_, i) => i / 1000);

  Deno.test(`${name} has its values`, () => {
    const progresses = values.map(([progress]) => progress);
    assertEquals(progresses.filter((progress) => progress === 0 || progress === 1), [0, 1]);
    assertEquals(progresses.map(scheduler()), values.map(([, value]) => value));
  });
  Deno.test(`${name} is finite all the way`, () => assertFinite(course.map(scheduler())));
  Deno.test(`${name} stays at its ends outside of [0, 1]`, () => {
    const at = scheduler();
    assertEquals([at(-0.5), at(-1e-9)], [at(0), at(0)]);
    assertEquals([at(1 + 1e-9), at(1.5)], [at(1), at(1)]);
  });
  Deno.test(`${name} is pure: the order of asking changes nothing`, () => {
    const [one, another] = [scheduler(), scheduler()];
    const forwards = course.map(one);
    assertEquals(course.toReversed().map(one).reverse(), forwards);
    assertEquals(course.map(another), forwards);
  });
  Deno.test(`${name} names its function, so that traces read well`, () => {
    const words = plugin.name.replace(/-./g, (hyphen) => hyphen[1]!.toUpperCase());
    const catalogue = new Catalogue(new Set([plugin as Plugin, ...others]));
    const { use: _, ...checked } = catalogue.parse(["scheduler"], { ...options, use: plugin.name });
    // As the plugin itself makes it: what a catalogue makes tells whose it is, too.
    const made = plugin.create(checked as never, catalogue.context(catalogue.container));
    assertEquals(made.name, words);
  });
  Deno.test(`${name} refuses bad options by name`, () => assertRefuses(plugin, options, others, refuses));
}
