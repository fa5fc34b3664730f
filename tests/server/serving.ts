/** What tests of the whole server have in common. */
import { assert, assertEquals } from "@std/assert";
import type { ServerProcess } from "./runs/server_process.ts";

/** A run of a second. */
export const CONFIG = {
  name: "tiny",
  data: { use: "csv", path: "digits", label: "digit" },
  teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [16] }, train: { epochs: 2 } },
  student: { use: "mlp", hidden: [12] },
  train: { epochs: 3 },
};

export async function inFolder(task: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  try {
    await task(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs a server until the task is over, and stops it as a system does; its exit code. */
export async function whileServing(
  server: ServerProcess,
  task: (address: string) => Promise<void>,
): Promise<number> {
  try {
    await task(await server.address);
  } finally {
    server.kill("SIGTERM");
  }
  return (await server.status).code;
}

// deno-lint-ignore no-explicit-any
export async function get(url: string, headers: Record<string, string> = {}): Promise<any> {
  const response = await fetch(url, { headers });
  assertEquals(response.status, 200, `${url}: ${response.status}`);
  return await response.json();
}

// deno-lint-ignore no-explicit-any
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<any> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  assert(response.ok, `${url}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** Waits until a run is over. */
export async function ended(
  address: string,
  id: string,
  headers: Record<string, string> = {},
): Promise<string> {
  for (;;) {
    const { status, error } = await get(`${address}/v1/runs/${id}`, headers);
    if (status === "finished") return status;
    assert(status === "queued" || status === "running", `${status}: ${error}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until a student answers. */
export async function served(
  address: string,
  name: string,
  headers: Record<string, string> = {},
): Promise<void> {
  for (;;) {
    const { models } = await get(`${address}/v1/models`, headers);
    if (models.some((one: { name: string; version: string | null }) => one.name === name && one.version)) {
      return;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
