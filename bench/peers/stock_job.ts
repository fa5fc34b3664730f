/**
 * The job of `examples/digits/distill.json` in plain tfjs, as its users would write it: five teachers, the baseline, and
 * a student whose teachers are asked at every step. `deno run stock_job.ts CONFIG OUT [wasm|webgpu|cpu]`.
 */
import * as tf from "@tensorflow/tfjs";
import { batchRange, stepsPerEpoch } from "../../core/data/batches.ts";
import { peakMb } from "./protocol.ts";
import { distillationLoss, meanLogits, startStock } from "./stock.ts";

/** Standardised pixels, `[rows, 64]`, and classes of some rows. */
interface Rows {
  readonly xs: tf.Tensor2D;
  readonly labels: Int32Array;
}

/** How to train a model. */
interface JobOptions {
  readonly epochs: number;
  readonly batchSize: number;
  /** The learning rate falls from here to 0 along half a cosine. */
  readonly rate: number;
  /** Standard deviation of noise on the pixels. */
  readonly jitter?: number;
}

/** The loss of a batch; `y` is one-hot. */
type LossOf = (logits: tf.Tensor2D, y: tf.Tensor2D, x: tf.Tensor2D) => tf.Scalar;

const CLASSES = 10;

function mlp(features: number, hidden: readonly number[], dropout: number): tf.Sequential {
  const model = tf.sequential();
  hidden.forEach((units, i) => {
    model.add(tf.layers.dense({ units, activation: "relu", ...i === 0 ? { inputShape: [features] } : {} }));
    if (dropout) model.add(tf.layers.dropout({ rate: dropout }));
  });
  model.add(tf.layers.dense({ units: CLASSES }));
  return model;
}

async function train(
  model: tf.Sequential,
  { xs, labels }: Rows,
  job: JobOptions,
  lossOf: LossOf,
): Promise<void> {
  const { epochs, batchSize, rate, jitter } = job;
  const rows = labels.length;
  const perEpoch = stepsPerEpoch({ rows, batchSize });
  const steps = epochs * perEpoch;
  const ys = tf.tidy(() => tf.oneHot(tf.tensor1d(labels, "int32"), CLASSES).cast("float32"));
  const optimizer = tf.train.adam(rate);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = Int32Array.from(tf.util.createShuffledIndices(rows));
    for (let at = 0; at < perEpoch; at++, step++) {
      (optimizer as unknown as { learningRate: number }).learningRate = rate / 2 *
        (1 + Math.cos(Math.PI * step / steps));
      tf.tidy(() => {
        const index = tf.tensor1d(order.subarray(...batchRange(at, { rows, batchSize })), "int32");
        const clean = tf.gather(xs, index);
        const x = jitter ? clean.add(tf.randomNormal(clean.shape, 0, jitter)) as tf.Tensor2D : clean;
        const y = tf.gather(ys, index) as tf.Tensor2D;
        optimizer.minimize(() => lossOf(model.apply(x, { training: true }) as tf.Tensor2D, y, x));
      });
    }
    await tf.nextFrame();
  }
  // What is trained needs no gradient any more.
  model.trainable = false;
  ys.dispose();
  optimizer.dispose();
}

function accuracy(logits: tf.Tensor2D, labels: Int32Array): number {
  const right = tf.tidy(() =>
    tf.equal(logits.argMax(1), tf.tensor1d(labels, "int32")).cast("float32").mean()
  );
  const [value] = right.dataSync();
  tf.dispose([logits, right]);
  return value!;
}

/** The table: a header, then 64 pixels and the digit in each row. */
async function readTable(path: URL): Promise<{ readonly features: number[][]; readonly labels: number[] }> {
  const [, ...lines] = (await Deno.readTextFile(path)).trim().split("\n");
  const cells = lines.map((line) => line.split(",").map(Number));
  return { features: cells.map((row) => row.slice(0, -1)), labels: cells.map((row) => row.at(-1)!) };
}

async function main(configPath: string, out: string): Promise<void> {
  const url = new URL(`file://${configPath}`);
  const config = JSON.parse(await Deno.readTextFile(url));
  const { features, labels } = await readTable(new URL(config.data.path, url));
  const order = [...tf.util.createShuffledIndices(labels.length)];
  const test = order.splice(0, Math.round(labels.length * config.data.split.test));
  const validation = order.splice(0, Math.round(labels.length * config.data.split.validation));

  const width = features[0]!.length;
  const mean = Array.from(
    { length: width },
    (_, i) => order.reduce((sum, row) => sum + features[row]![i]!, 0) / order.length,
  );
  const sd = mean.map((mean, i) =>
    Math.sqrt(order.reduce((sum, row) => sum + (features[row]![i]! - mean) ** 2, 0) / order.length) || 1
  );
  const part = (rows: number[]): Rows => ({
    xs: tf.tensor2d(rows.map((row) => features[row]!.map((value, i) => (value - mean[i]!) / sd[i]!))),
    labels: Int32Array.from(rows, (row) => labels[row]!),
  });
  const parts = { train: part(order), validation: part(validation), test: part(test) };

  const { members, of, train: ofTeacher } = config.teacher;
  const { batchSize, epochs, optimizer } = config.train;
  const job = { epochs, batchSize, rate: optimizer.learningRate.from };
  const onLabels: LossOf = (logits, y) => tf.losses.softmaxCrossEntropy(y, logits) as tf.Scalar;

  const teachers: tf.Sequential[] = [];
  for (let i = 0; i < members; i++) {
    const teacher = mlp(width, of.hidden, of.dropout);
    await train(
      teacher,
      parts.train,
      { ...job, epochs: ofTeacher.epochs, jitter: ofTeacher.augment.sd },
      onLabels,
    );
    teachers.push(teacher);
  }
  const { temperature, softWeight, hardWeight } = config.strategy;
  const student = mlp(width, config.student.hidden, 0);
  await train(student, parts.train, job, (logits, y, x) => {
    const target = tf.softmax(meanLogits(teachers, x).div(temperature)) as tf.Tensor2D;
    return distillationLoss({ logits, labels: y, target, temperature, soft: softWeight, hard: hardWeight });
  });
  const baseline = mlp(width, config.student.hidden, 0);
  await train(baseline, parts.train, job, onLabels);

  const models = {
    ...Object.fromEntries(teachers.map((one, i) => [`teacher-${i + 1}`, one])),
    baseline,
    student,
  };
  const report: Record<string, Record<string, number>> = {};
  for (const [split, { xs, labels }] of Object.entries({ validation: parts.validation, test: parts.test })) {
    report[split] = { ensemble: accuracy(tf.tidy(() => meanLogits(teachers, xs)), labels) };
    for (const [name, model] of Object.entries(models)) {
      report[split]![name] = accuracy(model.predict(xs) as tf.Tensor2D, labels);
    }
  }
  for (const [name, model] of Object.entries(models)) {
    await model.save(tf.io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
      const weights = new Uint8Array(weightData as ArrayBuffer);
      await Deno.writeFile(`${out}/${name}.bin`, weights);
      await Deno.writeTextFile(`${out}/${name}.json`, JSON.stringify({ modelTopology, weightSpecs }));
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: "JSON" } };
    }));
  }
  await Deno.writeTextFile(`${out}/report.json`, JSON.stringify(report, null, 2));
}

if (import.meta.main) {
  const [config, out, backend = "wasm"] = Deno.args;
  await startStock(backend);
  await main(config!, out!);
  console.error(`peakMb=${peakMb()}`);
}
