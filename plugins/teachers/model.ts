import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { checkedFolder, type ReadFolder } from "../../core/base/checksums.ts";
import { show, UserError } from "../../core/base/errors.ts";
import { fingerprint } from "../../core/base/fingerprint.ts";
import { readJson } from "../../core/base/json_file.ts";
import { STORAGES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { FEATURES, readsOf } from "../../core/data/inputs.ts";
import { parsePreprocessing } from "../../core/data/preprocess.ts";
import {
  classOrder,
  type InputsOf,
  rawInputs,
  reencoded,
  reencodedInputs,
} from "../../core/data/raw_rows.ts";
import { readSeen } from "../../core/data/seen.ts";
import { trainedIn } from "../../core/edge/student_folder.ts";
import { FLOOR, logitsOf, logitsOfEach, logitsOfSecond } from "../../core/models/answers.ts";
import { headOf } from "../../core/models/model_head.ts";
import { frozen, tidyOutputs } from "../../core/models/teachers.ts";
import type { SchemaKit } from "../../core/plugin.ts";
import type { Preprocessing } from "../../core/preprocessing.ts";
import type { StageRun } from "../../core/strategy.ts";
import type { Student } from "../../core/student.ts";
import type { LiveTeacher } from "../../core/teacher.ts";

const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe(
      "The folder, with model.json and weights.bin as a run writes them, or the files of a student of a plugin; relative to " +
        "the config file.",
    ),
    inputs: z.enum(["raw", "encoded"]).optional().describe(
      "What it reads: the table's numeric columns as they are (`raw`), or preprocessed features (`encoded`); unless " +
        "told, encoded by the folder's `preprocessing.json`, or else as this run does.",
    ),
    answers: z.enum(["logits", "probabilities", "numbers"]).optional().describe(
      "What it answers; by default its last layer says: softmax and sigmoid are probabilities. Numbers are in the label's " +
        "units; by default the folder's `preprocessing.json` says how they are scaled.",
    ),
  });

type Options = z.output<ReturnType<typeof schema>>;

/** A model that is trained already. What it reads and answers is made what this run's students read and answer. */
export const model = definePlugin({
  kind: "teacher",
  name: "model",
  summary: "A trained model: tfjs layers (model.json and weights.bin), or a student that its plugin loads.",
  options: schema,
  create: ({ path, ...options }, context) => ({
    name: "model",
    independent: true,
    raw: options.inputs === "raw",
    // deno-lint-ignore require-yield -- it is trained already
    async *stages(run) {
      const folder = await checkedFolder(context.resolve(STORAGES)(path), path, {
        as: "a model",
        warn: run.warn,
        editable: ["model.json"],
      });
      const own = await ownOf(folder, path);
      const trained = await trainedIn("model", {
        folder,
        where: path,
        context,
        features: own.preprocessing?.features ?? run.features,
        classes: own.classes?.length ?? run.classes,
        layers: { raw: options.inputs === "raw" },
      });
      try {
        const given = givenModel(trained, own, run);
        const inputs = inputsOf(path, given, options, run, own.preprocessing);
        const isChoice = run.task.answers !== "sigmoid" && run.task.answers !== "numbers";
        const answers = (isChoice ? answersOf : targetsOf)(path, given, options, run, own);
        const teacher = await frozen(trained);
        const seen = await readSeen(folder, path);
        return await adapted({ ...teacher, seen }, inputs, answers);
      } catch (error) {
        trained.dispose();
        throw error;
      }
    },
  }),
});

/** What is known of a trained model. */
interface GivenModel {
  /** How many features it takes; a model that reads none of them takes none. */
  readonly takes: number | null | undefined;
  /** How many numbers it answers. */
  readonly outputs: number | null | undefined;
  /** The activation that it ends in. */
  readonly head: string;
  /** The inputs that it reads, by name. */
  readonly reads: readonly string[];
}

/** A model of layers by its layers; one of a plugin was made for what its folder says. */
function givenModel(student: Student, { preprocessing, classes }: Own, run: StageRun): GivenModel {
  const { model } = student;
  const reads = readsOf(student);
  if (!model) {
    const takes = preprocessing?.features ?? run.features;
    return { takes, outputs: classes?.length ?? run.classes, head: "linear", reads };
  }
  const at = reads.indexOf(FEATURES);
  const [takes, outputs] = [model.inputs[at]?.shape.at(-1), model.outputs[0]?.shape.at(-1)];
  return { takes, outputs, head: headOf(model), reads };
}

/** What a folder says of the rows that its model was trained on. */
interface Own {
  readonly preprocessing?: Preprocessing;
  readonly classes?: readonly string[];
}

