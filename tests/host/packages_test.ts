import { assertEquals, assertRejects } from "@std/assert";
import { optionalPackages } from "../../host/packages.ts";
import { withLargePackages } from "../support/large_packages.ts";

const LOCK = new URL("../../deno.lock", import.meta.url);

Deno.test("optionalPackages() loads a package that is in no lock, and the project's lock stays as it is", async () => {
  const before = await Deno.readTextFile(LOCK);
  const code = 'import { optionalPackages } from "./host/packages.ts";' +
    'console.log(typeof (await optionalPackages().load("onnxruntime-web")).InferenceSession.create);';
  const { stdout, stderr } = await withLargePackages((
    lock,
  ) => ["eval", `--lock=${lock}`, "--ext=ts", code]);
  const text = new TextDecoder();
  assertEquals(text.decode(stdout), "function\n", text.decode(stderr));
  assertEquals(await Deno.readTextFile(LOCK), before);
});

Deno.test("no large package is fetched before a first run: deno.lock has none of them", async () => {
  const { npm } = JSON.parse(await Deno.readTextFile(LOCK)) as { npm: Record<string, unknown> };
  assertEquals(Object.keys(npm).filter((name) => /^(onnxruntime|@duckdb)/.test(name)), []);
});

Deno.test("optionalPackages() refuses a package whose version nobody knows", async () => {
  await assertRejects(() => optionalPackages().load("left-pad"), Error, "left-pad");
});

Deno.test("optionalPackages() says that what is native is not there where it is not allowed, and asks nobody", async () => {
  assertEquals(await optionalPackages().isThere!("left-pad"), false);
  const folder = await Deno.makeTempDir();
  try {
    for (const name of ["onnxruntime-web", "onnxruntime-node"]) {
      await Deno.mkdir(`${folder}/npm/registry.example/${name}/1.30.0`, { recursive: true });
    }
    const code = `import { optionalPackages } from "${new URL("../../host/packages.ts", import.meta.url)}";
      Deno.env.get = (name) => name === "DENO_DIR" ? ${JSON.stringify(folder)} : undefined;
      const names = ["onnxruntime-web", "onnxruntime-node", "@duckdb/node-api"];
      const { isThere } = optionalPackages();
      console.log(...await Promise.all(names.map((name) => isThere(name))));`;
    await Deno.writeTextFile(`${folder}/ask.ts`, code);
    const ask = async (...flags: string[]) => {
      const { stdout, stderr } = await withLargePackages(
        (lock) => ["run", "--no-prompt", "--no-check", `--lock=${lock}`, ...flags, `${folder}/ask.ts`],
      );
      return new TextDecoder().decode(stdout).trim() || new TextDecoder().decode(stderr);
    };
    assertEquals(await ask("--allow-read"), "true false false");
    assertEquals(await ask("--allow-read", "--allow-ffi"), "true true false");
    assertEquals(await ask("--allow-ffi"), "false false false");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
