import { show, UserError } from "../base/errors.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import type { Combination, Outputs } from "../outputs.ts";
import type { Preprocessing } from "../preprocessing.ts";
import type { Teacher } from "../teacher.ts";

/** What of a teacher's answer a loss has read. */
export type OutputsRead = ReadonlySet<keyof Outputs>;

/** The answer, and a record of what is read of it. */
export function recordReads(answer: Outputs): { readonly outputs: Outputs; readonly read: OutputsRead } {
  const read = new Set<keyof Outputs>();
  const outputs = {};
  for (const [key, value] of Object.entries(answer)) {
    const get = () => {
      read.add(key as keyof Outputs);
      return value;
    };
    Object.defineProperty(outputs, key, { get, enumerable: true });
  }
  return { read, outputs: outputs as Outputs };
}

/** Records, stage by stage of a seed, which of the config's options about teachers have an effect. */
export class TeacherUse {
  readonly #read = new Map<Combination, Set<string>>();
  #hasTeacher = false;
  #unlabelled = false;
  #labels = false;
  #keptLogits = false;
  #asks = false;

  /** `labelsOnce` says whether the teacher's answers to this stage's rows are stored. */
  note(
    { teacher }: { readonly teacher?: Teacher },
    read: OutputsRead,
    { labelsOnce, unlabelled }: { readonly labelsOnce: boolean; readonly unlabelled: boolean },
  ): void {
    if (!teacher) return;
    this.#hasTeacher = true;
    this.#unlabelled ||= unlabelled;
    this.#labels ||= labelsOnce;
    this.#keptLogits ||= labelsOnce && (read.has("logits") || read.has("members"));
    const { combination } = teacher;
    if (!combination) return;
    const known = this.#read.get(combination) ?? new Set();
    for (const what of read) known.add(what);
    this.#read.set(combination, known);
  }

  /** A teacher of the run only labels rows: it is asked as the config says. */
  noteAsked(): void {
    this.#asks = true;
  }

  /** Throws a `UserError` where the config asks for what no stage does. */
  check(
    { data, targets, strategy }: ResolvedConfig,
    { classes: { length: classes }, answer }: Preprocessing,
  ): void {
    const refuse = (option: string, why: string, value: unknown) => {
      throw new UserError(
        `Cannot use this config: ${option} must be left out as ${why}: current value is ${show(value)}`,
      );
    };
    for (const [{ mean, weights = [], fitted, perRow, temperature }, read] of this.#read) {
      const alone = "the losses look at what each of its members answers, and not at what they say together";
      if (read.has("logits")) continue;
      if (mean !== "logits") refuse("the ensemble's mean", alone, mean);
      if (perRow) refuse("the ensemble's weights", alone, perRow);
      if ((fitted || weights.some((weight) => weight !== weights[0])) && !read.has("weights")) {
        refuse("the ensemble's weights", alone, fitted ? "fitted" : weights);
      }
      if (temperature !== undefined) refuse("the temperature of the teacher as a whole", alone, "calibrated");
    }
    if (data.unlabelled && !this.#unlabelled) {
      const rest = this.#hasTeacher
        ? "is never shown them"
        : "has no teacher, who alone could say what these rows are";
      refuse("data.unlabelled", `strategy ${strategy.use} ${rest}`, data.unlabelled.use);
    }
    const { top, precision, chunkRows, batchRows, atOnce, seconds } = targets ?? {};
    const [ofCalls] = Object.entries({ batchRows, atOnce, seconds }).filter(([, value]) =>
      value !== undefined
    );
    if (ofCalls && !this.#asks) {
      const why = "each teacher of this run answers by predict, and none only labels rows (a service, say)";
      refuse(`targets.${ofCalls[0]}`, why, ofCalls[1]);
    }
    const own = { top, chunkRows, ...precision === "float16" ? {} : { precision } };
    const [first] = Object.entries(own).filter(([, value]) => value !== undefined);
    if (first && !this.#labels) {
      const why = this.#hasTeacher
        ? `with strategy ${strategy.use}, this teacher and this augmentation every teacher is asked at each step, and none of its answers is stored`
        : `strategy ${strategy.use} asks no teacher`;
      refuse(`targets.${first[0]}`, why, first[1]);
    }
    if (top !== undefined && answer && answer.from !== "tokens") {
      refuse("targets.top", `the task is ${answer.task}, whose outputs share no whole`, top);
    }
    if (top !== undefined && top >= classes) refuse("targets.top", `there are ${classes} classes`, top);
    if (top !== undefined && !this.#keptLogits) {
      refuse("targets.top", "the losses look at the teacher's layers, and not at its logits", top);
    }
  }
}
