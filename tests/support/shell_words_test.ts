import { assertEquals, assertThrows } from "@std/assert";
import { shellWords } from "./shell_words.ts";

const LINES: readonly (readonly [line: string, words: readonly string[]])[] = [
  ["deno task distill", ["deno", "task", "distill"]],
  ["  a   b  ", ["a", "b"]],
  [`--set 'strategy={"use":"chain","of":[1, 2]}' --out x`, [
    "--set",
    'strategy={"use":"chain","of":[1, 2]}',
    "--out",
    "x",
  ]],
  ["a'b c'd ''", ["ab cd", ""]],
  ["a#b '#c' # d 'e {", ["a#b", "#c"]],
  ["", []],
];

Deno.test("shellWords() splits as a shell does", () => {
  for (const [line, words] of LINES) assertEquals(shellWords(line), words);
});

Deno.test({
  name: "shellWords() splits as bash does",
  ignore: Deno.build.os === "windows",
  async fn() {
    for (const [line, words] of LINES.filter(([, words]) => words.length)) {
      const output = new Deno.Command("bash", { args: ["-c", `printf '%s\\0' ${line}`] }).output();
      assertEquals(new TextDecoder().decode((await output).stdout).split("\0").slice(0, -1), words);
    }
  },
});

Deno.test("shellWords() refuses what a shell would change", () => {
  for (
    const [line, found] of [
      ['--set strategy={"use":"chain","assistants":1}', "{"],
      ["--set student.hidden=[32]", "["],
      ['--set "a"', '"'],
      ["echo $HOME", "$"],
      ["a | b", "|"],
    ] as const
  ) {
    assertThrows(() => shellWords(line), Error, `must be in single quotes: there is ${found}`);
  }
  assertThrows(() => shellWords("it's"), Error, "each single quote must have another");
});
