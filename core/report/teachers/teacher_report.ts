import { type Spread, spread } from "../../base/statistics.ts";
import type { AnyReport } from "../../report.ts";
import type { SplitMeasures, TeacherDiagnosis, TeacherDiagnostics } from "../../results.ts";
import { percent, teacherOf } from "../text.ts";

/** What all seeds together say of the teachers; undefined where a result is of an earlier Retort. */
export function teacherDiagnostics(
  results: readonly { readonly diagnostics?: TeacherDiagnostics<number> }[],
): Pick<AnyReport, "teacher_diagnostics"> {
  const all = results.flatMap(({ diagnostics }) => diagnostics ?? []);
  if (!all.length || all.length < results.length) return {};
  const { rows, ...first } = all[0]!;
  return {
    teacher_diagnostics: {
      rows,
      ...overSeeds(all.map(({ rows: _, ...rest }) => rest), first) as Omit<
        TeacherDiagnostics<Spread>,
        "rows"
      >,
    },
  };
}

/** The same of several seeds: of each number the mean and the deviation, of whatever misleads whether it does in most of them. */
function overSeeds(all: readonly unknown[], first: unknown): unknown {
  const numbers = all.filter((value) => typeof value === "number");
  if (numbers.length) return spread(numbers);
  if (typeof first === "boolean") return 2 * all.filter((value) => value).length > all.length;
  if (Array.isArray(first)) {
    return first.map((one, i) => overSeeds(all.map((list) => (list as unknown[])[i]), one));
  }
  const known = all.find((value) => typeof value === "object" && value !== null);
  if (known === undefined) return first;
  const objects = all.filter((value) => typeof value === "object" && value !== null);
  return Object.fromEntries(
    Object.entries(known).map(([key, value]) => [
      key,
      overSeeds(objects.map((one) => Reflect.get(one as object, key)), value),
    ]),
  );
}

type Diagnostics = TeacherDiagnostics<Spread>;

/** A warning where teachers would pass on confidence that misleads, by the validation rows. */
export function confidenceWarnings(
  { teacher_diagnostics: found }: Pick<AnyReport, "teacher_diagnostics">,
): string[] {
  if (!found) return [];
  const { teachers, ensemble } = found;
  const models = [
    ...teachers.map(({ name, calibration }) => ({ name, calibration })),
    ...ensemble ? [{ name: "the ensemble", calibration: ensemble.calibration }] : [],
  ];
  const said = models.flatMap(({ name, calibration }) => {
    if (!calibration?.misleads || !calibration.validation) return [];
    const { temperature, validation: { ece, ece_by_chance } } = calibration;
    const how = temperature === null
      ? ""
      : `, best temperature ${temperature.mean.toFixed(2)}: too ${temperature.mean > 1 ? "sure" : "unsure"}`;
    return [`${name} (ECE ${percent(ece.mean)} %, by chance up to ${percent(ece_by_chance.mean)} %${how})`];
  });
  if (!said.length) return [];
  const shown = said.length > 4 ? [...said.slice(0, 4), `${said.length - 4} more`] : said;
  return [
    `The confidence of ${
      shown.join("; ")
    } misleads by what the ${found.rows.validation} validation rows say, and a student takes ` +
    `it over: try the teacher \`calibrated\` around it.`,
  ];
}

/** The members of the teacher in a few sentences; empty where it is one model of known calibration, or of an earlier Retort. */
export function teacherLine(report: AnyReport): string {
  const found = report.teacher_diagnostics;
  if (!found) return "";
  const { ensemble, teachers } = found;
  const said = [
    diversityText(found),
    calibrationText(
      teacherOf(report),
      (ensemble ?? teachers[0])?.calibration,
      found.rows.validation,
    ),
    leftOutText(report, found),
  ].filter((one) => one);
  return said.length ? `Teachers: ${said.join(" ")}` : "";
}

function diversityText({ diversity, rows }: Diagnostics): string {
  if (!diversity) return "";
  const { disagreement, error_correlation: correlation } = diversity;
  const errors = correlation ? `their errors correlate by ${correlation.mean.toFixed(2)}` : "";
  if (!disagreement) return errors && `between two of them ${errors}.`;
  return `two of them differ on ${percent(disagreement.mean)} % of ${rows.test} test answers${
    errors && `, ${errors}`
  }.`;
}

function calibrationText(
  name: string,
  calibration: TeacherDiagnosis<Spread>["calibration"],
  rows: number,
): string {
  if (!calibration?.temperature || !calibration.calibrated) return "";
  const { temperature, applied, as_trained: before, calibrated: after } = calibration;
  return `The ${name}'s best temperature on ${rows} validation rows is ${temperature.mean.toFixed(2)}${
    applied ? ", by which it is divided" : ""
  }: test ECE ${percent(before.ece.mean)} % without it and ${percent(after.ece.mean)} % with it, NLL ${
    before.nll.mean.toFixed(4)
  } and ${after.nll.mean.toFixed(4)}.`;
}

