import { assert, assertEquals } from "@std/assert";
import { Hono } from "hono";
import { fileURLToPath } from "node:url";
import { workerScript } from "../../../cli/browser.ts";
import { workerRoutes } from "../../../server/page_worker/routes.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

Deno.test("retort.js is what its sources are bundled to", async (t) => {
  try {
    await import("esbuild");
  } catch (error) {
    const name = `esbuild cannot be loaded: ${(error as Error).message.split("\n")[0]}`;
    await t.step({ name, ignore: true, fn: () => {} });
    return;
  }
  const path = new URL("../../../server/page_worker/retort.js", import.meta.url);
  assertEquals(await workerScript() === await Deno.readTextFile(path), true, "run `deno task browser`");
});

Deno.test("the Worker's script has tfjs and Retort with their licences, and a policy by which it asks nobody", async () => {
  const app = new Hono();
  for (const { path, handle } of workerRoutes()) {
    app.get(path, (c) => handle(c, undefined) as Promise<Response>);
  }
  const script = await app.request("/page/worker/retort.js");
  assertEquals(
    script.headers.get("content-security-policy"),
    "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src blob:; frame-ancestors 'none'",
  );
  const text = await script.text();
  for (const part of ["Copyright 2024 Google LLC", " * zod 4.", " * csv-parse 7."]) {
    assert(text.includes(part), part);
  }
  assert(!text.includes("sourceMappingURL="));
  // Nothing of the machine that it was bundled on.
  const own = await Deno.readTextFile(new URL("../../../server/page_worker/retort.js", import.meta.url));
  assert(!/registry\.npmjs|node_modules\/\./.test(own) && !own.includes(ROOT));
  const module = await app.request("/page/worker/tfjs.wasm");
  assertEquals(module.headers.get("content-type"), "application/wasm");
  assert(WebAssembly.validate(await module.arrayBuffer()));
});
