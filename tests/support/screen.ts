/**
 * What a terminal of `width` columns shows after a program has written `output`: its lines, those that scrolled away
 * included. It knows the sequences that Retort's commands write; another one is an error.
 */
export function screen(output: string, width: number): string[] {
  const rows: string[][] = [[]];
  let [row, column, wraps] = [0, 0, true];
  let kept: readonly [number, number] = [0, 0];
  const at = (row: number) => rows[row] ??= [];
  const put = (character: string) => {
    if (column === width) {
      if (wraps) [row, column] = [row + 1, 0];
      else column--;
    }
    const line = at(row);
    while (line.length < column) line.push(" ");
    line[column++] = character;
  };
  // deno-lint-ignore no-control-regex -- terminals are told by control characters
  for (const [token] of output.matchAll(/\x1b\[[?\d;]*[A-Za-z]|\x1b[78]|[^]/gu)) {
    if (token === "\n") [row, column] = [row + 1, 0];
    else if (token === "\r") column = 0;
    else if (!token.startsWith("\x1b")) put(token);
    else if (token === "\x1b7") kept = [row, column];
    else if (token === "\x1b8") [row, column] = kept;
    else if (token === "\x1b[?7h" || token === "\x1b[?7l") wraps = token.endsWith("h");
    else if (token === "\x1b[?25h" || token === "\x1b[?25l" || token.endsWith("m")) continue;
    else if (token === "\x1b[K" || token === "\x1b[0K") at(row).length = Math.min(at(row).length, column);
    else if (token === "\x1b[2K") at(row).length = 0;
    else if (token.endsWith("G")) column = Number(token.slice(2, -1)) - 1;
    else throw new Error(`The screen does not know ${JSON.stringify(token)}`);
  }
  return Array.from(rows, (line) => (line ?? []).join("").trimEnd());
}
