/** What the page does in Chromium, with the real server. `page_test.ts` runs it: playwright needs all permissions, to read `/proc`. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { Buffer } from "node:buffer";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../fuzz/process.ts";
import { onPage, openBrowser, sideways } from "./browser.ts";
import { distilsInThePage, keepsTheWorkerIn } from "./here_in_chromium.ts";
import { SHAPES, type Stroke } from "./shapes.ts";

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** Draws strokes on the pad with the mouse. */
async function draw(page: Page, strokes: readonly Stroke[]): Promise<void> {
  await page.getByRole("button", { name: "Clear" }).click();
  await page.locator("#try-said:empty").waitFor({ state: "attached" });
  const pad = (await page.locator("#pad").boundingBox())!;
  for (const stroke of strokes) {
    const [first, ...others] = stroke.map(([x, y]) =>
      [pad.x + x * pad.width, pad.y + y * pad.height] as const
    );
    await page.mouse.move(...first!);
    await page.mouse.down();
    for (const point of others) await page.mouse.move(...point);
    await page.mouse.up();
  }
}

/** The likeliest class of what is drawn by now. */
async function labelOf(page: Page): Promise<string | null> {
  // What the last movement has changed is drawn two frames later.
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))))",
  );
  return await page.locator("#try-bars li.label").getAttribute("data-class");
}

/** Waits until the page says so, to those who do not see it. */
async function waitUntilSaid(page: Page, label: string): Promise<void> {
  await page.locator("#try-said", { hasText: `It looks like ${label}:` }).waitFor();
}

/** The probabilities that the bars show, by class, in percent. */
async function barsOf(page: Page): Promise<number[]> {
  return (await page.locator("#try-bars .value").allInnerTexts()).map(parseFloat);
}

async function waitUntilFinished(page: Page): Promise<void> {
  await page.locator("#run .badge.finished").waitFor({ timeout: 120_000 });
}

