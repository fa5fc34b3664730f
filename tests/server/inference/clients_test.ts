/** Clients that hang up, dawdle or lie, over real connections. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import type { ServedStudent } from "../../../core/edge/served.ts";
import { inferenceHandlers } from "../../../server/inference/handlers.ts";
import { Models } from "../../../server/models/models.ts";
import { mount } from "../../../server/mount.ts";
import { pixels, toyStudent } from "./toy.ts";

const CELLS = JSON.stringify({ rows: [{ size: 4.5, weight: 120, colour: "green" }] });
const PATH = "/v1/models/fruit/predict";

/** A server of one student, on a port of its own. */
interface Serving {
  readonly port: number;
  readonly models: Models;
  readonly failures: unknown[];
}

async function serving(
  student: ServedStudent,
  test: (serving: Serving) => Promise<void>,
  seconds = 30,
): Promise<void> {
  const models = new Models();
  models.put(student.name, "1", student);
  const failures: unknown[] = [];
  const routes = inferenceHandlers(models).map((route) => ({ ...route, seconds }));
  const app = mount(routes, { failed: (error) => failures.push(error) });
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, app.fetch);
  try {
    await test({ port: server.addr.port, models, failures });
  } finally {
    await server.shutdown();
    await models.close();
  }
}

/** Sends text as it stands, piece by piece, and reads one answer; nothing where the connection ends before. */
async function talk(port: number, ...parts: readonly string[]): Promise<string> {
  const connection = await Deno.connect({ port, hostname: "127.0.0.1" });
  try {
    for (const part of parts) {
      await connection.write(new TextEncoder().encode(part));
      await pause(20);
    }
    const buffer = new Uint8Array(65536);
    let text = "";
    for (let read; (read = await connection.read(buffer)) !== null;) {
      text += new TextDecoder().decode(buffer.subarray(0, read));
      const length = /^content-length: (\d+)/im.exec(text)?.[1];
      const body = text.indexOf("\r\n\r\n") + 4;
      if (length !== undefined && body >= 4 && text.length >= body + Number(length)) break;
    }
    return text;
  } catch {
    return "";
  } finally {
    connection.close();
  }
}

/** Sends text and hangs up without a word. */
async function hangUp(port: number, text: string, milliseconds: number): Promise<void> {
  const connection = await Deno.connect({ port, hostname: "127.0.0.1" });
  await connection.write(new TextEncoder().encode(text));
  await pause(milliseconds);
  connection.close();
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so; who started it has no word of it. */
async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isSo(); i++) await pause(10);
  assert(isSo(), "it must be so within 5 s");
}

function head(length: number, more = ""): string {
  return `POST ${PATH} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${length}\r\n${more}\r\n`;
}

Deno.test("a client that hangs up half-way through its body is no matter to others", async () => {
  await serving(toyStudent(), async ({ port, models, failures }) => {
    for (let i = 0; i < 20; i++) await hangUp(port, head(CELLS.length) + CELLS.slice(0, 10 + i), i % 3);
    for (let i = 0; i < 5; i++) {
      await hangUp(
        port,
        `${head(0).replace("Content-Length: 0", "Transfer-Encoding: chunked")}5\r\n{"row`,
        1,
      );
    }
    const response = await talk(port, head(CELLS.length) + CELLS);
    assertMatch(response, /^HTTP\/1.1 200 OK/);
    assertEquals([failures, models.get("fruit").batcher.waiting], [[], 0]);
  });
});

Deno.test("a client that hangs up while it waits is forgotten", async () => {
  let letGo: (value: Float32Array) => void = () => {};
  const slow: ServedStudent = {
    name: "fruit",
    preprocessing: toyStudent().preprocessing,
    probabilities: () => new Promise((resolve) => letGo = resolve),
  };
  await serving(slow, async ({ port, models, failures }) => {
    const { batcher } = models.get("fruit");
    const first = talk(port, head(CELLS.length) + CELLS);
    await until(() => letGo.length > 0);
    await Promise.all(Array.from({ length: 5 }, () => hangUp(port, head(CELLS.length) + CELLS, 50)));
    await until(() => batcher.counts.cancelled === 5);
    assertEquals(batcher.waiting, 0);
    letGo(Float32Array.of(1, 0, 0));
    assertMatch(await first, /"label":"apple"/);
    assertEquals([failures, batcher.counts.answered], [[], 1]);
  });
});

