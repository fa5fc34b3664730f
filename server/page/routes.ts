import type { Route } from "../route.ts";
import { fileRoute, type PageFile, pageFile, readOwn } from "./file.ts";

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
  "here/ask_worker.js",
  "here/run_here.js",
  "icon.svg",
  "runs/any_results.js",
  "runs/charts.js",
  "runs/compare.css",
  "runs/compare.js",
  "runs/label.js",
  "runs/results.js",
  "runs/run_view.js",
  "runs/runs.css",
  "runs/runs.js",
  "runs/story.js",
  "runs/task_results.js",
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
    fileRoute("/", "The page: start runs, watch and compare them, try a student", () => index),
    ...files.map(([name, file]) => fileRoute(`/page/${name}`, `A part of the page: ${name}`, () => file)),
  ];
}

async function readPageFile(name: string, change?: (text: string) => string): Promise<PageFile> {
  const read = await readOwn(new URL(name, import.meta.url));
  return await pageFile(
    name,
    change ? new TextEncoder().encode(change(new TextDecoder().decode(read))) : read,
  );
}
