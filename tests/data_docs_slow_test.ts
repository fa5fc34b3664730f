/** What docs/data.md shows works as it stands there: each config distils on files that its words describe. */
import { assertEquals, assertMatch } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTask } from "./support/command.ts";
import { jpegOf, pngOf } from "./support/images.ts";
import { withLargePackages } from "./support/large_packages.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CONFIGS = new Map(
  Array.from(
    Deno.readTextFileSync(join(ROOT, "docs/data.md")).matchAll(/^```json\n([\s\S]*?)^```$/gm),
    ([, text]) => {
      return [JSON.parse(text!).name as string, text!] as const;
    },
  ),
);
const QUICK = ["train.epochs=1", "teacher.train.epochs=1"].flatMap((one) => ["--set", one]);

/** Rows of two classes that one number tells apart. */
const rows = (count: number, row: (i: number, yes: boolean) => string) =>
  Array.from({ length: count }, (_, i) => `${row(i, i % 2 === 1)}\n`).join("");

const people = (count: number, dot = "") =>
  rows(count, (i, yes) => `${20 + i % 40},${yes ? ">50K" : "<=50K"}${dot}`);
const commands = rows(120, (i, yes) => `${i % 13},${yes ? 9 : 1},s${i % 15},${yes ? "stop" : "go"}`);

async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await Deno.mkdir(join(path, ".."), { recursive: true });
    await (typeof content === "string" ? Deno.writeTextFile(path, content) : Deno.writeFile(path, content));
  }
}

const pets = Object.fromEntries(
  Array.from({ length: 48 }, (_, i) => {
    const [folder, kind] = [i < 36 ? "pets" : "pets-test", i % 2 ? "cat" : "dog"];
    const grey = Array.from({ length: 64 }, (_, at) => (i % 2 ? at : 63 - at) * 4);
    return i % 3
      ? [`${folder}/${kind}/${i}.png`, pngOf(8, 8, grey)]
      : [`${folder}/${kind}/deep/${i}.jpg`, jpegOf(10, 8, [i % 2 ? 250 : 5, 100, 100])];
  }),
);

const CASES: Readonly<
  Record<string, { readonly files: Readonly<Record<string, string | Uint8Array>>; readonly split: RegExp }>
> = {
  income: {
    files: {
      "parts/train-1.csv": `age,income\n${people(60)}`,
      "parts/train-2.csv": `age,income\n${people(40)}`,
      "parts/test.csv": `age,income\n${people(20, ".")}`,
      "parts/validation.csv": `made by hand\nage,income\n${people(10)}`,
    },
    split: /^the test and validation parts are the data set's own$/,
  },
  commands: {
    files: { "commands.csv": `a,b,speaker,command\n${commands}` },
    split:
      /^by whole groups of column "speaker": of 15 groups \d+ are for training, \d+ for validation, \d+ for the test$/,
  },
  more: {
    files: {
      "commands.csv": `a,b,speaker,command\n${commands}`,
      "parts/more-1.csv": "a,b\n1,2\n",
      "parts/more-2.csv": "b,a\n8,2\n",
    },
    split: /^by whole groups of column "speaker"/,
  },
  pets: {
    files: pets,
    split: /^the test part is the data set's own; validation rows are drawn from the others by class$/,
  },
};

for (const [name, { files, split }] of Object.entries(CASES)) {
  Deno.test(`the config ${name} of docs/data.md distils, and its student predicts`, async () => {
    const folder = await Deno.makeTempDir();
    try {
      await write(folder, { ...files, "config.json": CONFIGS.get(name)! });
      const { code, stdout, stderr } = await runTask("distill", [
        "config.json",
        "--json",
        "--no-self-check",
        ...QUICK,
      ], folder);
      assertEquals(code, 0, stderr);
      assertMatch(JSON.parse(stdout).data.split, split);
      const rows = name === "pets" ? "pets-test" : name === "income" ? "parts/test.csv" : "parts/more-1.csv";
      const new_ = name === "commands" ? "new.csv" : rows;
      await write(folder, { "new.csv": "b,a\n1,2\n" });
      const predicted = await runTask("predict", [`runs/${name}/student`, new_], folder);
      assertEquals(predicted.code, 0, predicted.stderr);
      assertMatch(predicted.stdout, /^label,p\(/);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}

Deno.test("the query of docs/data.md distils where DuckDB may run, and says what to do where not", async () => {
  const folder = await Deno.makeTempDir();
  try {
    // As Parquet where DuckDB has written it.
    const customers = `(select range as id, range % 9 as age from range(120))`;
    const calls = rows(120, (i, yes) => `${i},${yes ? 9 : 1},${yes ? "gone" : "there"}`);
    await write(folder, { "calls.csv": `id,calls,left\n${calls}`, "churn.json": CONFIGS.get("churn")! });
    const make = `const { DuckDBInstance } = await import("npm:" + "@duckdb/node-api@1.5.6-r.1");` +
      `const instance = await DuckDBInstance.create(":memory:");` +
      `await (await instance.connect()).run(${
        JSON.stringify(`copy ${customers} to '${folder}/customers.parquet'`)
      });`;
    const made = await withLargePackages((lock) => ["eval", `--lock=${lock}`, "--ext=ts", make]);
    assertEquals(made.code, 0, new TextDecoder().decode(made.stderr));
    const args = (...permissions: string[]) => (lock: string) => [
      "run",
      "--no-prompt",
      `--lock=${lock}`,
      "--allow-read",
      "--allow-write",
      "--allow-env=NO_COLOR,FORCE_COLOR,CLICOLOR_FORCE",
      ...permissions,
      join(ROOT, "cli/distill.ts"),
      join(folder, "churn.json"),
      "--out",
      join(folder, "out"),
      "--json",
      ...QUICK,
    ];
    const refused = await withLargePackages(args());
    assertEquals(refused.code, 1);
    assertMatch(
      new TextDecoder().decode(refused.stderr),
      /^error: Cannot use the data set sql as DuckDB must be allowed to run/m,
    );
    const { code, stdout, stderr } = await withLargePackages(args("--allow-ffi"));
    assertEquals(code, 0, new TextDecoder().decode(stderr));
    const { data } = JSON.parse(new TextDecoder().decode(stdout));
    assertEquals([data.features, data.classes], [2, 2]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
