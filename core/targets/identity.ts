import { fingerprint } from "../base/fingerprint.ts";
import type { Encoding } from "./encoding.ts";

/** What stored answers depend on, part by part: hashes, or a few words. */
export interface TargetParts {
  /** How the answers are stored: `float16`, `float16 of the top 20`. */
  readonly encoding: string;
  /** The table and the unlabelled rows. */
  readonly data: string;
  readonly preprocessing: string;
  /** Which rows, in their order. */
  readonly rows: string;
  /** The fixed views of each row, or `none`. */
  readonly views: string;
  /** The teacher's weights. */
  readonly teacher: string;
  /** What the teacher was asked for beside its logits: its members, layers. */
  readonly asked: readonly string[];
}

/** The parts, and the hash of all of them. */
export interface TargetIdentity extends TargetParts {
  readonly fingerprint: string;
}

/** Parts with their hash. */
export async function identityOf(parts: TargetParts): Promise<TargetIdentity> {
  const { encoding, data, preprocessing, rows, views, teacher, asked } = parts;
  // The number is of how answers are encoded: 2 is relative to each row's largest logit.
  const texts = ["targets 2", encoding, data, preprocessing, rows, views, teacher, ...asked];
  return { ...parts, fingerprint: await fingerprint(texts) };
}

/** An encoding in words. */
export function encodingName({ precision, top }: Encoding): string {
  return top === undefined ? precision : `${precision} of the top ${top}`;
}

/** What a teacher is asked for beside its logits: what each of its members answers. */
export const MEMBERS = "members";

/** A part in which two identities differ. */
export interface IdentityDifference {
  readonly part: keyof TargetParts;
  readonly there: string;
  readonly here: string;
}

/**
 * Where answers stored as `there` would not do for `here`, the cause before what follows from it: a teacher that was
 * trained on other data differs as well. Answers to more than is asked for do.
 */
export function differences(there: TargetParts, here: TargetParts): IdentityDifference[] {
  const parts = ["encoding", "data", "rows", "preprocessing", "views", "teacher"] as const;
  const different: IdentityDifference[] = parts.filter((part) => there[part] !== here[part])
    .map((part) => ({ part, there: there[part], here: here[part] }));
  if (here.asked.every((one) => there.asked.includes(one))) return different;
  const words = (asked: readonly string[]) => ["logits", ...asked].join(", ");
  return [...different, { part: "asked", there: words(there.asked), here: words(here.asked) }];
}