async function openDigits(page: Page): Promise<void> {
  await page.goto(new URL("#try/digits", page.url()).href);
  await page.locator("#pad").waitFor();
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

async function startsARun(browser: Browser, url: string): Promise<void> {
  await onPage(browser, url, DESKTOP, async (page, asked) => {
    await page.getByRole("heading", { name: "Start a run" }).waitFor();
    assertEquals(await page.getByLabel("label", { exact: true }).inputValue(), "digit");
    await page.locator("#option-teacher-members-value").fill("2");
    await page.locator("#option-teacher-of-hidden").fill("128");
    const more = page.locator("details.more").filter({ has: page.locator("#option-teacher-train-epochs") });
    await more.locator("summary").first().click();
    await page.locator("#option-teacher-train-epochs").fill("30");
    await page.locator("#option-train-epochs").fill("60");
    await page.locator("#option-strategy-temperature").selectOption({ label: "linear" });
    await page.locator("#option-strategy-temperature-from").fill("6");
    await page.locator("#option-strategy-temperature-to").fill("3");
    await page.getByRole("button", { name: "JSON" }).click();
    const config = JSON.parse(await page.getByLabel("The config, as JSON").inputValue());
    // Only what is not as it would be anyhow.
    assertEquals(config, {
      name: "digits",
      data: { use: "csv", path: "digits", label: "digit" },
      teacher: {
        use: "ensemble",
        members: 2,
        of: { use: "mlp", hidden: [128], dropout: 0.2 },
        train: { epochs: 30 },
      },
      strategy: { use: "hinton", temperature: { use: "linear", from: 6, to: 3 } },
      train: { epochs: 60 },
    });
    await page.getByRole("button", { name: "JSON" }).click();
    assertEquals(await page.locator("#option-strategy-temperature-from").inputValue(), "6");
    await page.getByRole("button", { name: "Start the run" }).click();
    await page.waitForURL(/#runs\/run-/);
    await waitUntilFinished(page);
    assertEquals(asked.filter(({ method }) => method === "POST").length, 1);
    for (const title of ["Loss", "Temperature", "Weights", "Learning rate"]) {
      const lines = page.getByRole("img", { name: new RegExp(`^${title}\\. `) }).locator("polyline");
      await lines.first().waitFor({ state: "attached" });
    }
    const loss = page.getByRole("img", { name: /^Loss\. / });
    assertEquals(await loss.locator("polyline").count(), 4);
    assertMatch((await loss.getAttribute("aria-label"))!, /student: .+ at epoch 1, .+ at epoch 60/);
    await page.getByText(/Done in/).waitFor();
    assertEquals(await page.locator("#runs-list a").count(), 1);
    for (const [name, type] of [["Report", "text/html"], ["Student (.zip)", "application/zip"]] as const) {
      const href = await page.getByRole("link", { name }).getAttribute("href");
      const { status, type: got } = await page.evaluate<{ status: number; type: string }>(
        `fetch(${
          JSON.stringify(href)
        }).then((it) => ({ status: it.status, type: it.headers.get("content-type") }))`,
      );
      assertEquals(status, 200, name);
      assertMatch(got, new RegExp(`^${type}`));
    }
  });
}

async function drawsDigits(browser: Browser, url: string): Promise<void> {
  await onPage(browser, url, DESKTOP, async (page, asked) => {
    await openDigits(page);
    assertMatch(await page.locator("#try-where").innerText(), /^Computed in this page/);
    const before = asked.length;
    const read: Record<string, string> = {};
    for (const [digit, strokes] of Object.entries(SHAPES)) {
      await draw(page, strokes);
      read[digit] = await labelOf(page) ?? "";
      const bars = await barsOf(page);
      assertEquals(bars.length, 10);
      assert(Math.abs(bars.reduce((sum, one) => sum + one, 0) - 100) < 5, `${digit}: ${bars}`);
    }
    assertEquals(read, Object.fromEntries(Object.keys(SHAPES).map((digit) => [digit, digit])));
    assertEquals(asked.slice(before), [], "drawing asks the server");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator("#try-bars.empty").waitFor();
  });
}

async function answersAsTheServerDoes(browser: Browser, url: string): Promise<void> {
  await onPage(browser, url, DESKTOP, async (page) => {
    await openDigits(page);
    const far = await page.evaluate<number>(`(async () => {
      const { default: student } = await import("/v1/models/digits/edge.js");
      const { columns } = await (await fetch("/v1/models/digits")).json();
      let far = 0;
      for (let i = 0; i < 20; i++) {
        const row = Object.fromEntries(columns.map(({ name }, j) => [name, (7 * i + 5 * j * j) % 17]));
        const { probabilities } = student.predict(row);
        const here = Object.fromEntries(student.preprocessing.classes.map((name, k) => [name, probabilities[k]]));
        const answer = await fetch("/v1/models/digits/predict", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ rows: [row] }),
        });
        const there = (await answer.json()).predictions[0].probabilities;
        for (const name in there) far = Math.max(far, Math.abs(here[name] - there[name]));
      }
      return far;
    })()`);
    assert(far < 1e-5, `they differ by ${far}`);
  });
}

async function worksByKeyboard(browser: Browser, url: string): Promise<void> {
  await onPage(browser, url, DESKTOP, async (page) => {
    await tabTo(page, "#nav [href='#try']");
    await page.keyboard.press("Enter");
    await page.locator("#pad").waitFor();
    await tabTo(page, "#pad");
    // A 1: from the middle of the upper edge down.
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    for (let i = 0; i < 12; i++) await page.keyboard.press("Shift+ArrowDown");
    await waitUntilSaid(page, "1");
    await page.keyboard.press("Delete");
    await page.locator("#try-said:empty").waitFor({ state: "attached" });
    // A 7, cell by cell: the top from left to right, then down to the left.
    for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowUp");
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Space");
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Space");
    }
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press("ArrowDown");
      if (i % 3 === 2) await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Space");
    }
    await waitUntilSaid(page, "7");
    await tabTo(page, "button:not(#pad)");
    await page.keyboard.press("Enter");
    await page.locator("#try-bars.empty").waitFor();
    // A run: from the top of the page through all fields of the form.
    await page.goto(new URL("/#start", url).href);
    await page.locator("#option-train-epochs").waitFor();
    await tabTo(page, "#option-teacher-members-value");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("1");
    await tabTo(page, "#option-train-epochs");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2");
    await tabTo(page, "#option-name");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("typed");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#runs\/run-/);
    await page.getByRole("heading", { name: "typed 1" }).waitFor();
    await tabTo(page, "#run button");
    await page.keyboard.press("Enter");
    await page.locator("#run .badge.cancelled").waitFor();
  });
}

