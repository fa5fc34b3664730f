import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";
import { seededRandom } from "../../../core/base/random.ts";
import { timeless } from "../../support/same_run.ts";
import { filesIn } from "../../support/tiny_project.ts";
import type { Run } from "./kit.ts";
import { type ServerProcess, startServer } from "./server_process.ts";

/** Spread over the whole run, so that every kind of moment is met. */
const KILLS = 10;

/** A run of a few seconds, with every kind of state in it. */
const CONFIG = {
  name: "killed",
  data: { use: "csv", path: "digits", label: "digit" },
  teacher: {
    use: "ensemble",
    members: 2,
    of: { use: "mlp", hidden: [32], dropout: 0.1 },
    train: { epochs: 40 },
  },
  student: { use: "mlp", hidden: [16], batchNorm: true },
  train: { epochs: 80 },
};

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function submit(address: string): Promise<string> {
  const response = await fetch(`${address}/v1/runs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(CONFIG),
  });
  const run: Run = await response.json();
  assertEquals(response.status, 202, JSON.stringify(run));
  return run.id;
}

async function read(address: string, id: string): Promise<Run> {
  const response = await fetch(`${address}/v1/runs/${id}`);
  const run = await response.json();
  assertEquals(response.status, 200, `${id}: ${JSON.stringify(run)}`);
  return run;
}

/** Waits for the end of a run, on its stream of events. */
async function finish(address: string, id: string): Promise<void> {
  const events = await (await fetch(`${address}/v1/runs/${id}/events`)).text();
  const { status, error } = await read(address, id);
  assertEquals([status, error], ["finished", null], events.slice(-500));
}

/** Each event of the stream has the next number, over all restarts. */
async function assertNumbered(address: string, id: string): Promise<string> {
  const events = await (await fetch(`${address}/v1/runs/${id}/events`)).text();
  const ids = Array.from(events.matchAll(/^id: (\d+)$/gm), ([, id]) => Number(id));
  assertEquals(ids, ids.map((_, i) => i + 1));
  return events;
}

Deno.test("a server killed ten times at random moments loses no run, and each ends with the same bytes", async () => {
  const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "retort-kill-" }));
  let server: ServerProcess | undefined;
  try {
    server = startServer(folder);
    let address = await server.address;
    const whole = await submit(address);
    const start = performance.now();
    await finish(address, whole);
    const duration = performance.now() - start;
    const ids = [whole];
    const open = async () => {
      const runs = await Promise.all(ids.map((id) => read(address, id)));
      return runs.filter(({ status }) => status === "queued" || status === "running");
    };

    const random = seededRandom(2026);
    for (let kill = 0; kill < KILLS; kill++) {
      // One runs and one waits, whenever it is killed.
      for (let missing = 2 - (await open()).length; missing > 0; missing--) ids.push(await submit(address));
      await wait(random.uniform() * Math.min(0.6 * duration, 2000));
      server.kill("SIGKILL");
      assertEquals((await server.status).signal, "SIGKILL", server.stderr());
      server = startServer(folder);
      // Now and then it is killed again before it has begun.
      if (kill % 4 === 3) {
        await wait(random.uniform() * 700);
        server.kill("SIGKILL");
        await server.status;
        server = startServer(folder);
      }
      address = await server.address;
    }

    for (const id of ids) await finish(address, id);
    const runs = await Promise.all(ids.map((id) => read(address, id)));
    const again = runs.reduce((sum, { starts }) => sum + starts - 1, 0);
    assert(again >= KILLS / 2, `only ${again} runs were started again`);
    const at = (id: string) => join(folder, "runs/server/runs", id);
    const files = await filesIn(join(at(whole), "student"));
    assert(files.includes("weights.bin") && files.includes("model.json"));
    let fromCheckpoints = 0;
    for (const id of ids.slice(1)) {
      for (const file of files) {
        const path = join("student", file);
        assertEquals(
          await Deno.readFile(join(at(id), path)),
          await Deno.readFile(join(at(whole), path)),
          path,
        );
      }
      const report = async (id: string) =>
        timeless(JSON.parse(await Deno.readTextFile(join(at(id), "report.json"))));
      assertEquals(await report(id), await report(whole));
      const events = await assertNumbered(address, id);
      fromCheckpoints +=
        [...events.matchAll(/"resumed":true|"type":"stage-start","seed":1,"stage":"[^"]+","step":[1-9]/g)]
          .length;
    }
    assert(fromCheckpoints > 0, "no stage came from a checkpoint");
    server.kill("SIGTERM");
    assertEquals((await server.status).code, 0, server.stderr());
  } finally {
    server?.kill("SIGKILL");
    await server?.status;
    await Deno.remove(folder, { recursive: true });
  }
});
