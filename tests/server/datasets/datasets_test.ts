import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { join } from "node:path";
import { UserError } from "../../../core/base/errors.ts";
import { resolveConfig } from "../../../core/catalogue/config.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { Datasets } from "../../../server/datasets/datasets.ts";
import { datasetRoutes } from "../../../server/datasets/routes.ts";
import { UploadStore } from "../../../server/datasets/upload_store.ts";
import { mount } from "../../../server/mount.ts";
import { boundPlugins } from "../../../server/runs/bounded_plugins.ts";
import { RUN_BOUNDS } from "../../../server/runs/bounds.ts";
import { namedFiles } from "../../../server/runs/named_files.ts";
import { Records } from "../../../server/runs/records.ts";
import { gzipped } from "../../support/gzip.ts";
import { blobs, filesIn } from "../../support/tiny_project.ts";
import { type Kit, kit, longRequest, request, type Run } from "../runs/kit.ts";

interface Entry {
  readonly name: string;
  readonly source: string;
  readonly title: string;
  readonly rows: number | null;
  readonly columns: readonly string[];
}

/** A body, or a function that makes the pieces of one. */
type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

function upload(server: Kit, body: Body, { query = "", type = "text/csv" } = {}): Promise<Response> {
  const init = { method: "POST", headers: { "content-type": type }, body };
  return Promise.resolve(server.app.request(`/v1/datasets${query}`, init));
}

async function listed(server: Kit): Promise<readonly Entry[]> {
  return (await server.get<{ datasets: Entry[] }>("/v1/datasets")).datasets;
}

const COLUMNS = ["width", "height", "colour", "kind"];

Deno.test("an uploaded table is listed, trained on by its name, and removed when no run needs it", async () => {
  await using server = await kit();
  const response = await upload(server, blobs(90), { query: "?name=My%20flowers" });
  const entry: Entry = await response.json();
  assertEquals(response.status, 201, JSON.stringify(entry));
  assertMatch(entry.name, /^upload-[0-9a-f]{32}$/);
  assertEquals([entry.title, entry.rows, entry.columns], ["My flowers", 90, COLUMNS]);
  const [own, uploaded] = await listed(server);
  assertEquals([own?.name, own?.source, own?.columns], ["blobs", "server", COLUMNS]);
  assertEquals(uploaded, entry);
  assertEquals(response.headers.get("location"), `/v1/datasets/${entry.name}`);
  assertEquals(await server.get<Entry>(response.headers.get("location")!), entry);
  await server.get("/v1/datasets/nothing", 404);
  assertEquals(await filesIn(join(server.folder, "root/uploads")), [entry.name]);

  const data = { use: "csv", path: entry.name, label: "kind" };
  const long = await server.post<Run>("/v1/runs", longRequest({ data }));
  const remove = () => server.app.request(`/v1/datasets/${entry.name}`, { method: "DELETE" });
  assertEquals((await remove()).status, 409);
  await server.post(`/v1/runs/${long.id}/cancel`, {});
  await server.until(long.id);
  const { id } = await server.post<Run>("/v1/runs", request({ data }));
  assertEquals((await server.until(id)).status, "finished");

  assertEquals((await remove()).status, 204);
  assertEquals((await remove()).status, 404);
  assertEquals(await filesIn(join(server.folder, "root/uploads")), []);
  assertEquals((await listed(server)).map(({ name }) => name), ["blobs"]);
  await server.post("/v1/runs", request({ data }), 422);
});

Deno.test("what is no table is refused with one line, and nothing of it is kept", async () => {
  await using server = await kit();
  const bad: readonly (readonly [body: Body, error: RegExp])[] = [
    ["", /must not be empty/],
    ["a,b\n", /must have a header, 2 rows and 2 columns at least: it has 0 rows/],
    ["a\n1\n2\n", /and 1 columns/],
    ["a,b\n1,2\n3\n", /row 2 must have 2 cells: it has 1/],
    ["a,a\n1,2\n3,4\n", /column names must differ/],
    ['a,b\n1,"2\n3,4\n', /close its quote/],
    [new Uint8Array([0x61, 0x2c, 0xff, 0x0a]), /must be UTF-8/],
    [new Uint8Array(1000), /./],
  ];
  for (const [body, error] of bad) {
    const response = await upload(server, body);
    const { error: line } = await response.json();
    assertEquals(response.status, 422, line);
    assertMatch(line, error);
    assert(line.startsWith("Cannot take the table: ") && !line.includes("\n"), line);
    assert(!line.includes(server.folder) && !line.includes("upload-"), line);
  }
  assertEquals(await filesIn(join(server.folder, "root/uploads")), []);
  assertEquals((await listed(server)).length, 1);
  assertEquals((await upload(server, blobs(), { type: "application/json" })).status, 415);
  assertEquals((await upload(server, blobs(), { query: "?name=" })).status, 400);
  assertEquals((await upload(server, blobs(), { query: "?name=a%0Ab" })).status, 400);
  assertEquals((await upload(server, blobs(), { query: `?name=${"x".repeat(101)}` })).status, 400);
});

