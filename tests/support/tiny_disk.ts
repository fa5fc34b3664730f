/** A file system of a few bytes, until it is disposed. */
export interface TinyDisk extends AsyncDisposable {
  /** Mounts it anew with these options, such as `ro,size=8m`; whether that could be done. */
  remount(options: string): Promise<boolean>;
}

/** Mounts a file system of this size (`48k`) at a new folder. Where this user may not, a step says so and there is none. */
export async function tinyDisk(
  t: Deno.TestContext,
  disk: string,
  size: string,
): Promise<TinyDisk | undefined> {
  await Deno.mkdir(disk);
  const mount = async (options: string) => {
    const command = new Deno.Command("mount", {
      args: ["-t", "tmpfs", "-o", options, "tmpfs", disk],
      stderr: "null",
    });
    return (await command.output().catch(() => undefined))?.success ?? false;
  };
  if (Deno.build.os !== "linux" || !await mount(`size=${size}`)) {
    await t.step({
      name: "this user may not mount a file system of a few bytes",
      ignore: true,
      fn: () => {},
    });
    return undefined;
  }
  return {
    remount: (options) => mount(`remount,${options}`),
    async [Symbol.asyncDispose]() {
      await new Deno.Command("umount", { args: [disk] }).output();
    },
  };
}