async function fitsAPhone(browser: Browser, url: string): Promise<void> {
  await onPage(browser, url, PHONE, async (page) => {
    for (const part of ["start", "runs", "compare", "try"]) {
      await page.goto(new URL(`/#${part}`, url).href);
      await page.locator(`#${part} :is(.card, table)`).first().waitFor();
      await page.waitForLoadState("networkidle").catch(() => {});
      for (const more of await page.locator(`#${part} details.more > summary`).all()) {
        if (await more.isVisible()) await more.click();
      }
      assertEquals(await sideways(page), 0, part);
    }
    await openDigits(page);
    const pad = (await page.locator("#pad").boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: readonly [number, number]) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: at ? [{ x: pad.x + at[0] * pad.width, y: pad.y + at[1] * pad.height }] : [],
      });
    for (const stroke of SHAPES[7]!) {
      await touch("touchStart", stroke[0]!);
      for (const [i, [x, y]] of stroke.slice(1).entries()) {
        const [x0, y0] = stroke[i]!;
        for (let t = 0.1; t < 1.05; t += 0.1) {
          await touch("touchMove", [x0 + (x - x0) * t, y0 + (y - y0) * t]);
        }
      }
      await touch("touchEnd");
    }
    await waitUntilSaid(page, "7");
    assertEquals(await page.evaluate("scrollX"), 0);
  });
}

async function compares(browser: Browser, url: string): Promise<void> {
  const headers = { "content-type": "application/json" };
  const config = {
    name: "two-seeds",
    data: { use: "csv", path: "digits", label: "digit" },
    teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [64] }, train: { epochs: 15 } },
    student: { use: "mlp", hidden: [8] },
    train: { epochs: 5 },
    seeds: 2,
  };
  const started = await fetch(`${url}v1/runs`, { method: "POST", headers, body: JSON.stringify(config) });
  const { id } = await started.json();
  await onPage(browser, url, DESKTOP, async (page) => {
    await page.goto(new URL(`/#runs/${id}`, url).href);
    await waitUntilFinished(page);
    await page.locator("#run-seed").selectOption("2");
    await page.getByRole("link", { name: "Compare" }).click();
    const row = page.getByRole("row").filter({ hasText: "two-seeds" });
    await row.waitFor();
    // Two seeds have a deviation, one has none.
    assertMatch((await row.getByRole("cell").first().innerText()).trim(), /^\d+\.\d\d ± \d+\.\d\d$/);
    const other = page.getByRole("row").filter({ hasText: "digits 1" });
    assertMatch((await other.getByRole("cell").first().innerText()).trim(), /^9\d\.\d\d$/);
    const chart = page.getByRole("img", { name: /^Loss of the student/ });
    assertEquals(await chart.locator("polyline").count(), 2);
    await page.getByLabel("digits 1", { exact: true }).uncheck();
    await other.waitFor({ state: "detached" });
    assertEquals(await chart.locator("polyline").count(), 1);
    // What is deleted is gone.
    page.on("dialog", (dialog) => dialog.accept());
    await page.goto(new URL(`/#runs/${id}`, url).href);
    await page.getByRole("button", { name: "Delete" }).click();
    await page.locator(`#runs-list [href="#runs/${id}"]`).waitFor({ state: "detached" });
  });
}

