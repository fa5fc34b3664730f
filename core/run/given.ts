import * as z from "zod";
import { UserError } from "../base/errors.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { BesideOptions } from "../catalogue/config.ts";
import type { Config, Typed } from "../catalogue/config_types.ts";
import { definePlugin } from "../catalogue/define.ts";
import {
  cellsAsGiven,
  datasetOf,
  GIVEN_ROWS,
  type GivenColumns,
  type GivenRows,
  type Refuse,
  type RowsInHand,
  takeColumns,
  takeRows,
} from "../data/tables/given_rows.ts";
import { type FunctionAnswers, type FunctionTeacher, planOfFunction } from "../models/function_teacher.ts";
import type { Plugin } from "../plugin.ts";
import type { Kind } from "../spec.ts";
import type { LabelOptions, RowCells } from "../teacher.ts";

/** Answers rows: probabilities in the order of `classes`, numbers where the task is such, or what it says they are. */
export type TeacherFunction<Row> = (
  rows: readonly Row[],
  options: LabelOptions,
) => FunctionAnswers | Promise<FunctionAnswers>;

/** A function as a teacher, and what is known of it. */
export interface GivenTeacher<Row> extends Omit<FunctionTeacher<Row>, "name" | "fingerprint" | "label"> {
  readonly label: TeacherFunction<Row>;
  /** How it is called in events and in the report. Default `teacher`. */
  readonly name?: string;
  /** See `FunctionTeacher.fingerprint`. Left out, its answers are of this run alone: none is taken from an earlier one. */
  readonly fingerprint?: string | readonly string[];
  readonly use?: undefined;
}

/** What `data` says beside rows of a program's own: the label, and what is not to be guessed. */
export interface GivenLabel<Row extends object> {
  /** The label's column, or several. */
  readonly label: NoInfer<keyof Row & string> | readonly NoInfer<keyof Row & string>[];
  /** Columns whose kind is given; that of the others follows from their cells. */
  readonly numeric?: readonly NoInfer<keyof Row & string>[];
  readonly categorical?: readonly NoInfer<keyof Row & string>[];
  /** Columns of free texts, and of ids. */
  readonly text?: readonly NoInfer<keyof Row & string>[];
  readonly tokens?: readonly NoInfer<keyof Row & string>[];
  /** Columns that are no features. A teacher's function has them all the same. */
  readonly ignore?: readonly NoInfer<keyof Row & string>[];
}

/** Rows of a program's own as a config's `data`. */
export type GivenData<Row extends object, P extends Plugin> =
  & GivenLabel<Row>
  & Typed<Omit<BesideOptions["data"], "unlabelled">, P>
  & { readonly unlabelled?: GivenRows<Partial<NoInfer<Row>>> | Typed<BesideOptions["data"], P>["unlabelled"] }
  & (
    | { readonly rows: GivenRows<Row>; readonly columns?: undefined }
    | { readonly columns: GivenColumns<Row>; readonly rows?: undefined }
  );

/** A config whose rows are values of the program; its teacher may be a function. */
export type RowsConfig<Row extends object, P extends Plugin = Plugin, Short extends string = string> =
  & Omit<Config<P, Short>, "data" | "teacher">
  & {
    readonly data: GivenData<Row, P>;
    readonly teacher?: TeacherFunction<Row> | GivenTeacher<Row> | Config<P, Short>["teacher"];
  };

/** A config whose teacher is a function, about the rows of any data set: cells by column name. */
export type FunctionConfig<P extends Plugin = Plugin, Short extends string = string> =
  & Omit<Config<P, Short>, "teacher">
  & { readonly teacher: TeacherFunction<RowCells> | GivenTeacher<RowCells> };

/** A config as plain data, and whether something of it was a value. */
export interface PlainConfig {
  readonly config: unknown;
  readonly isGiven: boolean;
}

/** How values of a config are taken in. */
export interface TakeOptions {
  readonly signal?: AbortSignal | undefined;
  /** The option for whose sake answers are taken from earlier runs, where there is one. */
  readonly keeps?: string | undefined;
}

/**
 * Takes rows and functions out of a config: they become plugins of this catalogue, under names that are free, and the config
 * names them. What is no value stays as it is. Iterables are read here, once.
 */
export async function takeGiven(
  catalogue: Catalogue,
  config: unknown,
  { signal, keeps }: TakeOptions = {},
): Promise<PlainConfig> {
  if (!isRecord(config)) return { config, isGiven: false };
  const data = isRecord(config["data"]) ? config["data"] : undefined;
  const isRows = data !== undefined && !("use" in data) && ("rows" in data || "columns" in data);
  const teacher = givenTeacher(config["teacher"]);
  if (!isRows && !teacher) return { config, isGiven: false };
  if (teacher && keeps !== undefined && teacher.fingerprint === undefined) {
    throw new UserError(
      `Cannot use the option ${keeps}: a teacher that is a function must have a fingerprint for that, as its answers may be ` +
        `of an earlier run: it has none; give it as { label, fingerprint }, with a text that changes whenever its answers do`,
    );
  }
  const rows = isRows ? await takeData(catalogue, data, signal) : undefined;
  return {
    config: {
      ...config,
      ...rows && { data: rows.config },
      ...teacher && { teacher: registerTeacher(catalogue, teacher, rows) },
    },
    isGiven: true,
  };
}

