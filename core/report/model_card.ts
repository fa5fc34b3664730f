import type { ResolvedConfig } from "../catalogue/config.ts";
import type { Prepared } from "../data/prepare.ts";
import type { ModelResult, SeedResult } from "../results.ts";
import type { Student } from "../student.ts";
import { grouped, percent } from "./text.ts";

/** What a model card tells of. */
export interface CardSubject {
  readonly result: SeedResult;
  readonly student: Student;
  readonly prepared: Prepared;
}

/**
 * A model card in Markdown: what the student is, what it takes and answers, how it was made, how it did.
 * Mitchell et al. (2019), Model Cards for Model Reporting, https://arxiv.org/abs/1810.03993
 */
export function modelCard({ result, prepared, student }: CardSubject, config: ResolvedConfig): string {
  const { preprocessing } = prepared;
  const row = (name: string, { evaluation, parameters, agreement }: ModelResult) =>
    `| ${name} | ${percent(evaluation.accuracy)} % | ${evaluation.nll.toFixed(4)} | ${
      percent(evaluation.ece)
    } % | ` +
    `${percent(agreement)} % | ${grouped(parameters)} |`;
  const missing = preprocessing.columns.filter((column) => column.missing).length;
  const kinds = (kind: string) => preprocessing.columns.filter((column) => column.kind === kind).length;
  return `# ${config.name}: a distilled student

\`${config.student.use}\` with ${
    grouped(student.parameters)
  } parameters, predicts \`${preprocessing.label}\`. Made by Retort with the strategy \`${config.strategy.use}\`
from the teacher \`${config.teacher.use}\`.

- **Takes** ${preprocessing.columns.length} raw columns (${kinds("numeric")} numeric, ${
    kinds("categorical")
  } categorical, ${missing} with
  missing cells), turned into ${preprocessing.features} features as \`preprocessing.json\` says.
- **Answers** the logits of ${preprocessing.classes.length} classes, named in \`labels.json\`; softmax makes them probabilities.
- **Trained** on ${grouped(result.data.train)} rows with seed ${result.seed}; validated on ${
    grouped(result.data.validation)
  }; measured on
  ${grouped(result.data.test)} that neither it nor its teacher has seen.

| model | accuracy | NLL | ECE | agreement with the teacher | parameters |
| --- | --- | --- | --- | --- | --- |
${row("teacher", result.ensemble)}
${
    [
      row("baseline", result.baseline),
      ...(result.labelOnly ?? []).map((one) => row(`labels: ${one.name}`, one)),
    ].join("\n")
  }
${row("student", result.student)}

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

It knows the ${preprocessing.classes.length} classes above and rows like those it was trained on; its probabilities are as calibrated
as its ECE says, on such rows. It was not audited for fairness between groups of people.

## Use

\`\`\`sh
deno task predict <this folder> rows.csv
\`\`\`
`;
}
