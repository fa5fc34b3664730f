import { show, type UserError } from "../../../core/base/errors.ts";
import { didYouMean } from "../../../core/base/nearest.ts";
import { namesOf } from "../../../core/data/columns.ts";

/** Which of a file's columns have the answers, and of which class each is. */
export interface ClassColumns {
  /** In the order in which they are read. */
  readonly columns: readonly string[];
  /** Where each class is among them; -1 for that of two whose probability is 1 less the other's. */
  readonly places: readonly number[];
  /** What was guessed, one sentence part each. */
  readonly guesses: readonly string[];
}

/** What is known of the columns. */
export interface Matching {
  /** The classes, or the outputs, of this data in their order. */
  readonly classes: readonly string[];
  /** What a config says: the class of each column, in the file's order, or each class's column. */
  readonly given: readonly string[] | Readonly<Record<string, string>> | undefined;
  /** Whether the columns have names of their own. */
  readonly named: boolean;
  /** Whether one column of two classes may stand for both. */
  readonly allowsOne: boolean;
  /** Whether outputs are numbers, whose column may be called by the output's name alone. */
  readonly what: "classes" | "outputs";
  refuse(problem: string): UserError;
}

/**
 * Matches classes to columns by name: `p_<class>`, or `<class>`; where columns have no names they are in the order of the data's
 * classes, or in that which a config gives. Throws a `UserError` that names what does not fit.
 */
export function matchClasses(columns: readonly string[], matching: Matching): ClassColumns {
  const { classes, given, named, what, refuse } = matching;
  if (Array.isArray(given)) return byOrder(columns, given, matching, []);
  if (given) return byRecord(columns, given as Readonly<Record<string, string>>, matching);
  if (!named) {
    const shown = namesOf(classes);
    return byOrder(
      columns,
      classes,
      matching,
      classes.length > 1 && columns.length > 1
        ? [
          `its columns have no names, so they are taken for the ${what} in the data's order (${shown}); set "columns" if that is wrong`,
        ]
        : [],
    );
  }
  for (const prefix of ["p_", ""]) {
    const names = classes.map((name) => `${prefix}${name}`);
    const found = names.filter((name) => columns.includes(name));
    if (!found.length || prefix === "" && found.length < classes.length && what === "outputs") continue;
    const own = columns.filter((name) => prefix && name.startsWith(prefix));
    const further = own.filter((name) => !names.includes(name));
    const lacking = names.filter((name) => !columns.includes(name));
    const isOne = found.length === 1 && lacking.length === 1 && classes.length === 2 && !further.length &&
      matching.allowsOne;
    if ((lacking.length && !isOne) || further.length) {
      const problems = [
        ...lacking.length ? [`it lacks ${namesOf(lacking)}${didYouMean(lacking[0]!, columns)}`] : [],
        ...further.length ? [`it has ${namesOf(further)}`] : [],
      ];
      throw refuse(
        `its columns must be those of this data's ${what}: ${
          problems.join(", and ")
        }; set "columns" to say which is which`,
      );
    }
    const others = columns.filter((name) => !names.includes(name));
    return {
      columns: found,
      places: names.map((name) => found.indexOf(name)),
      guesses: [
        ...isOne ? [`it has the one column ${show(found[0])}, so the other class has 1 less it`] : [],
        ...others.length ? [`its columns ${namesOf(others)} are none of the ${what} and are not read`] : [],
      ],
    };
  }
  throw refuse(
    `its columns must be called as this data's ${what} (${namesOf(classes)}), or p_ and that: they are ${
      namesOf(columns)
    }; set "columns" to say which is which`,
  );
}

function byOrder(
  columns: readonly string[],
  own: readonly string[],
  matching: Matching,
  guesses: readonly string[],
): ClassColumns {
  const { classes, what, refuse, allowsOne } = matching;
  checkNames(own, matching, columns.length === 1 && own.length === 1);
  if (columns.length !== own.length) {
    const hint = columns.length === 1 && classes.length === 2 && allowsOne
      ? `; for the probabilities of one class set "columns" to its name, as in ["${classes[1]}"]`
      : "";
    throw refuse(
      `it must have a column for each of the ${own.length} ${what} (${
        namesOf(own)
      }): it has ${columns.length}${hint}`,
    );
  }
  return {
    columns,
    places: classes.map((name) => own.indexOf(name)),
    guesses: own.length === 1 && classes.length === 2
      ? [...guesses, `it has the probability of ${show(own[0])} alone, so the other class has 1 less it`]
      : guesses,
  };
}

function byRecord(
  columns: readonly string[],
  given: Readonly<Record<string, string>>,
  matching: Matching,
): ClassColumns {
  const names = Object.keys(given);
  checkNames(names, matching, names.length === 1);
  const lost = names.find((name) => !columns.includes(given[name]!));
  if (lost !== undefined) {
    throw matching.refuse(
      `"columns" must name columns of the file (${namesOf(columns)}): current value for ${show(lost)} is ${
        show(given[lost])
      }`,
    );
  }
  return {
    columns: names.map((name) => given[name]!),
    places: matching.classes.map((name) => names.indexOf(name)),
    guesses: [],
  };
}

function checkNames(
  own: readonly string[],
  { classes, what, refuse, allowsOne }: Matching,
  isOne: boolean,
): void {
  const lacking = classes.filter((name) => !own.includes(name));
  const further = own.filter((name) => !classes.includes(name));
  if (!further.length && (!lacking.length || isOne && classes.length === 2 && allowsOne)) return;
  const problems = [
    ...lacking.length ? [`it lacks ${namesOf(lacking)}`] : [],
    ...further.length ? [`it has ${namesOf(further)}, which this data has not`] : [],
  ];
  throw refuse(`"columns" must name this data's ${what}: ${problems.join(", and ")}`);
}
