import { show, type UserError } from "../../../core/base/errors.ts";
import { trimmedEnd } from "../../../core/base/trim.ts";
import { classOrder } from "../../../core/data/raw_rows.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { LabelOptions, RowsToLabel, TeacherAnswers } from "../../../core/teacher.ts";
import type { Client } from "./client.ts";
import { columnsOf, type Feed, feedsOf, tensorOf } from "./oip_inputs.ts";
import { type Metadata, metadataOf, namesIn, numbersOf, outputsOf, type TensorSpec } from "./oip_messages.ts";
import type { HttpOptions } from "./options.ts";
import type { Protocol } from "./protocol.ts";

type Kind = NonNullable<HttpOptions["answers"]>;

/** Outputs by what they have, as models call them. */
const KNOWN: readonly (readonly [RegExp, Kind])[] = [
  [/^(output_?)?(prob(s|a|ability|abilities)?|predict_proba)$/i, "probabilities"],
  [/^(output_?)?logits?$/i, "logits"],
  [/^(output_?)?numbers?$/i, "numbers"],
];

/** What is known of a model once its metadata have been read. */
interface Known {
  readonly metadata: Metadata | undefined;
  readonly feeds: readonly Feed[];
}

/**
 * The Open Inference Protocol, with tensors as JSON: rows in, one tensor for each input, and one output of `[rows, classes]` out. The
 * model's metadata say what it reads; they are asked for once.
 */
export function oip(options: HttpOptions, run: StageRun): Protocol {
  const { url, model, version, inputs = "raw", output, answers, classes: given } = options;
  const base = `${trimmedEnd(url, "/").replace(/\/v2$/, "")}/v2/models/${encodeURIComponent(model)}` +
    (version === undefined ? "" : `/versions/${encodeURIComponent(version)}`);
  const columns = inputs === "encoded" ? undefined : columnsOf(run);
  // Columns that are not there show in the plan already.
  if (typeof inputs === "object") feedsOf(undefined, inputs, columns, run.features);
  const outputNames = run.preprocessing.classes;
  const what = run.preprocessing.answer ? "outputs" : "classes";
  const warned = new Set<string>();
  const warn = (message: string) => {
    if (warned.has(message)) return;
    warned.add(message);
    run.warn(message);
  };

  let known: Promise<Known> | undefined;
  const know = async (client: Client, row: number, signal: AbortSignal): Promise<Known> => {
    const question = { url: base, task: `read the metadata of ${show(model)}`, row, signal };
    const answer = typeof inputs === "object" ? await client.look(question) : await client.ask(question);
    const metadata = answer && metadataOf(answer.json, (rule) => client.refuse(question.task, rule));
    const feeds = feedsOf(metadata, inputs, columns, run.features);
    const unused = (columns ?? []).filter(({ name }) => !feeds.some(({ columns }) => columns.includes(name)));
    if (unused.length) {
      warn(
        `http: ${model} reads nothing of ${
          unused.map(({ name }) => show(name)).join(", ")
        }: it has no input for it`,
      );
    }
    return { metadata, feeds };
  };

  /** Which output is read, and what it has. */
  const chosen = (specs: readonly TensorSpec[], refuse: (rule: string) => UserError) => {
    const found = output === undefined
      ? specs.find(({ name }) => KNOWN.some(([pattern]) => pattern.test(name))) ??
        (specs.length === 1 && (answers ?? (what === "outputs" && "numbers")) ? specs[0] : undefined)
      : specs.find(({ name }) => name === output);
    const names = specs.map(({ name }) => show(name)).join(", ");
    if (!found) {
      throw refuse(
        output === undefined
          ? `an output must be called probabilities, logits or numbers: they are ${
            names || "none"
          }; set output and answers`
          : `it must have the output ${show(output)}: it has ${names || "none"}`,
      );
    }
    const isNumbers = run.preprocessing.answer?.from === "numbers";
    const kind = answers ?? KNOWN.find(([pattern]) => pattern.test(found.name))?.[1] ??
      (isNumbers ? "numbers" : undefined);
    if (!kind) {
      throw refuse(
        `what its output ${
          show(found.name)
        } has must be known: set answers to "probabilities", "logits" or "numbers"`,
      );
    }
    return { name: found.name, kind };
  };

  /** Where each class of this data is among those of the service; undefined where they are in the same order. */
  const orderOf = (client: Client, task: string, named: readonly string[] | undefined) => {
    if (named && given && JSON.stringify(named) !== JSON.stringify(given)) {
      throw client.refuse(
        task,
        `classes must be as the service names them (${
          named.map((name) => show(name)).join(", ")
        }), or left out: ` +
          `current value is ${given.map((name) => show(name)).join(", ")}`,
      );
    }
    const own = named ?? given;
    if (own) return classOrder(outputNames, own, `http (model ${model})`, what);
    if (outputNames.length > 1) {
      warn(
        `http: the service does not name its ${what}, so its answers are taken to be in the order of this data's: ` +
          `${outputNames.map((name) => show(name)).join(", ")}; classes says another`,
      );
    }
    return undefined;
  };

  const label = async (
    client: Client,
    rows: RowsToLabel,
    { signal }: LabelOptions,
  ): Promise<TeacherAnswers> => {
    const { rows: { length: count } } = rows;
    const task = `label ${rowsText(rows.rows)}`;
    known ??= know(client, rows.rows[0]!, signal);
    const { metadata, feeds } = await known;
    const told = metadata?.outputs.length
      ? chosen(metadata.outputs, (rule) => client.refuse(task, rule))
      : undefined;
    const body = {
      inputs: feeds.map((feed) => tensorOf(feed, rows)),
      ...told || output !== undefined ? { outputs: [{ name: told?.name ?? output }] } : {},
    };
    const { json } = await client.ask({ url: `${base}/infer`, body, task, row: rows.rows[0]!, signal });
    const refuse = (rule: string) => client.refuse(task, rule);
    const outputs = outputsOf(json, refuse);
    const { name, kind } = told ?? chosen(outputs, refuse);
    const found = outputs.find((one) => one.name === name);
    if (!found) throw refuse(`its answer must have the output ${show(name)}: it has none`);
    const spec = metadata?.outputs.find((one) => one.name === name);
    const order = orderOf(client, task, namesIn(found, spec, metadata));
    const numbers = numbersOf(found, { rows: count, width: outputNames.length, kind, what }, refuse);
    return { [kind]: inOrder(numbers, count, order) } as unknown as TeacherAnswers;
  };
  return {
    print: [inputs, output ?? null, answers ?? null, given ?? null],
    loadOf: ({ calls }) => ({ calls }),
    label,
  };
}

/** `[rows, classes]` with the classes in this data's order. */
function inOrder(numbers: Float64Array, rows: number, order: Int32Array | undefined): Float64Array {
  if (!order) return numbers;
  const width = order.length;
  return Float64Array.from(
    { length: rows * width },
    (_, i) => numbers[Math.floor(i / width) * width + order[i % width]!]!,
  );
}

/** Rows as a message names them, from 1: `row 3`, `rows 1 to 64`. */
function rowsText(rows: Int32Array): string {
  const [first, last] = [rows[0]! + 1, rows.at(-1)! + 1];
  return rows.length === 1 ? `row ${first}` : `rows ${first} to ${last}`;
}
