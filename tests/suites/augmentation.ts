import { assertEquals, assertNotEquals } from "@std/assert";
import { Catalogue } from "../../core/catalogue.ts";
import type { Plugin } from "../../core/plugin.ts";
import { OptionsError } from "../../core/errors.ts";
import type { Preprocessing } from "../../core/preprocess.ts";
import { seededRandom } from "../../core/random.ts";
import { assertThrows } from "@std/assert";

/** Puts an augmentation through what all of them must hold, on rows of this preprocessing. */
export function testAugmentation<O>(
  plugin: Plugin<"augmentation", string, O>,
  { options, preprocessing, rows, bad }: {
    readonly options: O;
    readonly preprocessing: Preprocessing;
    /** `[count, preprocessing.features]`, row by row. */
    readonly rows: Float32Array;
    /** Options that must be refused, and the option that the message must name. */
    readonly bad: readonly (readonly [options: unknown, names: string])[];
  },
): void {
  const { name } = plugin;
  const width = preprocessing.features;
  const catalogue = () => new Catalogue([plugin as Plugin]);
  const make = () => catalogue().make("augmentation", { use: name, ...options })(preprocessing);
  const applied = (seed: number, augmentation = make()) => {
    const changed = rows.slice();
    augmentation.apply(changed, width, seededRandom(seed));
    return changed;
  };

  Deno.test(`${name}() gives the same rows for the same seed`, () => assertEquals(applied(1), applied(1)));

  Deno.test(`${name}() gives other rows for another seed`, () => assertNotEquals(applied(1), applied(2)));

  Deno.test(`${name}() keeps nothing from one batch to the next`, () => {
    const one = make();
    applied(1, one);
    assertEquals(applied(2, one), applied(2));
  });

  Deno.test(`${name}() keeps every value finite`, () => {
    assertEquals(applied(3).every(Number.isFinite), true);
  });

  for (const [wrong, names] of bad) {
    Deno.test(`${name}() refuses ${JSON.stringify(wrong)}`, () => {
      const error = assertThrows(
        () => catalogue().parse(["augmentation"], { use: name, ...wrong as object }),
        OptionsError,
      );
      assertEquals(String(error.problems[0]?.path[0]), names);
    });
  }
}
