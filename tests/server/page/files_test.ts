import { assert, assertEquals, assertMatch } from "@std/assert";
import { Hono } from "hono";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { pageRoutes } from "../../../server/page/routes.ts";
import { codeOf, importsOf } from "../../source_code.ts";

const FOLDER = fileURLToPath(new URL("../../../server/page", import.meta.url));
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
  for (const { path, handle } of await pageRoutes()) {
    app.get(path, (c) => handle(c, undefined) as Promise<Response>);
  }
  return app;
}

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

Deno.test("under a base path the page's first addresses begin with it, and no script has one of its own", async () => {
  const [index] = await pageRoutes("/ml");
  const app = new Hono().get("/", (c) => index!.handle(c, undefined) as Response);
  const html = await (await app.request("/")).text();
  assertEquals(html, textOf("index.html").replaceAll(/(href|src)="page\//g, '$1="/ml/page/'));
  assertEquals(html.includes('href="/ml/page/style.css"'), true);
  for (const name of SCRIPTS.filter((name) => name !== "api.js")) {
    // What asks the server is `api.js`, or asks it for the address.
    assert(
      !/\b(?:fetch|EventSource|WebSocket)\(/.test(codeOf(textOf(name)).replaceAll(/\.fetch\(/g, "")),
      name,
    );
    assert(!/(?:href|src): path\b|import\(`|import\(path/.test(textOf(name)), name);
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
  // Relative, so that the page works under the path of a proxy.
  assert(!/(?:src|href)="(?!page\/|#)/.test(html));
  for (const name of files().filter((name) => name.endsWith(".css"))) {
    assert(!/url\(|@import/.test(textOf(name)), name);
    assert(html.includes(`href="page/${name}"`), `the page does not use ${name}`);
  }
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

/** Relative luminance of a colour, as WCAG 2.2 has it. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

Deno.test("texts have a contrast of 4.5, lines of charts and edges of fields one of 3, by day and by night", () => {
  const pairs = [...textOf("style.css").matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  const colours = new Map(pairs.map(([, name, light, dark]) => [name!, [light!, dark!] as const]));
  const least = (name: string, on: string, ratio: number) => {
    for (const night of [0, 1] as const) {
      const found = contrast(colours.get(name)![night], colours.get(on)![night]);
      assert(found >= ratio, `${name} on ${on}, ${night ? "dark" : "light"}: ${found.toFixed(2)}`);
    }
  };
  for (const on of ["ground", "card", "sunk"]) {
    for (const text of ["ink", "soft", "accent", "bad", "good", "busy"]) least(text, on, 4.5);
  }
  least("on-accent", "accent", 4.5);
  for (let i = 0; i < 8; i++) least(`c${i}`, "card", 3);
  least("edge", "card", 3);
  least("edge", "sunk", 3);
});
