import type { FileMetaData, ParquetParsers, SchemaElement, SchemaTree } from "hyparquet";
import type { TypedColumn } from "../../../core/data/tables/typed_labels.ts";

/** A column of the file: what it is for a table, or why it is none. */
export interface FileColumn extends TypedColumn {
  /** Why it cannot be read, as a part of a sentence; undefined where it can. */
  readonly problem?: string | undefined;
  readonly unsigned: boolean;
  readonly isDate: boolean;
}

/** The columns of a file's schema, in their order. */
export function columnsOf(schema: SchemaTree): FileColumn[] {
  return schema.children.map((child) => {
    const { element } = child;
    const type = child.children.length || element.repetition_type === "REPEATED"
      ? { problem: nestedProblem(child) }
      : typeOf(element);
    return {
      name: element.name,
      type: "text",
      unsigned: isUnsigned64(element),
      isDate: isDate(element),
      ...type,
    };
  });
}

function nestedProblem({ element }: SchemaTree): string {
  const kind = element.logical_type?.type ?? element.converted_type;
  const what = kind === "LIST" || element.repetition_type === "REPEATED"
    ? "lists"
    : kind === "MAP"
    ? "maps"
    : "structs";
  return `it is nested (${what}), and each cell must be one value; write its parts as columns of their own`;
}

function isUnsigned64({ converted_type, logical_type }: SchemaElement): boolean {
  return converted_type === "UINT_64" ||
    logical_type?.type === "INTEGER" && logical_type.bitWidth === 64 && !logical_type.isSigned;
}

function isDate({ type, converted_type, logical_type }: SchemaElement): boolean {
  return type === "INT96" || converted_type === "DATE" || logical_type?.type === "DATE" ||
    converted_type?.startsWith("TIMESTAMP") === true || logical_type?.type === "TIMESTAMP";
}

function typeOf(element: SchemaElement): Partial<Pick<FileColumn, "type" | "problem">> {
  const { type, converted_type: converted, logical_type: logical } = element;
  const kind = logical?.type ?? converted;
  if (isDate(element)) return { type: "float64" };
  if (kind === "DECIMAL") return { type: "float64" };
  if (kind === "TIME" || converted?.startsWith("TIME_")) {
    return { problem: "it has times of day; write them as a number of seconds or hours" };
  }
  if (kind === "FLOAT16") return { type: "float32" };
  if (kind === "STRING" || kind === "UTF8" || kind === "ENUM" || kind === "UUID") return { type: "text" };
  switch (kind) {
    case "JSON":
    case "BSON":
    case "INTERVAL":
    case "VARIANT":
    case "GEOMETRY":
    case "GEOGRAPHY":
    case "FILE":
      return { problem: `it has values of type ${kind}; write what is in them as columns of their own` };
  }
  switch (type) {
    case "BOOLEAN":
      return { type: "text" };
    case "FLOAT":
      return { type: "float32" };
    case "DOUBLE":
      return { type: "float64" };
    case "INT32": {
      const bits = logical?.type === "INTEGER"
        ? logical.bitWidth
        : Number(/INT_(\d+)/.exec(converted ?? "")?.[1] ?? 32);
      return { type: bits <= 16 ? "float32" : "float64" };
    }
    case "INT64":
      return { type: "int64" };
    case "BYTE_ARRAY":
      return { type: "text" };
    default:
      return { problem: "it has bytes of a fixed length; write them as texts or numbers" };
  }
}

const DAY = 86_400_000;

/** Dates are days since 1970 with the time of day as a fraction, as `dates` of a CSV file are; texts must be UTF-8. */
export function parsers(): Partial<ParquetParsers> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return {
    dateFromDays: (days) => days,
    timestampFromMilliseconds: (time) => Number(time) / DAY,
    timestampFromMicroseconds: (time) => Number(time) / (1000 * DAY),
    timestampFromNanoseconds: (time) => Number(time) / (1_000_000 * DAY),
    stringFromBytes: (bytes) => bytes && decoder.decode(bytes),
  };
}

/** A value as it is read: a number, NaN where it is missing. */
export function numberOf(value: unknown, { unsigned }: FileColumn): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(unsigned ? BigInt.asUintN(64, value) : value);
  if (typeof value === "boolean") return Number(value);
  return NaN;
}

/** A value as a text; undefined where it is missing. */
export function textOf(value: unknown, { isDate, unsigned }: FileColumn): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "bigint") return String(unsigned ? BigInt.asUintN(64, value) : value);
  if (typeof value !== "number") return String(value);
  if (Number.isNaN(value)) return undefined;
  return isDate
    ? new Date(Math.round(value * DAY)).toISOString().replace(/T00:00:00\.000Z$/, "").replace(".000Z", "Z")
    : String(value);
}

/** How many bytes the columns' cells take, as numbers. */
export function bytesIn(columns: readonly FileColumn[], { num_rows }: FileMetaData): number {
  return Number(num_rows) *
    columns.reduce((sum, { type }) => sum + (type === "float32" || type === "text" ? 4 : 8), 0);
}
