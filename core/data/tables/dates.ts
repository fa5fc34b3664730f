/**
 * Reads a date as days since 1970-01-01 (UTC), with the time of day as a fraction; NaN where a text is no such date. Without
 * a format it is ISO 8601: `2024-03-01`, `20240301`, `2024-03-01T12:30:00Z`, with an offset or none (then it is UTC).
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(dateReader()("1970-01-02T12:00"), 1.5);
 * assertEquals(dateReader("DD.MM.YYYY")("1.3.2024"), dateReader()("2024-03-01"));
 * assertEquals(dateReader()("01/03/2024"), NaN);
 * ```
 */
export function dateReader(format?: string): (text: string) => number {
  if (format === undefined) return isoDays;
  const order: Token[] = [];
  const pattern = splitFormat(format).map((piece) => {
    if (!isToken(piece)) return piece.replaceAll(/[^\w\s]/g, "\\$&");
    order.push(piece);
    return piece === "YYYY" ? "(\\d{4})" : "(\\d{1,2})";
  }).join("");
  const shape = new RegExp(`^${pattern}$`);
  return (text) => {
    const found = shape.exec(text.trim());
    if (!found) return NaN;
    const part = (...names: Token[]) => Number(found[order.findIndex((one) => names.includes(one)) + 1]);
    const time = (name: Token) => order.includes(name) ? part(name) : 0;
    return daysOf(part("YYYY"), part("MM", "M"), part("DD", "D"), time("HH"), time("mm"), time("ss"));
  };
}

/** What is wrong with a format of dates, or undefined. */
export function dateFormatProblem(format: string): string | undefined {
  const pieces = splitFormat(format);
  const times = (...names: Token[]) => pieces.filter((piece) => names.includes(piece as Token)).length;
  const literal = pieces.filter((piece) => !isToken(piece)).join("");
  if (/[\p{L}\p{N}]/u.test(literal.replace("T", ""))) {
    return "must be made of YYYY, MM, DD, HH, mm and ss, with signs between them";
  }
  if (times("YYYY") !== 1 || times("MM", "M") !== 1 || times("DD", "D") !== 1) {
    return "must have YYYY, MM and DD once each";
  }
  if (times("HH") > 1 || times("mm") > 1 || times("ss") > 1) return "must have HH, mm and ss once at most";
}

type Token = "YYYY" | "MM" | "M" | "DD" | "D" | "HH" | "mm" | "ss";

function splitFormat(format: string): string[] {
  return format.split(/(YYYY|MM?|DD?|HH|mm|ss)/).filter((piece) => piece !== "");
}

function isToken(piece: string): piece is Token {
  return /^(?:YYYY|MM?|DD?|HH|mm|ss)$/.test(piece);
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/;

function isoDays(text: string): number {
  const trimmed = text.trim();
  const basic = /^(\d{4})(\d\d)(\d\d)$/.exec(trimmed);
  if (basic) return daysOf(Number(basic[1]), Number(basic[2]), Number(basic[3]), 0, 0, 0);
  const found = ISO.exec(trimmed);
  if (!found) return NaN;
  const [, year, month, day, hour = 0, minute = 0, second = "0", sign, hours = 0, minutes = 0] = found;
  const days = daysOf(
    ...[year, month, day, hour, minute].map(Number) as [number, number, number, number, number],
    Number(second.replace(",", ".")),
  );
  if (Number(hours) > 23 || Number(minutes) > 59) return NaN;
  const offset = (Number(hours) * 60 + Number(minutes)) / 1440;
  return sign === "-" ? days + offset : days - offset;
}

const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (MONTH_DAYS[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  if (!(day >= 1 && day <= length && hour < 24 && minute < 60 && second < 60)) return NaN;
  // Years that begin in March have the leap day at their end.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
  return days - 719468 + (hour * 3600 + minute * 60 + second) / 86400;
}
