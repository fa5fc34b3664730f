/** What a model that is trained already answers, made logits in the data's order of classes. */
import * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../../base/errors.ts";
import { classOrder } from "../../data/raw_rows.ts";
import type { StageRun } from "../../strategy.ts";
import { FLOOR, logitsOf, logitsOfEach, logitsOfSecond } from "../answers.ts";
import { type Adapter, type BroughtOptions, type GivenModel, misfit, type Own } from "./inputs.ts";

/** Activations whose values are bounded on a side or both: no logits, as a rule. */
const BOUNDED: Readonly<Record<string, string>> = {
  relu: "none below 0",
  relu6: "all from 0 to 6",
  softplus: "none below 0",
  thresholdedRelu: "none below 0",
  elu: "none below -1",
  selu: "none below -1.76",
  tanh: "all from -1 to 1",
  softsign: "all from -1 to 1",
  hardSigmoid: "all from 0 to 1",
};

export type Answering = Adapter<(answers: tf.Tensor2D) => tf.Tensor2D>;

/** Throws where a folder's task is not that of the run. */
function checkTask(path: string, { task, preprocessing: { answer: here } }: StageRun, own: Own): void {
  const { preprocessing } = own;
  if (!preprocessing) return;
  const { answer } = preprocessing;
  if (answer?.task === here?.task && answer?.from === here?.from) return;
  throw new UserError(
    `Cannot use ${path} as a teacher: its task must be that of this run, ${task.name}: its preprocessing.json is of the task ${
      answer?.task ?? "classes"
    }`,
  );
}

/** How the answers of a model become outputs of a task other than classes: logits of labels, or standardised numbers. */
export function targetsOf(
  path: string,
  given: GivenModel,
  { answers }: Pick<BroughtOptions, "answers">,
  run: StageRun,
  own: Own,
): Answering | undefined {
  const { classes, preprocessing: { classes: names, answer: here }, warn, task } = run;
  checkTask(path, run, own);
  if (given.outputs !== classes) {
    throw misfit(path, given, given.takes, "features", classes, task);
  }
  const order = own.classes && classOrder(names, own.classes, path, "outputs");
  if (order) {
    warn(
      `${path} has the outputs in another order (${
        (own.classes ?? []).map((name) => show(name)).join(", ")
      }): its answers are put in the order of this data`,
    );
  }
  const { make, print } = here?.from === "numbers"
    ? standardised(path, given.head, { answers, here: here.scales }, run, own)
    : ofLabels(path, given.head, answers, run);
  if (!print && !order) return undefined;
  return {
    make: (given) => make(order ? tf.gather(given, tf.tensor1d(order, "int32"), 1) : given),
    print: `${print} ${order ?? ""}`,
  };
}

const AS_THEY_ARE: Answering = { make: (answers) => answers, print: "" };

/** Answers of labels as logits. */
function ofLabels(
  path: string,
  head: string,
  answers: BroughtOptions["answers"],
  { warn }: StageRun,
): Answering {
  const refuse = (problem: string) => new UserError(`Cannot use ${path} as a teacher: ${problem}`);
  if (answers === "numbers") {
    throw refuse(
      'answers must be "logits" or "probabilities" where the task is of labels: current value is "numbers"',
    );
  }
  if (head === "softmax" || head === "logSoftmax") {
    throw refuse(
      `its answers must be a probability of each label by itself: it ends in a ${head}, one choice among all`,
    );
  }
  if (answers === "logits" && head === "sigmoid") {
    throw refuse(
      'answers must be "probabilities", or left out, where the last layer is a sigmoid: current value is "logits"',
    );
  }
  if (head === "sigmoid" || answers === "probabilities") {
    warn(
      `${path} ${
        head === "sigmoid" ? "ends in a sigmoid" : "answers probabilities"
      }: log(p / (1 - p)) of each, with p from ` +
        "1e-7 to 1 - 1e-7, is taken for its logit",
    );
    return { make: logitsOfEach, print: "each by itself" };
  }
  warnOfBounds(path, head, warn);
  return AS_THEY_ARE;
}

type Scales = readonly { readonly mean: number; readonly sd: number }[];

