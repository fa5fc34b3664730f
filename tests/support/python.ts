/** Python with the packages that Debian has for it, where it is there. */

const PYTHON = "/usr/bin/python3";

/** An environment without what makes Debian's NumPy slow or wrong on some machines. */
function environment(): Record<string, string> {
  const { OPENBLAS_CORETYPE: _, OPENBLAS_L2_SIZE: __, ...env } = Deno.env.toObject();
  return env;
}

/** The first of some modules that Python cannot import; undefined where all are there. */
export function lackingModule(modules: readonly string[]): string | undefined {
  return modules.find((name) => {
    try {
      const command = new Deno.Command(PYTHON, {
        args: ["-c", `import ${name}`],
        env: environment(),
        clearEnv: true,
        stdout: "null",
        stderr: "null",
      });
      return !command.outputSync().success;
    } catch {
      return true;
    }
  });
}

/** Runs a program in a folder; what it prints comes back. */
export async function runPython(program: string, cwd: string): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(PYTHON, {
    args: ["-c", program],
    cwd,
    env: environment(),
    clearEnv: true,
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}
