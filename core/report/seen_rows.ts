import { metBy, type RunRows } from "../data/seen.ts";
import type { Leak } from "../results.ts";
import type { SeenRecord, Teacher } from "../teacher.ts";

/** What is known of the rows that a run's teachers have seen before it. */
export interface TeachersSeen {
  /** Where a teacher has learned from test or validation rows. */
  readonly leak?: Leak;
  /** What was known of them, for the record of whom they teach. */
  readonly records: Pick<SeenRecord, "complete" | "records">;
}

/**
 * Looks whether teachers that were brought along have met this run's test or validation rows in their own training, and
 * warns where they have, or where it cannot be told.
 */
export function teachersSeen(
  teacher: Teacher,
  run: Omit<RunRows, "contents"> & { readonly contents?: RunRows["contents"] | undefined },
  warn: (message: string) => void,
): TeachersSeen {
  const records: SeenRecord["records"][number][] = [];
  const unknown: string[] = [];
  const met = { test: new Set<number>(), validation: new Set<number>() };
  let [each, complete] = [1, true];
  const look = (one: Teacher, fittedAbove: readonly string[] = []) => {
    const { seen, name } = one;
    const fitted = [
      ...new Set([
        ...fittedAbove,
        ...one.temperature === undefined ? [] : ["a temperature"],
        ...one.combination?.fitted ? ["the ensemble's weights"] : [],
      ]),
    ];
    for (const member of one.members ?? []) look(member, fitted);
    if (seen === undefined) return;
    if (seen === "unknown") {
      unknown.push(name);
      return;
    }
    records.push(...seen.records);
    complete &&= seen.complete;
    if (!seen.complete) unknown.push(name);
    if (!run.contents) return;
    const of = seen.records.map((record) => metBy(record, run as RunRows));
    const union = (pick: "test" | "validation" | "chosenOn") => new Set(of.flatMap((one) => [...one[pick]]));
    const [test, validation, chosenOn] = [union("test"), union("validation"), union("chosenOn")];
    const scale = Math.max(1, ...of.map((one) => one.each));
    each = Math.max(each, scale);
    test.forEach((row) => met.test.add(row));
    validation.forEach((row) => met.validation.add(row));
    const count = (rows: ReadonlySet<number>, part: "test" | "validation") => {
      const all = run.prepared[part].rows.length;
      const about = scale > 1 ? "about " : "";
      return `${about}${Math.min(all, Math.round(rows.size * scale))} of the ${all} ${part} rows`;
    };
    const seeds = [...new Set(seen.records.map(({ seed }) => seed))].join(", ");
    const remedy =
      `; use the data, the split and the seed (${seeds}) that it was trained with, or test on rows that ` +
      `it has not seen`;
    if (test.size) {
      const also = validation.size
        ? `, and on ${count(validation, "validation")}${
          fitted.length ? `, on which ${fitted.join(" and ")} was fitted` : ""
        }`
        : "";
      warn(
        `${name} was trained on ${
          count(test, "test")
        } of this run${also}: its figures and the ensemble's are too good, and ` +
          `no share of its gain is called recovered${remedy}`,
      );
    } else if (validation.size) {
      warn(
        `${name} was trained on ${count(validation, "validation")} of this run: what is chosen on them${
          fitted.length ? ` (${fitted.join(" and ")}, which were fitted on them, among it)` : ""
        } is chosen on rows that it knows${remedy}`,
      );
    } else if (chosenOn.size) {
      warn(
        `${
          count(chosenOn, "test")
        } of this run were validation rows where ${name} was trained: if it was chosen on them, ` +
          `its figures are too good${remedy}`,
      );
    }
  };
  look(teacher);
  if (unknown.length) {
    warn(
      `whether ${unknown.join(", ")} has seen this run's test rows cannot be told: nothing says which rows ${
        unknown.length > 1 ? "they have" : "it has"
      } learned from (a folder that a run has written does, in seen.json)`,
    );
  }
  const counted = (part: "test" | "validation") =>
    Math.min(run.prepared[part].rows.length, Math.round(met[part].size * each));
  return {
    ...met.test.size || met.validation.size
      ? { leak: { test: counted("test"), validation: counted("validation") } }
      : {},
    records: { complete: complete && !unknown.length, records },
  };
}
