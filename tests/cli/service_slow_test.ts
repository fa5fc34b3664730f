/** A teacher that is a service: a run that is killed, and Retort's own server as the teacher. */
import { assert, assertEquals, assertGreaterOrEqual } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readStudent } from "../../core/edge/student_folder.ts";
import { localStorage } from "../../host/storage.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { inferenceHandlers } from "../../server/inference/handlers.ts";
import { type ModelsFolder, watchModels } from "../../server/models/folder.ts";
import { Models } from "../../server/models/models.ts";
import { mount } from "../../server/mount.ts";
import { runInProcess, runTask, startTask } from "../support/command.ts";
import { tinyProject } from "../support/tiny_project.ts";

Deno.test("a run that is killed while it asks goes on with the rows that are not stored, and no row that is stored is asked for again", async () => {
  const chunks: string[] = [];
  await using service = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    async (request) => {
      if (request.method === "GET") {
        return Response.json({
          inputs: [{ name: "width", datatype: "FP32", shape: [-1] }],
          outputs: [{
            name: "logits",
            datatype: "FP32",
            shape: [-1, 3],
            parameters: { labels: ["low", "mid", "high"] },
          }],
        });
      }
      const [{ data }] = (await request.json()).inputs as [{ readonly data: readonly number[] }];
      chunks.push(data.join());
      await new Promise((done) => setTimeout(done, 30));
      const logits = data.flatMap((width) => [0, 1, 2].map((at) => -((width - 2 * at) ** 2) / 2));
      return Response.json({
        outputs: [{ name: "logits", datatype: "FP32", shape: [data.length, 3], data: logits }],
      });
    },
  );
  const host = `127.0.0.1:${service.addr.port}`;
  const teacher = { use: "http", url: `http://${host}`, model: "blobs", batchRows: 5, atOnce: 2 };
  await using project = await tinyProject({ teacher, backend: "cpu" });
  const running = startTask("distill", ["tiny.json"], project.folder, { net: [host] });
  while (chunks.length < 10) await new Promise((done) => setTimeout(done, 5));
  running.kill("SIGKILL");
  await running.finished;
  const stored = (await project.files("runs/tiny/targets")).flatMap((file) => {
    const [, number] = /chunk-(\d+)\.bin$/.exec(file) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  assert(stored.length >= 5 && stored.length < 30, `${stored}`);
  const lines = (await project.text("blobs.csv")).trim().split("\n").slice(1);
  const widths = lines.map((line) => String(Number(line.split(",")[0])));
  const expected = Array.from({ length: 30 }, (_, i) => widths.slice(5 * i, 5 * i + 5).join())
    .filter((_, i) => !stored.includes(i));
  chunks.splice(0);
  const { code, stderr } = await runTask("distill", ["tiny.json", "--resume"], project.folder, {
    net: [host],
  });
  assertEquals(code, 0, stderr);
  assertEquals(chunks.toSorted(), expected.toSorted());
  assert(
    stderr.includes(
      `${expected.length} calls about ${5 * expected.length} rows, ${5 * stored.length} rows are stored`,
    ),
    stderr,
  );
});

Deno.test("Retort's server as the teacher gives the student that the same model gives by itself", async () => {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  const models = new Models();
  const path = fileURLToPath(new URL("../../examples/digits/digits.csv", import.meta.url));
  const distil = async (name: string, teacher: object): Promise<string> => {
    const config = {
      name,
      data: { use: "csv", path, label: "digit" },
      teacher,
      student: { use: "mlp", hidden: [24] },
      train: { epochs: 12 },
    };
    await Deno.writeTextFile(join(folder, `${name}.json`), JSON.stringify(config));
    const out = join(folder, name);
    const args = [
      join(folder, `${name}.json`),
      "--out",
      out,
      "--quiet",
      "--workers",
      "0",
      "--no-self-check",
      "--json",
    ];
    const { code, stderr, stdout } = await runInProcess("distill", args);
    assertEquals(code, 0, stderr);
    accuracies.push(JSON.parse(stdout).ensemble.accuracy.mean);
    return join(out, "student");
  };
  const accuracies: number[] = [];
  let watched: ModelsFolder | undefined;
  try {
    const trained = await distil("trained", { use: "mlp", hidden: [64], train: { epochs: 8 } });
    await Deno.mkdir(join(folder, "models/digits/1"), { recursive: true });
    for await (const { name } of Deno.readDir(trained)) {
      await Deno.copyFile(join(trained, name), join(folder, "models/digits/1", name));
    }
    const catalogue = builtinCatalogue();
    const root = join(folder, "models");
    watched = await watchModels(models, {
      root,
      catalogue,
      backend: "cpu",
      every: 3_600_000,
      refused: () => {},
    });
    await using server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen: () => {} },
      mount(inferenceHandlers(models)).fetch,
    );
    const url = `http://127.0.0.1:${server.addr.port}`;
    const native = await distil("native", { use: "model", path: trained });
    const served = await distil("served", { use: "http", url, model: "digits" });
    assertEquals(accuracies[2], accuracies[1]);
    const rows = (await Deno.readTextFile(path)).trim().split("\n");
    const names = rows[0]!.split(",");
    const raw = rows.slice(1).map((line, i) => ({
      number: i + 1,
      cells: new Map(line.split(",").map((cell, c) => [names[c]!, cell])),
    }));
    const labelsOf = async (place: string) => {
      const { student, predict } = await readStudent(localStorage(place), place, { catalogue });
      try {
        return (await predict(raw)).map(({ label }) => label);
      } finally {
        student.dispose();
      }
    };
    const [own, others] = [await labelsOf(native), await labelsOf(served)];
    const alike = own.filter((label, i) => label === others[i]).length / own.length;
    assertEquals(own.length, 1797);
    assertGreaterOrEqual(alike, 0.995);
  } finally {
    await watched?.close();
    await models.close();
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a run that is stopped while it asks says with which task it goes on", async () => {
  await using service = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    // Nothing is answered while somebody waits for it.
    ({ signal }) =>
      new Promise((done) => signal.addEventListener("abort", () => done(new Response()), { once: true })),
  );
  const host = `127.0.0.1:${service.addr.port}`;
  await using project = await tinyProject({
    teacher: { use: "http", url: `http://${host}`, model: "blobs" },
    backend: "cpu",
  });
  const running = startTask("distill", ["tiny.json"], project.folder, { net: [host] });
  while (!(await project.files("runs/tiny")).includes("events.jsonl")) {
    await new Promise((done) => setTimeout(done, 20));
  }
  while (!(await project.text("runs/tiny/events.jsonl")).includes('"asks"')) {
    await new Promise((done) => setTimeout(done, 20));
  }
  running.kill("SIGINT");
  const { code, stderr } = await running.finished;
  assertEquals(code, 130, stderr);
  assert(stderr.includes("deno task distill:http tiny.json --out runs/tiny --resume"), stderr);
});
