import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { join } from "node:path";
import { UserError } from "../../../core/base/errors.ts";
import { Records } from "../../../server/runs/records.ts";
import { RunStore } from "../../../server/runs/run_store.ts";
import { kit, longRequest, request, type Run } from "./kit.ts";

async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await Deno.realPath(await Deno.makeTempDir({ prefix: "retort-recovery-" }));
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }) };
}

Deno.test("a run that was cancelled when the server ended is cancelled, and does not go on", async () => {
  await using folder = await temporaryFolder();
  let id: string;
  {
    await using server = await kit({ folder: folder.path });
    ({ id } = await server.post<Run>("/v1/runs", longRequest()));
    await server.until(id, "running");
  }
  const records = new Records(join(folder.path, "root/records.sqlite"));
  const store = new RunStore(records);
  // As a kill leaves it that comes between the request and the step.
  store.start(id, "2026-01-01T00:00:00.000Z");
  store.cancel(id);
  records.close();
  await using server = await kit({ folder: folder.path });
  assertEquals((await server.get<Run>(`/v1/runs/${id}`)).status, "cancelled");
});

Deno.test("a run that was started twenty times and never got on is given up", async () => {
  await using folder = await temporaryFolder();
  let id: string;
  {
    await using server = await kit({ folder: folder.path });
    await server.until((await server.post<Run>("/v1/runs", request())).id);
    ({ id } = await server.post<Run>("/v1/runs", longRequest()));
  }
  const records = new Records(join(folder.path, "root/records.sqlite"));
  for (let i = 0; i < 20; i++) new RunStore(records).start(id, "2026-01-01T00:00:00.000Z");
  records.close();
  await using server = await kit({ folder: folder.path });
  const run = await server.until(id);
  assertEquals(run.status, "failed");
  assertMatch(run.error!, /it must get on within 20 starts: it did not/);
});

Deno.test("what a crash has left of runs and uploads that no record knows is swept away, and nothing else", async () => {
  await using folder = await temporaryFolder();
  let id: string;
  {
    await using server = await kit({ folder: folder.path });
    ({ id } = await server.post<Run>("/v1/runs", request()));
    await server.until(id);
  }
  const orphan = "0".repeat(32);
  const root = join(folder.path, "root");
  await Deno.mkdir(join(root, `runs/run-${orphan}/student`), { recursive: true });
  await Deno.mkdir(join(root, "runs/mine"));
  await Deno.writeTextFile(join(root, `uploads/upload-${orphan}`), "a");
  await Deno.writeTextFile(join(root, `uploads/upload-${orphan}.part`), "a");
  await using _ = await kit({ folder: folder.path });
  const names = Array.from(Deno.readDirSync(join(root, "runs")), ({ name }) => name).sort();
  assertEquals(names, ["mine", id]);
  assertEquals([...Deno.readDirSync(join(root, "uploads"))], []);
});

Deno.test({
  name: "the folders of runs and uploads are for the server's user alone",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using server = await kit();
    for (const name of ["runs", "uploads"]) {
      assertEquals((await Deno.stat(join(server.folder, "root", name))).mode! & 0o777, 0o700, name);
    }
  },
});

Deno.test("a second server over the same folder is refused", async () => {
  await using server = await kit();
  const error = await assertRejects(() => kit({ folder: server.folder }), UserError);
  assertMatch(error.message, /one process at a time must do so/);
});

Deno.test("records of a newer Retort, and files that are no records, are refused in one line", async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "records.sqlite");
  const records = new Records(path);
  records.prepare("PRAGMA user_version = 99").run();
  records.close();
  const newer = await assertRejects(() => Promise.try(() => new Records(path)), UserError);
  assertMatch(newer.message, /of version 99, and this one knows \d+$/);
  await Deno.writeTextFile(
    join(folder.path, "text.sqlite"),
    "no database, but long enough to look at ".repeat(200),
  );
  const other = await assertRejects(
    () => Promise.try(() => new Records(join(folder.path, "text.sqlite"))),
    UserError,
  );
  assertMatch(other.message, /must be a SQLite file/);
});

/** Workers that end in ways of their own. */
const DEATHS: readonly (readonly [name: string, code: string, error: RegExp])[] = [
  ["throws when it loads", "throw new Error('broken')", /its Worker ended: .*broken/],
  [
    "throws out of its work",
    "self.onmessage = () => { setTimeout(() => { throw new Error('late') }, 1) }",
    /late/,
  ],
  ["rejects a promise", "self.onmessage = () => { Promise.reject(new Error('alone')) }", /alone/],
  [
    "sends an event of no use",
    "self.onmessage = () => self.postMessage({ type: 'note' })",
    /internal error/,
  ],
  [
    "fails with a defect",
    "self.onmessage = () => self.postMessage({ type: 'failed', error: { kind: 'defect', message: 'at /home/me/x.ts' } })",
    /^internal error: at …\/x\.ts$/,
  ],
];

for (const [name, code, error] of DEATHS) {
  Deno.test(`a Worker that ${name} fails its run, and the server goes on`, async () => {
    await using server = await kit({ worker: new URL(`data:text/javascript,${encodeURIComponent(code)}`) });
    for (let i = 0; i < 2; i++) {
      const run = await server.until((await server.post<Run>("/v1/runs", request())).id);
      assertEquals(run.status, "failed");
      assertMatch(run.error!, error);
    }
    assert(server.log.length > 0);
  });
}

Deno.test("a run that hears nothing is ended when it is cancelled, after its grace", async () => {
  const deaf = new URL("data:text/javascript,self.onmessage = () => {}");
  await using server = await kit({ worker: deaf, grace: 0.05 });
  const { id } = await server.post<Run>("/v1/runs", request());
  await server.until(id, "running");
  await server.post(`/v1/runs/${id}/cancel`, {});
  assertEquals((await server.until(id)).status, "cancelled");
});

Deno.test("a run that hears nothing does not keep the server from draining, and waits for the next one", async () => {
  const deaf = new URL("data:text/javascript,self.onmessage = () => {}");
  await using server = await kit({ worker: deaf });
  const { id } = await server.post<Run>("/v1/runs", request());
  await server.until(id, "running");
  await server.place.runs.drain(0.05);
  assertEquals((await server.get<Run>(`/v1/runs/${id}`)).status, "queued");
});

Deno.test("a run that takes longer than it may is stopped and has failed, whether it hears it or not", async () => {
  const deaf = new URL("data:text/javascript,self.onmessage = () => {}");
  const said =
    /^Cannot finish the run: it must take at most 0\.0001 hours on this server: it took longer; ask for/;
  for (const more of [{ worker: deaf, grace: 0.05 }, { grace: 600 }]) {
    await using server = await kit({ bounds: { hours: 1e-4 }, ...more });
    const run = await server.until((await server.post<Run>("/v1/runs", longRequest())).id);
    assertEquals(run.status, "failed");
    assertMatch(run.error!, said);
  }
});
