/** Whether a path is a pattern of paths: it has a `*` or a `?`. */
export function isPattern(path: string): boolean {
  return path.includes("*") || path.includes("?");
}

/**
 * Whether a name matches a pattern of one: `*` is any letters, `?` is one. A name that begins with a dot is hidden: its pattern must
 * begin with one as well.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["part-1.csv", "part-10.csv", ".part-1.csv"].map((name) => matchesName("*-?.csv", name)), [true, false, false]);
 * ```
 */
export function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const [signs, letters] = [[...pattern], [...name]];
  let [sign, letter] = [0, 0];
  /** Where to go on when what follows the last `*` does not fit: that one then takes a letter more. */
  let again: { sign: number; letter: number } | undefined;
  while (letter < letters.length) {
    if (signs[sign] === "*") again = { sign: ++sign, letter };
    else if (signs[sign] === "?" || signs[sign] === letters[letter]) [sign, letter] = [sign + 1, letter + 1];
    else if (again) [sign, letter] = [again.sign, ++again.letter];
    else return false;
  }
  while (signs[sign] === "*") sign++;
  return sign === signs.length;
}

/** Whether a path with `/` matches a pattern, name by name; `**` is any number of folders, and at the end all files in them. */
export function matchesPath(pattern: string, path: string): boolean {
  return matchesParts(partsOf(pattern), path.split("/"));
}

/** The names of a pattern; a `**` at its end is followed by a `*`. */
export function partsOf(pattern: string): string[] {
  const parts = pattern.split("/").filter((part, i, all) => part !== "**" || all[i - 1] !== "**");
  return parts.at(-1) === "**" ? [...parts, "*"] : parts;
}

function matchesParts([first, ...rest]: readonly string[], [name, ...names]: readonly string[]): boolean {
  if (first === undefined || name === undefined) return first === name;
  if (first !== "**") return matchesName(first, name) && matchesParts(rest, names);
  return matchesParts(rest, [name, ...names]) ||
    !name.startsWith(".") && matchesParts([first, ...rest], names);
}
