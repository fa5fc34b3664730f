/** An import or a re-export, static or dynamic. */
export interface Import {
  readonly specifier: string;
  /** As it is written, up to the specifier. */
  readonly statement: string;
}

/** A regular expression as a source has it. */
export interface RegExpLiteral {
  readonly source: string;
  readonly flags: string;
  /** From 1. */
  readonly line: number;
}

/** The regular expressions of a source, in their order. */
export function regExpsOf(text: string): RegExpLiteral[] {
  const found: RegExpLiteral[] = [];
  codeOf(text, (from, end) => {
    const flags = /^[a-z]*/.exec(text.slice(end))![0];
    found.push({
      source: text.slice(from + 1, end - 1),
      flags,
      line: text.slice(0, from).split("\n").length,
    });
  });
  return found;
}

/**
 * Source text with comments, texts and regular expressions blanked; nothing moves. What is in `${}` is code. `onRegExp` is told where
 * each regular expression begins and ends, both slashes included.
 */
export function codeOf(text: string, onRegExp: (from: number, end: number) => void = () => {}): string {
  const out = text.split("");
  const blank = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (out[i] !== "\n") out[i] = " ";
  };
  /** Depth of braces at which each `${` that is open was met. */
  const templates: number[] = [];
  let depth = 0;
  let i = 0;
  const template = () => {
    const from = i;
    while (i < text.length && text[i] !== "`" && !text.startsWith("${", i)) i += text[i] === "\\" ? 2 : 1;
    blank(from, i);
    if (text[i] === "$") {
      templates.push(depth++);
      i++;
    }
    i++;
  };
  while (i < text.length) {
    const character = text[i]!;
    const from = i;
    if (text.startsWith("//", i)) {
      i = endOf(text, "\n", i);
      blank(from, i);
    } else if (text.startsWith("/*", i)) {
      i = endOf(text, "*/", i + 2) + 2;
      blank(from, i);
    } else if (character === '"' || character === "'") {
      i = literalEnd(text, i, character);
      blank(from + 1, i - 1);
    } else if (character === "/" && isRegExpAfter(out.slice(Math.max(0, i - 80), i).join(""))) {
      i = literalEnd(text, i, "/");
      blank(from + 1, i - 1);
      onRegExp(from, i);
    } else {
      i++;
      if (character === "`") template();
      else if (character === "{") depth++;
      else if (character === "}" && --depth === templates.at(-1)) {
        templates.pop();
        template();
      }
    }
  }
  return out.join("");
}

function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at;
}

/** After a text or a regular expression that begins here. */
function literalEnd(text: string, from: number, quote: string): number {
  let isClass = false;
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (quote === "/" && text[i] === "[") isClass = true;
    else if (quote === "/" && text[i] === "]") isClass = false;
    else if (text[i] === quote && !isClass) return i + 1;
  }
  return text.length;
}

/** Whether a slash after this code begins a regular expression and divides nothing. */
function isRegExpAfter(before: string): boolean {
  // What is not null, divided.
  if (/[\w$)\]]!\s*$/.test(before)) return false;
  return /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|of|in|do|else|void|yield|await))\s*$/.test(
    before,
  );
}

/** What a source imports and re-exports, types included; a specifier that is computed is given as it is written. */
export function importsOf(text: string): Import[] {
  const code = codeOf(text);
  const found: Import[] = [];
  const add = (start: number, end: number) => {
    const quote = text[end]!;
    const close = /["'`]/.test(quote) ? literalEnd(text, end, quote) : endOf(text, ")", end);
    const specifier = /["'`]/.test(quote) ? text.slice(end + 1, close - 1) : text.slice(end, close);
    found.push({ specifier, statement: text.slice(start, close) });
  };
  const statics =
    /(?<![.\w$])(?:import|export)(?:\s+type\b)?(?:\s+[\w$]+\s*,?)?\s*(?:\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?\s*(?:\bfrom\s*)?(?=["'])/g;
  for (const match of code.matchAll(statics)) {
    if (/^export\s+default/.test(match[0])) continue;
    add(match.index, match.index + match[0].length);
  }
  for (const match of code.matchAll(/(?<![.\w$])import\s*\(\s*/g)) {
    add(match.index, match.index + match[0].length);
  }
  return found;
}

/** The first line of each statement at the top of a module. */
export function topLevel(text: string): string[] {
  const code = codeOf(text);
  const statements: string[] = [];
  let depth = 0;
  let isStart = true;
  for (let i = 0; i < code.length; i++) {
    const character = code[i]!;
    const isLineStart = i === 0 || code[i - 1] === "\n";
    // The formatter indents all that goes on, but for what closes.
    if (depth === 0 && /[^\s)\]};]/.test(character) && (isStart || isLineStart)) {
      statements.push(text.slice(i, endOf(text, "\n", i)).trim());
      isStart = false;
    }
    if (/[([{]/.test(character)) depth++;
    else if (/[)\]}]/.test(character)) depth--;
    else if (character === ";" && depth === 0) isStart = true;
  }
  return statements;
}
