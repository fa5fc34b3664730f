import { assert, assertEquals, assertRejects } from "@std/assert";
import { distill, Interrupted, type RunEvent } from "../../mod.ts";
import { tinyProject } from "../support/tiny_project.ts";

/** A small config for the library, whose paths are relative to the working directory. */
const config = (path: string) => ({
  data: { use: "csv" as const, path, label: "kind" },
  teacher: { use: "mlp" as const, hidden: [4], train: { epochs: 20, batchSize: 16 } },
  student: { use: "mlp" as const, hidden: [3] },
  train: { epochs: 3 },
});

Deno.test("distill() writes a run's folder, tells its listener, and goes on where it was stopped", async () => {
  await using project = await tinyProject();
  const path = project.path("blobs.csv");
  const out = project.path("mine");
  const events: RunEvent[] = [];
  const stop = new AbortController();
  const listen = (event: RunEvent) => {
    events.push(event);
    if (event.type === "stage-end") stop.abort();
  };
  await assertRejects(
    () => distill(config(path), { out, onEvent: listen, signal: stop.signal }),
    Interrupted,
  );
  const report = await distill(config(path), { out, resume: true });
  assertEquals(JSON.parse(await project.text("mine/report.json")), JSON.parse(JSON.stringify(report)));
  const stored = (await project.text("mine/events.jsonl")).trim().split("\n").map((line) =>
    JSON.parse(line).type
  );
  assertEquals(
    stored.slice(0, events.filter(({ type }) => type !== "progress").length),
    events.map(({ type }) => type).filter((type) => type !== "progress"),
  );
  assertEquals(stored.at(-1), "run-end");
  const files = await project.files("mine");
  assert(files.includes("student/model.json") && files.includes("config.json"), files.join(", "));
  assert(!files.some((name) => name.startsWith(".tmp")), files.join(", "));
});

Deno.test("distill() without a folder writes nothing and gives the same results", async () => {
  await using project = await tinyProject();
  const before = await project.files(".");
  const path = project.path("blobs.csv");
  const [one, two] = [await distill(config(path)), await distill(config(path))];
  assertEquals([one.student.accuracy, one.student.nll], [two.student.accuracy, two.student.nll]);
  assertEquals(await project.files("."), before);
});
