import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { unzipSync } from "fflate";
import type { Report, TaskReport } from "../../../core/report.ts";
import { mount } from "../../../server/mount.ts";
import { RUN_DETAILS, RUN_LIST } from "../../../server/runs/answers.ts";
import { runRoutes } from "../../../server/runs/routes.ts";
import { filesIn } from "../../support/tiny_project.ts";
import { type Kit, kit, longRequest, request, type Run } from "./kit.ts";

Deno.test("a run is asked for, queued, run in a Worker, and gives report, page and student", async () => {
  await using server = await kit();
  const finished: string[] = [];
  server.place.runs.onFinished(({ name, version }) => finished.push(`${name}/${version}`));
  const response = await server.app.request("/v1/runs", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request()),
  });
  const run: Run = await response.json();
  assertEquals(response.status, 202);
  assertEquals(response.headers.get("location"), `/v1/runs/${run.id}`);
  assertEquals([run.name, run.version], ["tiny", "1"]);

  const over = await server.until(run.id);
  assertEquals([over.status, over.error], ["finished", null]);
  assertEquals<unknown>(RUN_DETAILS.parse(over), over);
  const list = await server.get("/v1/runs");
  assertEquals<unknown>(RUN_LIST.parse(list), list);
  assertEquals(over.config?.data.path, "blobs");
  assertEquals(finished, ["tiny/1"]);
  assertEquals(server.place.runs.finished().map(({ id }) => id), [run.id]);
  const report = await server.get<Report>(`/v1/runs/${run.id}/report`);
  assertEquals(report.student_path, `/v1/runs/${run.id}/student`);
  assert(report.student.accuracy.mean > 0.4);

  const page = await server.app.request(`/v1/runs/${run.id}/report`, {
    headers: { accept: "text/html,*/*" },
  });
  assertStringIncludes(await page.text(), "</html>");
  const csp = page.headers.get("content-security-policy")!;
  assertMatch(csp, /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}';.*sandbox$/);
  assertEquals((await server.app.request(`/v1/runs/${run.id}/report?format=html`)).status, 200);
  for (const [format, file] of [["html", "report.html"], ["json", "report.json"]] as const) {
    const path = `${server.place.runs.folderOf(run.id)}/${file}`;
    const bytes = await Deno.readFile(path);
    await Deno.writeFile(path, bytes.map((byte, i) => i === 200 ? byte ^ 1 : byte));
    const { error } = await server.get<{ error: string }>(`/v1/runs/${run.id}/report?format=${format}`, 500);
    assertStringIncludes(
      error,
      `Cannot open the run ${run.id} as a finished run: ${file} must be as it was written`,
    );
    await Deno.writeFile(path, bytes);
  }

  const archive = await server.app.request(`/v1/runs/${run.id}/student`);
  assertEquals(archive.headers.get("content-type"), "application/zip");
  assertEquals(archive.headers.get("content-disposition"), 'attachment; filename="tiny-1.zip"');
  const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  const folder = server.place.runs.folderOf(run.id);
  const names = await filesIn(`${folder}/student`);
  assertEquals(Object.keys(files), names.map((name) => `tiny-1/${name}`));
  for (const name of names) {
    assertEquals(files[`tiny-1/${name}`], await Deno.readFile(`${folder}/student/${name}`));
  }
});

Deno.test("a run of labels reads them as they stand, an empty cell too, and has a report of its task", async () => {
  await using server = await kit();
  const data = { use: "csv", path: "blobs", label: "colour" };
  // Colours are drawn at random: a teacher of three epochs need not be better than chance.
  const train = { epochs: 20 };
  const config = request({ task: "labels", data, teacher: { use: "mlp", hidden: [16], train } });
  const run = await server.post<Run>("/v1/runs", config, 202);
  const over = await server.until(run.id);
  assertEquals([over.status, over.error], ["finished", null]);
  const report = await server.get<TaskReport>(`/v1/runs/${run.id}/report`);
  assertEquals([report.task, report.outputs, report.data.task], [
    "labels",
    ["blue", "light, green", "red"],
    "labels",
  ]);
});

