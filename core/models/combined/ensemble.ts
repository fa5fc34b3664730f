import type * as tf from "@tensorflow/tfjs";
import { UserError } from "../../base/errors.ts";
import { fingerprint } from "../../base/fingerprint.ts";
import { readTogether } from "../../data/inputs.ts";
import type { Batch, Combination, Outputs } from "../../outputs.ts";
import type { TaskLosses } from "../../strategy.ts";
import type { LabelOptions, LiveTeacher, RowsToLabel, Teacher, TeacherAnswers } from "../../teacher.ts";
import { askBatch } from "../ask.ts";
import { logitsOfAnswers } from "../given_answers.ts";
import { disposeOutputs, isLive, tidyOutputs } from "../teachers.ts";
import { combined } from "./combine.ts";
import { combinedTensors } from "./combine_tensors.ts";

/**
 * Several teachers as one. The logits are the weighted mean of the members' logits, or the logarithm of the
 * weighted mean of their probabilities: `log Σ w_m softmax(z_m)`, computed as a log-sum-exp; where outputs are logits of
 * labels, the logit of the mean of their sigmoids. Numbers have one mean. Asked for its members, it
 * returns what each of them answered; a layer of a member is tapped as `teacher-1.hidden_2`. Where a member has `label` alone,
 * so has the ensemble: it asks each member in its own way, and takes the same mean.
 */
export function ensembleOf(
  members: readonly LiveTeacher[],
  combination: Combination,
  answers?: TaskLosses["answers"],
): Promise<LiveTeacher>;
export function ensembleOf(
  members: readonly Teacher[],
  combination: Combination,
  answers?: TaskLosses["answers"],
): Promise<Teacher>;
export async function ensembleOf(
  members: readonly Teacher[],
  { mean: wanted, weights = members.map(() => 1 / members.length), fitted, perRow, temperature }: Combination,
  answers: TaskLosses["answers"] = "softmax",
): Promise<Teacher> {
  const mean = answers === "numbers" ? "logits" : wanted;
  const combination: Combination = {
    mean,
    ...perRow ? { perRow } : { weights },
    ...fitted ? { fitted } : {},
    ...temperature === undefined ? {} : { temperature },
  };
  const prints = members.map((member) => member.fingerprint);
  const frozen = prints.every((print) => print !== undefined);
  const print = frozen
    ? await fingerprint([
      "ensemble",
      mean,
      ...answers === "sigmoid" ? [answers] : [],
      JSON.stringify(weights),
      ...perRow ? [perRow] : [],
      ...temperature === undefined ? [] : [`divided by ${temperature}`],
      ...prints,
    ])
    : undefined;
  const ensemble: Teacher = {
    name: "ensemble",
    ...print === undefined ? {} : { fingerprint: print },
    parameters: members.reduce((sum, member) => sum + member.parameters, 0),
    members,
    combination,
    ...temperature === undefined ? {} : { temperature },
    reads: readTogether(members),
    ...members.some(({ looksUp }) => looksUp) ? { looksUp: true } : {},
    ...members.some(({ answersRow }) => answersRow)
      ? { answersRow: (row) => members.every((member) => member.answersRow?.(row) ?? true) }
      : {},
    dispose: () => members.forEach((member) => member.dispose()),
  };
  if (members.every(isLive)) {
    return {
      ...ensemble,
      withMembers: (members) => ensembleOf(members, combination, answers),
      predict: (batch) => tidyOutputs(() => ask(members, batch, combination, answers)),
    };
  }
  const changing = members.find(({ fingerprint }) => fingerprint === undefined);
  if (changing) {
    const labelling = members.find((member) => !isLive(member))!;
    throw new UserError(
      `Cannot make an ensemble of ${
        members.map(({ name }) => name).join(", ")
      } as each must answer at every step where one ` +
        `of them changes (${changing.name}): ${labelling.name} only labels rows; give it a predict, or leave it out`,
    );
  }
  return {
    ...ensemble,
    ...limitsOf(members),
    label: (rows, options) => labelTogether(members, rows, options, combination, answers),
  };
}

