import type { LabelOnlyOptions, ResolvedConfig, TrainOptions } from "./config.ts";

/** The stage of the same-budget baseline. */
export const BASELINE = "baseline";

/** The stage of a further label-only student, by the name that the config gives it. */
export function labelOnlyStage(name: string): string {
  return `${BASELINE}-${name}`;
}

/** The stages of all label-only students of a config, in the order of the run: the same-budget baseline first. */
export function baselineStages({ baselines = [] }: Pick<ResolvedConfig, "baselines">): string[] {
  return [BASELINE, ...baselines.map(({ name }) => labelOnlyStage(name))];
}

/**
 * How a further label-only student is trained: as the student is, with an augmentation of its own where it has one. Two
 * of a run that are trained alike have the same JSON.
 */
export function labelOnlyTraining(
  train: TrainOptions,
  { augment }: Pick<LabelOnlyOptions, "augment"> = {},
): TrainOptions {
  const own = augment !== undefined;
  return {
    ...train,
    augment: (own ? augment : train.augment) ?? null,
    views: own ? undefined : train.views,
  };
}
