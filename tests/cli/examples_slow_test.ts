/** Each example distils as it stands but for fewer epochs, and its student predicts, is served and is exported. */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type ServerProcess, startServer } from "../server/fuzz/process.ts";
import { ask } from "../server/fuzz/setup.ts";
import { runTask } from "../support/command.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const FEWER = ["train.epochs=2", "teacher.train.epochs=4", "seeds=1"].flatMap((one) => ["--set", one]);

interface Example {
  readonly name: string;
  /** What predict reads, relative to the example; where it is empty, the row as a CSV file. */
  readonly rows: string;
  readonly plugins: readonly string[];
  /** A row for the server. */
  readonly row: Readonly<Record<string, unknown>>;
  /** What an answer has. */
  readonly has: string;
}

const digits = Object.fromEntries(
  Array.from({ length: 64 }, (_, i) => [`p${Math.floor(i / 8)}${i % 8}`, i % 17]),
);
const features = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`x${i + 1}`, (i + 1) / 11]));

const ALL: readonly Example[] = [
  { name: "digits", rows: "digits.csv", plugins: [], row: digits, has: "label" },
  {
    name: "labels",
    rows: "../digits/digits.csv",
    plugins: ["properties.ts"],
    row: digits,
    has: "labels",
  },
  {
    name: "regression",
    rows: "",
    plugins: ["friedman.ts"],
    row: features,
    has: "numbers",
  },
  {
    name: "tokens",
    rows: "rhymes.txt",
    plugins: [],
    row: { characters: "5 6 7" },
    has: "label",
  },
];

for (const { name, rows, plugins, row, has } of ALL) {
  Deno.test(`the example ${name} distils, predicts, is served and exported`, async () => {
    const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "retort-example-" }));
    try {
      const example = join(EXAMPLES, name);
      const run = async (task: Parameters<typeof runTask>[0], args: readonly string[]) => {
        const { code, stdout, stderr } = await runTask(task, [...args], folder);
        assertEquals(code, 0, `${task} ${args.join(" ")}: ${stderr}`);
        return stdout;
      };
      await run("distill", [join(example, "distill.json"), ...FEWER, "--out", "runs/it", "--no-self-check"]);
      const csv = `${Object.keys(row).join(",")}\n${Object.values(row).join(",")}\n`;
      if (!rows) await Deno.writeTextFile(join(folder, "rows.csv"), csv);
      const file = rows ? [join(example, rows)] : ["rows.csv", "--data", "csv"];
      const predicted = await run("predict", ["runs/it/student", ...file, "--json"]);
      const first = JSON.parse(predicted.split("\n")[0]!);
      assert(has in first, predicted.slice(0, 300));

      if (name === "tokens") {
        const text = await run("predict", ["runs/it/student", "--text", "Humpty ", "--tokens", "5"]);
        assert(/^Humpty [^]{5}\n$/u.test(text), text);
        await Deno.writeTextFile(join(folder, "other.txt"), "zz");
        const [line] = (await run("predict", ["runs/it/student", join(folder, "other.txt")])).split("\n")
          .slice(1);
        assert(line, "a short text has a row");
      }

      await using server = await startServer({
        models: join(folder, "models"),
        plugins: plugins.map((file) => join(example, file)),
      });
      await Deno.mkdir(join(folder, "models"));
      await Deno.rename(join(folder, "runs/it/student"), join(folder, "models/it"));
      const answer = await served(server, row);
      assert(has in answer, JSON.stringify(answer));

      for (const target of ["edge", "tfjs", "onnx"]) {
        await run("export", ["models/it", "--target", target, "--out", `out/${target}`]);
      }
      const { default: student } = await import(pathToFileURL(join(folder, "out/edge/student.js")).href);
      const own = student.predict(row);
      if (has === "numbers") {
        assertAlmostEquals(
          Object.values<number>(own.numbers)[0]!,
          Object.values<number>(answer.numbers)[0]!,
          1e-3,
        );
      } else assertEquals(own[has], answer[has]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}

/** What the server says of the row, once it has found the model. */
// deno-lint-ignore no-explicit-any -- as it comes
async function served(server: ServerProcess, row: Example["row"]): Promise<any> {
  for (let tries = 0;; tries++) {
    const { status, json } = await ask(server, "POST", "/v1/models/it/predict", { json: { rows: [row] } });
    if (status === 200) return (json as { predictions: unknown[] }).predictions[0];
    assert(tries < 100, JSON.stringify(json));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