/** What of a config is refused, and how: its place, the rule, and the value. */
const REFUSED: readonly (readonly [name: string, body: unknown, path: readonly unknown[], rule: RegExp])[] = [
  ["no data", {}, ["data"], /must be given/],
  ["a list", [], [], /must be an object/],
  ["an unknown option", request({ studnet: "mlp" }), ["studnet"], /did you mean "student"/],
  ["an unknown plugin", request({ student: "mpl" }), ["student", "use"], /did you mean "mlp"/],
  ["a wrong value", request({ train: { epochs: 0 } }), ["train", "epochs"], /at least 1/],
  ["code", request({ plugins: ["./mine.ts"] }), ["plugins"], /must be left out: a request brings no code/],
  ["code from afar", request({ plugins: ["npm:evil"] }), ["plugins"], /must be left out/],
  [
    "too many epochs",
    request({ train: { epochs: 2001 } }),
    ["train", "epochs"],
    /at most 2000 on this server/,
  ],
  ["too many seeds", request({ seeds: 21 }), ["seeds"], /at most 20 on this server/],
  [
    "too wide",
    request({ student: { use: "mlp", hidden: [8, 4097] } }),
    ["student", "hidden", 1],
    /at most 4096/,
  ],
  [
    "too many views",
    request({ train: { augment: { use: "jitter", sd: 1 }, views: 65 } }),
    ["train", "views"],
    /at most 64/,
  ],
  ["too large batches", request({ train: { batchSize: 1e6 } }), ["train", "batchSize"], /at most 8192/],
  [
    "too many members",
    request({ teacher: { use: "ensemble", members: 100 } }),
    [],
    /at most 64 models.*are 103/,
  ],
  [
    "ensembles of ensembles",
    request({ teacher: { use: "ensemble", members: 10, of: { use: "ensemble", members: 10 } } }),
    [],
    /at most 64 models/,
  ],
  [
    "too many folds",
    request({ teacher: { use: "calibrated", of: { use: "cross-fitted", folds: 99 } } }),
    [],
    /at most 64 models.*are 102/,
  ],
  [
    "too many assistants",
    request({ strategy: { use: "chain", assistants: 70 } }),
    [],
    /at most 64 models/,
  ],
  [
    "too many label-only students",
    request({ baselines: Array.from({ length: 70 }, (_, i) => ({ name: `b${i}` })) }),
    [],
    /at most 64 models.*members, folds, peers, generations, assistants and baselines are \d+/,
  ],
  [
    "a wide augmentation of a label-only student",
    request({ baselines: [{ name: "a", augment: { use: "mixup", alpha: 0 } }] }),
    ["baselines", 0, "augment", "alpha"],
    /above 0/,
  ],
  [
    "too much in all",
    request({ seeds: 20, train: { epochs: 2000 } }),
    [],
    /at most 100000 epochs on this server, over all models and seeds: it asks for up to/,
  ],
  ...["/etc/passwd", "../blobs.csv", "blobs.csv", "file:///etc/passwd", "http://127.0.0.1/", "", "__proto__"]
    .map((
      path,
    ) =>
      [
        `the path ${JSON.stringify(path)}`,
        request({ data: { use: "csv", path, label: "kind" } }),
        ["data", "path"],
        path === ""
          ? /must not be empty/
          : /must be the name of a data set of this server \(blobs\), and no path/,
      ] as const
    ),
  [
    "an upload that is not there",
    request({ data: { use: "csv", path: `upload-${"0".repeat(32)}`, label: "kind" } }),
    ["data", "path"],
    /must be the name of a data set/,
  ],
  [
    "a path among unlabelled rows",
    request({
      data: { use: "csv", path: "blobs", label: "kind", unlabelled: { use: "csv", path: "/x", label: 0 } },
    }),
    ["data", "unlabelled", "path"],
    /must be the name of a data set/,
  ],
  [
    "a path in a list of teachers",
    request({ teacher: { use: "ensemble", members: [{ use: "model", path: "../x" }, "mlp"] } }),
    ["teacher", "members", 0, "path"],
    /must be the name of a data set/,
  ],
  [
    "a teacher that reads files",
    request({ teacher: { use: "predictions", path: "blobs" } }),
    ["teacher", "use"],
    /must be a plugin that a request may name: a file of answers is one of the command line's/,
  ],
  [
    "a teacher that reads files, inside of another",
    request({ teacher: { use: "ensemble", members: ["mlp", { use: "predictions", path: ["blobs"] }] } }),
    ["teacher", "members", 1, "use"],
    /must be a plugin that a request may name: a file of answers is one of the command line's/,
  ],
  [
    "a model in ONNX among the members",
    request({ teacher: { use: "ensemble", members: ["mlp", { use: "onnx", path: "models/tiny/1" }] } }),
    ["teacher", "members", 1, "use"],
    /must be a plugin that a request may name: a model in ONNX is a file of its own/,
  ],
  [
    "a folder of TensorFlow.js by its path",
    request({ teacher: { use: "tfjs", path: "/etc" } }),
    ["teacher", "path"],
    /must be the name of a data set/,
  ],
  [
    "a path in a teacher that is calibrated",
    request({ teacher: { use: "calibrated", of: { use: "model", path: "/etc" } } }),
    ["teacher", "of", "path"],
    /must be the name of a data set/,
  ],
  [
    "a model that is not there",
    request({ teacher: { use: "model", path: "models/tiny/7" } }),
    ["teacher", "path"],
    /must be a model of this server/,
  ],
  [
    "a data set that is to teach",
    request({ teacher: { use: "ensemble", members: ["mlp", { use: "model", path: "blobs" }] } }),
    ["teacher", "members", 1, "path"],
    /must be a model of this server, as models\/<name>\/<version>: it is a data set/,
  ],
  [
    "a backend that runs may not use",
    request({ backend: "webgpu" }),
    ["backend", "use"],
    /must be a backend that runs may use on this server \(cpu, wasm\)/,
  ],
];

