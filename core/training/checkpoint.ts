import { decodeArrays, encodeArrays } from "../base/checksummed.ts";
import { UserError } from "../base/errors.ts";
import type { Storage } from "../base/storage.ts";

/** All that a stage needs to go on. Random numbers are split by name and step, so there is no generator to save. */
export interface StageState {
  /** Steps done. */
  readonly step: number;
  /** Whether the stage is over; its weights are then all that is kept. */
  readonly done: boolean;
  /** Whether a last row that would be alone joins the batch before it; versions before there was such a rule say nothing. */
  readonly joined?: boolean | undefined;
  /** The student's state, then the optimizer's slots, then the running sums, array by array. */
  readonly arrays: readonly Float32Array[];
}

/**
 * Keeps the state of stages by name. `teacher` is the fingerprint of the stage's teacher, where that is frozen: of all
 * that its soft targets depend on, where they are stored.
 */
export interface Checkpoint {
  /**
   * The last state saved, or undefined. Throws a `UserError` where it is damaged, belongs to another run, was learned
   * from other soft targets or, where `joined` is given, in other batches.
   */
  load(stage: string, teacher?: string, joined?: boolean): Promise<StageState | undefined>;
  save(stage: string, state: StageState, teacher?: string): Promise<void>;
}

/** Fingerprints of what a run's states depend on. */
export interface RunIdentity {
  readonly config: string;
  readonly data: string;
}

/**
 * Checkpoints in a folder, one checksummed file for each stage, written whole. A state of another run is refused. `where`
 * names the folder in errors.
 */
export function checkpointIn(storage: Storage, run: RunIdentity, where: string): Checkpoint {
  const problem = (file: string, rule: string, remedy = "") =>
    new UserError(
      `Cannot resume from ${where}/${file}: the checkpoint must be ${rule}; remove that file to train its stage anew${remedy}`,
    );
  return {
    async load(stage, teacher, joined) {
      const file = `${stage}.ckpt`;
      const bytes = await storage.read(file);
      if (!bytes) return undefined;
      const saved = await decodeArrays(bytes);
      if (!saved) throw problem(file, "whole and unaltered: its checksum does not match");
      const { run: of, step, done, joined: inBatches, teacher: learnedFrom } = saved.header as {
        readonly run: RunIdentity;
        readonly step: number;
        readonly done: boolean;
        readonly joined?: true;
        readonly teacher?: string;
      };
      if (of.data !== run.data) throw problem(file, "of this config and data: the data is other than it was");
      if (of.config !== run.config) {
        throw problem(file, "of this config and data: the config is other than it was");
      }
      if (learnedFrom !== teacher) {
        throw problem(
          file,
          "learned from these soft targets (teacher, data, views, precision): they are others than they were",
          ", or begin anew in another folder (--out)",
        );
      }
      if (joined !== undefined && joined !== (inBatches ?? false)) {
        throw problem(
          file,
          "of batches that have no last one of a single row: an earlier version of Retort made one",
          ", or begin anew in another folder (--out)",
        );
      }
      return { step, done, ...inBatches ? { joined: inBatches } : {}, arrays: saved.arrays };
    },
    async save(stage, { step, done, joined, arrays }, teacher) {
      await storage.write(
        `${stage}.ckpt`,
        await encodeArrays({
          header: { run, stage, step, done, ...joined ? { joined } : {}, teacher },
          arrays,
        }),
      );
    },
  };
}

/** Keeps nothing: for runs that nobody resumes. */
export function noCheckpoint(): Checkpoint {
  return { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
}
