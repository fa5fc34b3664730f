import * as z from "zod";
import type { OptionProblem } from "../../../core/base/errors.ts";
import { addProblems } from "../../../core/catalogue/void_options.ts";

/** A secret's place: where the secret itself stands, no error may quote it. */
const token = z.preprocess(
  (value, ctx) => {
    if (typeof value === "object" || value === undefined) return value;
    const rule =
      'must be { "env": NAME }: the token itself is read from the environment, and stands in no config';
    addProblems([{ path: [], rule }], ctx);
    return z.NEVER;
  },
  z.strictObject({
    env: z.string().superRefine((name, ctx) => {
      if (/^[A-Z_][A-Z0-9_]{0,99}$/.test(name)) return;
      addProblems(
        [{ path: [], rule: "must be the name of a variable of the environment, as RETORT_TOKEN" }],
        ctx,
      );
    }).describe("The variable of the environment that has it."),
    header: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/, {
      error: "must be the name of a header, as api-key",
    })
      .optional()
      .describe("The header that takes it as it is; left out, `authorization` as `Bearer TOKEN`."),
  }),
);

/** An address; what is wrong with one is told without it, as it may hold a password. */
const address = z.string().min(1).superRefine((text, ctx) => {
  const url = URL.parse(text);
  const problem = (rule: string) => addProblems([{ path: [], rule }], ctx);
  if (!url || !/^https?:$/.test(url.protocol)) problem("must be an address as http://127.0.0.1:8000");
  else if (url.username || url.password) {
    problem("must have no user and no password in it: a token comes from the environment, as token says");
  } else if (url.hash) problem("must have no # in it");
});

const price = z.strictObject({
  calls: z.number().min(0).optional().describe("Of 1,000 calls."),
  input: z.number().min(0).optional().describe(
    "Of 1,000,000 input tokens, which are estimated: a token for 4 characters.",
  ),
  output: z.number().min(0).optional().describe("Of 1,000,000 output tokens."),
});

const ask = z.strictObject({
  calls: z.number().int().min(0).default(1000).describe("Calls; more need a yes."),
  cost: z.number().min(0).default(1).describe("What they may cost by `price`; more needs a yes."),
});

/** The most likely tokens that are asked for: what services allow at most. */
export const TOP = 20;
/** Of all labels of a row together, in place of what else a model might say. */
export const LEAST = 0.05;