Deno.test("a config that will not do is refused with its place, the rule and the value", async (t) => {
  await using server = await kit();
  for (const [name, body, path, rule] of REFUSED) {
    await t.step(name, async () => {
      const answer = await server.post<{
        error: string;
        problems: { path: unknown[]; rule: string; value?: unknown }[];
      }>("/v1/runs", body, 422);
      assertEquals(answer.problems[0]?.path, path, answer.error);
      assertMatch(answer.problems[0]!.rule, rule);
      assert(!answer.error.includes("\n") && answer.error.startsWith("Cannot use "), answer.error);
    });
  }
  assertEquals((await server.get<{ runs: Run[] }>("/v1/runs")).runs, []);
});

Deno.test("too many waiting runs are a 429 that says when to ask again; cancelled ones make room", async () => {
  await using server = await kit({ queue: 2 });
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) ids.push((await server.post<Run>("/v1/runs", longRequest())).id);
  const { status, headers } = await server.app.request("/v1/runs", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(longRequest()),
  });
  assertEquals([status, headers.get("retry-after")], [429, "30"]);
  assertEquals(server.place.runs.counts(), { queued: 2, running: 1, finished: 0, failed: 0, cancelled: 0 });

  const [first, second, third] = ids as [string, string, string];
  assertEquals((await server.post<Run>(`/v1/runs/${second}/cancel`, {})).status, "cancelled");
  assertEquals((await server.post<Run>(`/v1/runs/${second}/cancel`, {})).status, "cancelled");
  const fourth = (await server.post<Run>("/v1/runs", longRequest())).id;

  // The first one works, and the others are answered meanwhile.
  await server.until(first, "running");
  assertEquals(
    (await server.get<{ error: string }>(`/v1/runs/${first}/report`, 409)).error.includes("running"),
    true,
  );
  await server.get(`/v1/runs/${third}/student`, 409);
  for (const path of [first, third]) {
    assertEquals((await server.app.request(`/v1/runs/${path}`, { method: "DELETE" })).status, 409);
  }
  const stopping = await server.post<Run>(`/v1/runs/${first}/cancel`, {});
  assertEquals([stopping.status, stopping.cancelling], ["running", true]);
  await server.post<Run>(`/v1/runs/${first}/cancel`, {});
  assertEquals((await server.until(first)).status, "cancelled");
  // In the order in which they were asked for.
  assertEquals((await server.until(third, "running")).starts, 1);
  assertEquals((await server.get<Run>(`/v1/runs/${fourth}`)).status, "queued");
});

Deno.test("the same idempotency key gives the same run, and another config under it is refused", async () => {
  await using server = await kit();
  const key = { "idempotency-key": "7f3c" };
  const first = await server.post<Run>("/v1/runs", longRequest(), 202, key);
  const again = await server.post<Run>("/v1/runs", longRequest(), 202, key);
  const other = await server.post<Run>("/v1/runs", longRequest(), 202, { "idempotency-key": "7f3d" });
  assertEquals(again.id, first.id);
  assert(other.id !== first.id);
  assertEquals([first.version, other.version], ["1", "2"]);
  await server.post("/v1/runs", longRequest({ seed: 2 }), 422, key);
  for (const bad of ["", "a b", "x".repeat(201)]) {
    await server.post("/v1/runs", longRequest(), 400, { "idempotency-key": bad });
  }
});