Deno.test("a client that is too slow is told so", async () => {
  await serving(toyStudent(), async ({ port, failures }) => {
    const response = await talk(port, head(CELLS.length) + CELLS.slice(0, 20));
    assertMatch(response, /^HTTP\/1.1 408/);
    assertMatch(response, /"error":"Cannot read the body: it must arrive within 0.2 s"/);
    assertEquals(failures, []);
  }, 0.2);
});

Deno.test("a body that comes byte by byte is a body", async () => {
  await serving(toyStudent(), async ({ port }) => {
    const pieces = Array.from({ length: 8 }, (_, i) => CELLS.slice(i * 8, i === 7 ? undefined : (i + 1) * 8));
    assertMatch(await talk(port, head(CELLS.length), ...pieces), /^HTTP\/1.1 200 OK/);
    const chunks = pieces.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`);
    const chunked = head(0).replace("Content-Length: 0", "Transfer-Encoding: chunked");
    assertMatch(await talk(port, chunked, ...chunks, "0\r\n\r\n"), /^HTTP\/1.1 200 OK/);
  });
});

Deno.test("lengths that lie are refused or cut off, and others are answered", async () => {
  await serving(toyStudent(), async ({ port, failures }) => {
    const lies = ["-1", "99999999999999999999", "1e3", "0x10", "5, 6", "NaN"];
    for (const lie of lies) {
      const response = await talk(
        port,
        head(0).replace("Content-Length: 0", `Content-Length: ${lie}`) + CELLS,
      );
      assertMatch(response, /^(HTTP\/1.1 4\d\d|$)/, lie);
    }
    assertMatch(await talk(port, head(9_999_999) + CELLS), /^HTTP\/1.1 413/);
    assertMatch(await talk(port, head(CELLS.length - 1) + CELLS), /^HTTP\/1.1 400/);
    assertMatch(await talk(port, head(CELLS.length) + CELLS), /^HTTP\/1.1 200 OK/);
    assertEquals(failures, []);
  });
});

Deno.test("a crowd of clients is answered, each with its own rows, or told to come again", async () => {
  const preprocessing = pixels(8, 3);
  const models = new Models({ limits: { maxBatch: 8, maxQueue: 24 } });
  models.put("late", "1", toyStudent({ name: "late", preprocessing, isLate: true }));
  const alone = toyStudent({ preprocessing });
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    mount(inferenceHandlers(models)).fetch,
  );
  try {
    const url = `http://127.0.0.1:${server.addr.port}/v2/models/late/infer`;
    const statuses = await Promise.all(Array.from({ length: 150 }, async (_, i) => {
      const data = Array.from({ length: 8 }, (_, pixel) => (i * (pixel + 3)) % 17);
      const inputs = [{ name: "features", datatype: "FP32", shape: [1, 8], data }];
      const response = await fetch(url, { method: "POST", body: JSON.stringify({ id: `${i}`, inputs }) });
      const body = await response.json();
      if (response.status === 429) {
        assert(Number(response.headers.get("retry-after")) >= 1);
        assertMatch(body.error, /try again/);
      } else {
        const encoded = Float32Array.from(data, (value) => (value - 8) / 4);
        assertEquals(body.id, `${i}`);
        assertEquals(
          Float32Array.from(body.outputs[0].data),
          (alone.probabilities(encoded, 1) as Float32Array).slice(),
        );
      }
      return response.status;
    }));
    const { counts } = models.get("late").batcher;
    const answered = statuses.filter((status) => status === 200).length;
    assertEquals(new Set(statuses).difference(new Set([200, 429])), new Set());
    assertEquals([counts.answered, counts.refused], [answered, 150 - answered]);
    assert(answered >= 25 && counts.batches < answered, JSON.stringify(counts));
  } finally {
    await server.shutdown();
    await models.close();
  }
});