const fields = () =>
  z.strictObject({
    url: address.meta({ examples: ["http://127.0.0.1:8000"] }).describe(
      "Where the service is: of `oip` what stands before /v2, of `openai` what stands before /chat/completions.",
    ),
    protocol: z.enum(["oip", "openai"]).default("oip").describe(
      "How it is asked: the Open Inference Protocol (Retort's server, Triton, KServe), or OpenAI's API (vLLM, llama.cpp, Ollama).",
    ),
    model: z.string().min(1).describe("The model's name at the service."),
    version: z.string().min(1).optional().describe("Of the model; with another, rows are asked for anew."),
    token: token.optional().describe("A token, from the environment."),
    batchRows: z.number().int().min(1).max(1024).optional().describe(
      "Rows that are stored together; of oip also rows of a call. 64 by default; of openai, where each row is a call, 8.",
    ),
    atOnce: z.number().int().min(1).max(256).default(4).describe("Calls that are pending at once, at most."),
    perSecond: z.number().gt(0).optional().describe(
      "Calls that are begun in a second, at most; as many as may be by default.",
    ),
    timeout: z.number().gt(0).max(86_400).default(60).describe("Seconds that the answer to a call may take."),
    retries: z.number().int().min(0).max(20).default(5).describe(
      "How often a call is tried again that fails in a way that may pass (429, 5xx, no answer), with longer and longer waits.",
    ),
    price: price.optional().describe(
      "What the service costs, in any currency, for the estimate before it is asked.",
    ),
    ask: ask.prefault({}).describe(
      "Above which calls or cost whoever runs this must say yes, or pass --yes.",
    ),
    inputs: z.union([
      z.enum(["raw", "encoded"]),
      z.record(z.string().min(1), z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])),
    ], {
      error: 'must be "raw", "encoded" or an object of columns by input',
    }).optional().describe(
      "Of oip: the table's columns (`raw`, the default) as the model's inputs of these names, numbers that have none as one " +
        "tensor; this run's features as one tensor (`encoded`); or the column, or columns, of each input by its name.",
    ),
    output: z.string().min(1).optional().describe(
      "Of oip: the output that is read; by default the one called probabilities, logits or numbers.",
    ),
    answers: z.enum(["probabilities", "logits", "numbers"]).optional().describe(
      "Of oip: what that output has; by default its name says it.",
    ),
    classes: z.array(z.string()).min(1).optional().describe(
      "Of oip: the classes in the order of the answers, where the service does not name them.",
    ),
    endpoint: z.enum(["chat", "completions"]).optional().describe(
      "Of openai: which of both is asked; chat by default.",
    ),
    template: z.string().min(1).optional().describe(
      "Of openai: what is asked about a row, with {column} where a cell goes, and {{ and }} for braces.",
    ),
    system: z.string().min(1).optional().describe("Of openai's chat: the system's message."),
    labels: z.record(z.string(), z.string().regex(/\S/, { error: "must be a word" })).optional().describe(
      "Of openai: the word for each class, by class; the classes' names by default.",
    ),
    top: z.number().int().min(1).max(100).optional().describe(
      `Of openai: so many most likely tokens are asked for; ${TOP} by default.`,
    ),
    least: z.number().min(0).max(1).optional().describe(
      `Of openai: a row whose labels have less probability than this together ends the run; ${LEAST} by default.`,
    ),
    body: z.looseObject({}).optional().describe("Of openai: further fields of each request."),
  });

/** The options with all defaults filled in. */
export type HttpOptions = z.output<ReturnType<typeof fields>>;

/** The options of the teacher `http`. */
export const schema = () => fields().superRefine((options, ctx) => addProblems(problemsOf(options), ctx));

const OF_OIP = ["inputs", "output", "answers", "classes"] as const;
const OF_OPENAI = ["endpoint", "template", "system", "labels", "top", "least", "body"] as const;
/** Fields of a request that are this plugin's own. */
const OWN_FIELDS = ["model", "messages", "prompt", "logprobs", "top_logprobs", "stream", "n"];

function problemsOf(options: HttpOptions): OptionProblem[] {
  const { protocol, template, endpoint, system, body = {}, price, classes } = options;
  const foreign = protocol === "oip" ? OF_OPENAI : OF_OIP;
  const problems: OptionProblem[] = foreign.filter((key) => options[key] !== undefined).map((key) => ({
    path: [key],
    rule: `must be left out where protocol is "${protocol}"`,
    value: options[key],
  }));
  if (protocol === "openai") {
    if (template === undefined) {
      problems.push({
        path: ["template"],
        rule: "must be given: what is asked about a row, with {column} where a cell goes",
      });
    }
    if (endpoint === "completions" && system !== undefined) {
      problems.push({
        path: ["system"],
        rule: 'must be left out where endpoint is "completions"',
        value: system,
      });
    }
    for (const key of Object.keys(body).filter((key) => OWN_FIELDS.includes(key))) {
      problems.push({
        path: ["body", key],
        rule: "must be left out: it is what the other options say",
        value: body[key],
      });
    }
  } else if (price?.input !== undefined || price?.output !== undefined) {
    const rule = 'must be of calls where protocol is "oip", which knows no tokens';
    problems.push({ path: ["price"], rule, value: price });
  }
  if (classes && new Set(classes).size < classes.length) {
    problems.push({ path: ["classes"], rule: "must have each class once", value: classes });
  }
  return problems;
}