/** Answers of numbers, standardised as this run's targets are. */
function standardised(
  path: string,
  head: string,
  { answers, here }: { readonly answers: BroughtOptions["answers"]; readonly here: Scales },
  { warn, preprocessing: { classes: names } }: StageRun,
  { preprocessing: own }: Own,
): Answering {
  const refuse = (problem: string) => new UserError(`Cannot use ${path} as a teacher: ${problem}`);
  if (answers === "probabilities") {
    throw refuse(
      'answers must be "numbers" or "logits" where the task is numbers: current value is "probabilities"',
    );
  }
  if (head === "softmax" || head === "logSoftmax") {
    throw refuse(`its answers must be numbers: it ends in a ${head}`);
  }
  if (answers === undefined && !own) {
    throw refuse(
      "its folder must have a preprocessing.json, which says how its numbers are scaled, or answers must be set: to " +
        '"numbers" where they are in the label\'s units, or to "logits" where they are standardised as this run\'s are',
    );
  }
  const known = own?.answer?.from === "numbers" ? own.answer.scales : undefined;
  const scales = answers === "numbers"
    ? names.map(() => ({ mean: 0, sd: 1 }))
    : answers === "logits" || !known
    ? here
    : names.map((name) => known[own!.classes.indexOf(name)]!);
  if (scales.every(({ mean, sd }, i) => mean === here[i]!.mean && sd === here[i]!.sd)) {
    warnOfBounds(path, head, warn);
    return AS_THEY_ARE;
  }
  if (known && answers !== "numbers") {
    warn(
      `${path} has other means and deviations of the label than this run's training rows: its numbers are scaled anew`,
    );
  }
  // (z · sd + mean − here.mean) / here.sd, the constants in float64.
  const factors = scales.map(({ sd }, i) => sd / here[i]!.sd);
  const offsets = scales.map(({ mean }, i) => (mean - here[i]!.mean) / here[i]!.sd);
  return {
    make: (numbers) => tf.add(tf.mul(numbers, tf.tensor1d(factors)), tf.tensor1d(offsets)) as tf.Tensor2D,
    print: `numbers ${JSON.stringify([factors, offsets])}`,
  };
}

function warnOfBounds(path: string, head: string, warn: StageRun["warn"]): void {
  const bounds = BOUNDED[head];
  if (bounds !== undefined) {
    warn(`${path} ends in a ${head}: its answers, ${bounds}, are taken for logits as they are`);
  }
}

export function answersOf(
  path: string,
  given: GivenModel,
  { answers }: Pick<BroughtOptions, "answers">,
  run: StageRun,
  from: Own,
): Answering | undefined {
  checkTask(path, run, from);
  const { classes, preprocessing: { classes: names }, warn, task } = run;
  const own = from.classes;
  const { outputs, head } = given;
  const refuse = (problem: string) => new UserError(`Cannot use ${path} as a teacher: ${problem}`);
  if (answers === "numbers") {
    throw refuse(
      'answers must be "logits" or "probabilities" where the task is classes: current value is "numbers"',
    );
  }
  const isProbability = head === "softmax" || head === "sigmoid";
  if (answers === "logits" && isProbability) {
    throw refuse(
      `answers must be "probabilities", or left out, where the last layer is a ${head}: current value is "logits"`,
    );
  }
  const single = outputs === 1 && classes === 2;
  if (single && head !== "sigmoid" && answers === undefined) {
    throw refuse(
      `it must answer ${classes} classes: it answers one number; set answers to "logits" where that is the second class's ` +
        `logit, or to "probabilities" where it is its probability`,
    );
  }
  if (outputs !== classes && !single) {
    throw misfit(path, given, given.takes, "features", classes, task);
  }
  const order = own && classOrder(names, own, path);
  if (order) {
    warn(
      `${path} has the classes in another order (${(own ?? []).map((name) => show(name)).join(", ")}): ` +
        `its answers are put in the order of this data`,
    );
  }
  const inOrder = (logits: tf.Tensor2D) => order ? tf.gather(logits, tf.tensor1d(order, "int32"), 1) : logits;
  const how = (make: Answering["make"], print: string): Answering => ({
    make: (answers) => inOrder(make(answers)),
    print: `${print} ${order ?? ""}`,
  });
  const taken = `the log of its probabilities (${FLOOR} at least) is taken for its logits`;
  if (single) {
    const second = show((own ?? names)[1]);
    if (answers === "logits") {
      warn(`${path} answers one number: it is taken for the logit of class ${second} over the other`);
      return how((logit) => tf.concat([tf.zerosLike(logit), logit], 1) as tf.Tensor2D, "second");
    }
    warn(`${path} answers one probability, which is taken for that of class ${second}: ${taken}`);
    return how(logitsOfSecond, `second ${FLOOR}`);
  }
  if (head === "sigmoid" && answers === undefined) {
    throw refuse(
      `its answers must be one choice among ${classes} classes: it ends in a sigmoid, a probability of each class by itself ` +
        `(multi-label); train it with a softmax, or set answers to "probabilities" to have them scaled to sum to 1`,
    );
  }
  if (isProbability || answers === "probabilities") {
    warn(`${path} ${isProbability ? `ends in a ${head}` : "answers probabilities"}: ${taken}`);
    // Each by itself, they sum to anything.
    const scaled = (each: tf.Tensor2D) => logitsOf(tf.div(each, tf.sum(each, 1, true)));
    return head === "sigmoid" ? how(scaled, `each ${FLOOR}`) : how(logitsOf, `probabilities ${FLOOR}`);
  }
  if (head === "logSoftmax") {
    warn(`${path} ends in a log-softmax: its answers are taken for logits as they are`);
  }
  warnOfBounds(path, head, warn);
  return order ? how((logits) => logits, "logits") : undefined;
}
