import type { Route } from "../route.ts";

/** The page's files, from its folder: no request names a file. */
const FILES: readonly string[] = [
  "api.js",
  "app.js",
  "dom.js",
  "events.js",
  "form/config_form.js",
  "form/form.css",
  "form/form.js",
  "form/inputs.js",
  "form/problems.js",
  "form/rows.js",
  "form/schema.js",
  "form/start.js",
  "icon.svg",
  "runs/charts.js",
  "runs/compare.css",
  "runs/compare.js",
  "runs/label.js",
  "runs/results.js",
  "runs/runs.css",
  "runs/runs.js",
  "runs/story.js",
  "runs/ticks.js",
  "runs/watch.js",
  "style.css",
  "text.js",
  "try/answer.js",
  "try/digit.js",
  "try/pad.js",
  "try/row_form.js",
  "try/try.css",
  "try/try.js",
];

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** A file as it is sent. */
interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/**
 * The routes of the page. Its files are read here and now, and never again. Addresses in them are relative: under a base path the
 * first ones begin with it, so that the page may be asked for without a slash at its end.
 */
export async function pageRoutes(basePath = ""): Promise<Route[]> {
  const index = await readPageFile(
    "index.html",
    (text) => basePath ? text.replaceAll(/(href|src)="page\//g, `$1="${basePath}/page/`) : text,
  );
  const files = await Promise.all(FILES.map(async (name) => [name, await readPageFile(name)] as const));
  return [
    pageRoute("/", "The page: start runs, watch and compare them, try a student", index),
    ...files.map(([name, file]) => pageRoute(`/page/${name}`, `A part of the page: ${name}`, file)),
  ];
}

function pageRoute(path: string, summary: string, { bytes, type, etag }: PageFile): Route {
  return {
    method: "GET",
    path,
    summary,
    tag: "page",
    // It shows nothing of anybody's: what it asks for then needs a token, where there are tokens.
    role: null,
    answers: {
      200: { description: "The file", type: type.split(";")[0]! },
      304: { description: "The client has it" },
    },
    handle(c) {
      const headers = { "content-type": type, etag, "cache-control": "no-cache" };
      const known = c.req.header("if-none-match")?.split(",").some((one) =>
        one.trim().replace(/^W\//, "") === etag
      );
      return known ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
    },
  };
}

async function readPageFile(name: string, change?: (text: string) => string): Promise<PageFile> {
  const url = new URL(name, import.meta.url);
  // Of the package at a registry, where the server runs without its source, the files are fetched.
  const read = url.protocol === "file:" ? await Deno.readFile(url) : await (await fetch(url)).bytes();
  const bytes = change ? new TextEncoder().encode(change(new TextDecoder().decode(read))) : read;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const etag = `"${
    Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("")
  }"`;
  return { bytes, type: TYPES[name.slice(name.lastIndexOf(".") + 1)]!, etag };
}
