import { show, UserError } from "../base/errors.ts";
import type { Random } from "../base/random.ts";
import { argMax } from "../base/softmax.ts";
import { idsOfTokens, tokensOfText, UNKNOWN_TOKEN } from "../data/positions.ts";
import type { TrainedStudent } from "../exporter.ts";

/** How a text goes on. */
export interface GenerateOptions {
  /** How many tokens follow. */
  readonly tokens: number;
  /** What log-probabilities are divided by before a token is drawn; at 0 the likeliest follows. */
  readonly temperature: number;
  /** Where draws come from; none are made at a temperature of 0. */
  readonly random: Random;
}

/** A student reads so many of the last ids at most. */
const CONTEXT = 256;

/**
 * What a student of the task of what comes next goes on with after a text, piece by piece, each as it is to be written behind the
 * others. Padding and the unknown token never follow. Throws a `UserError` where the student has another task or its ids are no
 * text, and where the text is empty or has a token that the student does not know.
 */
export async function* generate(
  { preprocessing: { classes }, next, predict }: Pick<TrainedStudent, "preprocessing" | "next" | "predict">,
  text: string,
  { tokens, temperature, random }: GenerateOptions,
): AsyncGenerator<string> {
  const refuse = (rule: string) => new UserError(`Cannot go on with a text: ${rule}`);
  if (next?.between === undefined) {
    throw refuse(
      `the student must have learned what comes next in one: ${
        next ? "its ids are no text" : "its task is another"
      }`,
    );
  }
  if (!(temperature >= 0 && temperature < Infinity)) {
    throw refuse(`the temperature must be a number from 0 on: current value is ${temperature}`);
  }
  const { column, between } = next;
  const idOf = idsOfTokens(classes);
  const ids = tokensOfText(text, between).map((token) => {
    const id = idOf(token);
    if (id !== undefined) return id;
    throw refuse(`each of its tokens must be one that the student knows: ${show(token)} is not`);
  });
  if (!ids.length) throw refuse("it must have a token: it has none");
  const never = [0, classes.indexOf(UNKNOWN_TOKEN)];
  let glue = /\s$/u.test(text) ? "" : between;
  for (let i = 0; i < tokens; i++) {
    const cells = new Map([[column, ids.slice(-CONTEXT).join(" ")]]);
    const [answer] = await predict([{ number: 1, cells }]);
    const likely = Float64Array.from(answer!.probabilities!, (p, id) => never.includes(id) ? 0 : p);
    const id = temperature === 0 ? argMax(likely) : drawn(likely, temperature, random);
    ids.push(id);
    yield glue + classes[id]!;
    glue = between;
  }
}

/** An id, drawn by `p^(1/T)`. */
function drawn(likely: Float64Array, temperature: number, random: Random): number {
  const best = argMax(likely);
  const most = Math.log(likely[best]!);
  const weights = likely.map((p) => Math.exp((Math.log(p) - most) / temperature));
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const id = weights.findIndex((weight) => weight > 0 && (left -= weight) < 0);
  return id < 0 ? best : id;
}
