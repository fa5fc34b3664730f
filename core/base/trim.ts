/** A text without these letters at its end; a pattern for that takes a time that grows with the square of a long row of them. */
export function trimmedEnd(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** A text without these letters at its beginning and those at its end. */
export function trimmedBoth(text: string, first: string, last: string): string {
  let from = 0;
  while (from < text.length && first.includes(text[from]!)) from++;
  return trimmedEnd(text.slice(from), last);
}
