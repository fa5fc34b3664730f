import Table from "cli-table3";
import type { DataCounts } from "../core/results.ts";

/** Columns that stand between two cells. */
const GAP = 2;

/** What a table may be told. */
export interface TableOptions {
  /** Where the columns after the first are aligned. Default right, as numbers are. */
  readonly align?: "left" | "right";
  /** Columns of the terminal. A wider table is written as several, one below the other. Default: as wide as it is. */
  readonly width?: number | undefined;
  /** Whether the last column is of sentences, which are broken between words where the table is too wide. */
  readonly prose?: boolean;
}

/** Rows under heads as text: the first column to the left, the others to the right as numbers, or as they are told. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { align = "right", width = Infinity, prose = false }: TableOptions = {},
): string {
  const widths = head.map((name, i) => Math.max(...[name, ...rows.map((row) => row[i] ?? "")].map(lengthOf)));
  if (prose && widths.reduce((sum, one) => sum + one + GAP, -GAP) > width) {
    return proseTable(head, rows, widths, width);
  }
  return blocksOf(widths, width).map((columns) => {
    const pick = (cells: readonly string[]) => columns.map((i) => cells[i] ?? "");
    return oneTable(pick(head), rows.map(pick), align);
  }).join("\n\n");
}

/** A column of sentences has this room at least, or stands below its row. */
const LEAST_PROSE = 24;

/** A table of the columns but the last, whose sentences are beside their rows, or below them where there is no room. */
function proseTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  width: number,
): string {
  const last = head.length - 1;
  const before = widths.slice(0, last).reduce((sum, one) => sum + one + GAP, 0);
  const isBeside = width - before >= LEAST_PROSE;
  const indent = isBeside ? before : GAP;
  const room = Math.max(width - indent, 1);
  const line = (row: readonly string[]) => {
    const cells = row.slice(0, last).map((cell, i) => cell + " ".repeat(widths[i]! + GAP - lengthOf(cell)))
      .join("");
    const [first = "", ...more] = wrapped(row[last] ?? "", room).split("\n").filter((text) => text !== "");
    const below = (texts: readonly string[]) => texts.map((text) => " ".repeat(indent) + text);
    const lines = isBeside
      ? [cells + first, ...below(more)]
      : [wrapped(cells.trimEnd(), width), ...below([first, ...more])];
    return lines.map((text) => text.trimEnd()).filter((text) => text !== "").join("\n");
  };
  const rule = "─".repeat(Math.min(width, isBeside ? width : Math.max(before - GAP, 1)));
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** Positions of the columns of each table, so that each fits: all begin with the first column, which names the rows. */
function blocksOf(widths: readonly number[], width: number): number[][] {
  const blocks: number[][] = [[0]];
  let used = widths[0]!;
  for (let i = 1; i < widths.length; i++) {
    if (used + GAP + widths[i]! > width && blocks.at(-1)!.length > 1) {
      blocks.push([0]);
      used = widths[0]!;
    }
    blocks.at(-1)!.push(i);
    used += GAP + widths[i]!;
  }
  return blocks;
}

function oneTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: "left" | "right",
): string {
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", left: "", right: "" };
  const line = {
    "left-mid": "",
    mid: "─",
    "mid-mid": "─".repeat(GAP),
    "right-mid": "",
    middle: " ".repeat(GAP),
  };
  const bottom = { bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" };
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, i) => i ? align : "left"),
    chars: { ...none, ...line, ...bottom },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().split("\n").map((line) => line.trimEnd()).join("\n");
}

/** Columns of the terminal that standard output goes to; infinitely many where it goes elsewhere. */
export function terminalWidth(): number {
  if (!Deno.stdout.isTerminal()) return Infinity;
  try {
    return Deno.consoleSize().columns || Infinity;
  } catch {
    return Infinity; // A terminal that does not tell its size.
  }
}

/** Text broken between words, so that no line is longer than `width` where its words are not. */
export function wrapped(text: string, width: number): string {
  return text.split("\n").map((paragraph) => {
    const lines = [""];
    for (const word of paragraph.split(" ")) {
      const line = lines.at(-1)!;
      if (line === "") lines[lines.length - 1] = word;
      else if (lengthOf(line) + 1 + lengthOf(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines.join("\n");
  }).join("\n");
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** How many outputs a run's models have, and of what. */
export function outputsText({ classes, task }: Pick<DataCounts, "classes" | "task">): string {
  if (task === undefined) return `${classes} classes`;
  return `${classes} ${classes === 1 ? "output" : "outputs"} of the task ${task}`;
}
