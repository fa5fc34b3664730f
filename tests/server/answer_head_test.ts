import { assert, assertEquals } from "@std/assert";
import { createApp } from "../../server/app.ts";
import { JsonText, type Route } from "../../server/route.ts";
import { Connection } from "./fuzz/connection.ts";
import { bytesOf } from "./fuzz/requests.ts";

const TEXT = `"${"x".repeat(370)}"`;

function route(method: Route["method"], path: string, handle: Route["handle"]): Route {
  return { method, path, summary: "", tag: "inference", role: null, answers: {}, handle };
}

/** The head of an answer to a request, in bytes, and its headers. */
async function headOf(method: string, target: string): Promise<[number, ReadonlyMap<string, string>]> {
  const app = createApp({
    routes: [
      route("POST", "/written", () => new JsonText(TEXT)),
      route("GET", "/other", () => new Response(TEXT, { headers: { "content-type": "application/json" } })),
    ],
  });
  await using server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, app.fetch);
  const { hostname, port } = server.addr;
  using connection = await Connection.open({ hostname, port });
  await connection.send(bytesOf({ method, target, headers: [], body: null }, `127.0.0.1:${port}`));
  const answer = await connection.answer();
  assertEquals([answer?.status, answer?.body.length], [200, TEXT.length]);
  const lines = Array.from(answer!.headers, ([name, value]) => `${name}: ${value}\r\n`);
  return ["HTTP/1.1 200 OK\r\n".length + lines.join("").length + "\r\n".length, answer!.headers];
}

// Deno (2.9) takes 512 bytes for the head of an answer, or 1,024: a body that fits into what is left is sent with it.

Deno.test("a prediction's head is short enough for its body to be sent with it", async () => {
  const [bytes, headers] = await headOf("POST", "/written");
  assert(bytes + TEXT.length <= 512, `the head has ${bytes} bytes`);
  assertEquals([...headers.keys()].sort(), ["content-length", "content-type", "date"]);
});

Deno.test("the head of other answers is long enough for a short body to be sent with it, and has all its headers", async () => {
  const [bytes, headers] = await headOf("GET", "/other");
  assert(bytes > 512 && bytes + TEXT.length <= 1024, `the head has ${bytes} bytes`);
  for (const name of ["content-security-policy", "x-content-type-options", "permissions-policy"]) {
    assert(headers.has(name), name);
  }
});
