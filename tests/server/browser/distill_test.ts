import { assert, assertEquals, assertRejects } from "@std/assert";
import * as fc from "fast-check";
import { join } from "node:path";
import * as node from "node:zlib";
import { distill as distillHere, Interrupted, type RunEvent, UserError } from "../../../mod.ts";
import { onnxBytes } from "../../../plugins/exporters/onnx_model/proto.ts";
import { columnsOf, distill } from "../../../server/browser/mod.ts";
import { crc32 } from "../../../server/browser/node/zlib.ts";
import { blobs, tinyProject } from "../../support/tiny_project.ts";

/** A small job on the table of this name. */
const job = (path: string) => ({
  data: { use: "csv" as const, path, label: "kind" },
  teacher: { use: "mlp" as const, hidden: [4], train: { epochs: 20, batchSize: 16 } },
  student: { use: "mlp" as const, hidden: [3] },
  train: { epochs: 3 },
});
/** Three numbers that are three logits. */
const LINEAR = onnxBytes({
  name: "linear",
  opset: 17,
  nodes: [{ op: "Identity", inputs: ["rows"], output: "logits" }],
  initialisers: [],
  inputs: [{ name: "rows", sizes: [3] }],
  outputs: [{ name: "logits", sizes: [3] }],
  metadata: {},
}) as Uint8Array<ArrayBuffer>;
const files = { "blobs.csv": new Blob([blobs()]) };

Deno.test("distill() of a page gives the run's folder that the library writes, from a file in memory", async () => {
  await using project = await tinyProject();
  const out = project.path("mine");
  await distillHere(job(project.path("blobs.csv")), { out, workers: 1 });
  const events: RunEvent[] = [];
  const run = await distill(job("blobs.csv"), { files, onEvent: (event) => events.push(event) });
  for (const file of ["weights.bin", "model.json", "preprocessing.json", "labels.json"]) {
    const there = await Deno.readFile(join(out, "student", file));
    assertEquals(run.files.get(`student/${file}`), there, file);
  }
  assertEquals(events[0]!.type, "run-start");
  assertEquals(events.at(-1)!.type, "run-end");
  const html = new TextDecoder().decode(run.files.get("report.html"));
  assert(html.includes(run.report.name) && run.report.seconds > 0);
  const edge = await run.export("edge", { precision: "int8" });
  assert(new TextDecoder().decode(edge.get("student.js")).includes("export"));
});

Deno.test("distill() of a page reads what it was given, and nothing else", async () => {
  const refuse = (config: Parameters<typeof distill>[0], message: string) =>
    assertRejects(() => distill(config, { files }), UserError, message);
  await refuse(
    job("/etc/passwd"),
    "Cannot read /etc/passwd: it must be one of blobs.csv: this page has no other",
  );
  await refuse(job("blob.csv"), 'did you mean "blobs.csv"?');
  await refuse(job("__proto__"), "Cannot read __proto__");
  await refuse({ ...job("blobs.csv"), plugins: ["npm:anything"] }, "a page loads no plugins by their names");
  await refuse(
    { ...job("blobs.csv"), teacher: { use: "model", path: "runs/digits/student" } },
    "Cannot open the folder runs/digits/student: a page has no folders",
  );
  await assertRejects(
    () => {
      const teacher = {
        use: "onnx",
        path: "linear.onnx",
        answers: "logits",
        columns: ["width", "height", "width"],
      } as const;
      return distill({ ...job("blobs.csv"), teacher }, {
        files: { ...files, "linear.onnx": new Blob([LINEAR]) },
      });
    },
    UserError,
    "Cannot load the package onnxruntime-web in a page: use deno task distill",
  );
});

Deno.test("distill() of a page stops when its signal is aborted", async () => {
  const stop = new AbortController();
  const onEvent = ({ type }: RunEvent) => type === "stage-end" && stop.abort();
  await assertRejects(
    () => distill(job("blobs.csv"), { files, onEvent, signal: stop.signal }),
    Interrupted,
  );
});

Deno.test("columnsOf() names a table's columns, and what is wrong with its rows", async () => {
  assertEquals(await columnsOf({ use: "csv", path: "blobs.csv", label: -1 }, files), [
    "width",
    "height",
    "colour",
    "kind",
  ]);
  const broken = { "a.csv": new Blob(["a,b\n1,2\n3\n"]) };
  await assertRejects(() => columnsOf({ use: "csv", path: "a.csv", label: -1 }, broken), UserError, "row 2");
});

Deno.test("crc32() of pages is that of Node, over pieces as well", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }), (pieces) => {
      assertEquals(
        pieces.reduce((crc, piece) => crc32(piece, crc), 0),
        pieces.reduce((crc, piece) => node.crc32(piece, crc), 0),
      );
    }),
  );
});

Deno.test("distill() of a page takes rows in memory and a function, as the library does, and gives the student in hand", async () => {
  const rows = Array.from(
    { length: 120 },
    (_, i) => ({ x: (7 * i) % 40, kind: (7 * i) % 40 > 20 ? "big" : "small" }),
  );
  const big = (x: number) => 1 / (1 + Math.exp((20.5 - x) / 6));
  const config = { student: { use: "mlp", hidden: [4] }, train: { epochs: 20 } } as const;
  const given = {
    data: { rows, label: "kind" },
    teacher: (rows: readonly { x: number }[]) => rows.map(({ x }) => [big(x), 1 - big(x)]),
  } as const;
  const here = await distill({ ...config, ...given });
  const there = await distillHere({ ...config, ...given });
  for (const { student } of [here, there]) {
    assertEquals((await student.predict([{ x: 39 }, { x: 0 }])).map(({ label }) => label), ["big", "small"]);
  }
  assertEquals(await here.student.files(), await there.student.files());
  assertEquals(here.files.get("student/weights.bin"), (await there.student.files()).get("weights.bin"));
  here.student.dispose();
  there.student.dispose();
});
