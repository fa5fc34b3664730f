import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs Deno with a copy of the project's lock, so that large packages which are loaded only where a config names them do not get into
 * the lock itself: all that is in there is fetched before the first run of anything.
 */
export async function withLargePackages(
  args: (lock: string) => readonly string[],
  options: Deno.CommandOptions = {},
): Promise<Deno.CommandOutput> {
  const folder = await Deno.makeTempDir();
  try {
    const lock = join(folder, "deno.lock");
    await Deno.copyFile(join(ROOT, "deno.lock"), lock);
    const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
    return await new Deno.Command(Deno.execPath(), {
      cwd: ROOT,
      stdout: "piped",
      stderr: "piped",
      ...options,
      args: [...args(lock)],
      env: { ...env, NO_COLOR: "1", ...options.env },
      clearEnv: true,
    }).output();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A test of all tests in a file beside that of the caller: they load large packages, in a process of their own. */
export function testsOfLargePackages(name: string, file: URL): void {
  Deno.test(name, async () => {
    const { success, stdout, stderr } = await withLargePackages((lock) => [
      "test",
      "--quiet",
      "--no-check",
      "-A",
      `--lock=${lock}`,
      fileURLToPath(file),
    ]);
    const text = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
    if (!success) throw new Error(text);
  });
}