Deno.test("an upload may be of another delimiter, gzipped, and with lines that are no rows, as a config may say", async () => {
  await using server = await kit();
  const columns = async (body: Body, query = "") => {
    const response = await upload(server, body, { query });
    const entry = await response.json();
    assertEquals(response.status, 201, JSON.stringify(entry));
    return [entry.rows, entry.columns];
  };
  const apart = blobs(30).replaceAll(",", ";");
  assertEquals(await columns(apart), [30, COLUMNS]);
  assertEquals(await columns(await gzipped(apart)), [30, COLUMNS]);
  assertEquals(await columns(`Made by "hand\n# so, it is\n${apart}`, "?skip=1&comment=%23"), [30, COLUMNS]);
  assertEquals(await columns('a;b\n5";1\n3";2\n', "?quote=none"), [2, ["a", "b"]]);
  assertEquals(await columns("a,a\n1,2\n3,4\n", "?duplicates=number"), [2, ["a", "a_2"]]);
  assertEquals(await columns("1,2\n3,4\n", "?header=false"), [2, ["column1", "column2"]]);

  const packed = await upload(server, await gzipped(apart));
  const { name } = await packed.json();
  const { id } = await server.post<Run>(
    "/v1/runs",
    request({ data: { use: "csv", path: name, label: "kind" } }),
  );
  assertEquals((await server.until(id)).status, "finished");

  const wrong = await upload(server, apart, { query: "?delimiter=ab" });
  assertEquals(wrong.status, 400);
  assertMatch(
    (await wrong.json()).error,
    /^Cannot take the table: .*delimiter must be "auto" or one character/,
  );
});

Deno.test("a small upload that is large when it is unpacked is refused", async () => {
  await using server = await kit({ limits: { bytes: 100_000 } });
  const response = await upload(server, await gzipped(`a,b\n${"1,2\n".repeat(100_000)}`));
  assertEquals(response.status, 422);
  assertMatch(
    (await response.json()).error,
    /^Cannot take the table: what the gzip file holds must be at most 100000 bytes \("maxBytes"\): it is more$/,
  );
  assertEquals(await filesIn(join(server.folder, "root/uploads")), []);
});

Deno.test("uploads are bounded: each, all together, and in number; the body is not read beyond", async () => {
  await using server = await kit({ limits: { bytes: 10_000, totalBytes: 15_000, tables: 3 } });
  let pieces = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces++;
      controller.enqueue(new TextEncoder().encode("1,2\n".repeat(250)));
    },
  }, { highWaterMark: 0 });
  assertEquals((await upload(server, endless)).status, 413);
  assert(pieces <= 12, `${pieces} pieces were read`);
  assertEquals(await filesIn(join(server.folder, "root/uploads")), []);

  const table = `a,b\n${"1,2\n".repeat(2000)}`;
  assertEquals((await upload(server, table)).status, 201);
  const full = await upload(server, table);
  assertEquals(full.status, 413);
  assertMatch((await full.json()).error, /all together must have at most 15000 bytes/);
  for (let i = 0; i < 2; i++) assertEquals((await upload(server, "a,b\n1,2\n3,4\n")).status, 201);
  assertEquals((await upload(server, "a,b\n1,2\n3,4\n")).status, 409);
});

Deno.test("two large uploads at once do not have the same room", async () => {
  await using server = await kit({ limits: { bytes: 10_000, totalBytes: 15_000 } });
  const table = `a,b\n${"1,2\n".repeat(2000)}`;
  const answers = await Promise.all([upload(server, table), upload(server, table)]);
  assertEquals(answers.map(({ status }) => status).sort(), [201, 413]);
});