/** Which measure of a task says whether a member is worth its place: NLL, where there is one. */
function measureOf(
  { metrics }: { readonly metrics?: readonly { readonly name: string; readonly title: string }[] },
) {
  const known = metrics ?? [{ name: "nll", title: "NLL" }];
  return known.find(({ name }) => name === "nll") ?? known[0]!;
}

/** The member whose leaving would gain most on validation rows, where that is no mere chance, and what it would do on test rows. */
function leftOutText(report: AnyReport, { teachers, with_all }: Diagnostics): string {
  const candidates = teachers.flatMap(({ name, without, gain_without: gain }) =>
    gain ? [{ name, without, gain: gain.mean.mean, error: gain.error.mean }] : []
  );
  if (!candidates.length) return "";
  const measure = measureOf(report.task === undefined ? {} : report);
  const on = (split: keyof SplitMeasures<Spread>, measures: SplitMeasures<Spread> | undefined) =>
    measures?.[split]?.[measure.name]?.mean.toPrecision(4);
  const best = candidates.reduce((one, other) => other.gain > one.gain ? other : one);
  return best.gain > best.error
    ? `On validation rows the ensemble would do better without ${best.name}: ${measure.title} ${
      on("validation", best.without)
    }, with all ${on("validation", with_all)}; on test rows ${on("test", best.without)} and ${
      on("test", with_all)
    }.`
    : `On validation rows (${measure.title} ${
      on("validation", with_all)
    }) leaving any one of them out makes the ensemble better by no more than a standard error.`;
}

/** A table of all that is known of the teachers, a row for each and for the ensemble; undefined where nothing is. */
export function teacherTableOf(report: AnyReport): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} | undefined {
  const found = report.teacher_diagnostics;
  if (!found) return undefined;
  const metrics = report.task === undefined
    ? [{ name: "accuracy", title: "accuracy", as: "percent" as const }, {
      name: "nll",
      title: "NLL",
      as: "number" as const,
    }]
    : [...new Set([report.metrics[0]!, measureOf(report)])].map(({ name, title }) => ({
      name,
      title,
      as: report.metrics.find((one) => one.name === name)!.as,
    }));
  const share = (value: Spread | null | undefined) => value ? percent(value.mean) : "";
  const fixed = (value: Spread | null | undefined, digits: number) => value ? value.mean.toFixed(digits) : "";
  const measured = (measures: SplitMeasures<Spread> | undefined) =>
    (["validation", "test"] as const).flatMap((split) =>
      metrics.map(({ name, as }) => {
        const value = measures?.[split]?.[name];
        return as === "percent" ? share(value) : value ? value.mean.toPrecision(4) : "";
      })
    );
  const row = (name: string, one: Omit<TeacherDiagnosis<Spread>, "name">): string[] => [
    name,
    fixed(one.weight, 3),
    one.calibration
      ? `${fixed(one.calibration.temperature, 2)}${one.calibration.applied ? " (applied)" : ""}`
      : "",
    share(one.calibration?.as_trained.ece),
    share(one.calibration?.calibrated?.ece),
    fixed(one.calibration?.as_trained.nll, 4),
    fixed(one.calibration?.calibrated?.nll, 4),
    share(one.diversity?.disagreement),
    fixed(one.kl_to_ensemble, 4),
    fixed(one.diversity?.error_correlation, 2),
    ...measured(one.without),
  ];
  const { teachers, ensemble, diversity, with_all } = found;
  const columns = [
    "teacher",
    "weight",
    "temperature",
    "ECE %",
    "ECE % calibrated",
    "NLL",
    "NLL calibrated",
    "disagreement %",
    "KL to ensemble",
    "error correlation",
    ...["validation", "test"].flatMap((split) =>
      metrics.map(({ title, as }) => `without: ${split} ${title}${as === "percent" ? " %" : ""}`)
    ),
  ];
  const rows = [
    ...teachers.map(({ name, ...rest }) => row(ensemble ? name : "teacher", rest)),
    ...ensemble
      ? [row("ensemble (all)", {
        ...ensemble,
        ...diversity ? { diversity } : {},
        ...with_all ? { without: with_all } : {},
      })]
      : [],
  ];
  // What nobody has is no column.
  const kept = columns.map((_, i) => i === 0 || rows.some((cells) => cells[i] !== ""));
  const some = (cells: readonly string[]) => cells.filter((_, i) => kept[i]);
  return rows.length && kept.filter((one) => one).length > 1
    ? { columns: some(columns), rows: rows.map(some) }
    : undefined;
}