async function showsProblems(browser: Browser, url: string): Promise<void> {
  await onPage(browser, url, { ...DESKTOP, refused: [422] }, async (page) => {
    await page.locator("#option-train-epochs").fill("0");
    await page.locator("#option-name").fill("no/slash");
    await page.getByRole("button", { name: "Start the run" }).click();
    await page.getByText("2 options need another look.").waitFor();
    await page.locator("[data-step=train] [data-step=epochs] > .error", { hasText: "must be at least 1" })
      .waitFor();
    assertEquals(await page.locator("#option-name").getAttribute("aria-invalid"), "true");
    const focused = await page.evaluate<string>("document.activeElement.id");
    assert(["option-train-epochs", "option-name"].includes(focused), focused);
    // A bound that only the server knows.
    await page.locator("#option-name").fill("digits");
    await page.locator("#option-train-epochs").fill("100000000");
    await page.getByRole("button", { name: "Start the run" }).click();
    await page.locator("#start-problem:not([hidden])").waitFor();
    await page.locator("#option-train-epochs[aria-invalid=true]").waitFor();
    // Nor is JSON taken that is none.
    await page.getByRole("button", { name: "JSON" }).click();
    await page.getByLabel("The config, as JSON").fill("{");
    await page.getByRole("button", { name: "Start the run" }).click();
    await page.getByText(/^Cannot read the JSON/).waitFor();
    // What only the data show ends the run, in one line.
    const config = { name: "wrong", data: { use: "csv", path: "digits", label: "<i>nope</i>" } };
    await page.getByLabel("The config, as JSON").fill(JSON.stringify(config));
    await page.getByRole("button", { name: "Start the run" }).click();
    await page.locator("#run .badge.failed").waitFor();
    await page.locator("#run .status", { hasText: "<i>nope</i>" }).waitFor();
  });
}

async function uploadsATable(browser: Browser, url: string): Promise<void> {
  await onPage(browser, url, DESKTOP, async (page) => {
    await page.locator("#option-data-label").waitFor();
    const rows = Array.from(
      { length: 60 },
      (_, i) => `${i % 7},${["red", "green"][i % 2]},${["no", "yes"][i % 2]}`,
    );
    await page.locator("#upload").setInputFiles({
      name: "<b>colours</b>.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(["size,colour,ripe", ...rows].join("\n")),
    });
    await page.locator("#option-data-path option", { hasText: "<b>colours</b>.csv" }).waitFor({
      state: "attached",
    });
    assertEquals(await page.locator("#option-data-label").inputValue(), "ripe");
    await page.locator("#option-name").fill("ripe");
    await page.locator("#option-teacher-members-value").fill("1");
    await page.locator("#option-train-epochs").fill("5");
    await page.getByRole("button", { name: "Start the run" }).click();
    await page.waitForURL(/#runs\/run-/);
    await waitUntilFinished(page);
    await page.getByRole("link", { name: "Try it" }).click();
    await page.getByLabel("colour", { exact: true }).selectOption("green");
    await page.getByLabel("size", { exact: true }).fill("3");
    await waitUntilSaid(page, "yes");
    await page.getByLabel("colour", { exact: true }).selectOption("red");
    await waitUntilSaid(page, "no");
  });
}

Deno.test("the page, in Chromium, with the real server", {
  sanitizeOps: false,
  sanitizeResources: false,
}, async (t) => {
  await using server = await startServer({});
  const url = `http://${server.address.hostname}:${server.address.port}/`;
  const browser = await openBrowser();
  try {
    const steps = {
      "a run is started by the form and seen to its end": startsARun,
      "drawn digits are read right, in the page itself": drawsDigits,
      "the page answers as the server does": answersAsTheServerDoes,
      "all is done by keyboard": worksByKeyboard,
      "it fits a phone, and is drawn on by touch": fitsAPhone,
      "runs are compared, and deleted": compares,
      "what is wrong is said at the fields": showsProblems,
      "a table is uploaded, and its student tried": uploadsATable,
      "a run works in the page, and no row leaves it": distilsInThePage,
      "the page's Worker is kept from asking anybody": keepsTheWorkerIn,
    };
    for (const [name, step] of Object.entries(steps)) await t.step(name, () => step(browser, url));
  } finally {
    await browser.close();
  }
});

/** A proxy that has a server under `/ml`, and takes that off or does not, before it asks the server. */
function proxyTo(
  target: () => string,
  takesOff: boolean,
): { readonly origin: string; stop(): Promise<void> } {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, async (request) => {
    const { pathname, search } = new URL(request.url);
    if (!/^\/ml(?=\/|$)/.test(pathname)) return new Response("nothing is here", { status: 404 });
    const path = takesOff ? pathname.slice("/ml".length) || "/" : pathname;
    const { method, headers, body } = request;
    const answer = await fetch(`${target()}${path}${search}`, { method, headers, body, redirect: "manual" });
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  });
  return { origin: `http://127.0.0.1:${server.addr.port}`, stop: () => server.shutdown() };
}

