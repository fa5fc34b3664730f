import { assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Extensions of what is written by hand. */
const SOURCE = /\.(ts|js|css|html|json|md)$/;

Deno.test({
  name: ".gitignore hides no source: what is here is there in a clone",
  ignore: !await isRepository(),
  async fn() {
    const folders = ["bench", "browser", "cli", "core", "plugins", "server", "tests"];
    const hidden = await git("ls-files", "--others", "--ignored", "--exclude-standard", ...folders);
    assertEquals(hidden.split("\n").filter((path) => SOURCE.test(path)), []);
  },
});

async function isRepository(): Promise<boolean> {
  return await git("rev-parse", "--is-inside-work-tree").then((text) => text === "true\n", () => false);
}

async function git(...args: string[]): Promise<string> {
  const { success, stdout } = await new Deno.Command("git", { args, cwd: ROOT, stderr: "null" }).output();
  if (!success) throw new Error(`git ${args[0]} failed`);
  return new TextDecoder().decode(stdout);
}
