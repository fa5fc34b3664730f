/** How `deno task serve` ends. */
import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { type ServerProcess, startServer } from "./runs/server_process.ts";
import { CONFIG, ended, inFolder, post, whileServing } from "./serving.ts";

Deno.test("SIGTERM in the middle of a run keeps the run, and the next start ends it", async () => {
  await inFolder(async (folder) => {
    let id = "";
    const first = startServer(folder);
    const code = await whileServing(first, async (address) => {
      ({ id } = await post(`${address}/v1/runs`, { ...CONFIG, train: { epochs: 60 } }));
      // It is in the middle of something.
      const events = await fetch(`${address}/v1/runs/${id}/events`);
      const reader = events.body!.getReader();
      await reader.read();
      await reader.cancel();
    });
    assertEquals(code, 0, first.stderr());
    const second = startServer(folder);
    assertEquals(
      await whileServing(second, async (address) => {
        assertEquals(await ended(address, id), "finished");
      }),
      0,
    );
  });
});

/** A request that has been begun, and has sent half of its body: the server is in the middle of it. */
async function halfOfARequest(
  address: string,
): Promise<{ readonly connection: Deno.Conn; readonly rest: string }> {
  const { hostname, port } = new URL(address);
  const connection = await Deno.connect({ hostname, port: Number(port) });
  const [first, rest] = ["x,y\n1,a\n", "2,b\n3,a\n"];
  const head =
    `POST /v1/datasets HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nContent-Length: 16\r\n\r\n`;
  await connection.write(new TextEncoder().encode(head + first));
  const inside = /retort_http_requests_in_flight (\d+)/;
  // This question is one of them.
  while (inside.exec(await (await fetch(`${address}/metrics`)).text())![1] !== "2");
  return { connection, rest };
}

/** Waits until the server has said something on standard error. */
async function says(server: ServerProcess, text: string): Promise<void> {
  while (!server.stderr().includes(text)) await new Promise((done) => setTimeout(done, 10));
}

Deno.test("a stop lets a request end that is being answered, and takes no other", async () => {
  await inFolder(async (folder) => {
    const server = startServer(folder);
    const address = await server.address;
    const { connection, rest } = await halfOfARequest(address);
    server.kill("SIGTERM");
    await says(server, "stopping");
    for (let status = 0; status !== 503;) {
      const response = await fetch(`${address}/health/live`);
      await response.body?.cancel();
      ({ status } = response);
    }
    await connection.write(new TextEncoder().encode(rest));
    const answer = new Uint8Array(4096);
    const read = await connection.read(answer);
    assertMatch(new TextDecoder().decode(answer.subarray(0, read ?? 0)), /^HTTP\/1\.1 201 /);
    connection.close();
    assertEquals((await server.status).code, 0, server.stderr());
    assertStringIncludes(server.stderr(), "info stopped");
  });
});

Deno.test("a second signal waits for nobody", async () => {
  await inFolder(async (folder) => {
    const server = startServer(folder);
    const { connection } = await halfOfARequest(await server.address);
    server.kill("SIGTERM");
    await says(server, "stopping");
    server.kill("SIGTERM");
    assertEquals((await server.status).code, 143, server.stderr());
    connection.close();
  });
});
