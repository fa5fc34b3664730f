import Table from "cli-table3";

/** Rows under heads as text: the first column to the left, the others to the right as numbers, or as they are told. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: "left" | "right" = "right",
): string {
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", left: "", right: "" };
  const line = { "left-mid": "", mid: "─", "mid-mid": "──", "right-mid": "", middle: "  " };
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
