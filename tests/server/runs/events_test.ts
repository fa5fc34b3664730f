import { assert, assertEquals, assertMatch } from "@std/assert";
import { join } from "node:path";
import type { RunEvent } from "../../../core/events.ts";
import { EventLines } from "../../../server/runs/event_lines.ts";
import { eventStream } from "../../../server/runs/event_stream.ts";
import { type Kit, kit, longRequest, request, type Run } from "./kit.ts";

/** One message of a stream. */
interface Message {
  readonly id?: number;
  readonly event?: string;
  readonly data?: string;
}

/** The messages in a text, comments left out. */
function messagesOf(text: string): Message[] {
  return text.split("\n\n").filter((block) => block && !block.startsWith(":") && !block.startsWith("retry:"))
    .map((block) => {
      const fields = block.split("\n").map((line) => line.split(/: (.*)/s) as [string, string]);
      const { id, ...rest } = Object.fromEntries(fields) as { id?: string };
      return { ...rest, ...id === undefined ? {} : { id: Number(id) } };
    });
}

async function streamOf(server: Kit, id: string, lastEventId?: string | number): Promise<Message[]> {
  const headers: Record<string, string> = lastEventId === undefined
    ? {}
    : { "last-event-id": String(lastEventId) };
  const response = await server.app.request(`/v1/runs/${id}/events`, { headers });
  assertEquals(response.headers.get("content-type"), "text/event-stream");
  const text = await response.text();
  assert(text.startsWith("retry: "), text);
  return messagesOf(text);
}

async function linesOf(server: Kit, id: string): Promise<string[]> {
  const text = await Deno.readTextFile(join(server.place.runs.folderOf(id), "events.jsonl"));
  return text.split("\n").slice(0, -1);
}

/** What a client has that reads the stream until it has seen enough. */
async function readUntil(
  stream: ReadableStream<Uint8Array>,
  isEnough: (messages: readonly Message[]) => boolean,
): Promise<Message[]> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of stream) {
    text += decoder.decode(piece, { stream: true });
    if (isEnough(messagesOf(text))) break;
  }
  return messagesOf(text);
}

Deno.test("events come with the numbers of their lines, and end with the run's status", async () => {
  await using server = await kit();
  const { id } = await server.post<Run>("/v1/runs", request());
  // Asked for before the run has begun, so that some are there and others come.
  const messages = await streamOf(server, id);
  const stored = messages.filter((message) => message.id !== undefined);
  const lines = await linesOf(server, id);
  assertEquals(stored.slice(0, -1).map(({ data }) => data), lines);
  assertEquals(stored.map((message) => message.id), stored.map((_, i) => i + 1));
  assertEquals(stored.slice(0, -1).map(({ event }) => event), lines.map((line) => JSON.parse(line).type));
  assertEquals(messages.at(-1), { id: lines.length + 1, event: "end", data: '{"status":"finished"}' });
  assertEquals(messages.filter((message) => message.id === undefined && message.event !== "progress"), []);

  for (const after of [0, 1, 3, lines.length]) {
    assertEquals((await streamOf(server, id, after)).map((message) => message.id)[0], after + 1);
  }
  const response = await server.app.request(`/v1/runs/${id}/events?after=${lines.length - 1}`);
  assertEquals(messagesOf(await response.text()).map(({ event }) => event), ["run-end", "end"]);
  const nothing = await server.app.request(`/v1/runs/${id}/events`, {
    headers: { "last-event-id": String(lines.length + 1) },
  });
  assertEquals([nothing.status, await nothing.text()], [204, ""]);
});

Deno.test("a Last-Event-ID that is no number is refused", async () => {
  await using server = await kit();
  const { id } = await server.post<Run>("/v1/runs", longRequest());
  for (const bad of ["x", "-1", "1.5", "1e3", "NaN", "9".repeat(16), "1, 2"]) {
    const response = await server.app.request(`/v1/runs/${id}/events`, { headers: { "last-event-id": bad } });
    assertEquals(response.status, 400);
    assertMatch((await response.json()).error, /Last-Event-ID must be the id of an event/);
    assertEquals((await server.app.request(`/v1/runs/${id}/events?after=${bad}`)).status, 400);
  }
});

Deno.test("signs of life have no id; who hangs up is forgotten", async () => {
  await using server = await kit();
  const { id } = await server.post<Run>("/v1/runs", longRequest());
  const messages = await readUntil(
    eventStream(server.place.runs, id),
    (messages) => messages.some(({ event }) => event === "progress"),
  );
  const progress = messages.find(({ event }) => event === "progress")!;
  assertEquals(progress.id, undefined);
  const { type, stage, step, steps } = JSON.parse(progress.data!);
  assertEquals([type, stage, step < steps], ["progress", "teacher-1", true]);
  assertEquals(server.place.runs.bells.listeners, 0);
  assertEquals((await server.get<Run>(`/v1/runs/${id}`)).progress?.stage, stage);
});

Deno.test("a stream in which nothing happens says that it lives", async () => {
  await using server = await kit();
  await server.post<Run>("/v1/runs", longRequest());
  const { id } = await server.post<Run>("/v1/runs", longRequest());
  const reader = eventStream(server.place.runs, id, { heartbeat: 1 }).getReader();
  const texts: string[] = [];
  for (let i = 0; i < 3; i++) texts.push(new TextDecoder().decode((await reader.read()).value));
  await reader.cancel();
  assertEquals(texts, ["retry: 2000\n\n", ": it lives\n\n", ": it lives\n\n"]);
  assertEquals(server.place.runs.bells.listeners, 0);
});

