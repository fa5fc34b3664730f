import type { ResolvedConfig } from "../catalogue/config.ts";
import type { Prepared } from "../data/prepare.ts";
import type { Preprocessing } from "../preprocessing.ts";
import type { AnySeedResult, ModelResult, TaskModelResult } from "../results.ts";
import type { Student } from "../student.ts";
import { metricText } from "./task_text.ts";
import { grouped, percent } from "./text.ts";

/** What a model card tells of. */
export interface CardSubject {
  readonly result: AnySeedResult;
  readonly student: Student;
  readonly prepared: Prepared;
}

/**
 * A model card in Markdown: what the student is, what it takes and answers, how it was made, how it did.
 * Mitchell et al. (2019), Model Cards for Model Reporting, https://arxiv.org/abs/1810.03993
 */
export function modelCard({ result, prepared, student }: CardSubject, config: ResolvedConfig): string {
  const { preprocessing } = prepared;
  const missing = preprocessing.columns.filter((column) => column.missing).length;
  const encoded = preprocessing.columns.filter(({ kind }) => kind === "encoded").length;
  const kinds = (kind: string) => preprocessing.columns.filter((column) => column.kind === kind).length;
  return `# ${config.name}: a distilled student

\`${config.student.use}\` with ${
    grouped(student.parameters)
  } parameters, predicts \`${preprocessing.label}\`. Made by Retort with the strategy \`${config.strategy.use}\`
from the teacher \`${config.teacher.use}\`.

- **Takes** ${preprocessing.columns.length} raw columns (${kinds("numeric")} numeric, ${
    kinds("categorical")
  } categorical, ${encoded ? `${encoded} encoded otherwise, ` : ""}${missing} with
  missing cells), turned into ${preprocessing.features} features as \`preprocessing.json\` says.
- **Answers** ${answersText(preprocessing)}
- **Trained** on ${grouped(result.data.train)} rows with seed ${result.seed}; validated on ${
    grouped(result.data.validation)
  }; measured on
  ${grouped(result.data.test)}${
    result.data.split === undefined ? "" : ` (${result.data.split})`
  } that neither it nor its teacher has seen.

${resultTable(result)}

The baseline has the student's architecture, initial weights, optimizer, steps, rows and augmentation, and learns
from the labels alone${
    result.labelOnly?.length
      ? "; models named `labels` have its budget, and a way of their own to learn from them"
      : ""
  }. These are the results of one seed, the one whose weights these are; \`report.json\` of the
run has all of them.${
    result.ensemble.latency
      ? ""
      : " The teacher was asked about each row once, so how long it takes was not measured."
  }

## Limits

${limits(preprocessing)} It was not audited for fairness between groups of people.

## Use

\`\`\`sh
deno task predict <this folder> rows.csv
\`\`\`
`;
}

/** What the outputs are. */
function answersText({ classes, answer }: Preprocessing): string {
  switch (answer?.from) {
    case "sigmoid":
      return `the logits of ${classes.length} labels, named in \`labels.json\`; a sigmoid makes each a probability.`;
    case "tokens":
      return `at each position of a sequence the logits of ${classes.length} tokens, named in \`labels.json\`: which comes next.`;
    case "numbers":
      return `${classes.length} ${
        classes.length > 1 ? "numbers" : "number"
      }, named in \`labels.json\`, standardised: times \`sd\`, ` +
        "plus `mean`\n  of `answer` in `preprocessing.json`, they are in the label's units.";
    default:
      return `the logits of ${classes.length} classes, named in \`labels.json\`; softmax makes them probabilities.`;
  }
}

function limits({ classes, answer }: Preprocessing): string {
  switch (answer?.from) {
    case "sigmoid":
      return `It knows the ${classes.length} labels above and rows like those it was trained on.`;
    case "tokens":
      return `It knows the ${classes.length} tokens above and texts like those it was trained on.`;
    case "numbers":
      return "It knows rows like those it was trained on; beyond the range of their labels nothing says how far it errs.";
    default:
      return `It knows the ${classes.length} classes above and rows like those it was trained on; its probabilities are as calibrated
as its ECE says, on such rows.`;
  }
}

/** How the models of a seed did, as a table. */
function resultTable(result: AnySeedResult): string {
  if (result.task !== undefined) {
    const { metrics } = result;
    const row = (
      name: string,
      { evaluation, parameters, agreement }: TaskModelResult,
    ) => [
      name,
      ...metrics.map((metric) => metricText(evaluation.metrics[metric.name]!, metric)),
      percent(agreement),
      grouped(parameters),
    ];
    return table(
      ["model", ...metrics.map(({ title }) => title), "agreement with the teacher, %", "parameters"],
      [
        row("teacher", result.ensemble),
        row("baseline", result.baseline),
        ...result.labelOnly.map((one) => row(`labels: ${one.name}`, one)),
        row("student", result.student),
      ],
    );
  }
  const row = (name: string, { evaluation, parameters, agreement }: ModelResult) => [
    name,
    `${percent(evaluation.accuracy)} %`,
    evaluation.nll.toFixed(4),
    `${percent(evaluation.ece)} %`,
    `${percent(agreement)} %`,
    grouped(parameters),
  ];
  return table(
    ["model", "accuracy", "NLL", "ECE", "agreement with the teacher", "parameters"],
    [
      row("teacher", result.ensemble),
      row("baseline", result.baseline),
      ...(result.labelOnly ?? []).map((one) => row(`labels: ${one.name}`, one)),
      row("student", result.student),
    ],
  );
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
