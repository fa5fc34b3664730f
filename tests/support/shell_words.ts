/** What means something else to some shell than it says: expansions, globs, pipes, escapes, double quotes. */
const SPECIAL = /[{}[\]*?$`\\"|&;<>()~!]/;

/**
 * The words of a command line, with what is in single quotes as it stands. Throws on whatever else a shell would not
 * hand on as it is written, such as the braces and brackets of JSON, so that such a command is not shown to anybody.
 */
export function shellWords(line: string): string[] {
  const problem = (rule: string) => new Error(`Cannot run ${line} as ${rule}`);
  const words: string[] = [];
  let word: string | undefined;
  for (const [, quoted, space, comment, other = ""] of line.matchAll(/'([^']*)'|(\s+)|((?<!\S)#.*$)|(.)/g)) {
    if (comment !== undefined) break;
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    if (other === "'") throw problem("each single quote must have another");
    if (SPECIAL.test(other)) {
      throw problem(`what a shell reads otherwise must be in single quotes: there is ${other}`);
    }
    word = (word ?? "") + (quoted ?? other);
  }
  return word === undefined ? words : [...words, word];
}
