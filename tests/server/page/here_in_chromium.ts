/** What the page does where a run works in it and not on the server. A part of `chromium_suite.ts`. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { unzipSync } from "fflate";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { classReport } from "../../../core/report/report.ts";
import { defineConfig, distill, type Report } from "../../../mod.ts";
import { onPage } from "./browser.ts";

const DIGITS = fileURLToPath(new URL("../../../examples/digits/digits.csv", import.meta.url));
const WIDE = { viewport: { width: 1280, height: 900 } };

/** A small job on the digits, whose `data.path` is where the table is. */
const digitsJob = (path: string, epochs = 8) =>
  defineConfig({
    name: "private",
    data: { use: "csv", path, label: "digit" },
    teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [32] }, train: { epochs: 8 } },
    student: { use: "mlp", hidden: [12] },
    train: { epochs },
  });

/** Chooses to run in the page, with a table of this machine. */
async function chooseHere(page: Page, table: string): Promise<void> {
  await page.locator("#start-where").selectOption("here");
  await page.locator("#local-table").setInputFiles(table);
  await page.locator("#option-data-path option").first().waitFor({ state: "attached" });
}

/** Puts a config in as JSON, and starts it. */
async function start(page: Page, config: object): Promise<void> {
  const editor = page.getByLabel("The config, as JSON");
  if (!await editor.isVisible()) await page.getByRole("button", { name: "JSON" }).click();
  await editor.fill(JSON.stringify(config));
  await page.getByRole("button", { name: "Start the run" }).click();
}

/** Saves what a link of the page's own run leads to. */
async function saved(
  page: Page,
  link: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#here").getByRole("link", { name: link }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await Deno.readFile(await download.path()) };
}

/** Waits until the page's last Worker is gone; who drives Chromium hears of it a little later. */
async function untilNoWorker(page: Page): Promise<void> {
  const until = performance.now() + 10_000;
  while (page.workers().length && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assertEquals(page.workers().length, 0, "a Worker is left");
}

/** The same job by the library, in Deno. */
async function inDeno(): Promise<{ readonly weights: Uint8Array; readonly report: Report }> {
  const folder = await Deno.makeTempDir({ prefix: "retort-here-" });
  try {
    const report = classReport(await distill(digitsJob(DIGITS), { out: join(folder, "run"), workers: 1 }));
    return { weights: await Deno.readFile(join(folder, "run/student/weights.bin")), report };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A run in the page gives the student that it gives in Deno, byte for byte; no row is sent; it can be cancelled. */
export async function distilsInThePage(browser: Browser, url: string): Promise<void> {
  const there = await inDeno();
  await onPage(browser, url, WIDE, async (page, asked) => {
    const sent: string[] = [];
    // Those of Workers are among them, unlike among a page's own.
    page.context().on("request", (request) => {
      if (request.postDataBuffer()?.length) sent.push(`${request.method()} ${request.url()}`);
    });
    await page.locator("#option-data-label").waitFor();
    const before = asked.length;
    await chooseHere(page, DIGITS);
    assertEquals(await page.locator("#option-data-path option").allInnerTexts(), ["digits.csv"]);
    assertEquals(await page.locator("#option-data-label").inputValue(), "digit");
    await start(page, digitsJob("digits.csv"));
    await page.locator("#here .badge.finished").waitFor({ timeout: 120_000 });
    const shot = Deno.env.get("RETORT_SCREENSHOT");
    if (shot) await page.screenshot({ path: shot, fullPage: true });
    const { name, bytes } = await saved(page, "Student (.zip)");
    assertEquals(name, "private-student.zip");
    const files = unzipSync(bytes);
    const weights = files["private/weights.bin"]!;
    assertEquals(weights.length, there.weights.length);
    assertEquals(weights, there.weights, "the weights are not those that Deno gives");
    for (const file of ["model.json", "preprocessing.json", "labels.json", "README.md"]) {
      assert(files[`private/${file}`], file);
    }
    const accuracy = (100 * there.report.student.accuracy.mean).toFixed(2);
    const row = page.locator("#here").getByRole("row", { name: /^student/ });
    assert((await row.innerText()).includes(accuracy), `${await row.innerText()} has not ${accuracy}`);
    const html = await saved(page, "Report");
    assertEquals(html.name, "private-report.html");
    assertMatch(new TextDecoder().decode(html.bytes), /^<!doctype html>/i);
    const edge = await saved(page, "Edge module (.js)");
    const module = await import(
      `data:text/javascript,${encodeURIComponent(new TextDecoder().decode(edge.bytes))}`
    );
    const pixels = (await Deno.readTextFile(DIGITS)).split("\n")[1]!.split(",").slice(0, 64).map(Number);
    const columns = (await Deno.readTextFile(DIGITS)).split("\n")[0]!.split(",");
    const { probabilities } = module.default.predict(
      Object.fromEntries(pixels.map((p, i) => [columns[i], p])),
    );
    assertEquals(probabilities.length, 10);

    // All that was asked for since is the Worker's script and tfjs' module, and nothing was sent.
    const since = asked.slice(before);
    assert(since.length > 0);
    for (const { method, url: address } of since) {
      assertEquals(method, "GET");
      assertMatch(address, /^http:\/\/[^/?]+\/page\/worker\/(retort\.js|tfjs\.wasm)$|^blob:/);
    }
    assertEquals(sent, []);
    await untilNoWorker(page);

    await start(page, digitsJob("digits.csv", 5000));
    await page.locator("#here .badge.running").waitFor();
    await page.locator("#here li", { hasText: "teacher-1" }).first().waitFor();
    await page.locator("#here").getByRole("button", { name: "Cancel" }).click();
    await page.locator("#here .badge.cancelled").waitFor();
    await untilNoWorker(page);

    await start(page, {
      ...digitsJob("digits.csv"),
      data: { use: "csv", path: "others.csv", label: "digit" },
    });
    await page.locator("#start-problem", { hasText: "Cannot read others.csv: it must be one of digits.csv" })
      .waitFor();
    await start(page, { ...digitsJob("digits.csv"), student: { use: "mpl" } });
    await page.locator("#start-problem", { hasText: "did you mean" }).waitFor();
  });
}

/** The Worker may ask nobody, whatever its script were: the browser sees to it. */
export async function keepsTheWorkerIn(browser: Browser, url: string): Promise<void> {
  const answer = await fetch(`${url}page/worker/retort.js`);
  await answer.body?.cancel();
  const policy = answer.headers.get("content-security-policy")!;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    // The same policy, and a script that would ask.
    await page.route("**/page/worker/retort.js", (route) =>
      route.fulfill({
        headers: { "content-type": "text/javascript", "content-security-policy": policy },
        body:
          `const tried = async (act) => { try { await act(); return "done"; } catch { return "refused"; } };
          (async () => postMessage(await Promise.all([
            tried(() => fetch("/health/live")),
            tried(() => importScripts("/page/text.js")),
            tried(() => new Promise((open, fail) => {
              const socket = new WebSocket(location.origin.replace("http", "ws"));
              [socket.onopen, socket.onerror] = [open, fail];
            })),
            tried(() => eval("1")),
            tried(() => fetch(URL.createObjectURL(new Blob(["own"])))),
          ])))()`,
      }));
    await page.goto(url);
    const said = await page.evaluate(`new Promise((done) => {
      new Worker("/page/worker/retort.js").onmessage = ({ data }) => done(data);
    })`);
    assertEquals(said, ["refused", "refused", "refused", "refused", "done"]);
  } finally {
    await context.close();
  }
}
