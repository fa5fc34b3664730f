import { shortened } from "./errors.ts";
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
  const nameOf = (c: number) => `\`${shortened(classNames[c] ?? `class ${c}`, 40)}\``;
  const counts = new Float64Array(classNames.length);
  for (const seed of labels) seed.forEach((label) => counts[label]!++);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const commonest = counts.indexOf(Math.max(...counts));
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
    } of the rows). ${REMEDY}.`;
  });

  const others = models.filter(({ name }) => !constant.some((one) => one.name === name)).flatMap(
    ({ name, predicted }) => {
      const missed = predicted.map((answers, seed) => missedIn(answers, labels[seed]!, classNames.length));
      const [unanswered, wrong] = (["unanswered", "wrong"] as const).map((kind) =>
        [...new Set(missed.flatMap((one) => one[kind]))].sort((a, b) => counts[b]! - counts[a]! || a - b)
      ) as [number[], number[]];
      const seeds = missed.filter((one) => one.unanswered.length || one.wrong.length).length;
      return seeds ? [{ name, unanswered, wrong, seeds }] : [];
    },
  );
  const groups = byKey(others, ({ unanswered, wrong, seeds }) => JSON.stringify([unanswered, wrong, seeds]));
  for (const group of groups) {
    const { unanswered, wrong, seeds } = group[0]!;
    const named = (classes: readonly number[]) => {
      const some = classes.slice(0, NAMED).map((c) => `${nameOf(c)} (${share(counts[c]!)} of the test rows)`);
      const more = classes.length - some.length;
      return listed([...some, ...more > 0 ? [`${more} more ${more > 1 ? "classes" : "class"}`] : []]);
    };
    const s = group.length > 1 ? "" : "s";
    const said = [
      ...unanswered.length ? [`never answer${s} ${named(unanswered)}`] : [],
      ...wrong.length ? [`${s ? "is" : "are"} never right on ${named(wrong)}`] : [],
    ];
    const some = seeds < labels.length ? `, in ${seeds} of ${labels.length} seeds` : "";
    warnings.push(`${listed(group.map(({ name }) => name))} ${said.join(" and ")}${some}. ${REMEDY}.`);
  }
  return warnings;
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