Deno.test("twenty tables that come together share the room for three", async () => {
  await using server = await kit({ limits: { tables: 3 } });
  const together = () => Promise.all(Array.from({ length: 20 }, () => upload(server, "a,b\n1,2\n3,4\n")));
  const answers = await together();
  const statuses = answers.map(({ status }) => status).sort();
  assertEquals(statuses, [...new Array(3).fill(201), ...new Array(17).fill(409)]);
  const refused = answers.find(({ status }) => status === 409)!;
  assertMatch(
    (await refused.json()).error,
    /at most 3 may be there, those on their way included: remove one first/,
  );
  assertEquals((await listed(server)).length, 4);
  // What did not come to be is no room taken.
  await using other = await kit({ limits: { tables: 3, totalBytes: 100 } });
  const broken = await Promise.all(Array.from({ length: 3 }, () => upload(other, "a,b\n1,2\n3\n")));
  assertEquals(broken.map(({ status }) => status), [422, 422, 422]);
  assertEquals((await upload(other, "a,b\n1,2\n3,4\n")).status, 201);
});

Deno.test("room for a table whose length is known is kept before its first byte is read", async () => {
  await using server = await kit({ limits: { bytes: 10_000, totalBytes: 15_000 } });
  let go = () => {};
  const waits = new Promise<void>((resolve) => go = resolve);
  const table = new TextEncoder().encode(`a,b\n${"1,2\n".repeat(2000)}`);
  const slow = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await waits;
      controller.enqueue(table);
      controller.close();
    },
  }, { highWaterMark: 0 });
  const headers = { "content-type": "text/csv", "content-length": String(table.length) };
  const first = server.app.request("/v1/datasets", { method: "POST", headers, body: slow });
  let isRead = false;
  const other = new ReadableStream<Uint8Array>({ pull: () => void (isRead = true) }, { highWaterMark: 0 });
  const second = await server.app.request("/v1/datasets", { method: "POST", headers, body: other });
  assertEquals([second.status, isRead], [413, false]);
  assertMatch((await second.json()).error, /all together must have at most 15000 bytes/);
  go();
  assertEquals((await first).status, 201);
});

Deno.test("an upload that is refused for its options is read no further, and waited for no longer", async () => {
  await using server = await kit();
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) }, {
    highWaterMark: 0,
  });
  const answer = await upload(server, body, { query: "?delimiter=abc" });
  assertEquals([answer.status, isCancelled], [400, true]);
  assertMatch((await answer.json()).error, /delimiter must be/);
});

Deno.test("an upload's query has no names and no numbers that mean nothing", async () => {
  await using server = await kit();
  const answer = await upload(server, "a;b\n1;2\n3;4\n", { query: "?name=mine&delimeter=;" });
  assertEquals(answer.status, 400);
  assertMatch(
    (await answer.json()).error,
    /must have only name, delimiter, .*: current value is "delimeter"/,
  );
  for (const skip of ["", "%20", "0x1", "1e0", "-1", "9".repeat(7)]) {
    const other = await upload(server, "a,b\n1,2\n3,4\n", { query: `?skip=${skip}` });
    assertEquals(other.status, 400, skip);
    assertMatch((await other.json()).error, /skip must be a whole number/);
  }
  assertEquals((await listed(server)).length, 1);
});

Deno.test("names of columns of an upload are bounded", async () => {
  await using server = await kit();
  const long = "x".repeat(60_000);
  const one = await upload(server, `a,${long}\n1,2\n3,4\n`);
  assertEquals(one.status, 422);
  assertMatch(
    (await one.json()).error,
    /^Cannot take the table: .* the name of a column must have at most 1000 letters: "x{76}\.\.\. has 60000$/,
  );
  const wide = (letters: number, columns: number) => {
    const names = Array.from({ length: columns }, (_, i) => `${i}`.padStart(letters, "c"));
    const row = new Array(columns).fill("1").join(",");
    return `${names.join(",")}\n${row}\n${row}\n`;
  };
  const all = await upload(server, wide(900, 300));
  assertEquals(all.status, 422);
  assertMatch((await all.json()).error, /names must have at most 250000 letters together/);
});

