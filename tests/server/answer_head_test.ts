import { assert, assertEquals } from "@std/assert";
import { createApp } from "../../server/app.ts";
import { JsonText, type Route } from "../../server/route.ts";
import { Connection } from "./fuzz/connection.ts";
import { bytesOf } from "./fuzz/requests.ts";

/** Answers with JSON of so many bytes. */
const sized: Route = {
  method: "GET",
  path: "/sized",
  summary: "",
  tag: "inference",
  role: null,
  answers: {},
  handle: () => new JsonText(`"${"x".repeat(400)}"`),
};

Deno.test("an answer of the API fits with a short body into one packet of Deno's, and has all its headers", async () => {
  const app = createApp({ routes: [sized] });
  await using server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, app.fetch);
  const { hostname, port } = server.addr;
  using connection = await Connection.open({ hostname, port });
  await connection.send(
    bytesOf({ method: "GET", target: "/sized", headers: [], body: null }, `127.0.0.1:${port}`),
  );
  const answer = await connection.answer();
  assertEquals([answer?.status, answer?.body.length], [200, 402]);
  const head = Array.from(answer!.headers, ([name, value]) => `${name}: ${value}\r\n`).join("");
  const bytes = "HTTP/1.1 200 OK\r\n".length + head.length + "\r\n".length;
  // Deno (2.9) takes 512 bytes for the head, then 1,024; a body that fits into what is left goes with it (server/security/headers.ts).
  assert(bytes > 512 && bytes + 402 <= 1024, `the head has ${bytes} bytes`);
  for (const name of ["content-security-policy", "x-content-type-options", "permissions-policy"]) {
    assert(answer!.headers.has(name), name);
  }
});
