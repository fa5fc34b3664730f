/** Runs what the documents tell a reader to run: every command and every example. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { seededRandom } from "../core/base/random.ts";
import deno from "../deno.json" with { type: "json" };
import { runTask, type TaskName } from "./support/command.ts";
import { shellWords } from "./support/shell_words.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGES = ["README.md", ...Array.from(Deno.readDirSync(join(ROOT, "docs")), ({ name }) => `docs/${name}`)]
  .filter((name) => name.endsWith(".md"));

/** The fenced blocks of a language in a page. */
function blocks(page: string, language: string): string[] {
  const text = Deno.readTextFileSync(join(ROOT, page));
  return Array.from(text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm))
    .filter(([, named]) => named === language).map(([, , body]) => body!);
}

/** A service as service.ts of write-a-plugin.md asks it: it knows the answer by the age. */
function ageService(): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, async (request) => {
    const { rows, classes } = await request.json();
    const probabilities = rows.map(({ age }: { age: number }) => {
      const rich = 1 / (1 + Math.exp((49.5 - age) / 5));
      return classes.map((name: string) => name === ">50K" ? rich : 1 - rich);
    });
    return Response.json({ probabilities });
  });
}

/** A table with a number, a category, missing cells and text labels. */
function people(): string {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `${20 + i},${["clerk", "cook", "?"][i % 3]},${i > 29 ? ">50K" : "<=50K"}`,
  );
  return `age,job,income\n${rows.join("\n")}\n`;
}

/** Commands are shortened to seconds: what is tested is that they run, not what they come to. */
const QUICK = ["train.epochs=1", "teacher.train.epochs=1"].flatMap((setting) => ["--set", setting]);
/** Commands that a test cannot run: this is what they run, or they take what a test must not (the network, minutes). */
const ELSEWHERE = new Set([
  "test",
  "ok",
  "static",
  "bench",
  "bench:peers",
  "bench:edge",
  "bench:growth",
  "bench:kernels",
  "bench:million",
  "bench:parquet",
  "bench:serve",
  "bench:soak",
  "fuzz",
  "kernels",
  "edge",
  "schema",
  "results",
  // It needs a service: a test below has one.
  "distill:http",
]);

