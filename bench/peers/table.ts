import { median } from "../../core/base/statistics.ts";
import type { PeerName } from "./process.ts";

/** What was measured of one subject. Times are medians over all samples; null where something cannot run. */
export interface SubjectResult {
  readonly retort_ms: number | null;
  readonly stock_ms: number | null;
  readonly torch_ms: number | null;
  /** retort_ms / torch_ms: lower is better. */
  readonly vs_torch: number | null;
  /** stock_ms / retort_ms: higher is better. */
  readonly vs_stock: number | null;
  /** Retort without its pool of Workers, where it would use one. */
  readonly retort_one_thread_ms?: number | null;
  /** Peak memory of each process, in MB (10⁶ bytes). */
  readonly retort_mb: number | null;
  readonly stock_mb: number | null;
  readonly torch_mb: number | null;
  /** How many samples each median is of. */
  readonly samples: Readonly<Partial<Record<PeerName, number>>>;
  /** Why something has no number. */
  readonly notes?: Readonly<Partial<Record<PeerName, string>>>;
}

/** What several peers gave. */
export interface Given {
  readonly samples: ReadonlyMap<PeerName, readonly number[]>;
  readonly peaks: ReadonlyMap<PeerName, number>;
  readonly notes: ReadonlyMap<PeerName, string>;
}

/** Medians and ratios of what peers gave. */
export function entryOf({ samples, peaks, notes }: Given): SubjectResult {
  const ms = (name: PeerName) => {
    const given = samples.get(name) ?? [];
    return given.length && !notes.has(name) ? rounded(median([...given])) : null;
  };
  const [retort, stock, torch] = [ms("retort"), ms("stock"), ms("torch")];
  const ratio = (a: number | null, b: number | null) => a === null || b === null ? null : rounded(a / b);
  const peak = (name: PeerName) => peaks.get(name) ?? null;
  return {
    retort_ms: retort,
    stock_ms: stock,
    torch_ms: torch,
    vs_torch: ratio(retort, torch),
    vs_stock: ratio(stock, retort),
    ...samples.has("retort_one_thread") && { retort_one_thread_ms: ms("retort_one_thread") },
    retort_mb: peak("retort"),
    stock_mb: peak("stock"),
    torch_mb: peak("torch"),
    samples: Object.fromEntries([...samples].map(([name, { length }]) => [name, length])),
    ...notes.size && { notes: Object.fromEntries(notes) },
  };
}

/** Four digits are more than a machine that does other things repeats. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** How many times PyTorch's time, at most, a subject is meant to take (issue 4). */
export const BARS: Readonly<Record<string, number>> = {
  train_step_small: 0.7,
  train_step_wide: 1.4,
  train_step_cnn: 2,
  train_step_transformer: 2,
  label_ensemble: 1.5,
  end_to_end: 0.6,
};

/** The results as a Markdown table, with a line for each thing that has no number. */
export function resultTable(results: Readonly<Record<string, SubjectResult>>): string {
  const number = (value: number | null | undefined) => value == null ? "–" : format(value);
  const rows = Object.entries(results).map(([subject, entry]) => [
    subject,
    number(entry.retort_ms),
    number(entry.torch_ms),
    number(entry.stock_ms),
    number(entry.vs_torch),
    BARS[subject] === undefined ? "" : `≤ ${BARS[subject]}`,
    number(entry.vs_stock),
    [entry.retort_mb, entry.torch_mb, entry.stock_mb].map((mb) => mb ?? "–").join(" · "),
  ]);
  const head = [
    "subject",
    "Retort ms",
    "PyTorch ms",
    "stock ms",
    "Retort / PyTorch",
    "bar",
    "stock / Retort",
    "peak MB: Retort · PyTorch · stock",
  ];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${
      cells.map((cell, i) => i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)).join(" | ")
    } |`;
  const rule = line(widths.map((width, i) => i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const alone = Object.entries(results).flatMap(([subject, { retort_one_thread_ms: ms }]) =>
    ms == null ? [] : [`- ${subject}: Retort without its pool of Workers takes ${format(ms)} ms.`]
  );
  const notes = [...reasonLines(results), ...alone];
  return [line(head), rule, ...rows.map(line), ...notes.length ? ["", ...notes] : []].join("\n");
}

/** One line for each reason, however many subjects have it: a Python without PyTorch is missing from all. */
function reasonLines(results: Readonly<Record<string, SubjectResult>>): string[] {
  const subjectsOf = new Map<string, string[]>();
  for (const [subject, { notes = {} }] of Object.entries(results)) {
    for (const [peer, reason] of Object.entries(notes)) {
      const said = `${peer}: ${reason}`;
      subjectsOf.set(said, [...subjectsOf.get(said) ?? [], subject]);
    }
  }
  const all = Object.keys(results).length;
  return [...subjectsOf].map(([said, subjects]) =>
    `- ${subjects.length > 1 && subjects.length === all ? "all subjects" : subjects.join(", ")}, ${said}`
  );
}

function format(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(value < 0.1 ? 2 : 3)));
}
