import { assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";

/** Where Debian puts it. */
const CHROMIUM = "/usr/bin/chromium";

const hasChromium = (() => {
  try {
    return Deno.statSync(CHROMIUM).isFile;
  } catch {
    return false;
  }
})();

Deno.test("the page, in Chromium, with the real server", { ignore: !hasChromium }, async () => {
  const suite = fileURLToPath(new URL("chromium_suite.ts", import.meta.url));
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  // What drives Chromium reads `/proc`, for which Deno asks for all permissions.
  const args = ["test", "--no-check", "--no-prompt", "--allow-all", suite];
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    env: { ...env, NO_COLOR: "1" },
    clearEnv: true,
  }).output();
  const said = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  assertEquals(code, 0, said);
});

Deno.test("why the page is not tested in Chromium", { ignore: hasChromium }, () => {
  console.info(`There is no ${CHROMIUM}: on Debian, apt-get install chromium.`);
});
