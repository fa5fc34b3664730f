import { assert, assertEquals, assertMatch } from "@std/assert";
import { Hono } from "hono";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { pageRoutes } from "../../../server/page/routes.ts";
import { codeOf, importsOf } from "../../source_code.ts";

const FOLDER = fileURLToPath(new URL("../../../server/page", import.meta.url));
const CHECK = fileURLToPath(new URL("page_check.json", import.meta.url));

/** The page's files, by their paths in its folder. */
function files(folder = FOLDER): string[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
    isDirectory ? files(join(folder, name)) : [relative(FOLDER, join(folder, name))]
  ).filter((name) => !name.endsWith(".ts")).sort();
}

const textOf = (name: string) => Deno.readTextFileSync(join(FOLDER, name));
const SCRIPTS = files().filter((name) => name.endsWith(".js"));

/** An app of the page's routes alone. */
async function appOf(): Promise<Hono> {
  const app = new Hono();
  for (const { path, handle } of await pageRoutes()) app.get(path, (c) => handle(c, undefined));
  return app;
}

Deno.test("the page's modules have the types that they say, in a browser", async () => {
  const args = [
    "check",
    "--no-lock",
    "--quiet",
    `--config=${CHECK}`,
    ...SCRIPTS.map((name) => join(FOLDER, name)),
  ];
  const { code, stderr } = await new Deno.Command(Deno.execPath(), { args, env: { NO_COLOR: "1" } }).output();
  assertEquals(code, 0, new TextDecoder().decode(stderr));
});

Deno.test("each file of the page is served, as what it is, and nothing else is", async () => {
  const app = await appOf();
  const served = (await pageRoutes()).map(({ path }) => path);
  assertEquals(served.toSorted(), [
    "/",
    ...files().filter((name) => name !== "index.html").map((name) => `/page/${name}`),
  ]);
  const types: Record<string, RegExp> = { js: /^text\/javascript/, css: /^text\/css/, svg: /^image\/svg/ };
  for (const path of served) {
    const response = await app.request(path);
    const name = path === "/" ? "index.html" : path.slice("/page/".length);
    assertEquals(response.status, 200, path);
    assertEquals(await response.text(), textOf(name));
    assertMatch(response.headers.get("content-type")!, types[name.split(".").at(-1)!] ?? /^text\/html/);
  }
  for (
    const path of [
      "/page/",
      "/page/routes.ts",
      "/page/../routes.ts",
      "/page/%2e%2e/route.ts",
      "/page/index.html",
    ]
  ) {
    assertEquals((await app.request(path)).status, 404, path);
  }
});

Deno.test("a client that has a file is told so", async () => {
  const app = await appOf();
  const etag = (await app.request("/page/app.js")).headers.get("etag")!;
  assertMatch(etag, /^"[0-9a-f]{24}"$/);
  const again = (known: string) => app.request("/page/app.js", { headers: { "if-none-match": known } });
  assertEquals((await again(etag)).status, 304);
  assertEquals((await again(`"other", W/${etag}`)).status, 304);
  assertEquals((await again('"other"')).status, 200);
});

Deno.test("the page's modules import one another and nothing else", () => {
  for (const name of SCRIPTS) {
    for (const { specifier } of importsOf(textOf(name))) {
      if (specifier === "`${path}/edge.js`" || !/^[./]/.test(specifier)) {
        // The student's own module, whose address is put together.
        assertEquals(name, "try/try.js", `${name} imports ${specifier}`);
        continue;
      }
      const target = join(dirname(name), specifier);
      assert(SCRIPTS.includes(target), `${name} imports ${specifier}`);
    }
  }
});

Deno.test("no text becomes HTML or code, and nothing comes from elsewhere", () => {
  const forbidden =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function|setAttribute\("style"|Math\.random|localStorage|document\.cookie)\b/;
  for (const name of SCRIPTS) {
    const code = codeOf(textOf(name));
    assert(!forbidden.test(code), `${name} uses ${forbidden.exec(code)}`);
    assert(!/https?:\/\/(?!www\.w3\.org\/2000\/svg)/.test(textOf(name)), `${name} has an address`);
  }
  const html = textOf("index.html");
  // The policy of the page lets nothing of these work.
  assert(!/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/.test(html));
  assert(!/(?:src|href)="(?!\/page\/|#)/.test(html));
  assert(!/url\(|@import/.test(textOf("style.css")));
});

Deno.test("every field and button of the page has a name, and every reference a target", () => {
  const html = textOf("index.html");
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
  assertEquals(ids.size, [...html.matchAll(/\sid="/g)].length, "an id is there twice");
  for (const [, id] of html.matchAll(/(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)) {
    assert(ids.has(id!), `there is no #${id}`);
  }
  for (const name of SCRIPTS) {
    for (const [, id] of textOf(name).matchAll(/byId\("([^"]+)"\)/g)) {
      assert(ids.has(id!), `${name}: there is no #${id}`);
    }
  }
});
