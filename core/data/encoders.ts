import { show, UserError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Container } from "../catalogue/container.ts";
import { PluginError } from "../catalogue/plugin_error.ts";
import type { ColumnKind, Encoder, Encoders } from "../preprocessing.ts";
import type { Spec } from "../spec.ts";
import type { Table } from "../table.ts";

/** The kinds of raw columns. */
export const COLUMN_KINDS: readonly ColumnKind[] = ["numeric", "category", "text", "tokens", "image"];

/** An encoder, and how a config names it. */
export interface ChosenEncoder {
  readonly use: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly encoder: Encoder;
}

/** Which encoder each column of a run has. */
export interface Encoding {
  /** Undefined where nobody has said it. Throws a `UserError` where the encoder takes no such column. */
  of(kind: ColumnKind, name: string): ChosenEncoder | undefined;
  readonly encoders: Encoders;
}

/** Where nobody says anything: numbers and categories alone. */
export const NO_ENCODING: Encoding = { of: () => undefined, encoders: {} };

/** Encoders by a column's kind or name, as a config has them. */
export type EncodeOptions = Readonly<Record<string, Spec<"encoder">>>;

/** Which encoder each column has by a config, or else by the catalogue's defaults. */
export function encodingOf(
  catalogue: Catalogue,
  encode: EncodeOptions = {},
  scope: Container = catalogue.container,
): Encoding {
  const usual = catalogue.defaults.parts?.encode ?? {};
  const made = new Map<Spec<"encoder">, ChosenEncoder>();
  const choose = (spec: Spec<"encoder">): ChosenEncoder => {
    const { use, ...options } = catalogue.parse(["encoder"], spec);
    return { use, options, encoder: catalogue.make("encoder", { use, ...options }, scope) };
  };
  return {
    of(kind, name) {
      const own = Object.hasOwn(encode, name) && !COLUMN_KINDS.includes(name as ColumnKind)
        ? encode[name]
        : undefined;
      const spec = own ?? encode[kind] ?? usual[kind];
      if (!spec) return undefined;
      const chosen = made.get(spec) ?? choose(spec);
      made.set(spec, chosen);
      const { takes } = chosen.encoder;
      if (takes.includes(kind)) return chosen;
      throw new UserError(
        `Cannot encode the ${kind} column ${
          show(name)
        } as its encoder must take ${kind} columns: ${chosen.use} takes ` +
          `${takes.join(", ")}; ${remedy(catalogue, scope, kind)}`,
      );
    },
    encoders: encodersOf(catalogue, scope),
  };
}

/** The encoders of a catalogue, for columns that were fitted with them. */
export function encodersOf(catalogue: Catalogue, scope: Container = catalogue.container): Encoders {
  return Object.fromEntries(
    catalogue.list("encoder").map(({ name }) => [name, ({ options, state, ...column }) => {
      const { cells } = catalogue.make("encoder", { use: name, ...options }, scope);
      if (cells) return cells(state);
      throw new PluginError(
        `encoder ${name}: it must have the function "cells" as column ${
          show(column.name)
        } was encoded by its own formula: it has none`,
      );
    }]),
  );
}

/** A column that nobody encodes. */
export function noEncoder(kind: ColumnKind, name: string): UserError {
  return new UserError(
    `Cannot encode the ${kind} column ${
      show(name)
    } as an encoder must take it: there is none by default; name one under ` +
      `data.encode, or leave the column out`,
  );
}

function remedy(catalogue: Catalogue, scope: Container, kind: ColumnKind): string {
  const fit = catalogue.list("encoder").flatMap(({ name }) => {
    try {
      return catalogue.make("encoder", name, scope).takes.includes(kind) ? [name] : [];
    } catch {
      // One that must be told more than its name.
      return [];
    }
  });
  return fit.length ? `name ${fit.join(" or ")} under data.encode` : "leave the column out";
}

/** Refuses keys of `data.encode` that are neither a kind of column nor a column; warns of kinds that no column has. */
export function encodeWarnings(table: Table, encode: EncodeOptions = {}): string[] {
  const columns = namesByKind(table);
  const names = new Set(columns.values().flatMap((names) => names));
  return Object.keys(encode).flatMap((key) => {
    if (COLUMN_KINDS.includes(key as ColumnKind)) {
      return columns.get(key as ColumnKind)?.length
        ? []
        : [`data.encode.${key} has no effect, as the table has no ${key} column`];
    }
    if (names.has(key)) return [];
    const known = [...COLUMN_KINDS, ...names];
    throw new UserError(
      `Cannot use data.encode as each key must be a kind of column (${
        COLUMN_KINDS.join(", ")
      }) or a column of the table: ` +
        `current value is ${show(key)}${didYouMean(key, known)}`,
    );
  });
}

function namesByKind(
  { numeric, categorical, further = [] }: Table,
): ReadonlyMap<ColumnKind, readonly string[]> {
  const of = (kind: string) => further.filter((column) => column.kind === kind).map(({ name }) => name);
  return new Map([
    ["numeric", numeric.image ? [] : numeric.names],
    ["image", numeric.image ? numeric.names : []],
    ["category", categorical.map(({ name }) => name)],
    ["text", of("text")],
    ["tokens", of("tokens")],
  ]);
}
