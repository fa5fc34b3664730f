import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Container } from "../../core/catalogue/container.ts";
import { byCodePoint } from "../../core/data/columns.ts";
import type { Dataset, RawRow } from "../../core/dataset.ts";
import type { Plugin } from "../../core/plugin.ts";
import type { LabelledTable } from "../../core/table.ts";
import { assertRefuses, nameOf, type Options, type Refusal } from "../support/catalogue.ts";

/** How a data set differs from others. */
export interface DatasetTraits {
  /** Puts what it asks the container for into its scope, such as `FILES`. */
  readonly services?: (scope: Container) => void;
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
}

/** Tests that a data set behaves as all data sets do. */
export function testDataset(
  plugin: Plugin<"dataset">,
  options: Options,
  { services, refuses = [] }: DatasetTraits = {},
): void {
  const title = nameOf(plugin, options);
  testRows(title, () => {
    const catalogue = new Catalogue([plugin as Plugin]);
    const scope = catalogue.container.child();
    services?.(scope);
    return catalogue.make("dataset", { ...options, use: plugin.name }, scope);
  });
  Deno.test(`${title} refuses bad options by name`, () => assertRefuses(plugin, options, [], refuses));
}

/** What any data set must do, whatever it reads. */
export function testRows(name: string, makeDataset: () => Dataset | Promise<Dataset>): void {
  const load = async () => (await makeDataset()).load();

  Deno.test(`${name} loads the same table twice`, async () => {
    const dataset = await makeDataset();
    const first = await dataset.load();
    assertEquals(await dataset.load(), first);
    assertEquals(await load(), first);
  });

  Deno.test(`${name} gives every row a class and every class a row`, async () => {
    const { rows, classes, labels, label } = await load();
    assert(rows > 0 && classes.length > 1 && label.length > 0);
    assertStrictEquals(labels.length, rows);
    assertStrictEquals(new Set(classes).size, classes.length);
    assertEquals([...new Set(labels)].sort((a, b) => a - b), classes.map((_, i) => i));
  });

  Deno.test(`${name} orders its classes by number, or else by code point`, async () => {
    const { classes } = await load();
    const byNumber = classes.every((text) => Number.isFinite(Number(text)));
    const sorted = [...classes].sort((a, b) => (byNumber ? Number(a) - Number(b) : 0) || byCodePoint(a, b));
    assertEquals([...classes], sorted);
  });

  Deno.test(`${name} names each column once`, async () => {
    const { numeric, categorical, label } = await load();
    const names = [...numeric.names, ...categorical.map(({ name }) => name), label];
    assertStrictEquals(new Set(names).size, names.length);
    assert(names.every((name) => name.length > 0) && names.length > 1);
  });

  Deno.test(`${name} fills its columns with finite numbers, categories and missing cells`, async () => {
    const { rows, numeric, categorical } = await load();
    assertStrictEquals(numeric.values.length, rows * numeric.names.length);
    assert(numeric.values.every((value) => Number.isFinite(value) || Number.isNaN(value)));
    for (const { categories, codes } of categorical) {
      assertStrictEquals(codes.length, rows);
      assertStrictEquals(new Set(categories).size, categories.length);
      assert(codes.every((code) => Number.isInteger(code) && code >= -1 && code < categories.length));
    }
  });

  Deno.test(`${name} yields rows that say the same as its table`, async () => {
    const dataset = await makeDataset();
    const table = await dataset.load();
    let number = 0;
    for await (const row of dataset.rows()) {
      assertStrictEquals(row.number, ++number);
      assertRow(row, table);
    }
    assertStrictEquals(number, table.rows);
  });

  Deno.test(`${name} stops reading when its rows are no longer wanted`, async () => {
    for await (const { number } of (await makeDataset()).rows()) {
      assertStrictEquals(number, 1);
      break;
    }
  });
}

function assertRow(
  { number, cells }: RawRow,
  { numeric, categorical, label, classes, labels }: LabelledTable,
): void {
  const at = number - 1;
  numeric.names.forEach((name, i) => {
    assert(cells.has(name), `row ${number} has no ${name}`);
    const text = cells.get(name);
    assertStrictEquals(
      text === undefined ? NaN : Number(text),
      numeric.values[at * numeric.names.length + i]!,
    );
  });
  for (const { name, categories, codes } of categorical) {
    assert(cells.has(name), `row ${number} has no ${name}`);
    assertStrictEquals(cells.get(name), categories[codes[at]!]);
  }
  if (cells.has(label)) assertStrictEquals(cells.get(label), classes[labels[at]!]);
}
