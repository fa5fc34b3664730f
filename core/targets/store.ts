import { type Token, token } from "../base/token.ts";
import type { Answers } from "./answers.ts";
import type { Encoding } from "./encoding.ts";
import type { TargetIdentity } from "./identity.ts";

/** What a place for answers is opened for. */
export interface TargetRequest {
  readonly identity: TargetIdentity;
  readonly encoding: Encoding;
  /** Rows in each pass: as they stand, and as each of their fixed views. */
  readonly rows: number;
  /** Times that the rows are passed over: once, and once more for each fixed view. */
  readonly passes: number;
  /** Where the answers to each row begin, `[rows + 1]`, where a row has one at each position; left out, each has one. */
  readonly starts?: Int32Array | undefined;
  /** Rows of a chunk, where the place is new. */
  readonly chunkRows: number;
}

/** Where the answers for one stage are kept, in chunks: those of each pass begin with a new one. */
export interface TargetPlace {
  readonly chunkRows: number;
  /** What its answers hold beside logits: what the request asks for, or more. */
  readonly asked: readonly string[];
  /** A chunk's answers, or undefined where they are not there. Throws a `UserError` where they are damaged. */
  read(chunk: number): Promise<Answers | undefined>;
  /** Called before the first chunk is written; throws a `UserError` where another process is at it. */
  claim(): Promise<void>;
  write(chunk: number, answers: Answers): Promise<void>;
  /** Lets go of the place. */
  close(): Promise<void>;
}

/** Keeps the answers of frozen teachers, so that each labels each row once. */
export interface TargetStore {
  /**
   * The place for a stage's answers, by name (`seed-1/student`). Throws a `UserError` where it holds others: of
   * another teacher, of other rows, encoded otherwise.
   */
  open(place: string, request: TargetRequest): Promise<TargetPlace>;
}

/** A store for the life of a process. It keeps answers by their fingerprint, whatever the place. */
export function memoryTargets(): TargetStore {
  const stored = new Map<string, { readonly chunkRows: number; readonly chunks: Map<number, Answers> }>();
  return {
    open(_, { identity: { fingerprint, asked }, chunkRows: wanted }) {
      const known = stored.get(fingerprint) ?? { chunkRows: wanted, chunks: new Map() };
      stored.set(fingerprint, known);
      const { chunkRows, chunks } = known;
      return Promise.resolve({
        chunkRows,
        asked,
        read: (chunk) => Promise.resolve(chunks.get(chunk)),
        claim: () => Promise.resolve(),
        write: (chunk, answers) => Promise.resolve(void chunks.set(chunk, answers)),
        close: () => Promise.resolve(),
      });
    },
  };
}

/** Where the answers of frozen teachers are kept. */
export const TARGETS: Token<TargetStore> = token("targets");