Deno.test("DELETE removes a run that is over, with its folder; its version is not given again", async () => {
  await using server = await kit();
  const removed: string[] = [];
  server.place.runs.onRemoved(({ name, version }) => removed.push(`${name}/${version}`));
  const { id } = await server.post<Run>("/v1/runs", request());
  assertEquals((await server.until(id)).status, "finished");
  await server.post(`/v1/runs/${id}/cancel`, {}, 409);
  assertEquals((await server.app.request(`/v1/runs/${id}`, { method: "DELETE" })).status, 204);
  assertEquals(removed, ["tiny/1"]);
  for (const rest of ["", "/events", "/report", "/student"]) await server.get(`/v1/runs/${id}${rest}`, 404);
  assertEquals((await server.app.request(`/v1/runs/${id}`, { method: "DELETE" })).status, 404);
  assertEquals(await filesIn(`${server.folder}/root/runs`), []);
  assertEquals((await server.post<Run>("/v1/runs", longRequest({ name: "tiny" }))).version, "2");
});

Deno.test("ids that are none, or of nothing, lead nowhere", async () => {
  await using server = await kit();
  for (
    const id of [
      "1",
      "..",
      "run-",
      `run-${"A".repeat(32)}`,
      "%2e%2e%2frecords.sqlite",
      `run-${"0".repeat(33)}`,
    ]
  ) {
    for (const rest of ["", "/events", "/report", "/student"]) {
      const { status } = await server.app.request(`/v1/runs/${id}${rest}`);
      assert(status === 400 || status === 404, `${id}${rest}: ${status}`);
    }
  }
  const missing = `/v1/runs/run-${"0".repeat(32)}`;
  for (const rest of ["", "/events", "/report", "/student"]) await server.get(`${missing}${rest}`, 404);
  await server.post(`${missing}/cancel`, {}, 404);
});

Deno.test("the list of runs is paged, the newest first, and can be of one status", async () => {
  await using server = await kit();
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.push((await server.post<Run>("/v1/runs", longRequest())).id);
  type Page = { readonly runs: Run[]; readonly next: string | null };
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Page = await server.get<Page>(`/v1/runs?limit=2${cursor ? `&cursor=${cursor}` : ""}`);
    seen.push(...page.runs.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== null);
  assertEquals(seen, ids.toReversed());
  const { runs } = await server.get<Page>("/v1/runs?status=queued");
  assertEquals(runs.map(({ id }) => id), ids.slice(1).toReversed());
  for (const query of ["limit=0", "limit=101", "limit=x", "cursor=-1", "cursor=x", "status=odd"]) {
    await server.get(`/v1/runs?${query}`, 400);
  }
});

Deno.test("a run whose data will not do fails with one line; the next one goes on", async () => {
  await using server = await kit();
  const cases: readonly (readonly [changes: object, error: RegExp])[] = [
    [{ data: { use: "csv", path: "blobs", label: "colr" } }, /^Cannot read blobs as csv: .*colr/],
    [{ data: { use: "idx", images: "blobs", labels: "blobs" } }, /^Cannot read blobs/],
    [{ teacher: { use: "cnn", shape: [8, 8, 1] } }, /cnn/],
  ];
  for (const [changes, error] of cases) {
    const { id } = await server.post<Run>("/v1/runs", request(changes));
    const run = await server.until(id);
    assertEquals(run.status, "failed");
    assertMatch(run.error!, error);
    assert(!run.error!.includes("\n"));
    await server.get(`/v1/runs/${id}/report`, 409);
    await assertTellsNoPath(server, id);
  }
  const { id } = await server.post<Run>("/v1/runs", request());
  assertEquals((await server.until(id)).status, "finished");
  await assertTellsNoPath(server, id);
});

/** Nothing that is answered about a run says where the server keeps its files. */
async function assertTellsNoPath(server: Kit, id: string): Promise<void> {
  for (const path of ["", `/${id}`, `/${id}/report`, `/${id}/report?format=html`, `/${id}/events`]) {
    const text = await (await server.app.request(`/v1/runs${path}`)).text();
    assert(!text.includes(server.folder), `${path}: ${text}`);
  }
}

