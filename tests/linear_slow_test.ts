import { assert, assertEquals } from "@std/assert";
import { analyse } from "scslre";
import { regExpsOf } from "./source_code.ts";
import type { Hostile } from "./support/hostile_texts.ts";

const ROOT = new URL("../", import.meta.url);
/** What meets texts of requests, tables, configs and plugins. */
const FOLDERS = ["core", "plugins", "server", "cli"];
/** Letters of a hostile text: what is quadratic in them takes hours. */
const LETTERS = 500_000;
/** A Worker that has not said anything for so long has met what is not linear. It is no measure of time: all of it takes seconds. */
const GIVE_UP_MS = 30_000;

interface Found {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** All sources of a folder, by path from the root. */
function* sources(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(`${folder}/`, ROOT))) {
    if (isDirectory) yield* sources(`${folder}/${name}`);
    else if (/\.(ts|js)$/.test(name)) yield `${folder}/${name}`;
  }
}

// What is bundled of them is looked at where it stands.
const BUNDLED = "server/page_worker/retort.js";
const PATHS = ["mod.ts", ...FOLDERS.flatMap((folder) => [...sources(folder)])].filter((path) =>
  path !== BUNDLED
);
const read = (path: string) => Deno.readTextFileSync(new URL(path, ROOT));

/** The regular expressions of all sources. */
const EXPRESSIONS: readonly Found[] = PATHS.flatMap((path) =>
  regExpsOf(read(path)).map(({ source, flags, line }) => ({ path: `${path}:${line}`, source, flags }))
);

/** What makes an expression slow on one letter again and again; nothing where its time grows as the text does. */
function slow(source: string, flags: string): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(({ type, exponential }) => `${type}${exponential ? " (exponential)" : ""}`);
}

/** What to repeat: the words that an expression looks for. */
function pumpsFor(source: string): string[] {
  const words = source.replaceAll(/\\([/$.])/g, "$1").match(/[A-Za-z0-9<>"$#:/{}.=-]{2,}/g) ?? [];
  const pumps = words.flatMap((word) => [word, `${word} `, `${word}a`]);
  return [...new Set(pumps)];
}

/** Whether an expression looks for something of any length, anywhere. */
function isOpen({ source }: Found): boolean {
  return /[*+]|,\}/.test(source) && !source.startsWith("^");
}

/** Lets a Worker do it all; where it does not come to an end, the name of what it was at. */
async function outcome(hostile: Hostile): Promise<string> {
  const worker = new Worker(new URL("support/hostile_texts.ts", import.meta.url), { type: "module" });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let at = "nothing yet";
  const giveUp = () => resolve(`does not come to an end: ${at}`);
  let timer = setTimeout(giveUp, GIVE_UP_MS);
  worker.onmessage = ({ data }: MessageEvent<string | null>) => {
    if (data === null) return resolve("all done");
    at = data;
    clearTimeout(timer);
    timer = setTimeout(giveUp, GIVE_UP_MS);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    reject(new Error(`${at}: ${event.message}`));
  };
  worker.postMessage(hostile);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

Deno.test("no regular expression of the sources takes more than linear time, whatever letter is repeated", () => {
  assert(EXPRESSIONS.length > 100, "there must be some to look at");
  const found = EXPRESSIONS.flatMap(({ path, source, flags }) => {
    const why = slow(source, flags);
    return why.length ? [`${path} /${source}/${flags}: ${why.join(", ")}`] : [];
  });
  assertEquals(found, []);
});

Deno.test("the check of regular expressions knows slow ones", () => {
  for (const source of ["\\s*[\\r\\n]\\s*", "(a+)+$", "\\B(?=(\\d{3})+$)", " +$"]) {
    assert(slow(source, "g").length > 0, source);
  }
  assertEquals(slow("\\s+", "g"), []);
});

Deno.test("expressions that are made while the program runs are those that are known to be safe", () => {
  const made = PATHS.flatMap((path) =>
    Array.from(read(path).matchAll(/new RegExp\(([^\n]*)/g), ([, of]) => `${path}: ${of!.slice(0, 12)}`)
  ).filter((one) => !one.startsWith("core/data/tables/text_kinds.ts"));
  assertEquals(made.sort(), [
    // A variable's name, letters and digits alone.
    "cli/plugin_templates.ts: `\\\\b${variab",
    // Those of core are looked at below, and so are all of core/data/tables/text_kinds.ts.
    "core/data/tables/dates.ts: `^${pattern}",
    "core/data/tables/numbers.ts: `^[+-]?(?:\\\\",
    'core/data/tables/numbers.ts: group, "g");',
    // The patterns of the server's own schemas, in the page.
    "server/page/form/schema.js: pattern).tes",
  ]);
});

Deno.test("expressions that are made for formats of numbers and dates take linear time, whichever they are", async () => {
  const made: RegExp[] = [];
  const Own = RegExp;
  globalThis.RegExp = class extends Own {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      made.push(this);
    }
  } as RegExpConstructor;
  try {
    // Some are made when their file is imported, which must be here and not above.
    const { kindOf } = await import("../core/data/tables/text_kinds.ts");
    const { numberReader } = await import("../core/data/tables/numbers.ts");
    const { dateReader } = await import("../core/data/tables/dates.ts");
    assertEquals(kindOf("12 %"), "percent");
    for (const decimal of [".", ","] as const) {
      for (const thousands of [undefined, ",", ".", " ", "'"] as const) numberReader({ decimal, thousands });
    }
    for (const format of ["DD/MM/YYYY", "YYYYMMDD", "YYYY-MM-DDTHH:mm:ss", "D M YYYY  HH.mm", "DD*MM+YYYY"]) {
      dateReader(format);
    }
  } finally {
    globalThis.RegExp = Own;
  }
  assert(made.length > 20, "there must be some to look at");
  assertEquals(made.filter(({ source, flags }) => slow(source, flags).length).map(String), []);
});

Deno.test("what meets texts of users takes linear time, whatever they send", async () => {
  const pumps = [
    " ",
    "a",
    "/",
    "\n ",
    "a/",
    "<style>",
    "file:",
    "(file://a.ts:1",
    "\\",
    "\u0000",
    "\ud800",
    "\r",
    ": ",
    "bearer ",
  ];
  const expressions = EXPRESSIONS.filter(isOpen)
    .map(({ path, source, flags }) => ({
      name: `${path} /${source}/${flags}`,
      source,
      flags,
      pumps: pumpsFor(source),
    }));
  assertEquals(await outcome({ letters: LETTERS, pumps, expressions }), "all done");
});
