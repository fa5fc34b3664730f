import { assert, assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { followEvents, type Message, messageReader } from "../../../server/page/events.js";

Deno.test("messageReader() reads messages wherever their pieces break", () => {
  const text = ': a comment\n\nretry: 2000\n\nid: 1\nevent: epoch\ndata: {"a":"ü"}\n\n' +
    "event: progress\r\ndata: 1\r\ndata: 2\r\n\r\nid: 3\rdata:x\r\rid: 4\nevent: end\ndata: {}\n\n";
  const whole: Message[] = [
    { id: "1", type: "epoch", data: '{"a":"ü"}' },
    { id: undefined, type: "progress", data: "1\n2" },
    { id: "3", type: "message", data: "x" },
    { id: "4", type: "end", data: "{}" },
  ];
  assertEquals(messageReader()(text), whole);
  fc.assert(fc.property(fc.array(fc.nat(text.length - 1)), (cuts) => {
    const read = messageReader();
    const places = [0, ...cuts.sort((a, b) => a - b), text.length];
    assertEquals(places.slice(1).flatMap((end, i) => read(text.slice(places[i], end))), whole);
  }));
});

/** A response whose body is these pieces, and then an end or a break. */
function stream(pieces: readonly string[], isBroken = false): Response {
  const rest = [...pieces];
  return new Response(
    new ReadableStream({
      pull(controller) {
        const piece = rest.shift();
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (isBroken) controller.error(new Error("the connection is lost"));
        else controller.close();
      },
    }),
  );
}

Deno.test("followEvents() goes on after the last event where the stream breaks off", async () => {
  const asked: (string | undefined)[] = [];
  const heard: string[] = [];
  const connections: boolean[] = [];
  const answers = [
    () => stream(["id: 1\ndata: a\n\nid: 2\nda"], true),
    () => Promise.reject(new Error("nobody answers")),
    () => stream(["id: 2\ndata: b\n\ndata: sign of life\n\n"]),
    () => stream(["id: 3\nevent: end\ndata: {}\n\n", "id: 4\ndata: never\n\n"]),
  ];
  await followEvents({
    open: async (last) => {
      asked.push(last);
      return await answers.shift()!();
    },
    onMessage: ({ data }) => heard.push(data),
    onConnection: (isConnected) => connections.push(isConnected),
    signal: new AbortController().signal,
    pauses: { first: 1, most: 2 },
  });
  assertEquals(asked, [undefined, "1", "1", "2"]);
  assertEquals(heard, ["a", "b", "sign of life", "{}"]);
  assertEquals(connections, [true, false, false, true, false, true]);
});

Deno.test("followEvents() gives up where to ask again is no use", async () => {
  const refused = Object.assign(new Error("Cannot find the run"), { isFinal: true });
  const follow = followEvents({
    open: () => Promise.reject(refused),
    onMessage: () => {},
    signal: new AbortController().signal,
  });
  assertEquals(await assertRejects(() => follow, Error), refused);
});

Deno.test("followEvents() ends where all has been heard", async () => {
  let asked = 0;
  await followEvents({
    open: () => Promise.resolve((asked++, new Response(null, { status: 204 }))),
    onMessage: () => {},
    signal: new AbortController().signal,
  });
  assertEquals(asked, 1);
});

Deno.test("followEvents() ends when nobody listens any more", async () => {
  const gone = new AbortController();
  let asked = 0;
  await followEvents({
    open() {
      if (++asked === 3) gone.abort();
      return Promise.reject(new Error("nobody answers"));
    },
    onMessage: () => {},
    signal: gone.signal,
    pauses: { first: 1, most: 1 },
  });
  assert(asked === 3);
});
