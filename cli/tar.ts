/** Longest name of a file in a header of the form `ustar`, without its prefix. */
const LONGEST = 100;
const BLOCK = 512;

/** Files as a tar archive of the form `ustar`, in the order of their names; the same files give the same bytes. */
export function tar(
  files: ReadonlyMap<string, Uint8Array>,
  { runs }: { runs: (name: string) => boolean },
): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => a < b ? -1 : 1)) {
    blocks.push(header(name, bytes.length, runs(name) ? 0o755 : 0o644), bytes);
    blocks.push(new Uint8Array((BLOCK - bytes.length % BLOCK) % BLOCK));
  }
  blocks.push(new Uint8Array(2 * BLOCK));
  const all = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const block of blocks) {
    all.set(block, at);
    at += block.length;
  }
  return all;
}

function header(name: string, size: number, mode: number): Uint8Array {
  const [prefix, rest] = split(name);
  const block = new Uint8Array(BLOCK);
  const write = (at: number, text: string) => block.set(new TextEncoder().encode(text), at);
  const octal = (at: number, width: number, value: number) =>
    write(at, `${value.toString(8).padStart(width - 1, "0")}\0`);
  write(0, rest);
  octal(100, 8, mode);
  octal(108, 8, 0);
  octal(116, 8, 0);
  octal(124, 12, size);
  // The time of every file: npm itself has this one, as some programs take no earlier one.
  octal(136, 12, Date.UTC(1985, 9, 26, 8, 15) / 1000);
  write(148, " ".repeat(8));
  write(156, "0");
  write(257, "ustar\x0000");
  write(345, prefix);
  const sum = block.reduce((total, byte) => total + byte, 0);
  write(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return block;
}

/** A name that is too long for its field goes on before it, up to a slash. */
function split(name: string): [prefix: string, rest: string] {
  if (name.length <= LONGEST) return ["", name];
  const slash = name.indexOf("/", name.length - LONGEST - 1);
  if (slash < 0 || slash > 155) throw new RangeError(`Cannot pack ${name} as its name must be shorter`);
  return [name.slice(0, slash), name.slice(slash + 1)];
}
