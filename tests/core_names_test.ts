import { assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import type { Kind } from "../core/spec.ts";
import { plugins } from "../plugins/mod.ts";
import { codeOf } from "./source_code.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Names of plugins that core has as words for something else, and for what. Where such a word stands as the name of a
 * plugin, it is refused like any other.
 */
const WORDS: Readonly<Record<string, string>> = {
  "all": "that a loss serves all tasks",
  "calibrated": "what a teacher's answers are that were divided by a temperature",
  "classes": "how a data set reads its labels, and the task of a loss that names none",
  "cross-fitted": "a teacher of members that are trained on folds, in a report",
  "ensemble": "a teacher of several models, in a report",
  "image": "a kind of column and an input",
  "labels": "work of a Worker, and what a progress event is of",
  "linear": "an activation of tfjs",
  "model": "a column of a report",
  "none": "that there is none of something, in a message",
  "numbers": "how outputs are read: see `AnswerFormat`",
  "scale": "a step of an exported student, and an option of tfjs' batch normalisation",
  "text": "a kind of column",
  "tokens": "a kind of column and an input",
};

/** What stands before the name of a plugin: `use: "mlp"`, `use === "mlp"`, `loss("mlp")`, `make("student", "mlp")`. */
const BEFORE_NAME =
  /(?:\buse["']?\s*(?:[:=]|[!=]==)|\bloss\(|\b(?:make|has|find|tokenOf)\(\s*"[^"]*",|\bparse\(\s*\[[^\]]*\],|\b(?:prefault|default)\()\s*$/;

/** Each text of a source that is the name of a plugin, with its line. */
function namesIn(text: string, names: ReadonlySet<string>): string[] {
  return [...codeOf(text).matchAll(/(["'])( *)\1/g)].flatMap(({ index, 2: { length } = "" }) => {
    const name = text.slice(index + 1, index + 1 + length);
    const before = text.slice(Math.max(0, index - 120), index);
    if (!names.has(name) || Object.hasOwn(WORDS, name) && !BEFORE_NAME.test(before)) return [];
    return [`line ${text.slice(0, index).split("\n").length}: ${JSON.stringify(name)}`];
  });
}

/** A kind's name is a word of core's own. */
const KINDS = new Set(plugins.map(({ kind }): Kind => kind));
const NAMES = new Set(plugins.map(({ name }): string => name).filter((name) => !KINDS.has(name as Kind)));

function sources(folder: string): [path: string, text: string][] {
  return [...Deno.readDirSync(`${ROOT}/${folder}`)].flatMap(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    if (isDirectory) return sources(path);
    return name.endsWith(".ts") ? [[path, Deno.readTextFileSync(`${ROOT}/${path}`)]] : [];
  });
}

Deno.test("core/ names no plugin: defaults are the catalogue's owner's (rule 1)", () => {
  const found = sources("core").flatMap(([path, text]) =>
    namesIn(text, NAMES).map((place) => `${path}, ${place}`)
  );
  assertEquals(found, []);
});

Deno.test("core/ has each of the words that are names of plugins, too", () => {
  const all = sources("core").map(([, text]) => text).join("\n");
  const isThere = (word: string) => all.includes(`"${word}"`);
  assertEquals(Object.keys(WORDS).filter((word) => !NAMES.has(word) || !isThere(word)), []);
});

for (
  const [text, place] of [
    ['const student = { use: "mlp" };', 'line 1: "mlp"'],
    ["const TEACHER =\n  'hinton';", 'line 2: "hinton"'],
    ['type Backend = "wasm" | "other";', 'line 1: "wasm"'],
    ['const loss = { use: "cross-entropy", labelSmoothing };', 'line 1: "cross-entropy"'],
    ['const usual = { "use": "ensemble", members };', 'line 1: "ensemble"'],
    ["if (spec.use === 'ensemble') grow();", 'line 1: "ensemble"'],
    ['const loss = run.loss("cross-entropy");', 'line 1: "cross-entropy"'],
    ['context.make("loss", "soft-targets")', 'line 1: "soft-targets"'],
    ['context.has(\n  "teacher",\n  "model",\n)', 'line 3: "model"'],
    ['catalogue.parse(["loss"], "soft-targets")', 'line 1: "soft-targets"'],
    ['kit.part("scheduler").default("linear")', 'line 1: "linear"'],
  ] as const
) {
  Deno.test(`namesIn() finds the plugin in ${JSON.stringify(text)}`, () => {
    assertEquals(namesIn(text, NAMES), [place]);
  });
}

Deno.test("namesIn() lets be what is no name of a plugin", () => {
  const texts = [
    'const activation = config["activation"] ?? "linear";',
    'column.name === "ensemble"',
    '// { use: "mlp" }\n/** `"hinton"` */',
    'import { mlp } from "./mlp_of.ts";',
    "const text = `the student mlp`;",
    'const kinds: Kind[] = ["teacher", "student"];',
  ];
  for (const text of texts) assertEquals(namesIn(text, NAMES), [], text);
});