Deno.test("the page works under a path of a proxy, which takes it off or does not", {
  sanitizeOps: false,
  sanitizeResources: false,
}, async (t) => {
  let address = "";
  const [bare, full] = [proxyTo(() => address, true), proxyTo(() => address, false)];
  const origins = [bare.origin, full.origin];
  const browser = await openBrowser();
  /** Starts a run, fetches what came of it and tries its student, in a page that may ask for nothing outside of `/ml`. */
  const works = (url: string, name: string) =>
    onPage(browser, url, DESKTOP, async (page, asked) => {
      await page.locator("#option-name").fill(name);
      await page.locator("#option-train-epochs").fill("3");
      await page.locator("#option-teacher-members-value").fill("1");
      await page.getByRole("button", { name: "Start the run" }).click();
      await page.waitForURL(/#runs\/run-/);
      await waitUntilFinished(page);
      const under = new URL("/ml/", url).href;
      for (const link of ["Report", "Student (.zip)"]) {
        const href = await page.getByRole("link", { name: link }).evaluate((a) =>
          (a as unknown as { href: string }).href
        );
        assert(href.startsWith(`${under}v1/runs/`), href);
        const file = await page.request.get(href);
        assertEquals([link, file.status()], [link, 200]);
      }
      await page.getByRole("link", { name: "Try it" }).click();
      await page.locator("#pad").waitFor();
      await draw(page, SHAPES[0]!);
      await waitUntilSaid(page, "0");
      assertMatch(await page.locator("#try-where").innerText(), /^Computed in this page/);
      assertEquals(asked.filter(({ url }) => !url.startsWith(under.slice(0, -1))), []);
    });
  try {
    await t.step("without a base path, where the proxy takes it off", async () => {
      await using server = await startServer({ origins });
      address = `http://${server.address.hostname}:${server.address.port}`;
      await works(`${bare.origin}/ml/`, "bare");
    });
    await t.step(
      "with a base path, whatever the proxy does, with a slash at the end and without",
      async () => {
        await using server = await startServer({ origins, basePath: "/ml" });
        address = `http://${server.address.hostname}:${server.address.port}`;
        await works(`${full.origin}/ml/`, "full");
        await works(`${bare.origin}/ml`, "base");
      },
    );
  } finally {
    await browser.close();
    await Promise.all([bare.stop(), full.stop()]);
  }
});

Deno.test("the page asks for a token where there are tokens", {
  sanitizeOps: false,
  sanitizeResources: false,
}, async () => {
  const secret = "a-secret-of-the-test-0123456789";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret)));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  await using server = await startServer({ tokens: [{ name: "tester", role: "run", sha256 }] });
  const url = `http://${server.address.hostname}:${server.address.port}/`;
  const browser = await openBrowser();
  try {
    await onPage(browser, url, { ...DESKTOP, refused: [401] }, async (page, asked) => {
      await page.getByText("This server asks for a token.").waitFor();
      await page.getByRole("textbox", { name: "Token" }).fill("wrong");
      await page.getByRole("button", { name: "Use it" }).click();
      await page.getByText("The server does not know this token.").waitFor();
      await page.getByRole("textbox", { name: "Token" }).fill(secret);
      await page.keyboard.press("Enter");
      await page.locator("#option-train-epochs").fill("3");
      await page.locator("#option-teacher-members-value").fill("1");
      await page.getByRole("button", { name: "Start the run" }).click();
      await page.waitForURL(/#runs\/run-/);
      await waitUntilFinished(page);
      const [archive] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Student (.zip)" }).click(),
      ]);
      assertEquals(archive.suggestedFilename(), "digits-student.zip");
      await openDigits(page);
      await draw(page, SHAPES[0]!);
      await waitUntilSaid(page, "0");
      assertMatch(await page.locator("#try-where").innerText(), /^Computed by the server: .+ token/);
      assertEquals(asked.filter(({ url }) => url.includes(secret)), []);
      assertEquals(await page.evaluate("JSON.stringify(localStorage) + document.cookie"), "{}");
    });
    assert(!server.said().includes(secret));
  } finally {
    await browser.close();
  }
});

