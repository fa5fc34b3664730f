import { shortened } from "../../base/errors.ts";
import { parseNumber } from "../columns.ts";

/** Texts that differ and may well be meant as one, and how they differ. */
export interface LookAlikes {
  readonly texts: readonly string[];
  readonly reason: string;
}

/**
 * Groups of texts that are one number (`1`, `1.0`, `01`), or one text but for upper and lower case, spaces, dots at the end,
 * the way in which Unicode writes it, quotes, or the signs between words. In the order of the texts.
 */
export function lookAlikes(texts: readonly string[]): LookAlikes[] {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const key = loose(text);
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  return [...groups.values()].filter(({ length }) => length > 1)
    .map((texts) => ({ texts, reason: reasonFor(texts) }));
}

function loose(text: string): string {
  const tidy = spaced(text.normalize("NFKC"));
  const value = parseNumber(tidy);
  if (!Number.isNaN(value)) return `#${value + 0}`;
  const plain = folded(tidy.replace(/[.,;:! ]{1,9}$/, ""));
  return plain.replaceAll(/[\u2018-\u201f"`\u00b4]/g, "'").replaceAll(DASHES, "-")
    .replace(/^'([^']*)'$/, "$1").replaceAll(BETWEEN_WORDS, " ");
}

const DASHES = /[\u2010-\u2015\u2212]/g;
/** Not the sign in "A-" or "-5". */
const BETWEEN_WORDS = /(?<=\p{L})[-_ ](?=\p{L})/gu;

/** In lower case, with ß as ss. */
function folded(text: string): string {
  return text.toUpperCase().toLowerCase();
}

function spaced(text: string): string {
  return text.replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "").replaceAll(/\s+/gu, " ").trim();
}

function reasonFor(texts: readonly string[]): string {
  const all = (same: (text: string) => string) => new Set(texts.map(same)).size === 1;
  if (all((text) => text.normalize("NFC"))) return "one text in two forms of Unicode";
  if (texts.every((text) => !Number.isNaN(parseNumber(text.normalize("NFKC"))))) return "one number";
  if (all(folded)) return "upper and lower case";
  if (all((text) => spaced(text.normalize("NFKC")).replace(/[. ]{1,9}$/, "").toLowerCase())) {
    return "one text but for spaces, dots, case or forms of Unicode";
  }
  return "one text but for case and signs such as spaces, dots, dashes and quotes";
}

/** A text in quotes, with what cannot be seen as its code point. */
export function visible(text: string): string {
  return JSON.stringify(shortened(text, 40)).replaceAll(
    /[\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