Deno.test("every command in the documents runs", async () => {
  const folder = await Deno.makeTempDir();
  try {
    for (const example of ["digits", "labels", "regression", "tokens"]) {
      await Deno.mkdir(join(folder, "examples", example), { recursive: true });
      for await (const { name } of Deno.readDir(join(ROOT, "examples", example))) {
        await Deno.copyFile(join(ROOT, "examples", example, name), join(folder, "examples", example, name));
      }
    }
    // What the README's reader has: a config as it stands there, and tables of their own.
    await Deno.writeTextFile(join(folder, "income.json"), blocks("README.md", "json")[0]!);
    for (const name of ["adult.csv", "new-rows.csv"]) await Deno.writeTextFile(join(folder, name), people());
    const done = new Set<string>();
    for (const page of PAGES) {
      for (const line of blocks(page, "sh").flatMap((block) => block.trim().split("\n"))) {
        const words = shellWords(line.replace(/^npx -y deno@2\.9\.6 /, "deno "));
        const [program, task, name, ...args] = words;
        if (task === "test") {
          await runDeno(words.slice(1).toSpliced(1, 0, "--no-check"), folder, `${page}: ${line}`);
          continue;
        }
        assertEquals([program, task], ["deno", "task"], `${page}: ${line}`);
        assert(name! in deno.tasks, `${page}: there is no task ${name}`);
        if (ELSEWHERE.has(name!) || done.has(words.join(" "))) continue;
        done.add(words.join(" "));
        const quick = name === "distill" && !args.includes("--help") ? QUICK : [];
        const fewer = args.map((word, i) => args[i - 1] === "--seeds" ? "2" : word);
        const { code, stderr } = await runTask(name as TaskName, [...fewer, ...quick], folder);
        assertEquals(code, 0, `${page}: ${line}\n${stderr}`);
      }
    }
    assert(done.size >= 8, "the documents must show commands");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** Runs Deno in a folder, with the repository's configuration; it must succeed. */
async function runDeno([command, ...args]: readonly string[], cwd: string, what: string): Promise<void> {
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [command!, "--config", resolve(ROOT, "deno.json"), ...args],
    cwd,
    env: { ...env, NO_COLOR: "1" },
    clearEnv: true,
  }).output();
  assertEquals(code, 0, `${what}\n${new TextDecoder().decode(stdout)}${new TextDecoder().decode(stderr)}`);
}

/** The name of an example that says which file it is, in its first line. */
function fileOf(example: string): string | undefined {
  return /^\/\/ ([\w-]+\.ts)\n/.exec(example)?.[1];
}

Deno.test("every TypeScript example in the documents compiles and runs", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const examples = PAGES.flatMap((page) => blocks(page, "ts"));
    assert(examples.length >= 2);
    const files = examples.map((text, i) => join(folder, fileOf(text) ?? `example_${i}.ts`));
    for (const [i, text] of examples.entries()) await Deno.writeTextFile(files[i]!, text);
    await runDeno(["check", ...files], ROOT, "types");
    for (const file of files) await runDeno(["run", "--no-prompt", "--allow-read", file], ROOT, file);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the plugins of write-a-plugin.md distil as they stand there, and pass their tests", async () => {
  const page = "docs/write-a-plugin.md";
  const folder = await Deno.makeTempDir();
  try {
    const all = blocks(page, "ts");
    assertEquals(all.map(fileOf), [
      "brier.ts",
      "words.ts",
      "bag-of-words.ts",
      "relay.ts",
      "softened.ts",
      "service.ts",
      "worked_test.ts",
    ]);
    // Those of texts have a test of their own.
    const examples = all.filter((text) => !TEXTS.includes(fileOf(text)!));
    for (const text of examples) {
      assert(text.trimEnd().split("\n").length < 40, `${fileOf(text)} is too long`);
      await Deno.writeTextFile(join(folder, fileOf(text)!), text);
    }
    const [config] = blocks(page, "json").filter((text) => !text.includes(TEXTS[0]!));
    assertEquals(JSON.parse(config!).plugins, examples.slice(0, 3).map((text) => `./${fileOf(text)}`));
    await Deno.writeTextFile(join(folder, "worked.json"), config!);
    await Deno.writeTextFile(join(folder, "adult.csv"), people());
    const { code, stdout, stderr } = await runTask("distill", ["worked.json", "--json", ...QUICK], folder);
    assertEquals(code, 0, stderr);
    const report = JSON.parse(stdout);
    assertEquals(report.name, "worked");
    const events = await Deno.readTextFile(join(folder, "runs/worked/events.jsonl"));
    for (const stage of ["inner.teacher-1", "runner-1", "student"]) {
      assertStringIncludes(events, `"${stage}"`);
    }
    await using server = ageService();
    const teacher = { use: "service", url: `http://127.0.0.1:${server.addr.port}/` };
    const served = {
      ...JSON.parse(config!),
      name: "served",
      plugins: ["./service.ts"],
      strategy: "hinton",
      teacher,
    };
    await Deno.writeTextFile(join(folder, "served.json"), JSON.stringify(served));
    const asked = await runTask("distill", ["served.json", "--json", ...QUICK.slice(0, 2)], folder, {
      net: [`127.0.0.1:${server.addr.port}`],
    });
    assertEquals(asked.code, 0, asked.stderr);
    const { ensemble, speedup } = JSON.parse(asked.stdout);
    assertEquals([ensemble.accuracy.mean, ensemble.latency_ms, speedup], [1, null, null]);
    await runDeno(["test", "--no-check", "--allow-read", "."], folder, page);
    for (const text of examples.slice(0, 4)) {
      await runDeno(["fmt", "--check", fileOf(text)!], folder, page);
      await runDeno(["lint", fileOf(text)!], folder, page);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** A service for the configs of teachers.md, by both protocols: it knows the answer by the age. */
function protocolService(): Deno.HttpServer<Deno.NetAddr> {
  const rich = (age: number) => 1 / (1 + Math.exp((49.5 - age) / 5));
  return Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method === "GET") {
      assertEquals(pathname, "/v2/models/income");
      const inputs = [{ name: "features", datatype: "FP32", shape: [-1, 1] }, {
        name: "job",
        datatype: "BYTES",
        shape: [-1, 1],
      }];
      const parameters = { labels: ["<=50K", ">50K"] };
      return Response.json({
        inputs,
        outputs: [{ name: "probabilities", datatype: "FP32", shape: [-1, 2], parameters }],
      });
    }
    const json = await request.json();
    if (pathname === "/v2/models/income/infer") {
      const { data, shape: [rows] } = json.inputs.find(({ name }: { name: string }) => name === "features");
      const answers = (data as number[]).flatMap((age) => [1 - rich(age), rich(age)]);
      return Response.json({
        outputs: [{ name: "probabilities", datatype: "FP32", shape: [rows, 2], data: answers }],
      });
    }
    assertEquals([pathname, json.model], ["/v1/chat/completions", "some-model"]);
    const [, age] = /^A person of (\d+) years works as (?:clerk|cook|)\. /.exec(json.messages[0].content)!;
    const top_logprobs = [["Yes", rich(Number(age))], ["no", 1 - rich(Number(age))]].map(([token, p]) => ({
      token,
      logprob: Math.log(0.99 * (p as number)),
    }));
    return Response.json({ choices: [{ logprobs: { content: [{ top_logprobs }] } }] });
  });
}

Deno.test("the configs and commands of teachers.md ask a service by both protocols", async () => {
  const page = "docs/teachers.md";
  const folder = await Deno.makeTempDir();
  await using server = protocolService();
  const host = `127.0.0.1:${server.addr.port}`;
  const here = (text: string) => text.replaceAll("127.0.0.1:8000", host);
  try {
    await Deno.writeTextFile(join(folder, "adult.csv"), people());
    const configs = blocks(page, "json").filter((text) => text.includes('"use": "http"')).map(here);
    for (const text of configs) {
      await Deno.writeTextFile(join(folder, `${JSON.parse(text).name}.json`), text);
    }
    const commands = blocks(page, "sh").flatMap((text) => text.trim().split("\n")).filter((line) =>
      line.includes("distill:http")
    );
    assertEquals([configs.length, commands.length], [2, 2]);
    for (const line of commands) {
      const { code, stdout, stderr } = await runTask(
        "distill:http",
        [...shellWords(line).slice(3), "--json", ...QUICK.slice(0, 2)],
        folder,
      );
      assertEquals(code, 0, `${line}\n${stderr}`);
      assertEquals(JSON.parse(stdout).ensemble.accuracy.mean, 1, line);
    }
    const [least] = blocks(page, "bash").filter((text) => text.includes("cli/distill.ts"));
    const [, ...words] = shellWords(here(least!.trim())).map((word) =>
      word === "cli/distill.ts" ? join(ROOT, word) : word
    );
    const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [...words, "--out", "runs/least", ...QUICK.slice(0, 2)],
      cwd: folder,
      env,
      clearEnv: true,
      stdin: "null",
    }).output();
    assertEquals(code, 0, new TextDecoder().decode(stderr));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** The plugins of write-a-plugin.md that read words. */
const TEXTS: readonly string[] = ["words.ts", "bag-of-words.ts"];

/** Sentences of six words, of which one says the class. */
function sentences(count: number, seed: number): string {
  const random = seededRandom(seed);
  const words = Array.from({ length: 30 }, (_, i) => `word${i}`);
  const lines = Array.from({ length: count }, (_, i) => {
    const text = Array.from({ length: 5 }, () => words[random.integer(words.length)]!);
    text.splice(random.integer(6), 0, i % 2 ? "lovely" : "awful");
    return `${text.join(" ")}\t${i % 2}`;
  });
  return `${lines.join("\n")}\n`;
}

Deno.test("the plugins of texts of write-a-plugin.md learn, predict and are exported", async () => {
  const page = "docs/write-a-plugin.md";
  const folder = await Deno.makeTempDir();
  try {
    for (const text of blocks(page, "ts").filter((text) => TEXTS.includes(fileOf(text)!))) {
      assert(text.trimEnd().split("\n").length < 40, `${fileOf(text)} is too long`);
      await Deno.writeTextFile(join(folder, fileOf(text)!), text);
      for (const command of [["fmt", "--check"], ["lint"]]) {
        await runDeno([...command, fileOf(text)!], folder, page);
      }
    }
    const [text] = blocks(page, "json").filter((text) => text.includes(TEXTS[0]!));
    const config = { ...JSON.parse(text!), name: "texts", seeds: 1 };
    await Deno.writeTextFile(join(folder, "texts.json"), JSON.stringify(config));
    await Deno.writeTextFile(join(folder, "train.tsv"), sentences(400, 1));
    await Deno.writeTextFile(join(folder, "test.tsv"), sentences(100, 2));
    const { code, stdout, stderr } = await runTask("distill", ["texts.json", "--json"], folder);
    assertEquals(code, 0, stderr);
    assert(JSON.parse(stdout).student.accuracy.mean > 0.9, stdout);
    const answers = await runTask("predict", ["runs/texts/student", "test.tsv"], folder);
    assertEquals(answers.code, 0, answers.stderr);
    const labels = answers.stdout.trim().split("\n").slice(1).map((line) => line.split(",")[0]);
    assert(labels.filter((label, i) => label === String(i % 2)).length > 90, answers.stdout);
    for (const target of ["edge", "tfjs", "onnx"]) {
      const exported = await runTask("export", ["runs/texts/student", "--target", target], folder);
      assertEquals(exported.code, 0, exported.stderr);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