Deno.test("a page of another origin asks where it is listed, and nothing where it is not", {
  sanitizeOps: false,
  sanitizeResources: false,
}, async () => {
  const secret = "a-secret-of-the-test-0123456789";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret)));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const blank = () =>
    new Response("<!doctype html><title>Elsewhere</title>", { headers: { "content-type": "text/html" } });
  const elsewhere = [0, 1].map(() =>
    Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, blank)
  );
  const [listed, other] = elsewhere.map(({ addr }) => `http://localhost:${addr.port}`);
  await using server = await startServer({
    tokens: [{ name: "tester", role: "run", sha256 }],
    origins: [listed!],
  });
  const url = `http://${server.address.hostname}:${server.address.port}`;
  const browser = await openBrowser();
  try {
    const asked = async (origin: string) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/`);
      // What a page of somebody's would do: with a token, with JSON, a mistake, a stream of events.
      return await page.evaluate<readonly unknown[]>(`(async () => {
        const headers = { authorization: "Bearer ${secret}", "content-type": "application/json" };
        const ask = async (path, init) => {
          try {
            const response = await fetch("${url}" + path, init);
            const text = await response.text();
            return [response.status, text.includes("error"), response.headers.get("location") !== null];
          } catch {
            return "kept from it";
          }
        };
        const config = { name: "far", data: { use: "csv", path: "digits", label: "digit" }, train: { epochs: 1 } };
        return [
          await ask("/health/live"),
          await ask("/v1/models", { headers }),
          await ask("/v1/models/none:predict", { method: "POST", headers, body: '{"instances":[[1]]}' }),
          await ask("/v1/runs", { method: "POST", headers, body: JSON.stringify(config) }),
          await ask("/v1/runs", { method: "POST", headers, body: '{"nothing":1}' }),
          await ask("/v1/runs/run-${
        "0".repeat(32)
      }/events", { headers: { ...headers, "last-event-id": "1" } }),
          await ask("/v1/models", { headers: { authorization: "Bearer wrong" } }),
        ];
      })()`);
    };
    assertEquals(await asked(listed!), [
      [200, false, false],
      [200, false, false],
      [404, true, false],
      [202, true, true],
      [422, true, false],
      [404, true, false],
      [401, true, false],
    ]);
    assertEquals(await asked(other!), new Array(7).fill("kept from it"));
  } finally {
    await browser.close();
    await Promise.all(elsewhere.map((one) => one.shutdown()));
  }
});
