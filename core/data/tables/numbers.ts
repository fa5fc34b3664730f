import { parseNumber } from "../columns.ts";

/** How a table writes its numbers. */
export interface NumberFormat {
  /** What is between the whole part and the rest; a point by default. */
  readonly decimal?: "." | "," | undefined;
  /** What is between groups of three digits; nothing by default. A space stands for those that do not break a line, too. */
  readonly thousands?: "," | "." | " " | "'" | undefined;
}

const GROUPS: Readonly<Record<string, string>> = {
  ",": ",",
  ".": "\\.",
  " ": "[ \u00a0\u2000-\u200a\u202f\u205f\u3000]",
  "'": "['\u2019]",
};

/**
 * Reads a finite number in a format, else NaN. Groups must be whole: three digits each, or two before the last three, as
 * lakhs and crores have them; `1,23` is no number where a comma is between thousands.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const read = numberReader({ decimal: ",", thousands: "." });
 * assertEquals([read("1.234,5"), read("12"), read("1.23")], [1234.5, 12, NaN]);
 * ```
 */
export function numberReader({ decimal = ".", thousands }: NumberFormat): (text: string) => number {
  if (decimal === "." && thousands === undefined) return parseNumber;
  const group = thousands === undefined ? undefined : GROUPS[thousands]!;
  const grouped = group === undefined
    ? ""
    : `|\\d{1,3}(?:${group}\\d{3})+|\\d{1,2}(?:${group}\\d{2})+${group}\\d{3}`;
  const point = decimal === "," ? "," : "\\.";
  const shape = new RegExp(`^[+-]?(?:\\d+${grouped})?(?:${point}\\d*)?(?:[eE][+-]?\\d+)?$`);
  const groups = group === undefined ? undefined : new RegExp(group, "g");
  return (text) => {
    const trimmed = text.trim();
    if (!shape.test(trimmed)) return NaN;
    const digits = groups ? trimmed.replace(groups, "") : trimmed;
    return parseNumber(decimal === "," ? digits.replace(",", ".") : digits);
  };
}