/** The narrowest limits of the members. */
function limitsOf(members: readonly Teacher[]): Pick<Teacher, "asks"> {
  const least = (key: "batchRows" | "atOnce") => {
    const given = members.flatMap(({ asks }) => asks?.[key] ?? []);
    return given.length ? { [key]: Math.min(...given) } : {};
  };
  const seconds = members.flatMap(({ asks }) => asks?.seconds ?? []);
  const asks = {
    ...least("batchRows"),
    ...least("atOnce"),
    ...seconds.length ? { seconds: Math.max(...seconds) } : {},
  };
  return Object.keys(asks).length ? { asks } : {};
}

/** The mean of what members answer that are asked one after the other. */
async function labelTogether(
  members: readonly Teacher[],
  rows: RowsToLabel,
  options: LabelOptions,
  combination: Combination,
  answers: TaskLosses["answers"],
): Promise<TeacherAnswers> {
  const answered: Float32Array[] = [];
  for (const member of members) {
    options.signal.throwIfAborted();
    answered.push(await labelBy(member, rows, options));
  }
  const logits = Float32Array.from(combined(answered, options.classes.length, combination, answers));
  return { logits, ...options.members ? { members: answered.map((logits) => ({ logits })) } : {} };
}

async function labelBy(member: Teacher, rows: RowsToLabel, options: LabelOptions): Promise<Float32Array> {
  const { name } = member;
  if (!isLive(member)) {
    const { classes, answer, signal } = options;
    const answers = await member.label!(rows, { classes, answer, signal });
    return logitsOfAnswers(answers, { who: name, rows: rows.rows, classes, answer });
  }
  const { features } = rows;
  if (features) {
    return await askBatch(
      member,
      { features, rows: rows.rows },
      {},
      async ({ logits }) => await logits.data() as Float32Array,
    );
  }
  throw new UserError(
    `Cannot ask ${name} about raw rows as it must be given the run's features: a member beside it reads raw rows; make each by ` +
      `innerPlan, which asks each in its own way`,
  );
}

function ask(
  members: readonly LiveTeacher[],
  { inputs, rows, origins, taps, members: wanted }: Batch,
  combination: Combination,
  kind: TaskLosses["answers"],
): Outputs {
  const tapsOf = tapsByMember(members, taps);
  const features: Record<string, tf.Tensor> = {};
  const answers: Outputs[] = [];
  const all = members.map((member, i) => {
    const some = tapsOf[i]!.length ? { taps: tapsOf[i]! } : {};
    const outputs = member.predict({
      inputs,
      rows,
      ...origins && { origins },
      ...some,
      ...wanted ? { members: true } : {},
    });
    for (const [name, feature] of Object.entries(outputs.features ?? {})) {
      features[`${member.name}.${name}`] = feature;
    }
    if (wanted) answers.push(outputs);
    return outputs;
  });
  const logits = combinedTensors(all.map(({ logits }) => logits), combination, kind);
  if (!wanted) all.forEach((outputs) => outputs.features || disposeOutputs(outputs));
  const { weights } = combination;
  return {
    logits,
    ...taps?.length ? { features } : {},
    ...wanted ? { members: answers, ...weights ? { weights } : {} } : {},
  };
}

/** Which layers each member is asked for. */
function tapsByMember(members: readonly LiveTeacher[], taps: Batch["taps"] = []): string[][] {
  const tapsOf = members.map(() => [] as string[]);
  for (const tap of taps) {
    const at = members.findIndex(({ name }) => tap.startsWith(`${name}.`));
    if (at < 0) {
      const names = members.map(({ name }) => name);
      // What comes before a dot is a member that is not there.
      const layer = tap.slice(tap.indexOf(".") + 1);
      throw new UserError(
        `Cannot tap ${tap} as an ensemble's layers must be named by member: the members are ${
          names.join(", ")
        }, so for example ${names[0]}.${layer}`,
      );
    }
    tapsOf[at]!.push(tap.slice(members[at]!.name.length + 1));
  }
  return tapsOf;
}
