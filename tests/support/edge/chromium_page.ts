/**
 * Prints what exported modules answer in a page of Chromium, under a policy as strict as that of the server's own page. Run by
 * itself, as what drives Chromium asks for all permissions: `chromium_page.ts CHROMIUM FOLDER`, with `cases.json` in the folder.
 */
import { join } from "node:path";
import { chromium } from "playwright-core";

/** A module's folder, and the rows that it is asked. */
interface Case {
  readonly name: string;
  readonly rows: readonly unknown[];
}

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

async function answersIn(executablePath: string, folder: string): Promise<unknown> {
  const cases: readonly Case[] = JSON.parse(await Deno.readTextFile(join(folder, "cases.json")));
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async ({ url }) => {
    const { pathname } = new URL(url);
    const isModule = pathname.endsWith(".js");
    const body = isModule ? await Deno.readFile(join(folder, pathname.slice(1))) : "<!doctype html>";
    const type = isModule ? "text/javascript" : "text/html; charset=utf-8";
    return new Response(body, { headers: { "content-type": type, "content-security-policy": POLICY } });
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${server.addr.port}/`);
    const asked = cases.map(({ name, rows }) => ({ name, rows }));
    const answers = await page.evaluate(async (cases) => {
      const answers = [];
      for (const { name, rows } of cases) {
        const { createStudent } = await import(`/${name}/student.js`);
        const [simd, plain] = [true, false].map((simd) =>
          createStudent({ simd }).predict(rows).flatMap((one: { probabilities: number[] }) =>
            one.probabilities
          )
        );
        answers.push({ simd, plain });
      }
      return answers;
    }, asked);
    if (errors.length) throw new Error(errors.join("\n"));
    return answers;
  } finally {
    await browser.close();
    await server.shutdown();
  }
}

if (import.meta.main) console.log(JSON.stringify(await answersIn(Deno.args[0]!, Deno.args[1]!)));
