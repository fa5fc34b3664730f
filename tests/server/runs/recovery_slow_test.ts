import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";
import type { RunEvent } from "../../../core/events.ts";
import { timeless } from "../../support/same_run.ts";
import { filesIn } from "../../support/tiny_project.ts";
import { type Kit, kit, request, type Run } from "./kit.ts";

/** A run of a second or two, with more than one checkpoint on its way. */
const SLOW = request({ train: { epochs: 25, batchSize: 4 } });

async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await Deno.realPath(await Deno.makeTempDir({ prefix: "retort-recovery-" }));
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }) };
}

async function eventsOf(server: Kit, id: string): Promise<RunEvent[]> {
  const text = await Deno.readTextFile(join(server.place.runs.folderOf(id), "events.jsonl")).catch(() => "");
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

/** Waits until a run has written such an event. */
async function untilEvent(server: Kit, id: string, isIt: (event: RunEvent) => boolean): Promise<void> {
  for (;;) {
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = server.place.runs.bells.hear(id, resolve);
    const found = (await eventsOf(server, id)).some(isIt);
    if (!found) await promise;
    stop();
    if (found) return;
  }
}

/** Two runs came to the same student, byte for byte, and to the same report but for its times. */
async function assertSame(server: Kit, id: string, as: string): Promise<void> {
  const folder = (run: string) => server.place.runs.folderOf(run);
  const files = await filesIn(`${folder(as)}/student`);
  assert(files.includes("weights.bin"));
  for (const file of files) {
    const bytes = await Deno.readFile(`${folder(id)}/student/${file}`);
    assertEquals(bytes, await Deno.readFile(`${folder(as)}/student/${file}`), file);
  }
  const report = async (run: string) =>
    timeless(JSON.parse(await Deno.readTextFile(`${folder(run)}/report.json`)));
  assertEquals(await report(id), await report(as));
}

Deno.test("a server that drains keeps running runs at a checkpoint, and the next one goes on with them", async () => {
  await using folder = await temporaryFolder();
  let ids: string[];
  {
    await using server = await kit({ folder: folder.path });
    ids = [];
    for (const config of [SLOW, SLOW, request()]) ids.push((await server.post<Run>("/v1/runs", config)).id);
    await untilEvent(server, ids[0]!, (event) => event.type === "epoch" && event.stage === "student");
    await server.place.runs.drain(20);
    await server.post("/v1/runs", SLOW, 503);
    assertEquals(server.place.runs.counts().queued, 3);
  }
  await using server = await kit({ folder: folder.path });
  const runs = [];
  for (const id of ids) runs.push(await server.until(id));
  assertEquals(runs.map(({ status, error, starts }) => [status, error, starts]), [
    ["finished", null, 2],
    ["finished", null, 1],
    ["finished", null, 1],
  ]);
  const events = await eventsOf(server, ids[0]!);
  assertEquals(events.filter(({ type }) => type === "run-start").length, 2);
  assert(events.some((event) => event.type === "stage-end" && event.resumed));
  await assertSame(server, ids[0]!, ids[1]!);
});

Deno.test("a run on several threads gives the same bytes as on one, and its Workers end with it", async () => {
  await using server = await kit({ threads: 2 });
  await using alone = await kit({ threads: 1 });
  // So many steps that a Worker pays.
  const train = { epochs: 50, batchSize: 2 };
  const config = request({
    teacher: { use: "ensemble", members: 3, of: "mlp", train },
    train: { epochs: 2 },
  });
  const overlaps = (events: readonly RunEvent[]) => {
    const of = (type: string, stage: string) =>
      events.findIndex((event) => event.type === type && "stage" in event && event.stage === stage);
    return of("stage-start", "teacher-2") < of("stage-end", "teacher-1");
  };
  const ids = [];
  for (const on of [server, alone]) {
    const { id } = await on.post<Run>("/v1/runs", config);
    const { status, error } = await on.until(id);
    assertEquals([status, error], ["finished", null]);
    assertEquals(overlaps(await eventsOf(on, id)), on === server);
    ids.push(on.place.runs.folderOf(id));
  }
  for (const file of (await filesIn(`${ids[0]}/student`)).filter((name) => name.endsWith(".bin"))) {
    assertEquals(
      await Deno.readFile(`${ids[0]}/student/${file}`),
      await Deno.readFile(`${ids[1]}/student/${file}`),
    );
  }
});
