import type { Context } from "hono";
import type { Route } from "../route.ts";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  wasm: "application/wasm",
};

/** A file as it is sent. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** Bytes as a file that is sent; its name's end says of which type. */
export async function pageFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<PageFile> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const etag = `"${
    Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("")
  }"`;
  return { bytes, type: typeOf(name), etag };
}

/** The bytes of a file of this package. */
export async function readOwn(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  // Of the package at a registry, where the server runs without its source, the files are fetched.
  return url.protocol === "file:" ? await Deno.readFile(url) : await (await fetch(url)).bytes();
}

/** A route of the page's, which answers with a file. */
export function fileRoute(
  path: string,
  summary: string,
  fileOf: () => PageFile | Promise<PageFile>,
  headers: Readonly<Record<string, string>> = {},
): Route {
  return {
    method: "GET",
    path,
    summary,
    tag: "page",
    // It shows nothing of anybody's: what it asks for then needs a token, where there are tokens.
    role: null,
    answers: {
      200: { description: "The file", type: typeOf(path).split(";")[0]! },
      304: { description: "The client has it" },
    },
    async handle(c) {
      return answer(c, await fileOf(), headers);
    },
  };
}

/** The file, or that the client has it. */
function answer(
  c: Context,
  { bytes, type, etag }: PageFile,
  more: Readonly<Record<string, string>>,
): Response {
  const headers = { "content-type": type, etag, "cache-control": "no-cache", ...more };
  const known = c.req.header("if-none-match")?.split(",").some((one) =>
    one.trim().replace(/^W\//, "") === etag
  );
  return known ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
}

/** The type of a file; a path that ends with a slash is an HTML page's. */
function typeOf(name: string): string {
  return name.endsWith("/") ? TYPES["html"]! : TYPES[name.slice(name.lastIndexOf(".") + 1)]!;
}
