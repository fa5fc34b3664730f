import { concat } from "../../core/base/fingerprint.ts";
import { fileRoute, type PageFile, pageFile, readOwn } from "../page/file.ts";
import type { Route } from "../route.ts";
import { WORKER_POLICY } from "../security/headers.ts";
import { TFJS, TFJS_MODULE, TFJS_WASM } from "./tfjs_files.ts";

/**
 * The routes of the Worker in which the page distils by itself: one script, of tfjs' own files and `retort.js` beside this one, and tfjs'
 * WebAssembly module. They are read when they are first asked for, and then kept.
 */
export function workerRoutes(): Route[] {
  return [
    fileRoute(
      "/page/worker/retort.js",
      "The Worker in which the page distils by itself",
      once(script),
      { "content-security-policy": WORKER_POLICY },
    ),
    fileRoute(
      "/page/worker/tfjs.wasm",
      "tfjs' WebAssembly module, for that Worker",
      once(async () => await pageFile("tfjs.wasm", await readPackageFile(TFJS_MODULE))),
    ),
  ];
}

/** tfjs, its WASM backend and Retort, one after the other: the Worker may load no second script. */
async function script(): Promise<PageFile> {
  const own = readOwn(new URL("retort.js", import.meta.url));
  const parts = await Promise.all([readPackageFile(TFJS), readPackageFile(TFJS_WASM), own]);
  const newline = new Uint8Array([10]);
  return await pageFile("retort.js", concat(parts.flatMap((part) => [withoutMap(part), newline])));
}

/** A script without the line that says where its source map is, which is not served. */
function withoutMap(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"));
}

function readPackageFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return Deno.readFile(new URL(import.meta.resolve(name)));
}

/** Makes something at the first call, and again where that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
}
