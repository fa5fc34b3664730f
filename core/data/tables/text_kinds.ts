import { parseNumber } from "../columns.ts";
import { dateReader } from "./dates.ts";

/** What a text looks like that is read as a category and may be meant as a number. */
export type TextKind =
  | "number"
  | "decimal comma"
  | "comma"
  | "point and comma"
  | "thousands comma"
  | "thousands point"
  | "thousands space"
  | "thousands apostrophe"
  | "digits"
  | "notation"
  | "quoted"
  | "marked"
  | "iso date"
  | "date"
  | "named date"
  | "time"
  | "percent"
  | "currency"
  | "negative"
  | "fraction"
  | "comparison"
  | "unit"
  | "none"
  | "text";

/** A kind, how texts of it look, and what to do that they become numbers. */
interface Remedy {
  readonly look: string;
  readonly remedy: string;
}

const PLAIN = "write plain numbers in the file (1234.5)";

const REMEDIES: Readonly<Record<Exclude<TextKind, "number" | "text">, Remedy>> = {
  "decimal comma": { look: "numbers with a decimal comma", remedy: 'set "decimal": ","' },
  "comma": {
    look: "numbers whose comma may stand for a decimal point or be between thousands",
    remedy: 'set "decimal": "," where 1,234 means 1.234, or "thousands": "," where it means 1234',
  },
  "point and comma": {
    look: "numbers with a decimal comma and points between thousands",
    remedy: 'set "decimal": "," and "thousands": "."',
  },
  "thousands comma": { look: "numbers with commas between thousands", remedy: 'set "thousands": ","' },
  "thousands point": {
    look: "numbers with points between thousands",
    remedy: 'set "decimal": "," and "thousands": "."',
  },
  "thousands space": {
    look: "numbers with spaces between thousands",
    remedy: 'set "thousands": " " (and "decimal": "," where a comma is the decimal mark)',
  },
  "thousands apostrophe": {
    look: "numbers with apostrophes between thousands",
    remedy: `set "thousands": "'"`,
  },
  "digits": { look: "numbers in other digits or signs than 0 to 9, + and -", remedy: PLAIN },
  "notation": { look: "numbers in another notation than 1234.5 or 1.2e3", remedy: PLAIN },
  "quoted": { look: "numbers in quotes", remedy: 'set "quote" to the quote that they have' },
  "iso date": { look: "dates", remedy: 'list the column under "dates" to have days since 1970' },
  "date": {
    look: "dates",
    remedy: 'name the column and its format under "dates", as in "dates": { "column": "DD/MM/YYYY" }',
  },
  "named date": {
    look: "dates in another form than 2024-03-31",
    remedy: "write them as 2024-03-31 in the file",
  },
  "marked": { look: "numbers that a spreadsheet has marked as text", remedy: PLAIN },
  "negative": {
    look: "numbers in parentheses or with the minus behind them",
    remedy: "write plain numbers in the file (-1234.5)",
  },
  "fraction": { look: "fractions, or dates without a year", remedy: PLAIN },
  "time": { look: "times", remedy: "write them as a number of seconds or hours in the file" },
  "percent": { look: "numbers with a percent sign", remedy: PLAIN },
  "currency": { look: "numbers with a currency", remedy: PLAIN },
  "comparison": { look: "numbers with < or >", remedy: PLAIN },
  "unit": { look: "numbers with a unit", remedy: `${PLAIN}, all in one unit` },
  "none": {
    look: "texts for what is not known",
    remedy: 'list them under "missing"',
  },
};

/** Plain numbers where a table is said to have others. */
const POINTS: Remedy = {
  look: "numbers with a decimal point",
  remedy:
    'leave "decimal" and "thousands" out where a point is the decimal mark, or set "thousands": "." where it is ' +
    "between thousands",
};

const iso = (text: string) => !Number.isNaN(dateReader()(text));

const NUMBER = String.raw`[+-]?(?:\d[\d., ']*)`;
const CURRENCY = String.raw`(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3}|[Kk]r\.?|zł|Kč|Fr\.?|Rs\.?)`;
const SCALE = String.raw`(?: ?(?:[kKmMbB]|[kmb]n|[MB]n|Mio\.?|Mrd\.?|thousand|million|billion|lakh|crore))?`;
const MONTH = "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]{0,7}";

