/** What runs in a Worker of `linear_test.ts`: everything that must take time that grows as its text does, on long hostile texts. */
import * as z from "zod";
import { textTable } from "../../cli/table.ts";
import { formatPath, oneLine, OptionsError, show } from "../../core/base/errors.ts";
import { didYouMean } from "../../core/base/nearest.ts";
import { blamed } from "../../core/catalogue/plugin_error.ts";
import { problemsOf, unknownNames } from "../../core/catalogue/problems.ts";
import { grouped } from "../../core/report/text.ts";
import { firstLine } from "../../host/plugin_check.ts";
import { lineLog } from "../../server/log.ts";
import { answerOf, toldProblems } from "../../server/mount.ts";
import { messageReader } from "../../server/page/events.js";
import { HttpError } from "../../server/route.ts";
import { withoutPaths } from "../../server/runs/reason.ts";
import { reportPage } from "../../server/runs/report_page.ts";

/** Each is given one text. */
export const TASKS: Readonly<Record<string, (text: string) => unknown>> = {
  oneLine,
  show,
  "show of an object": (text) => show({ [text]: text }),
  formatPath: (text) => formatPath([text, 0, text]),
  didYouMean: (text) => didYouMean(text, [text.slice(1), text]),
  "didYouMean among many": (text) => didYouMean("learningRate", manyOf(text)),
  OptionsError: (text) => new OptionsError(text, [{ path: [text], rule: text, value: text }]),
  answerOf: (text) => answerOf(new HttpError(400, `${text}${text}`)),
  toldProblems: (text) => toldProblems([{ path: [text, text], rule: text, value: { [text]: text } }]),
  log: (text) => lineLog(() => {}).error(text, { text }),
  withoutPaths: (text) => withoutPaths(text, "/srv/retort"),
  reportPage: (text) => reportPage(text, {}),
  grouped: (text) => grouped(Number(`1${"0".repeat(text.length % 21)}`)),
  textTable: (text) => textTable(["a", "b"], [["x", text.slice(0, 2000)]]),
  "a plugin's error": (text) => blamed("loss x", withStack(text)),
  firstLine: (text) => firstLine(withStack(text), "file:///x.ts"),
  events: (text) => messageReader()(text),
  "unknown keys": (text) => {
    const schema = z.strictObject({ learningRate: z.number().optional() });
    const input = { [text]: 1, ...Object.fromEntries(manyOf(text).map((key) => [key, 1])) };
    const parsed = schema.safeParse(input);
    return toldProblems(problemsOf(parsed.error!, schema, "a test", input));
  },
  unknownNames: (text) => {
    const issues: unknown[] = [];
    const record = Object.fromEntries(manyOf(text).map((name) => [`x${name}`, 1]));
    unknownNames(
      record,
      manyOf(text),
      "weights",
      "loss",
      { addIssue: (issue: unknown) => issues.push(issue) } as never,
    );
    return issues;
  },
};

/** Some ten thousand short names of a long text. */
function manyOf(text: string): string[] {
  return Array.from({ length: 10_000 }, (_, i) => `${text.slice(0, 12)}${i}`);
}

function withStack(text: string): Error {
  const error = new Error(text);
  error.stack = `Error: ${text}\n    at ${text}`;
  return error;
}

/** What the Worker is sent: what to repeat up to how many letters, and expressions to look for in texts of their own. */
export interface Hostile {
  readonly letters: number;
  readonly pumps: readonly string[];
  readonly expressions: readonly {
    readonly name: string;
    readonly source: string;
    readonly flags: string;
    readonly pumps: readonly string[];
  }[];
}

const worker = self as unknown as {
  onmessage: (event: MessageEvent<Hostile>) => void;
  /** The name of what begins, and nothing at the end. */
  postMessage(begins: string | null): void;
};

if (import.meta.main) {
  worker.onmessage = async ({ data: { letters, pumps, expressions } }) => {
    const textOf = (pump: string) => pump.repeat(letters / pump.length);
    for (const { name, source, flags, pumps } of expressions) {
      worker.postMessage(name);
      for (const pump of pumps) textOf(pump).replace(new RegExp(source, flags), "");
    }
    for (const [name, task] of Object.entries(TASKS)) {
      for (const text of pumps.map(textOf)) {
        worker.postMessage(`${name} of ${JSON.stringify(text.slice(0, 20))}`);
        await task(text);
      }
    }
    worker.postMessage(null);
  };
}
