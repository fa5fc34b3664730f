/** A student's app on other runtimes than this one: bundled from the same source, it must answer alike. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import * as esbuild from "esbuild";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createStudentApp } from "../../server/student.ts";
import { bun, node, type Program, startServer, workerd } from "../support/edge/programs.ts";
import { BAD_REQUESTS } from "./inference/bad_requests.ts";
import { float32, json, through, withTail } from "./inference/protocol.ts";
import { pixels, toyStudent } from "./inference/toy.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The app that is bundled, as text and as it is here. */
const APP = `
  import { createStudentApp } from "./server/student.ts";
  import { pixels, toyStudent } from "./tests/server/inference/toy.ts";
  export default createStudentApp(
    [toyStudent(), toyStudent({ bias: 1 }), toyStudent({ name: "late", preprocessing: pixels(4), isLate: true })],
    { limits: { maxRows: 64 } },
  );
`;
const app = createStudentApp(
  [
    toyStudent(),
    toyStudent({ bias: 1 }),
    toyStudent({ name: "late", preprocessing: pixels(4), isLate: true }),
  ],
  { limits: { maxRows: 64 } },
);

/** Packages by the names that deno.json has for them. */
const packages: esbuild.Plugin = {
  name: "packages",
  setup(build) {
    build.onResolve({ filter: /^[a-z@]/ }, ({ path }) => {
      const place = import.meta.resolve(path);
      return place.startsWith("file:") ? { path: fileURLToPath(place) } : { path, external: true };
    });
  },
};

