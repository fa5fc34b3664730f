/** How `deno task serve --drain` ends, behind a base path, with a model that is broken. */
import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { writeStudentFolder } from "./models/student_folders.ts";
import { startServer } from "./runs/server_process.ts";
import { get, inFolder, post } from "./serving.ts";

const ROW = { size: 7, weight: 80, colour: "red" };

Deno.test("told to stop, a server answers on as one that is not ready", async () => {
  await inFolder(async (folder) => {
    await writeStudentFolder(join(folder, "models/fruit"), { seed: 1 });
    await writeStudentFolder(join(folder, "models/broken/3"), { seed: 1 });
    await Deno.writeTextFile(join(folder, "models/broken/3/preprocessing.json"), "{");
    const server = startServer(folder, ["--drain", "3600", "--base-path", "/ml"]);
    try {
      const address = await server.address;
      assertMatch(server.stdout(), /^ {2}models {5}fruit$/m);
      assertMatch(server.stdout(), /^ {2}not served broken\/3: .+$/m);
      assertStringIncludes(server.stdout(), "behind     /ml/");
      const before = await post(`${address}/ml/v1/models/fruit/predict`, { rows: [ROW] });

      server.kill("SIGTERM");
      for (let reasons: string[] = []; !reasons.includes("the server stops");) {
        ({ waitsFor: reasons } = await (await fetch(`${address}/health/ready`)).json());
      }
      const ready = await fetch(`${address}/ml/v2/health/ready`);
      assertEquals([ready.status, ready.headers.get("connection")], [503, "close"]);
      assertStringIncludes((await ready.json()).error, "the server stops");
      assertEquals(await get(`${address}/ml/health/live`), { status: "live" });
      assertEquals(await post(`${address}/v1/models/fruit/predict`, { rows: [ROW] }), before);
      const { servers } = await get(`${address}/ml/openapi.json`);
      assertEquals(servers, [{ url: "/ml" }]);
      const upload = await fetch(`${address}/v1/datasets`, {
        method: "POST",
        headers: { "content-type": "text/csv" },
        body: "x,y\n1,a\n2,b\n3,a\n",
      });
      const { name } = await upload.json();
      assertEquals([upload.status, upload.headers.get("location")], [201, `/ml/v1/datasets/${name}`]);
      // A second signal does not wait for the end of it.
      server.kill("SIGTERM");
      assertEquals((await server.status).code, 143, server.stderr());
    } finally {
      server.kill("SIGKILL");
    }
  });
});

Deno.test("after its drain a server stops in good order", async () => {
  await inFolder(async (folder) => {
    const server = startServer(folder, ["--drain", "0.2"]);
    await server.address;
    server.kill("SIGTERM");
    assertEquals((await server.status).code, 0, server.stderr());
    const order = /not ready: it still answers, and stops then drain=0\.2\n.* stopping .*\n.* stopped\n/;
    assertMatch(server.stderr(), order);
  });
});

Deno.test("a drain that is none, and a base path that is none, are refused in one line", async () => {
  await inFolder(async (folder) => {
    const cases: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [
        ["--drain", "soon"],
        /option '--drain <seconds>' argument 'soon' is invalid\. It must be a number of seconds from 0 to 3600\./,
      ],
      [["--base-path", "ml"], /basePath must begin with a slash/],
    ];
    for (const [args, said] of cases) {
      const server = startServer(folder, args);
      server.address.then(() => server.kill("SIGKILL"), () => {});
      const { code } = await server.status;
      const lines = server.stderr().trim().split("\n");
      assertEquals([args, code, lines.length], [args, 1, 1], server.stderr());
      assertMatch(lines[0]!, said);
    }
  });
});