Deno.test("a list of data sets with very many names comes in pages", async () => {
  const records = new Records(":memory:");
  const store = new UploadStore(records);
  const columns = Array.from({ length: 270 }, (_, i) => `${i}`.padStart(900, "c"));
  const names = Array.from({ length: 20 }, (_, i) => `upload-${`${i}`.padStart(32, "0")}`);
  const upload = { title: "t", owner: "local", bytes: 1, rows: 2, columns, created: "now" };
  for (const name of names) store.add({ ...upload, name });
  const catalogue = builtinCatalogue();
  const datasets = new Datasets({
    catalogue,
    store,
    folder: "",
    named: { gone: "/nowhere" },
    isUsed: () => false,
  });
  const app = mount(datasetRoutes(datasets));
  const found: string[] = [];
  let pages = 0;
  for (let next: string | null = "";;) {
    const response = await app.request(next ? `/v1/datasets?cursor=${next}` : "/v1/datasets");
    const page = await response.json() as { datasets: Entry[]; next: string | null };
    assert(JSON.stringify(page).length < 5_000_000);
    found.push(...page.datasets.map(({ name }) => name));
    pages++;
    if ((next = page.next) === null) break;
  }
  assertEquals([found, pages], [["gone", ...names], 2]);
  assertEquals((await app.request("/v1/datasets?cursor=x")).status, 400);
  records.close();
});

Deno.test("labels, categories and names of columns that are too long are refused by name before a run learns them", async () => {
  const folder = await Deno.makeTempDir();
  const catalogue = builtinCatalogue();
  const [label, place] = ["L".repeat(60_000), join(folder, "table.csv")];
  const load = async (csv: string) => {
    await Deno.writeTextFile(place, csv);
    const scope = catalogue.container.child().register(FILES, namedFiles({ table: place }));
    const data = { use: "csv", path: "table", label: "kind" };
    const config = resolveConfig(catalogue, { data });
    boundPlugins(catalogue, scope, { bounds: RUN_BOUNDS, config });
    return await catalogue.make("dataset", data, scope).load();
  };
  const rows = (cells: (i: number) => string) => Array.from({ length: 40 }, (_, i) => cells(i)).join("\n");
  try {
    const tables: readonly (readonly [csv: string, error: RegExp])[] = [
      [
        `x,kind\n${rows((i) => `${i},${i % 2 ? label : "b"}`)}\n`,
        /as a class must have at most 1000 letters: "L+\.\.\. has 60000$/,
      ],
      [
        `x,c,kind\n${rows((i) => `${i},${i % 2 ? label : "b"},${i % 3}`)}\n`,
        /as a category of column "c" must have at most 1000/,
      ],
      [
        `${label},kind\n${rows((i) => `${i},${i % 3}`)}\n`,
        /as the name of a column must have at most 1000 letters/,
      ],
    ];
    for (const [csv, error] of tables) {
      const { message } = await assertRejects(() => load(csv), UserError);
      assertMatch(message, error);
    }
    assertEquals((await load(`x,kind\n${rows((i) => `${i},${`${i % 2}`.padStart(1000, "L")}`)}\n`)).rows, 40);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("an upload that breaks off leaves nothing", async () => {
  await using server = await kit();
  let sent = 0;
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent++ < 3) controller.enqueue(new TextEncoder().encode("a,b\n1,2\n"));
      else controller.error(new TypeError("the client has gone"));
    },
  });
  const response = await upload(server, broken);
  assertEquals(response.status, 400);
  assertEquals(await filesIn(join(server.folder, "root/uploads")), []);
  assertEquals((await listed(server)).length, 1);
});

Deno.test("data sets are removed by names that are there, and never by a path", async () => {
  await using server = await kit();
  const remove = async (name: string) =>
    (await server.app.request(`/v1/datasets/${name}`, { method: "DELETE" })).status;
  assertEquals(await remove("blobs"), 409);
  for (const name of ["none", "..", "%2e%2e%2frecords.sqlite", `upload-${"0".repeat(32)}`, "__proto__"]) {
    assertEquals(await remove(name), 404, name);
  }
  assert((await Deno.stat(join(server.folder, "root/records.sqlite"))).isFile);
  assert((await Deno.stat(join(server.folder, "blobs.csv"))).isFile);
});

Deno.test("a server's own data set may be gone, or no table: it is listed without columns", async () => {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  try {
    await Deno.writeFile(join(folder, "images"), new Uint8Array([0, 0, 8, 3, 0, 0, 0, 1]));
    const named = { images: join(folder, "images"), gone: join(folder, "gone") };
    await using server = await kit({ named });
    const entries = await listed(server);
    assertEquals(entries.map(({ name, columns }) => [name, columns.length]), [["images", 0], ["gone", 0]]);
    const data = { use: "csv", path: "gone", label: "kind" };
    const { id } = await server.post<Run>("/v1/runs", request({ data }));
    assertEquals((await server.until(id)).error, "Cannot read gone: there is no such file or folder");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