/** Rows in hand, the further ones without labels, and the config's `data` in their place. */
interface TakenData {
  readonly config: unknown;
  readonly table: RowsInHand<object>;
  /** Undefined where there are none; `elsewhere` where another data set has them. */
  readonly unlabelled: RowsInHand<object> | "elsewhere" | undefined;
}

async function takeData(
  catalogue: Catalogue,
  { rows, columns, unlabelled, ...rest }: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<TakenData> {
  const refuse: Refuse = (problem) => new UserError(`Cannot use the rows (data): ${problem}`);
  if ((rows === undefined) === (columns === undefined)) {
    throw refuse('one of "rows" and "columns" must be given: both are there, or neither');
  }
  const table = columns === undefined
    ? await takeRows(rows as GivenRows<object>, refuse, signal)
    : takeColumns(columns as GivenColumns<object>, refuse);
  const names = z.array(z.string()).default([]);
  const use = free(catalogue, "dataset", GIVEN_ROWS);
  catalogue.register(definePlugin({
    kind: "dataset",
    name: use,
    summary: "Rows of the program that runs this.",
    options: () =>
      z.strictObject({
        label: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
        numeric: names,
        categorical: names,
        text: names,
        tokens: names,
        ignore: names,
      }),
    create: (options) => datasetOf(table, options, refuse),
  }));
  const config = { use, ...rest };
  if (unlabelled === undefined) return { config, table, unlabelled };
  if (typeof unlabelled === "string" || isRecord(unlabelled) && "use" in unlabelled) {
    return { config: { ...config, unlabelled }, table, unlabelled: "elsewhere" };
  }
  const refuseFurther: Refuse = (problem) =>
    new UserError(`Cannot use the rows without labels (data.unlabelled): ${problem}`);
  const further = await takeRows(unlabelled as GivenRows<object>, refuseFurther, signal);
  const none = { label: [], numeric: [], categorical: [], text: [], tokens: [], ignore: [] };
  const other = free(catalogue, "dataset", "rows-unlabelled");
  catalogue.register(definePlugin({
    kind: "dataset",
    name: other,
    summary: "Further rows of the program that runs this.",
    options: () => z.strictObject({}),
    create: () => datasetOf(further, none, refuseFurther),
  }));
  return { config: { ...config, unlabelled: { use: other } }, table, unlabelled: further };
}

/** Registers a function as a teacher; the config's part that names it. */
function registerTeacher(
  catalogue: Catalogue,
  { fingerprint, name = "teacher", ...teacher }: GivenTeacher<object>,
  data: TakenData | undefined,
): unknown {
  const use = free(catalogue, "teacher", "function");
  const rowOf = data && rowsAsGiven(data);
  catalogue.register(definePlugin({
    kind: "teacher",
    name: use,
    summary: "A function of the program that runs this.",
    options: () => z.strictObject({ fingerprint: z.union([z.string(), z.array(z.string())]).optional() }),
    create: ({ fingerprint = "of this run" }) =>
      planOfFunction<object>(
        { ...teacher, name, fingerprint },
        "cells",
        ({ rows, cells }) => cells!.map((cell, i) => rowOf?.(rows[i]!, cell) ?? cell),
      ),
  }));
  return { use, ...fingerprint === undefined ? {} : { fingerprint } };
}

/**
 * A run's rows as they were given. A view of one, which nobody gave, has that row's cells but for those of its features: they are
 * decoded.
 */
function rowsAsGiven({ table, unlabelled }: TakenData): (row: number, cells: RowCells) => object {
  const asGiven = cellsAsGiven(table);
  const further = unlabelled === "elsewhere" ? undefined : unlabelled;
  const all = table.rows + (further?.rows ?? 0);
  const at = (row: number) => row < table.rows ? table.row(row) : further!.row(row - table.rows);
  return (row, cells) => {
    if (row < all) return at(row);
    // Views are numbered by their row, in steps of all rows; how many those are is not known here.
    return unlabelled === "elsewhere" ? asGiven(cells) : { ...at(row % all), ...asGiven(cells) };
  };
}

function givenTeacher(teacher: unknown): GivenTeacher<object> | undefined {
  if (typeof teacher === "function") return { label: teacher as TeacherFunction<object> };
  if (!isRecord(teacher) || "use" in teacher || typeof teacher["label"] !== "function") return undefined;
  return teacher as unknown as GivenTeacher<object>;
}

/** The name, or the first of `name-2`, `name-3` and so on that no plugin has. */
function free(catalogue: Catalogue, kind: Kind, name: string): string {
  for (let n = 1;; n++) {
    const one = n === 1 ? name : `${name}-${n}`;
    if (!catalogue.find(kind, one)) return one;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
