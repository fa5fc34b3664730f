/** Plain tfjs, as its users write it: no import of Retort. `deno run stock_peer.ts [wasm|webgpu|cpu]`. */
import * as tf from "@tensorflow/tfjs";
import { cnnModel } from "../models/cnn.ts";
import { mlpModel } from "../models/mlp.ts";
import { transformerModel } from "../models/transformer.ts";
import {
  HARD,
  type LabelSubject,
  type Model,
  type PredictSubject,
  RATE,
  sizeOf,
  SOFT,
  STEPS,
  type Subject,
  TEMPERATURE,
  type TrainSubject,
} from "../subjects.ts";
import { repeated, servePeer } from "./protocol.ts";
import { distillationLoss, meanLogits, startStock } from "./stock.ts";

/** An epoch is cut short where it takes longer: what is slow needs no long sample. */
const LONG_MS = 1000;

function modelOf(model: Model): tf.LayersModel {
  if (model.use === "cnn") return cnnModel(model);
  return model.use === "transformer" ? transformerModel(model) : mlpModel(model);
}

async function train({ model, batch, teachers }: TrainSubject, seconds: number): Promise<number[]> {
  const { features, classes } = sizeOf(model);
  const rows = STEPS * batch;
  const xs = tf.randomNormal([rows, features]);
  const labels = tf.tidy(() =>
    tf.oneHot(tf.randomUniform([rows], 0, classes, "int32"), classes).cast("float32")
  );
  const soft = tf.tidy(() => tf.softmax(tf.randomNormal([rows, classes]).div(TEMPERATURE)));
  const members = Array.from({ length: teachers?.count ?? 0 }, () => mlpModel(teachers!));
  // An optimizer asks for the gradient of every variable that can be trained.
  members.forEach((member) => member.trainable = false);
  const student = modelOf(model);
  const optimizer = tf.train.adam(RATE);

  const step = (index: tf.Tensor1D) =>
    tf.tidy(() => {
      const x = tf.gather(xs, index);
      const y = tf.gather(labels, index) as tf.Tensor2D;
      const target = (members.length
        ? tf.softmax(meanLogits(members, x).div(TEMPERATURE))
        : tf.gather(soft, index)) as tf.Tensor2D;
      optimizer.minimize(() =>
        distillationLoss({
          logits: student.apply(x, { training: true }) as tf.Tensor2D,
          labels: y,
          target,
          temperature: TEMPERATURE,
          soft: SOFT,
          hard: HARD,
        })
      );
    });
  const epoch = async () => {
    const order = Int32Array.from(tf.util.createShuffledIndices(rows));
    const from = performance.now();
    let steps = 0;
    while (steps < STEPS && (steps === 0 || performance.now() - from < LONG_MS)) {
      const index = tf.tensor1d(order.subarray(steps * batch, (steps + 1) * batch), "int32");
      step(index);
      index.dispose();
      steps++;
    }
    // A GPU is only done when it says so.
    await student.getWeights()[0]!.data();
    return (performance.now() - from) / steps;
  };
  try {
    await epoch();
    const samples: number[] = [];
    const until = performance.now() + 1000 * seconds;
    while (!samples.length || performance.now() < until) samples.push(await epoch());
    return samples;
  } finally {
    tf.dispose([xs, labels, soft]);
    [student, ...members].forEach((model) => model.dispose());
    optimizer.dispose();
  }
}

async function label({ teachers, rows }: LabelSubject, seconds: number): Promise<number[]> {
  const members = Array.from({ length: teachers.count }, () => mlpModel(teachers));
  const features = Float32Array.from(noise(rows * teachers.layers[0]!));
  const call = async () => {
    const logits = tf.tidy(() => {
      const x = tf.tensor2d(features, [rows, teachers.layers[0]!]);
      const answers = members.map((member) => member.predict(x, { batchSize: 1024 }) as tf.Tensor2D);
      return tf.addN(answers).div(members.length);
    });
    await logits.data();
    logits.dispose();
  };
  const samples = await repeated(call, seconds);
  members.forEach((member) => member.dispose());
  return samples;
}

async function predict({ model, rows }: PredictSubject, seconds: number): Promise<number[]> {
  const layers = mlpModel(model);
  const width = model.layers[0]!;
  const features = Float32Array.from(noise(rows * width));
  const call = async () => {
    const logits = tf.tidy(() =>
      layers.predict(tf.tensor2d(features, [rows, width]), { batchSize: rows }) as tf.Tensor
    );
    await logits.data();
    logits.dispose();
  };
  const samples = await repeated(call, seconds);
  layers.dispose();
  return samples;
}

function noise(count: number): Float32Array {
  return tf.tidy(() => tf.randomNormal([count]).dataSync() as Float32Array);
}

async function measure(subject: Subject, seconds: number): Promise<number[]> {
  if (subject.kind === "train") return await train(subject, seconds);
  if (subject.kind === "label") return await label(subject, seconds);
  if (subject.kind === "predict") return await predict(subject, seconds);
  throw new Error("a whole job is a process of its own");
}

if (import.meta.main) {
  await startStock(Deno.args[0] ?? "wasm");
  await servePeer(measure);
}
