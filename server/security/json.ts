import { HttpError } from "../route.ts";

/** How deep and how long JSON of a request may be. */
export interface JsonLimits {
  /** Arrays and objects inside of each other. */
  readonly depth: number;
  /** Numbers, texts, arrays, objects and all else, together. */
  readonly values: number;
}

export const JSON_LIMITS: JsonLimits = { depth: 32, values: 1_000_000 };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
/** `[` and `{`, and `]` and `}`, differ in one bit, which is set in these. */
const OPENS = 0x7b;
const CLOSES = 0x7d;
const SAME_BUT = 0x20;

/** The value of JSON in UTF-8. It is measured before it is parsed, so that nothing large is made of what is refused. */
export function parseJson(bytes: Uint8Array, limits: JsonLimits = JSON_LIMITS): unknown {
  measure(bytes, limits);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HttpError(400, "Cannot read the body: it must be UTF-8");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = bytes.length === 0 ? "it is empty" : oneLine((error as Error).message);
    throw new HttpError(400, `Cannot read the body: it must be JSON: ${why}`);
  }
}

/** One pass over the bytes: in UTF-8 no part of a longer character looks like a bracket or a quote. */
function measure(bytes: Uint8Array, { depth: deepest, values: most }: JsonLimits): void {
  const { length } = bytes;
  let depth = 0;
  let values = 1;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === QUOTE) {
      for (i++; i < length; i++) {
        const inside = bytes[i]!;
        if (inside === BACKSLASH) i++;
        else if (inside === QUOTE) break;
      }
    } else if (byte === COMMA) values++;
    else if ((byte | SAME_BUT) === OPENS) {
      values++;
      if (++depth > deepest) throw tooMuch(`arrays and objects must be at most ${deepest} deep`);
    } else if ((byte | SAME_BUT) === CLOSES) depth--;
  }
  if (values > most) throw tooMuch(`it must hold at most ${most} values`);
}

function tooMuch(rule: string): HttpError {
  return new HttpError(400, `Cannot read the body: ${rule}`);
}

/** V8 quotes what it stumbled over. */
function oneLine(text: string): string {
  // deno-lint-ignore no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
  return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}
