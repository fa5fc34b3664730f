import { assertEquals } from "@std/assert";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Debian puts it. */
const CHROMIUM = "/usr/bin/chromium";

/** A Chromium without a window. */
export function openBrowser(): Promise<Browser> {
  // Within a container the user is root, for whom Chromium has no sandbox.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}

/** What a page asked its server for. */
export interface Asked {
  readonly method: string;
  readonly url: string;
}

/**
 * Does something with a page of its own. Afterwards nothing must have gone wrong on it: no error on the console, no
 * exception, no breach of the policy, no request to elsewhere; but for what the test says is meant to be refused.
 */
export async function onPage(
  browser: Browser,
  url: string,
  { refused = [], ...options }: BrowserContextOptions & { readonly refused?: readonly number[] },
  act: (page: Page, asked: readonly Asked[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  const asked: Asked[] = [];
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    const isMeant = refused.some((status) => message.text().includes(`status of ${status}`));
    if (["error", "warning"].includes(message.type()) && !isMeant) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error.stack)));
  page.on("request", (request) => {
    asked.push({ method: request.method(), url: request.url() });
    // A blob is memory of the page's own.
    if (!request.url().startsWith(url) && !request.url().startsWith(`blob:${new URL(url).origin}/`)) {
      wrong.push(`asks ${request.url()}`);
    }
  });
  await page.addInitScript(
    `addEventListener("securitypolicyviolation", (event) =>
      console.error("policy:", event.violatedDirective, event.blockedURI))`,
  );
  try {
    await page.goto(url);
    await act(page, asked);
    assertEquals(wrong, []);
  } catch (error) {
    const shown = await page.locator(".error:visible, .note:visible").allInnerTexts().catch(() => []);
    const details = [`console: ${wrong.join("; ")}`, `page: ${page.url()} ${shown.join("; ")}`];
    throw new Error([error instanceof Error ? error.stack : error, ...details].join("\n"));
  } finally {
    await context.close();
  }
}

/** How far the page is wider than its window. */
export async function sideways(page: Page): Promise<number> {
  return await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
}