/** In the order in which they are tried; each is linear in the text. */
const SHAPES: readonly (readonly [TextKind, RegExp])[] = [
  ["comma", /^[+-]?[1-9]\d{0,2},\d{3}$/],
  ["decimal comma", /^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/],
  ["thousands comma", /^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/],
  ["point and comma", /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/],
  ["thousands point", /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/],
  ["thousands space", /^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/],
  ["thousands apostrophe", /^[+-]?\d{1,3}(?:['\u2019]\d{3})+(?:[.,]\d*)?$/],
  ["notation", /^[+-]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|0[xXoObB][\da-fA-F]+)$/],
  ["date", /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?:[ T].{0,20})?$/],
  ["date", /^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:[ T].{0,30})?$/],
  [
    "named date",
    new RegExp(`^(?:\\d{1,2}[ .-]{1,2})?${MONTH}[ .,-]{1,2}(?:\\d{1,2},? )?\\d{2,4}(?: .{0,20})?$`, "i"),
  ],
  [
    "named date",
    new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? \\d{1,2} ${MONTH} \\d{4}(?: .{0,20})?$`, "i"),
  ],
  // A day, the name of a month in any language, and a year.
  ["named date", /^\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)? \d{4}$/u],
  ["named date", new RegExp(`^(?:\\d{1,2}[ -]${MONTH}|${MONTH} \\d{1,2})$`, "i")],
  ["named date", /^(?:\d{4}[-/](?:\d{1,2}|Q[1-4])|\d{1,2}[-/]\d{4})$/],
  ["named date", /^(?:Q[1-4][ -]?\d{4}|\d{4} ?Q[1-4]|\d{4}-?W\d\d(?:-?\d)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/],
  ["quoted", /^['"`\u2018-\u201f\u00ab][+-]?\d[\d.,]{0,30}['"`\u2018-\u201f\u00bb]$/],
  ["time", /^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]m)?$/i],
  ["time", /^P(?=[\dT])(?:\d{1,9}[YMWD]){0,4}(?:T(?:\d{1,9}(?:\.\d{1,9})?[HMS]){1,3})?$/],
  ["percent", new RegExp(`^${NUMBER}[%‰‱]$`, "u")],
  ["percent", new RegExp(`^% ?${NUMBER}$`)],
  ["negative", new RegExp(`^\\((?:${CURRENCY} ?)?\\d[\\d., ']*(?:[%]|${CURRENCY})?\\)$`, "u")],
  ["negative", new RegExp(`^(?:${CURRENCY} ?)?\\d[\\d.']*(?:,[\\d.']+)*-$`, "u")],
  ["currency", new RegExp(`^[+-]?${CURRENCY} ?${NUMBER}${SCALE}$`, "u")],
  ["currency", new RegExp(`^${NUMBER}${SCALE} ?${CURRENCY}$`, "u")],
  ["currency", new RegExp(`^(?:${CURRENCY} ?)?\\d[\\d.']*,-$`, "u")],
  ["fraction", /^[+-]?(?:\d{1,9} )?\d{1,9}\/\d{1,9}$/],
  ["marked", /^(?:="?[+-]?\d[\d.,]{0,30}"?|['\u2018\u2019][+-]?\d[\d.,]{0,30})$/],
  ["notation", /^[+-]?\d{1,20}(?:[.,]\d{1,20})? ?[×x*·] ?10\^?[+-]?\d{1,3}$/],
  ["comparison", /^(?:[<>]=?|[≤≥~≈]) ?[+-]?\d[\d.,]*$/],
  ["unit", new RegExp(`^${NUMBER}° ?[NSEWCF]$`)],
  ["unit", /^\d{1,3} ?(?:['′]|ft\.?) ?\d{1,2}(?:\.\d{1,3})? ?(?:["″]|''|in\.?)?$/],
  ["unit", /^\d{1,4} ?[a-z]{1,7}(?: \d{1,4} ?[a-z]{1,7}){1,3}$/],
  ["unit", new RegExp(`^${NUMBER}[\\p{L}°µ"][\\p{L}°µ/\\d^*²³.]{0,9}$`, "u")],
];

/** A few texts of these kinds are categories as they are: 2WD and 4WD, <18 and >65. */
const FEW: ReadonlySet<TextKind> = new Set(["unit", "comparison", "time", "fraction"]);

/** Texts that say that there is no value, in lower case. */
const NONE: ReadonlySet<string> = new Set([
  ..."- -- --- . .. ? * _ n/a na n.a. n.a #n/a #na nan none null nil nul inf -inf +inf infinity -infinity"
    .split(" "),
  ..."missing unknown unk undefined tbd tba k.a. s/o (null) <null> <na> #value! #ref! #div/0!".split(" "),
  ..."void empty blank x xx xxx \\n".split(" "),
  ...["not available", "not applicable", ""],
]);

/** What a text looks like. It takes its time: for some texts of a column, not for all. */
export function kindOf(text: string): TextKind {
  if (text.length > 60) return "text";
  if (!Number.isNaN(parseNumber(text))) return "number";
  const plain = spaced(text);
  if (NONE.has(plain.toLowerCase())) return "none";
  if (iso(plain)) return "iso date";
  for (const [kind, shape] of SHAPES) if (shape.test(plain)) return kind;
  const folded = plain.normalize("NFKC").replaceAll(/\p{Nd}/gu, digit).replaceAll(
    /[\u2010-\u2015\u2212]/g,
    "-",
  )
    .replaceAll("\u066b", ".").replaceAll("\u066c", ",");
  if (folded === plain) return "text";
  const other = kindOf(folded);
  return other === "text" || other === "none" || other === "unit"
    ? "text"
    : other === "number"
    ? "digits"
    : other;
}

/** One space where there are other ones, none around. */
function spaced(text: string): string {
  return text.replaceAll(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000]/g, " ").trim();
}

/** 0 to 9 for a digit of any script: those of a script follow each other. */
function digit(text: string): string {
  const code = text.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Digits of mathematical styles lie next to each other in tens; others begin after what is no digit.
  return String((code - zero) % 10);
}

/** How texts look, and what to do that they are read as numbers. */
export interface Look extends Remedy {
  /** Whether they are numbers, dates or the like in another form, and no plain numbers beside texts. */
  readonly odd: boolean;
  /** Some of them, the first ones. */
  readonly examples: readonly string[];
  /** How many of the texts look so. */
  readonly count: number;
}

/**
 * What the texts of a column look like where half of them at least might be numbers, dates or the like; undefined where
 * they are texts. The texts differ from each other.
 */
export function lookOf(texts: readonly string[], column = "column"): Look | undefined {
  const found = new Map<TextKind, string[]>();
  for (const text of texts) {
    const kind = kindOf(text);
    const alike = found.get(kind);
    if (alike) alike.push(text);
    else found.set(kind, [text]);
  }
  const plain = found.get("number")?.length ?? 0;
  const none = found.get("none") ?? [];
  const words = found.get("text")?.length ?? 0;
  // "1,234" and "0,5" in one column: the comma is the decimal mark. "1,234" and "1,234.5": it is between thousands.
  for (const [of, kind] of [["decimal comma", "comma"], ["thousands comma", "comma"]] as const) {
    const [sure, unsure] = [found.get(of), found.get(kind)];
    if (!sure || !unsure) continue;
    sure.push(...unsure);
    found.delete(kind);
  }
  // "1,234" and "0.5": the point is the decimal mark.
  const commas = found.get("comma");
  if (commas && found.get("number")?.some((text) => /\.(?!\d{3}$)/.test(text))) {
    found.set("thousands comma", [...found.get("thousands comma") ?? [], ...commas]);
    found.delete("comma");
  }
  if (found.has("thousands point") && found.has("decimal comma")) {
    merge(found, "point and comma", "decimal comma");
  }
  if (found.has("thousands point")) merge(found, "point and comma", "thousands point");
  if (found.has("point and comma")) merge(found, "point and comma", "decimal comma");
  const others = [...found].filter(([kind]) => !["number", "none", "text"].includes(kind))
    .sort((a, b) => b[1].length - a[1].length);
  const most = others.find(([kind]) => !FEW.has(kind) || texts.length >= 10);
  const odd = others.reduce((sum, [, texts]) => sum + texts.length, 0);
  if (most && odd + plain >= words + none.length && 2 * (odd + plain + none.length) >= texts.length) {
    const { look, remedy } = REMEDIES[most[0] as keyof typeof REMEDIES];
    const more = others[1] && most === others[0] && others[1][1].length > texts.length / 10
      ? ` and ${REMEDIES[others[1][0] as keyof typeof REMEDIES].look}`
      : "";
    return {
      look: look + more,
      remedy: most[0] === "date" ? dateFormats(most[1], column) : remedy,
      odd: true,
      examples: most[1].slice(0, 3),
      count: odd,
    };
  }
  const rest = [...none, ...found.get("text") ?? []];
  if (plain <= rest.length && !(none.length && plain > words)) return undefined;
  if (rest.length) {
    return {
      ...REMEDIES.none,
      odd: false,
      look: "numbers but for some texts",
      examples: rest.slice(0, 5),
      count: rest.length,
    };
  }
  return { ...POINTS, odd: false, examples: (found.get("number") ?? []).slice(0, 3), count: plain };
}

/** So many different texts that begin with a number may be quantities. */
const MANY = 20;

/** {@link lookOf} of texts that begin with a number and look like nothing that is known; undefined where few do. */
export function numbersInside(texts: readonly string[]): Look | undefined {
  const found = texts.filter((text) => /^[^\p{L}\p{N}]{0,8}\p{Nd}/u.test(text));
  if (texts.length <= MANY || found.length < 0.9 * texts.length) return undefined;
  return {
    look: "texts that begin with a number",
    remedy: `${PLAIN} where they are quantities`,
    odd: false,
    examples: found.slice(0, 3),
    count: found.length,
  };
}

/** What to set for dates that are in one format: of day and month one may be above 12 somewhere, or not. */
function dateFormats(dates: readonly string[], column: string): string {
  const parts = dates.map((text) => /^(\d{1,4})([./-])(\d{1,2})([./-])(\d{1,4})(.*)$/.exec(spaced(text)));
  const tails = new Set(parts.map((part) => timeFormat(part?.[6] ?? "")));
  const signs = new Set(parts.flatMap((part) => part ? [part[2]!, part[4]!] : []));
  const [tail] = tails;
  const [sign] = signs;
  if (tails.size > 1 || tail === undefined || signs.size !== 1 || sign === undefined) {
    return 'write them as 2024-03-31 or 2024-03-31T12:30 in the file, and list the column under "dates"';
  }
  const set = (...formats: string[][]) =>
    `set "dates" to ${
      formats.map((format) => JSON.stringify({ [column]: format.join(sign) + tail })).join(" or ")
    }`;
  if (parts.every((part) => part && part[1]!.length > 2)) return set(["YYYY", "MM", "DD"]);
  const above = (i: number) => parts.some((part) => part && Number(part[i]) > 12);
  const years = parts.some((part) => part && part[5]!.length < 3) ? ", once years have four digits" : "";
  if (above(1)) return set(["DD", "MM", "YYYY"]) + years;
  if (above(3)) return set(["MM", "DD", "YYYY"]) + years;
  return `${set(["DD", "MM", "YYYY"], ["MM", "DD", "YYYY"])}, whichever it is${years}`;
}

/** The format of what follows a date; undefined where it has none. */
function timeFormat(text: string): string | undefined {
  const [, gap, seconds] = /^([ T])\d{1,2}:\d{1,2}(:\d{1,2})?$/.exec(text) ?? [];
  return text === "" ? "" : gap === undefined ? undefined : `${gap}HH:mm${seconds ? ":ss" : ""}`;
}

function merge(found: Map<TextKind, string[]>, into: TextKind, from: TextKind): void {
  const texts = found.get(from);
  if (!texts || into === from) return;
  found.set(into, [...found.get(into) ?? [], ...texts]);
  found.delete(from);
}

/** What to do that a text among numbers is read as one; undefined where nothing is known. */
export function remedyFor(text: string): string | undefined {
  const kind = kindOf(text);
  if (kind === "number") return POINTS.remedy;
  return kind === "text" || kind === "none" ? undefined : REMEDIES[kind].remedy;
}
