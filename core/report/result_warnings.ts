import { shortened } from "../base/errors.ts";
import { argMax } from "../base/softmax.ts";
import { recallOf } from "./metrics.ts";

/** How one model answered the test rows of each seed: the class of each row. */
export interface AnsweredTests {
  readonly name: string;
  readonly predicted: readonly Int32Array[];
}

/** Classes that are named in a warning, at most. */
const NAMED = 3;

/** From so many test rows on, a class of which no row is answered right is no chance. */
const FEW = 5;

const REMEDY =
  "Look at balanced accuracy and at the recall of each class, not at accuracy; try more rows of the rare " +
  "classes (or the same rows several times), classes that are merged, longer training or a larger model";

/**
 * What is odd about the models' answers to the test rows, a sentence each: one class for all rows, or a class that the
 * rows have and a model never answers, or never rightly. `labels` has the true classes of each seed's test rows.
 */
export function resultWarnings(
  models: readonly AnsweredTests[],
  labels: readonly Int32Array[],
  classNames: readonly string[],
): string[] {
  // A class may be a whole sentence.
  const nameOf = (c: number) => `\`${plainName(classNames[c] ?? `class ${c}`)}\``;
  const counts = new Float64Array(classNames.length);
  for (const seed of labels) seed.forEach((label) => counts[label]!++);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const commonest = argMax(counts);
  if (counts.filter((count) => count > 0).length < 2) return [];
  const share = (count: number) => `${(100 * count / rows).toFixed(count < rows / 100 ? 2 : 1)} %`;

  const constant = models.flatMap(({ name, predicted }) => {
    const answers = new Set(predicted.flatMap((seed) => [...new Set(seed)]));
    return answers.size === 1 ? [{ name, answer: [...answers][0]! }] : [];
  });
  if (constant.length === models.length && constant.every(({ answer }) => answer === commonest)) {
    return [
      `All models answer ${
        nameOf(commonest)
      } for every test row: it is the commonest class, their accuracy is its share ` +
      `of the rows (${share(counts[commonest]!)}), and they tell nothing apart. ${REMEDY}.`,
    ];
  }
  const warnings = byKey(constant, ({ answer }) => String(answer)).map((group) => {
    const { answer } = group[0]!;
    return `${listed(group.map(({ name }) => name))} ${group.length > 1 ? "answer" : "answers"} ${
      nameOf(answer)
    } for every test row${answer === commonest ? ", the commonest class" : ""} (${
      share(counts[answer]!)
    } of the rows).`;
  });

  const others = models.filter(({ name }) => !constant.some((one) => one.name === name)).flatMap(
    ({ name, predicted }) => {
      const missed = missedBy(predicted, labels, classNames.length)
        .sort((a, b) => b.seeds - a.seeds || counts[b.c]! - counts[a.c]! || a.c - b.c);
      return missed.length ? [{ name, missed }] : [];
    },
  );
  for (const group of byKey(others, ({ missed }) => JSON.stringify(missed))) {
    const one = group.length === 1;
    const said = byKey(group[0]!.missed, ({ kind, seeds }) => `${kind} ${seeds}`).map((alike) => {
      const { kind, seeds } = alike[0]!;
      const some = alike.slice(0, NAMED).map(({ c }) =>
        `${nameOf(c)} (${share(counts[c]!)} of the test rows)`
      );
      const more = alike.length - NAMED;
      const named = listed([...some, ...more > 0 ? [`${more} more ${more > 1 ? "classes" : "class"}`] : []]);
      const rule = kind === "unanswered"
        ? `never answer${one ? "s" : ""}`
        : `${one ? "is" : "are"} never right on`;
      return `${rule} ${named}${seeds < labels.length ? `, in ${seeds} of ${labels.length} seeds` : ""}`;
    });
    warnings.push(`${listed(group.map(({ name }) => name))} ${said.join("; ")}.`);
  }
  // Once is enough.
  const last = warnings.pop();
  return last === undefined ? [] : [...warnings, `${last} ${REMEDY}.`];
}

/** A class of which no row is answered right: it is never answered, or it is, and never rightly. */
interface Missed {
  readonly c: number;
  readonly kind: "unanswered" | "wrong";
  /** In how many seeds. */
  readonly seeds: number;
}

/** Over all seeds each class comes once: where it is answered in one of those seeds, it is one that is never right. */
function missedBy(
  predicted: readonly Int32Array[],
  labels: readonly Int32Array[],
  classes: number,
): Missed[] {
  const found = new Map<number, { kind: Missed["kind"]; seeds: number }>();
  predicted.forEach((answers, seed) => {
    const { unanswered, wrong } = missedIn(answers, labels[seed]!, classes);
    for (const [kind, missed] of [["unanswered", unanswered], ["wrong", wrong]] as const) {
      for (const c of missed) {
        const before = found.get(c);
        found.set(c, {
          kind: before?.kind === "wrong" ? "wrong" : kind,
          seeds: (before?.seeds ?? 0) + 1,
        });
      }
    }
  });
  return Array.from(found, ([c, { kind, seeds }]) => ({ c, kind, seeds }));
}

/** Classes that some rows have: those that are never answered, and others with rows enough of which none is answered right. */
function missedIn(
  predicted: Int32Array,
  labels: Int32Array,
  classes: number,
): { readonly unanswered: readonly number[]; readonly wrong: readonly number[] } {
  const answered = new Set(predicted);
  const counts = new Float64Array(classes);
  labels.forEach((label) => counts[label]!++);
  const none = recallOf(predicted, labels, classes).flatMap((recall, c) => recall === 0 ? [c] : []);
  return {
    unanswered: none.filter((c) => !answered.has(c)),
    wrong: none.filter((c) => answered.has(c) && counts[c]! >= FEW),
  };
}

function byKey<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()];
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A class may be a whole sentence; line breaks, and what a terminal takes for a command, are none of its letters. */
function plainName(name: string): string {
  return shortened(name.slice(0, 100).replaceAll(/[\p{Cc}\u2028\u2029]/gu, "\ufffd"), 40);
}
