import * as z from "zod";
import { show, UserError } from "../../../core/base/errors.ts";
import { trimmedEnd } from "../../../core/base/trim.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { Client } from "./client.ts";
import { labelChances, type TokenChance, wordsOf } from "./labels.ts";
import { columnsOf } from "./oip_inputs.ts";
import { type HttpOptions, LEAST, TOP } from "./options.ts";
import type { Protocol } from "./protocol.ts";
import { templateOf } from "./template.ts";

/** Characters of a token, about. */
const CHARACTERS = 4;
/** Below this, what is no label's is told. */
const MUCH = 0.9;

const chance = z.looseObject({ token: z.string(), logprob: z.number() });
/** As chat has them, and llama.cpp in both. */
const ofContent = z.looseObject({
  content: z.tuple([z.looseObject({ top_logprobs: z.array(chance).min(1) })], z.unknown()),
});
/** As completions have them. */
const ofTokens = z.looseObject({ top_logprobs: z.tuple([z.record(z.string(), z.number())], z.unknown()) });
const answer = z.looseObject({
  choices: z.tuple([z.looseObject({ logprobs: z.union([ofContent, ofTokens]).nullish() })], z.unknown()),
});

/**
 * OpenAI's API: a call for each row, which asks for one token and for the log-probabilities of the most likely ones. What the model
 * would say is not read.
 */
export function openai(options: HttpOptions, run: StageRun): Protocol {
  const {
    url,
    model,
    endpoint = "chat",
    template: text = "",
    system,
    labels,
    top = TOP,
    least = LEAST,
    body = {},
  } = options;
  const { answer: format, classes } = run.preprocessing;
  if (format) {
    throw new UserError(
      `Cannot use teacher http: protocol must be "oip" where the task is ${format.task}, as the probabilities of words are those of ` +
        `classes: current value is "openai"`,
    );
  }
  const words = wordsOf(classes, labels);
  const prompt = templateOf(text, columnsOf(run).map(({ name }) => name));
  const address = addressOf(url, endpoint);
  const remedy = (said: string) =>
    /logprob/i.test(said) ? "; use a model, or a server, that gives log-probabilities" : "";
  const odd = { rows: 0, asked: 0, least: 1, row: Infinity, unseen: 0 };

  const chancesOf = async (client: Client, content: string, row: number, signal: AbortSignal) => {
    const task = `label row ${row + 1}`;
    const request: Record<string, unknown> = {
      model,
      ...endpoint === "chat"
        ? {
          messages: [...system === undefined ? [] : [{ role: "system", content: system }], {
            role: "user",
            content,
          }],
          logprobs: true,
          top_logprobs: top,
        }
        : { prompt: content, logprobs: top },
      max_tokens: 1,
      temperature: 0,
      ...body,
    };
    for (const key of Object.keys(body)) if (body[key] === null) delete request[key];
    const { json } = await client.ask({ url: address, body: request, task, row, signal, remedy });
    const refuse = (rule: string) => client.refuse(task, rule);
    const tokens = tokensOf(json, refuse);
    const found = labelChances(words, tokens);
    const { ambiguous, together } = found;
    if (ambiguous) {
      throw refuse(
        `labels must begin with different tokens: ${show(ambiguous.token)} begins ${
          ambiguous.labels.map((i) => show(words[i])).join(" and ")
        }; give other words in labels`,
      );
    }
    if (together < least) {
      const likely = tokens.toSorted((a, b) => b.logprob - a.logprob).slice(0, 3).map(({ token }) =>
        show(token)
      ).join(", ");
      throw refuse(
        `the labels together must have a probability of at least ${least} (least): they have ${
          together.toPrecision(2)
        }, and the likeliest tokens are ${likely}; have the template ask for one of the labels alone (${
          words.slice(0, 5).map((word) => show(word)).join(", ")
        }${words.length > 5 ? ", ..." : ""})`,
      );
    }
    odd.asked++;
    odd.unseen += Number(found.unseen > 0);
    if (together < MUCH) odd.rows++;
    if (together < odd.least || together === odd.least && row < odd.row) {
      Object.assign(odd, { least: together, row });
    }
    return found.probabilities;
  };

  return {
    print: [endpoint, text, system ?? null, words, top, body],
    loadOf({ rows, batches }) {
      let characters = rows * (system?.length ?? 0);
      if (options.price?.input) {
        for (const { cells } of batches()) for (const row of cells!) characters += prompt(row).length;
      }
      return { calls: rows, tokens: { input: characters / CHARACTERS, output: rows } };
    },
    async label(client, { rows, cells }, { signal }) {
      // The first that fails stops the others of the batch.
      const stopped = new AbortController();
      const all = AbortSignal.any([signal, stopped.signal]);
      let failed: { readonly error: unknown } | undefined;
      const asked = cells!.map(async (row, i) => {
        try {
          return await chancesOf(client, prompt(row), rows[i]!, all);
        } catch (error) {
          failed ??= { error };
          stopped.abort();
        }
      });
      const probabilities = await Promise.all(asked);
      if (failed) throw failed.error;
      return { probabilities: probabilities as Float64Array[] };
    },
    after() {
      const { asked, rows, least: lowest, row, unseen } = odd;
      if (unseen) {
        run.warn(
          `http: in ${unseen} of ${asked} rows some labels are not among the ${top} likeliest tokens: they have the bound of what ` +
            `is left`,
        );
      }
      if (!rows) return;
      run.warn(
        `http: in ${rows} of ${asked} rows the labels together have less than ${MUCH} of the probability (least: ` +
          `${lowest.toPrecision(2)}, row ${row + 1}); the rest is left out`,
      );
    },
  };
}

/** Where a question goes. */
function addressOf(url: string, endpoint: "chat" | "completions"): string {
  const at = new URL(url);
  const path = trimmedEnd(at.pathname, "/");
  if (!/\/completions$/.test(path)) {
    at.pathname = `${path}/${endpoint === "chat" ? "chat/completions" : "completions"}`;
  }
  return at.href;
}

/** The likeliest first tokens of an answer. */
function tokensOf(json: unknown, refuse: (rule: string) => UserError): readonly TokenChance[] {
  const { success, data } = answer.safeParse(json);
  const logprobs = data?.choices[0].logprobs;
  if (!success || !logprobs) {
    const isAnswer = Array.isArray((json as { readonly choices?: unknown } | null)?.choices);
    throw refuse(
      isAnswer
        ? "its answer must have log-probabilities of the likeliest tokens (logprobs): it has none; use a model, or a server, that " +
          "gives them (vLLM, llama.cpp and Ollama from 0.12.11 do)"
        : `its answer must have choices as OpenAI's API says: it is ${show(json)}`,
    );
  }
  const content = logprobs["content"] as z.output<typeof ofContent>["content"] | undefined;
  const record = logprobs["top_logprobs"] as z.output<typeof ofTokens>["top_logprobs"] | undefined;
  const tokens = content ? content[0].top_logprobs : Object.entries(record![0]).map(([token, logprob]) => ({
    token,
    logprob,
  }));
  const wrong = tokens.find(({ logprob }) => logprob > 1e-3);
  if (wrong) {
    throw refuse(
      `a log-probability must be at most 0: that of ${show(wrong.token)} is ${wrong.logprob}`,
    );
  }
  const sum = tokens.reduce((sum, { logprob }) => sum + Math.exp(logprob), 0);
  if (sum > 1.01) {
    throw refuse(`the probabilities of its tokens must sum to 1 at most: they sum to ${sum.toPrecision(4)}`);
  }
  return tokens;
}