async function bundle(): Promise<esbuild.BuildResult & { readonly text: string }> {
  try {
    const result = await esbuild.build({
      stdin: { contents: APP, resolveDir: ROOT, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "browser",
      metafile: true,
      write: false,
      plugins: [packages],
      absWorkingDir: ROOT,
    });
    return { ...result, text: result.outputFiles[0]!.text };
  } finally {
    await esbuild.stop();
  }
}

Deno.test("server/student.ts bundles for browsers, of nothing but the web's own", async () => {
  const { text, metafile } = await bundle();
  const [output] = Object.values(metafile!.outputs);
  assertEquals(output!.imports, [], "nothing must be left to be imported");
  const inputs = Object.keys(metafile!.inputs);
  assert(inputs.some((path) => path.endsWith("server/inference/handlers.ts")));
  assertEquals(inputs.filter((path) => /tfjs|zod|plugins\/|cli\//.test(path)), []);
  assertEquals(text.match(/\bDeno\b|\bnode:|\bprocess\b|\brequire\b|\bBuffer\b/g), null);
});

/** What is asked everywhere. */
async function requests(): Promise<readonly (readonly [path: string, init: RequestInit])[]> {
  const rows = [{ size: 4.5, weight: 120, colour: "green" }, { size: 7, weight: null, colour: "blue" }];
  const input = { name: "features", shape: [2, 4], datatype: "FP32", parameters: { binary_data_size: 32 } };
  const tensors = withTail({ id: "a", inputs: [input] }, float32(0, 1, 2, 3, 16, 15, 14, 13));
  const asked = JSON.stringify({
    parameters: { binary_data_output: true },
    inputs: [{ ...input, parameters: {}, data: [[0, 1, 2, 3], [4, 5, 6, 7]] }],
  });
  return [
    ["/v2", {}],
    ["/v1/models/fruit", {}],
    ["/v2/models/fruit", {}],
    ["/v1/models/fruit/predict", json({ rows })],
    ["/v1/models/fruit/versions/1/predict", json({ rows })],
    ["/v2/models/late/infer", tensors],
    ["/v2/models/late/infer", json(asked)],
    // Long enough to be compressed on its way back.
    [
      "/v2/models/late/infer",
      json({ inputs: [{ ...input, shape: [40, 4], parameters: {}, data: new Array(160).fill(3) }] }),
    ],
    ["/v2/models/late/infer", {
      ...tensors,
      body: await through(tensors.body as Uint8Array, new CompressionStream("gzip")),
      headers: { ...tensors.headers as Record<string, string>, "content-encoding": "gzip" },
    }],
    // What an HTTP client would not send, or changes on its way, is left to the server's own tests.
    ...BAD_REQUESTS.filter(({ path }) => !/%|\.\./.test(path)).map(({ path, init }) => [path, init] as const),
  ];
}

/** All of an answer that must be alike. */
async function told(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  // When a model took over, and V8's own words of what is no JSON, are nobody's to compare.
  const text = String.fromCharCode(...bytes).replace(/"since":"[^"]*"|"requests":\{[^}]*\}/g, "")
    .replace(/must be JSON: (?!it is empty).*/, "must be JSON");
  const header = (name: string) => response.headers.get(name) ?? "";
  // Bun says so, too, of what is JSON.
  const type = header("content-type").replace(";charset=utf-8", "");
  return [response.status, type, header("inference-header-content-length"), text].join(
    "\n",
  );
}

async function answersAlike(url: string): Promise<void> {
  for (const [path, init] of await requests()) {
    const [there, here] = [
      await told(await fetch(url + path, init)),
      await told(await app.request(path, init)),
    ];
    assertEquals(there, here, path);
  }
  // Requests that are gathered into one batch, of a student that answers later.
  await Promise.all(Array.from({ length: 24 }, async (_, i) => {
    const data = [i, 2 * i, 16 - i, 8];
    const init = json({ id: `${i}`, inputs: [{ name: "features", shape: [1, 4], datatype: "FP32", data }] });
    const path = "/v2/models/late/infer";
    assertEquals(
      await told(await fetch(url + path, init)),
      await told(await app.request(path, init)),
      `${i}`,
    );
  }));
  assertMatch(await (await fetch(`${url}/v1/models`)).text(), /"fruit"/);
}

/** Serves the bundled app on a runtime and asks it all; `files` lie beside `app.mjs`. */
function onRuntime(
  name: string,
  program: () => Promise<Program>,
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  port: RegExp,
): void {
  Deno.test(`createStudentApp() answers on ${name} as it does here`, async (t) => {
    const found = await program();
    if ("missing" in found) return console.log(`skipped: ${found.missing}`);
    const { text } = await bundle();
    const folder = await Deno.makeTempDir();
    try {
      for (const [file, content] of Object.entries({ "app.mjs": text, ...files })) {
        await Deno.writeTextFile(join(folder, file), content);
      }
      await using server = await startServer(found.path, args, { cwd: folder, port });
      await t.step("all requests", () => answersAlike(server.url));
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}

onRuntime(
  "Node",
  node,
  {
    "main.mjs": `
      import { createServer } from "node:http";
      import app from "./app.mjs";
      const server = createServer(async (incoming, outgoing) => {
        const chunks = [];
        for await (const chunk of incoming) chunks.push(chunk);
        const { method, headers, url } = incoming;
        const body = method === "GET" ? undefined : Buffer.concat(chunks);
        const response = await app.fetch(new Request("http://x" + url, { method, headers, body }));
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(Buffer.from(await response.arrayBuffer()));
      });
      server.listen(0, "127.0.0.1", () => console.log("port " + server.address().port));
    `,
  },
  ["main.mjs"],
  /port (\d+)/,
);

onRuntime(
  "Bun",
  bun,
  {
    "main.mjs": `
      import app from "./app.mjs";
      const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: app.fetch });
      console.log("port " + server.port);
    `,
  },
  ["run", "main.mjs"],
  /port (\d+)/,
);

onRuntime(
  "workerd",
  workerd,
  {
    "config.capnp": `
      using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (
        services = [(name = "main", worker = .worker)],
        sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
      );
      const worker :Workerd.Worker = (
        modules = [(name = "app.mjs", esModule = embed "app.mjs")],
        compatibilityDate = "2026-01-01",
      );
    `,
  },
  ["serve", "config.capnp", "--control-fd=1"],
  /"port":(\d+)/,
);
