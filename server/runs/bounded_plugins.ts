import { show } from "../../core/base/errors.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Container } from "../../core/catalogue/container.ts";
import { BATCH_SIZE } from "../../core/data/batches.ts";
import { longestIn } from "../../core/data/input_columns.ts";
import { MAX_CATEGORIES } from "../../core/data/preprocess.ts";
import type { Context, Plugin, Products } from "../../core/plugin.ts";
import type { StudentFactory, StudentShape } from "../../core/student.ts";
import type { LabelledTable, Table } from "../../core/table.ts";
import { checkNames, type NamedText } from "../names.ts";
import { checkActivations, checkCells, checkParameters, type TableSize } from "./bounds.ts";
import type { RunWork } from "./worker_tasks.ts";

/**
 * Puts guarded students and data sets in place of those of the catalogue, for one scope: how large a model is hangs on
 * the data, so that it is known only where the model is built.
 */
export function boundPlugins(
  catalogue: Catalogue,
  scope: Container,
  { bounds, config: { train, teacher } }: Pick<RunWork, "bounds" | "config">,
): void {
  const views = Math.max(train.views ?? 0, teacher.train.views ?? 0);
  const batchSize = Math.max(train.batchSize ?? BATCH_SIZE, teacher.train.batchSize ?? 0);
  for (const plugin of catalogue.list("student")) {
    replace(catalogue, scope, plugin, (options, factory: StudentFactory) => {
      const bounded = (shape: StudentShape) => {
        checkParameters({ use: plugin.name, ...options }, shape, bounds);
        // How many labels there are is known once a task has read them.
        if (read) {
          const { rows, features, classes, answers } = read;
          // Where each position of a sequence is answered, a row has many answers.
          const all = Math.max(classes, shape.classes) * (answers === "positions" ? longest : 1);
          checkCells({ rows, features, classes: all }, views, bounds);
        }
        const student = factory(shape);
        try {
          // What plain ops make of a row only their plugin knows, which the server's own config names.
          if (student.model) checkActivations(plugin.name, student.model.layers, batchSize, bounds, longest);
        } catch (error) {
          student.dispose();
          throw error;
        }
        return student;
      };
      return Object.assign(
        bounded,
        factory.scaled ? { scaled: factory.scaled } : {},
        factory.load ? { load: factory.load } : {},
      );
    });
  }
  /** Features of columns that an encoder of its own formula encodes, by name; what else there is in the table that was read. */
  const encoded = new Map<string, number>();
  let read: TableSize & { readonly answers: "rows" | "positions" } | undefined;
  /** Positions of the longest sequence that its encoder leaves. */
  let longest = 1;
  for (const plugin of catalogue.list("encoder")) {
    replace(catalogue, scope, plugin, (options, encoder: Products["encoder"]) => ({
      ...encoder,
      fit(columns, rows) {
        const fitted = encoder.fit(columns, rows);
        for (const column of columns) {
          if (column.kind !== "tokens") continue;
          const most = typeof options["longest"] === "number" ? options["longest"] : Infinity;
          longest = Math.max(longest, Math.min(most, longestIn({ tokens: column })));
        }
        fitted.forEach((one, i) => {
          const width = one.kind === "encoded"
            ? one.width
            : one.kind === "categorical"
            ? one.categories.length
            : 1;
          encoded.set(columns[i]!.name, width + 1);
        });
        if (read) {
          const features = encoded.values().reduce((sum, width) => sum + width, 0);
          checkCells({ ...read, features: Math.max(read.features, features) }, views, bounds);
        }
        return fitted;
      },
    }));
  }
  for (const plugin of catalogue.list("dataset")) {
    replace(catalogue, scope, plugin, (_, dataset: Products["dataset"]) => ({
      ...dataset,
      async load(labels, aside) {
        const table = await dataset.load(labels, aside);
        const { rows, classes, labelColumns = [] } = table;
        read = {
          rows,
          features: featuresOf(table),
          classes: Math.max(classes.length, labelColumns.length),
          answers: labelColumns.some((column) => "ids" in column) ? "positions" : "rows",
        };
        encoded.clear();
        longest = 1;
        checkCells(read, views, bounds);
        checkNames("Cannot use this data set on this server", namesOf(table));
        return table;
      },
    }));
  }
}

function replace<K extends "student" | "dataset" | "encoder">(
  catalogue: Catalogue,
  scope: Container,
  plugin: Plugin<K>,
  wrap: (options: Readonly<Record<string, unknown>>, product: Products[K]) => Products[K],
): void {
  const create = (options: never, context: Context) => wrap(options, plugin.create(options, context));
  scope.register(catalogue.tokenOf(plugin.kind, plugin.name)!, { ...plugin, create } as unknown as Plugin);
}

/** What the student's answers and metadata will repeat: of a column's categories the longest, as many as become features. */
function* namesOf(
  { classes, labelColumns = [], numeric, categorical, further = [] }: LabelledTable,
): Generator<NamedText> {
  for (const { name: text } of labelColumns) yield { what: "the name of a label column", text };
  for (const text of classes) yield { what: "a class", text };
  for (const text of numeric.names) yield { what: "the name of a column", text };
  for (const { name: text } of further) yield { what: "the name of a column", text };
  for (const { name, categories } of categorical) {
    yield { what: "the name of a column", text: name };
    const longest = [...categories].sort((one, other) => other.length - one.length).slice(0, MAX_CATEGORIES);
    for (const text of longest) yield { what: `a category of column ${show(name)}`, text };
  }
}

/** The most features that a table's columns become. */
function featuresOf({ numeric, categorical }: Table): number {
  return categorical.reduce(
    (sum, { categories }) => sum + Math.min(MAX_CATEGORIES, categories.length) + 1,
    2 * numeric.names.length,
  );
}