Deno.test("a run that goes on after a restart repeats no id, and a client that was cut off misses nothing", async () => {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  try {
    let id: string;
    const seen: Message[] = [];
    {
      await using server = await kit({ folder });
      ({ id } = await server.post<Run>("/v1/runs", request({ train: { epochs: 25, batchSize: 4 } })));
      const whole = readUntil(eventStream(server.place.runs, id), () => false);
      await readUntil(
        eventStream(server.place.runs, id),
        (messages) => messages.some(({ data }) => data?.includes('"type":"epoch"')),
      );
      await server.place.runs.drain(20);
      seen.push(...await whole);
      assert(seen.every(({ event }) => event !== "end"));
    }
    // A loss of power left half a line, which nobody was told of.
    const path = join(folder, "root/runs", id, "events.jsonl");
    await Deno.writeTextFile(path, '{"at":"2026', { append: true });
    await using server = await kit({ folder });
    const last = seen.findLast((message) => message.id !== undefined)!.id!;
    seen.push(...await streamOf(server, id, last));
    const stored = seen.filter((message) => message.id !== undefined);
    assertEquals(stored.map((message) => message.id), stored.map((_, i) => i + 1));
    assertEquals(stored.slice(0, -1).map(({ data }) => data), await linesOf(server, id));
    const starts = stored.filter(({ event }) => event === "run-start");
    assertEquals([starts.length, stored.at(-1)?.data], [2, '{"status":"finished"}']);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a stream is read from the file as fast as its client reads, and not before", async () => {
  await using server = await kit();
  const { id } = await server.post<Run>("/v1/runs", request());
  await server.until(id);
  const path = join(server.place.runs.folderOf(id), "events.jsonl");
  const event: RunEvent = { type: "warning", seed: 1, message: "x".repeat(1000) };
  await Deno.writeTextFile(path, `${JSON.stringify(event)}\n`.repeat(10_000));
  const reader = eventStream(server.place.runs, id).getReader();
  await reader.read();
  const sizes: number[] = [];
  for (let i = 0; i < 5; i++) sizes.push((await reader.read()).value!.length);
  // What nobody has asked for is not there: a line that is replaced now is never seen as it was.
  await Deno.writeTextFile(
    path,
    `${JSON.stringify({ ...event, message: "y".repeat(1000) })}\n`.repeat(10_000),
  );
  const next = new TextDecoder().decode((await reader.read()).value);
  await reader.cancel();
  assert(sizes.every((size) => size < 80_000), String(sizes));
  assert(next.includes("yyy") && !next.includes("xxx"));
});

Deno.test("a line longer than a piece is read whole, and one without an end not at all", async () => {
  const path = await Deno.makeTempFile();
  try {
    const long = JSON.stringify({ type: "warning", message: "ä".repeat(200_000) });
    await Deno.writeTextFile(path, `{"type":"a"}\n${long}\n{"type":"b"}\n{"type":"c"`);
    const lines = new EventLines(path);
    const read: string[] = [];
    for (let next = await lines.next(); next.length; next = await lines.next()) {
      read.push(...next.map(({ text }) => text));
    }
    assertEquals(read, ['{"type":"a"}', long, '{"type":"b"}']);
    await Deno.writeTextFile(path, "}\n", { append: true });
    assertEquals(await lines.next(), [{ id: 4, text: '{"type":"c"}' }]);
    assertEquals(await new EventLines(`${path}-none`).next(), []);
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("the stream of a run that is removed ends, and more streams than there may be are a 429", async () => {
  await using server = await kit();
  const { id: working } = await server.post<Run>("/v1/runs", longRequest());
  const { id } = await server.post<Run>("/v1/runs", longRequest());
  const streams = Array.from({ length: 256 }, () => eventStream(server.place.runs, id).getReader());
  const refused = await server.app.request(`/v1/runs/${id}/events`);
  assertEquals([refused.status, refused.headers.get("retry-after")], [429, "10"]);
  await refused.body?.cancel();
  await Promise.all(streams.slice(1).map((reader) => reader.cancel()));
  assertEquals(server.place.runs.bells.listeners, 1);

  await server.post(`/v1/runs/${id}/cancel`, {});
  await server.place.runs.remove(id);
  const [reader] = streams as [ReadableStreamDefaultReader<Uint8Array>];
  assertMatch(new TextDecoder().decode((await reader.read()).value), /^retry/);
  assertEquals((await reader.read()).done, true);
  assertEquals(server.place.runs.bells.listeners, 0);
  assertEquals((await server.get<Run>(`/v1/runs/${working}`)).status, "running");
});

Deno.test("a client that hangs up while nothing happens is forgotten", async () => {
  await using server = await kit();
  await server.post<Run>("/v1/runs", longRequest());
  const { id } = await server.post<Run>("/v1/runs", longRequest());
  await using http = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, server.app.fetch);
  const client = new AbortController();
  const url = `http://127.0.0.1:${http.addr.port}/v1/runs/${id}/events`;
  const response = await fetch(url, { signal: client.signal });
  await response.body!.getReader().read();
  assertEquals(server.place.runs.bells.listeners, 1);
  client.abort();
  while (server.place.runs.bells.listeners > 0) await new Promise((done) => setTimeout(done, 5));
});
