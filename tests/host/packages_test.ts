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
