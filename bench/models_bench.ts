/** `deno task bench`: what a run spends its time on, on the WASM backend. Names say subject and backend. */
import { builtinCatalogue, seededRandom, type Student, type Teacher } from "../mod.ts";
import { noCheckpoint } from "../core/checkpoint.ts";
import { stillClock } from "../core/clock.ts";
import { ensembleOf } from "../core/ensemble.ts";
import { predict } from "../core/predict.ts";
import type { Part } from "../core/prepare.ts";
import { storedTeacher } from "../core/targets.ts";
import { asTeacher } from "../core/teacher.ts";
import { train } from "../core/train.ts";

const catalogue = builtinCatalogue();
await catalogue.make("backend", "wasm").activate();

function model(name: string, features: number, hidden: number[], classes: number): Student {
  return catalogue.make("student", { use: "mlp", hidden })({
    name,
    features,
    classes,
    random: seededRandom(1),
  });
}

/** Rows of noise, `[rows, width]`. */
function noise(rows: number, width: number, classes: number): Part {
  const random = seededRandom(2);
  return {
    features: Float32Array.from({ length: rows * width }, () => random.normal()),
    width,
    labels: Int32Array.from({ length: rows }, () => random.integer(classes)),
    rows: Int32Array.from({ length: rows }, (_, i) => i),
  };
}

/** A teacher's stored answers, as a run has them after labelling once. */
async function stored(teacher: Teacher, part: Part): Promise<Teacher> {
  const logits = await predict(teacher, part);
  const classes = logits.length / part.rows.length;
  return storedTeacher({ fingerprint: "bench", rows: part.rows, classes, logits }, teacher);
}

/** Twenty steps of the classic distillation loss and Adam, on one batch. */
async function steps(student: Student, part: Part, teacher: Teacher): Promise<void> {
  const loss = catalogue.make("loss", {
    use: "sum",
    of: [{ use: "scale", by: 0.9, of: "soft-targets" }, { use: "scale", by: 0.1, of: "cross-entropy" }],
  });
  const optimizer = catalogue.make("optimizer", "adam");
  const lesson = { part, epochs: 20, batchSize: part.rows.length, optimizer, random: seededRandom(3) };
  const around = { seed: 1, events: () => {}, clock: stillClock(), checkpoint: noCheckpoint() };
  await train({ name: "bench", student, teacher, loss }, lesson, around);
}

const small = model("small", 64, [64, 32], 10);
const smallRows = noise(128, 64, 10);
const smallTeacher = await stored(asTeacher(model("teacher", 64, [64, 32], 10)), smallRows);
Deno.bench("train_20_steps_small_wasm", async () => await steps(small, smallRows, smallTeacher));

const wide = model("wide", 784, [800, 800], 10);
const wideRows = noise(128, 784, 10);
const wideTeacher = await stored(asTeacher(model("wide-teacher", 784, [64], 10)), wideRows);
Deno.bench(
  "train_20_steps_wide_wasm",
  { n: 5, warmup: 1 },
  async () => await steps(wide, wideRows, wideTeacher),
);

const members = Array.from({ length: 5 }, (_, i) => asTeacher(model(`member-${i}`, 64, [256, 256], 10)));
const ensemble = await ensembleOf(members, { mean: "logits", weights: members.map(() => 0.2) });
const manyRows = noise(12_800, 64, 10);
Deno.bench("label_ensemble_wasm", { n: 5, warmup: 1 }, async () => void await predict(ensemble, manyRows));

const student = asTeacher(small);
const one = noise(1, 64, 10);
const batch = noise(256, 64, 10);
Deno.bench("predict_single_wasm", async () => void await predict(student, one));
Deno.bench("predict_batch_wasm", async () => void await predict(student, batch));