Deno.test("a model too large for the server is refused before it is built", async () => {
  await using server = await kit({ bounds: { parameters: 1000 } });
  const { id } = await server.post<Run>("/v1/runs", request({ student: { use: "mlp", hidden: [64, 64] } }));
  assertMatch(
    (await server.until(id)).error!,
    /^Cannot build mlp for \d+ features and 3 classes: it must have at most 1000 parameters on this server/,
  );
  // 16 rows of 7 features, 4 hidden units and 3 classes for the student, and of 8 units for the teacher.
  await using narrow = await kit({ bounds: { activations: 250 } });
  const { id: large } = await narrow.post<Run>("/v1/runs", request());
  assertMatch(
    (await narrow.until(large)).error!,
    /^Cannot train mlp on 16 rows at once: batchSize × .* must be at most 250 on this server: they are 16 × \d+$/,
  );
  await using tight = await kit({ bounds: { cells: 100 } });
  const { id: wide } = await tight.post<Run>("/v1/runs", request());
  assertMatch(
    (await tight.until(wide)).error!,
    /rows × features must be at most 100 on this server: .* 150 × /,
  );
});

Deno.test("a config that names too many plugins is refused, however small each of them is", async () => {
  await using server = await kit({ bounds: { parts: 50 } });
  const losses = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`l${i}`, "soft-targets"]));
  const response = await server.app.request("/v1/runs", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request({ strategy: { use: "hinton", losses } })),
  });
  assertEquals(response.status, 422);
  assertMatch((await response.json()).error, /must name at most 50 plugins on this server: it names \d\d$/);
});

Deno.test("a request with very many mistakes is answered with the first of them", async () => {
  await using server = await kit();
  const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`option${i}`, i]));
  const response = await server.app.request("/v1/runs", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request(unknown)),
  });
  assertEquals(response.status, 422);
  const { error, problems } = await response.json();
  assertMatch(error, /^Cannot use config: option0 is not an option of a config \(and 4999 more\)$/);
  assert(problems.length > 20 && problems.length <= 100, `${problems.length}`);
  assertEquals(problems[1], { path: ["option1"], rule: "is not an option of a config" });
});

Deno.test("a finished run's student teaches another one, by name and version", async () => {
  await using server = await kit();
  const first = await server.post<Run>("/v1/runs", request());
  assertEquals((await server.until(first.id)).status, "finished");
  const { problems } = await server.post<{ problems: { path: string[]; rule: string }[] }>(
    "/v1/runs",
    request({ data: { use: "csv", path: "models/tiny/1", label: "kind" } }),
    422,
  );
  assertEquals([problems[0]!.path, problems[0]!.rule], [
    ["data", "path"],
    "must be a data set of this server: it is a model",
  ]);
  const taught = request({ name: "taught", teacher: { use: "model", path: "models/tiny/1" } });
  const second = await server.post<Run>("/v1/runs", taught);
  assertEquals((await server.until(second.id)).status, "finished");
  const report = await server.get<Report>(`/v1/runs/${second.id}/report`);
  const { student } = await server.get<Report>(`/v1/runs/${first.id}/report`);
  assertEquals(report.ensemble.parameters, student.parameters);
});

Deno.test("the self-check of a server's run gives no advice that a request cannot follow", async () => {
  await using server = await kit();
  const teacher = { use: "mlp", hidden: [], train: { epochs: 1 } };
  const { id } = await server.post<Run>(
    "/v1/runs",
    request({ teacher, student: { use: "mlp", hidden: [64] } }),
  );
  const { status, error } = await server.until(id);
  assertEquals(status, "failed");
  assertMatch(error!, /\(self-check\): /);
  assert(!error!.includes("--"), error!);
});

Deno.test("under a base path the links of a run begin with it, wherever the run is told of", async () => {
  await using server = await kit();
  const app = mount(runRoutes(server.place.runs, undefined, "/ml"), { basePath: "/ml" });
  const selfOf = async (path: string, method = "GET", body?: unknown) => {
    const headers = { "content-type": "application/json" };
    const answer = await app.request(path, {
      method,
      headers,
      ...body ? { body: JSON.stringify(body) } : {},
    });
    const told = await answer.json();
    const { id, links } = told.runs?.[0] ?? told;
    for (const link of Object.values(links)) assert(`${link}`.startsWith(`/ml/v1/runs/${id}`), `${link}`);
    return links.self as string;
  };
  const self = await selfOf("/v1/runs", "POST", longRequest());
  assertEquals(await selfOf("/ml/v1/runs"), self);
  assertEquals(await selfOf(self), self);
  assertEquals(await selfOf(`${self}/cancel`, "POST"), self);
});