async function ownOf(folder: ReadFolder, path: string): Promise<Own> {
  const json = await readJson(folder, "preprocessing.json", path);
  if (json !== undefined) {
    const preprocessing = parsePreprocessing(json);
    return { preprocessing, classes: preprocessing.classes };
  }
  const labels = await readJson(folder, "labels.json", path);
  if (labels === undefined) return {};
  const { success, data } = z.array(z.union([z.string(), z.number(), z.boolean()]).transform(String))
    .safeParse(labels);
  if (success && new Set(data).size === data.length) return { classes: data };
  throw new UserError(
    `Cannot use ${path} as a teacher: its labels.json must be a list of its classes' names, each once, in the order of its ` +
      `answers: current value is ${show(labels)}; mend it, or remove it`,
  );
}

/** How something is made of something else, and a text that tells it from others, for the fingerprint. */
interface Adapter<F> {
  readonly make: F;
  readonly print: string;
}

function inputsOf(
  path: string,
  given: GivenModel,
  { inputs }: Pick<Options, "inputs">,
  { features, classes, preprocessing: here, raw, warn, task }: StageRun,
  own: Preprocessing | undefined,
): Adapter<InputsOf> | undefined {
  const must = (count: number, what: string) => {
    if (given.takes !== count) throw misfit(path, given, count, what, classes, task);
  };
  const readsFeatures = given.reads.includes(FEATURES);
  if (inputs === "raw") {
    if (own) {
      throw new UserError(
        `Cannot use ${path} as a teacher: inputs must be left out where the folder has a preprocessing.json, which says how ` +
          `its rows are encoded: current value is "raw"`,
      );
    }
    if (!raw) {
      throw new UserError(
        `Cannot give ${path} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): ` +
          `it does not`,
      );
    }
    must(raw.names.length, "numeric columns");
    return { make: rawInputs(raw, here), print: `raw ${raw.names.join()}` };
  }
  const map = own && reencoded(here, own, path);
  if (!map) return void (readsFeatures && must(features, "features"));
  if (inputs === "encoded") {
    if (readsFeatures) must(features, "features");
    warn(
      `${path} was trained on rows that were encoded otherwise (its preprocessing.json has other columns, means or deviations): ` +
        `it reads this run's as "inputs": "encoded" says; leave inputs out to have its own`,
    );
    return undefined;
  }
  const others = given.reads.filter((name) => name !== FEATURES);
  // Ids are encoded alike, or have been refused; the pixels of an image are numbers.
  if (others.includes("image")) {
    throw new UserError(
      `Cannot use ${path} as a teacher: the image that it reads must be encoded as this run encodes it: its preprocessing.json ` +
        `has other means or deviations; set inputs to "encoded" to have it read this run's`,
    );
  }
  if (!readsFeatures) return undefined;
  must(own.features, "features, as its preprocessing.json says");
  warn(`${path} reads rows as its own preprocessing.json encodes them, which differs from this run's`);
  return {
    make: reencodedInputs(map, here.features),
    print: JSON.stringify([[...map.weights], [...map.bias]]),
  };
}

function misfit(
  path: string,
  { takes, outputs }: GivenModel,
  count: number | null | undefined,
  what: string,
  classes: number,
  { answers: from }: StageRun["task"],
): UserError {
  return new UserError(
    `Cannot use ${path} as a teacher: it must take ${count} ${what} and answer ${classes} ${
      from === "softmax" ? "classes" : "outputs"
    }: it takes ${takes} and ` +
      `answers ${outputs}`,
  );
}

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

type Answering = Adapter<(answers: tf.Tensor2D) => tf.Tensor2D>;

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
function targetsOf(
  path: string,
  given: GivenModel,
  { answers }: Pick<Options, "answers">,
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
function ofLabels(path: string, head: string, answers: Options["answers"], { warn }: StageRun): Answering {
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
  { answers, here }: { readonly answers: Options["answers"]; readonly here: Scales },
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

function answersOf(
  path: string,
  given: GivenModel,
  { answers }: Pick<Options, "answers">,
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

/** A teacher with what it reads and answers made what is wanted of it. */
async function adapted(
  teacher: LiveTeacher,
  inputs: Adapter<InputsOf> | undefined,
  answers: Answering | undefined,
): Promise<LiveTeacher> {
  if (!inputs && !answers) return teacher;
  return {
    ...teacher,
    fingerprint: await fingerprint([teacher.fingerprint!, inputs?.print ?? "", answers?.print ?? ""]),
    predict: (batch) =>
      tidyOutputs(() => {
        const outputs = teacher.predict(
          inputs ? { ...batch, inputs: { ...batch.inputs, features: inputs.make(batch) } } : batch,
        );
        return answers ? { ...outputs, logits: answers.make(outputs.logits) } : outputs;
      }),
  };
}
