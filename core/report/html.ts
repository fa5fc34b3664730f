import type { Spread } from "../base/statistics.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import type { AnyReport, Report, TaskReport } from "../report.ts";
import { metricText, taskColumns, taskHeadline, taskQuantisedTable, taskTable } from "./task_text.ts";
import { teacherTableOf } from "./teachers/teacher_report.ts";
import {
  COLUMNS,
  headline,
  percent,
  QUANTISED_COLUMNS,
  quantisedTableOf,
  recallTableOf,
  tableOf,
} from "./text.ts";

/** A report as one HTML page that needs nothing else: the sentence, the table, a chart of accuracies, the config. */
export function reportHtml(report: AnyReport, config: ResolvedConfig): string {
  const { data, seeds, backend, name } = report;
  const said = report.task === undefined ? headline(report) : taskHeadline(report);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)} · Retort</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1c2530; }
  h1 { font-size: 1.6rem; margin-bottom: 0; } h2 { font-size: 1.1rem; margin-top: 2rem; }
  .facts { color: #5a6672; margin-top: .2rem; }
  .table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th, td { padding: .35rem .6rem; text-align: right; border-bottom: 1px solid #dfe4ea; white-space: nowrap; }
  th:first-child { text-align: left; } .models tbody tr:last-child { font-weight: 600; background: #eef6f1; }
  .warnings { background: #fff6e5; border-left: 4px solid #c77700; padding: .6rem 1rem .6rem 2rem; }
  pre { background: #f5f7f9; padding: 1rem; overflow-x: auto; } svg { max-width: 100%; height: auto; }
</style>
<h1>${escape(name)}</h1>
<p class="facts">${data.train} training, ${data.validation} validation and ${data.test} test rows${
    data.split === undefined ? "" : ` (${escape(data.split)})`
  } · ${data.features} features ·
${outputsOf(report)} · backend ${escape(backend)} · ${
    seeds.length > 1 ? `seeds ${seeds[0]} to ${seeds.at(-1)}` : `seed ${seeds[0]}`
  } ·
${report.seconds.toFixed(1)} s</p>
${said.split("\n\n").map((paragraph) => `<p>${prose(paragraph)}</p>`).join("\n")}
${warningSection(report)}${
    report.task === undefined ? classSections(report) : taskSections(report)
  }<h2>Config</h2>
<pre>${escape(JSON.stringify(config, null, 2))}</pre>
</html>
`;
}

/** What the models answer, in two words. */
function outputsOf(report: AnyReport): string {
  const { classes } = report.data;
  return report.task === undefined
    ? `${classes} classes`
    : escape(`${report.task}: ${classes} ${classes > 1 ? "outputs" : "output"}`);
}

/** Accuracies, the models' table, the classes' recall, the student's weights stored. */
function classSections(report: Report): string {
  return `<h2>Test accuracy</h2>
${
    chart(modelsOf(report).map(({ name, accuracy }) => ({ name, value: accuracy })), {
      label: "Test accuracy of each model",
      text: (value) => `${(100 * value).toFixed(2)} %`,
    })
  }
<h2>Results on the test split${report.seeds.length > 1 ? " (mean ± standard deviation over seeds)" : ""}</h2>
${table(COLUMNS, tableOf(report), "models")}
<p class="facts">ECE with 15 bins; agreement is with the teacher as a whole; ${tableFacts(report)}${
    report.label_only ? LABELS_FACTS : ""
  }.</p>
${weightedSection(report)}${teacherSection(report)}${recallSection(report)}${quantisedSection(report)}`;
}

/** What a table of models needs said. */
function tableFacts({ ensemble }: AnyReport): string {
  return `bytes as float32; latency from features in memory to
logits in memory, the median of runs in turns${
    ensemble.latency_ms ? "" : " (– where a teacher was asked for its answers once, and not measured)"
  }. The baseline has all that the student has but the teacher`;
}

const LABELS_FACTS =
  "; the students named <code>labels</code> have that budget, too, and a way of their own to learn from labels";

/** The first metric's chart, the models' table, the student's weights stored: of a task other than classes. */
function taskSections(report: TaskReport): string {
  const { metrics: [metric], seeds, label_only } = report;
  const quantised = taskQuantisedTable(report);
  return `<h2>Test ${escape(metric!.title)}</h2>
${
    chart(modelsOf(report).map(({ name, metrics }) => ({ name, value: metrics[metric!.name]! })), {
      label: `Test ${metric!.title} of each model`,
      text: (value) => metricText(value, metric!),
    })
  }
<h2>Results on the test split${seeds.length > 1 ? " (mean ± standard deviation over seeds)" : ""}</h2>
${table(taskColumns(report), taskTable(report), "models")}
<p class="facts">Agreement is with the teacher as a whole; ${tableFacts(report)}${
    label_only.length ? LABELS_FACTS : ""
  }.</p>
${teacherSection(report)}${
    quantised.rows.length
      ? `<h2>The student with its weights stored</h2>\n${table(quantised.columns, quantised.rows)}\n`
      : ""
  }`;
}

/** Accuracy and NLL with rows as heavy as the data says. */
function weightedSection(report: Report): string {
  const rows = modelsOf(report).flatMap(({ name, weighted }) =>
    weighted ? [[name, percent(weighted.accuracy.mean), weighted.nll.mean.toFixed(4)]] : []
  );
  if (!rows.length) return "";
  return `<h2>With the rows' weights</h2>
${table(["model", "accuracy %", "NLL"], rows)}
`;
}

/** Calibration and diversity of the teachers, and what each gives. */
function teacherSection(report: AnyReport): string {
  const found = teacherTableOf(report);
  if (!found) return "";
  const { rows: { validation, test }, ensemble } = report.teacher_diagnostics!;
  const together = ensemble
    ? " Disagreement and the correlation of errors are means over a teacher's pairs with the others; KL is from its answers to the " +
      "ensemble's; the last columns are the ensemble's measures without the teacher: judge by those on validation rows."
    : "";
  return `<h2>Teachers</h2>
${table(found.columns, found.rows)}
<p class="facts">On ${test} test and ${validation} validation answers. The temperature is fitted on the validation rows; ECE and NLL are on
test rows, as trained and divided by it.${together}</p>
`;
}

/** The models of a report with their names, as they are shown. */
function modelsOf<M extends object>(
  { teachers, ensemble, baseline, label_only = [], student }: {
    readonly teachers: readonly (M & { readonly name: string })[];
    readonly ensemble: M;
    readonly baseline: M;
    readonly label_only?: readonly (M & { readonly name: string })[];
    readonly student: M;
  },
): (M & { readonly name: string })[] {
  return [
    ...teachers.length > 1 ? teachers : [],
    { ...ensemble, name: teachers.length > 1 ? "ensemble" : "teacher" },
    { ...baseline, name: "baseline" },
    ...label_only.map((one) => ({ ...one, name: `labels: ${one.name}` })),
    { ...student, name: "student" },
  ];
}

/** What is odd but no mistake. */
function warningSection({ warnings = [] }: AnyReport): string {
  if (!warnings.length) return "";
  return `<h2>Warnings</h2>
<ul class="warnings">
${warnings.map((message) => `<li>${prose(message)}</li>`).join("\n")}
</ul>
`;
}

/** How each class fares. */
function recallSection(report: Report): string {
  const recall = recallTableOf(report);
  if (!recall) return "";
  const { columns, rows, more } = recall;
  return `<h2>Recall by class</h2>
${table(columns, rows, "models")}
<p class="facts">The share of each class's test rows that are answered right${
    report.seeds.length > 1 ? ", the mean over seeds" : ""
  }; their mean over classes is the balanced accuracy.${
    more ? ` ${more} more classes are in report.json.` : ""
  }</p>
`;
}

/** The student with its weights stored at each precision. */
function quantisedSection(report: Report): string {
  const rows = quantisedTableOf(report);
  if (!rows.length) return "";
  return `<h2>The student with its weights stored</h2>
${table(QUANTISED_COLUMNS, rows)}
<p class="facts">Rounded after training; agreement is with the student at float32. int8 has a scale for each output channel, counted
with the bytes; biases and the numbers of normalisations stay float32.</p>
`;
}

function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  name = "",
): string {
  const body = rows.map((row) =>
    `<tr>${
      row.map((cell, i) => i ? `<td>${escape(cell)}</td>` : `<th scope="row">${escape(cell)}</th>`).join("")
    }</tr>`
  );
  return `<div class="table${name && ` ${name}`}"><table>
<thead><tr>${columns.map((column) => `<th scope="col">${escape(column)}</th>`).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}

/** A measure of each model as a dot with its standard deviation, on an axis that shows the differences. */
function chart(
  models: readonly { readonly name: string; readonly value: Spread }[],
  { label, text }: { readonly label: string; text(value: number): string },
): string {
  const low = Math.min(...models.map(({ value }) => value.mean - value.sd));
  const high = Math.max(...models.map(({ value }) => value.mean + value.sd));
  const margin = Math.max((high - low) * 0.1, 0.001);
  const longest = Math.max(...models.map(({ name }) => [...shortened(name)].length));
  const [left, width, step] = [Math.max(120, 24 + Math.ceil(7.5 * longest)), 560, 26];
  const x = (value: number) => left + width * (value - low + margin) / (high - low + 2 * margin);
  const height = models.length * step + 30;
  const dots = models.map(({ name, value: { mean, sd } }, i) => {
    const y = i * step + 16;
    const color = name === "student"
      ? "#1a7f4b"
      : name === "baseline" || name.startsWith("labels: ")
      ? "#b3541e"
      : "#3b5b8c";
    return `<text x="${left - 12}" y="${y + 5}" text-anchor="end">${escape(shortened(name))}</text>` +
      `<line x1="${left}" x2="${left + width}" y1="${y}" y2="${y}" stroke="#e6eaee"/>` +
      `<line x1="${x(mean - sd).toFixed(1)}" x2="${
        x(mean + sd).toFixed(1)
      }" y1="${y}" y2="${y}" stroke="${color}" stroke-width="2"/>` +
      `<circle cx="${x(mean).toFixed(1)}" cy="${y}" r="5" fill="${color}"/>` +
      `<text x="${left + width + 10}" y="${y + 5}">${escape(text(mean))}</text>`;
  });
  return `<svg viewBox="0 0 ${left + width + 100} ${height}" width="${
    left + width + 100
  }" role="img" aria-label="${escape(label)}" font-size="13" fill="#1c2530">${dots.join("\n")}</svg>`;
}

/** A name that leaves room for the dots. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : name;
}

/** Sentences, in which what is between backquotes is a name. */
function prose(text: string): string {
  return escape(text).replaceAll(/`([^`]{1,200})`/g, "<code>$1</code>");
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
