/** The kinds of plugin: what each makes is in `Products`. */
export type Kind =
  | "task"
  | "strategy"
  | "loss"
  | "teacher"
  | "student"
  | "scheduler"
  | "optimizer"
  | "augmentation"
  | "dataset"
  | "backend"
  | "exporter";

declare const kindOf: unique symbol;

/** A part of a config: which plugin, and its options. */
export interface Spec<K extends Kind = Kind> {
  readonly use: string;
  readonly [option: string]: unknown;
  /** The kind, for the type checker alone. */
  readonly [kindOf]?: K;
}
