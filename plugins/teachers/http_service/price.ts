import { UserError } from "../../../core/base/errors.ts";
import type { Consent } from "../../../core/base/network.ts";
import type { LabelPlan } from "../../../core/teacher.ts";
import type { HttpOptions } from "./options.ts";
import type { Load } from "./protocol.ts";

/** What asking costs: undefined where no price is given. */
export function costOf({ calls, tokens }: Load, price: HttpOptions["price"]): number | undefined {
  if (!price) return undefined;
  const { input = 0, output = 0 } = price;
  return (price.calls ?? 0) * calls / 1e3 +
    (tokens ? (input * tokens.input + output * tokens.output) / 1e6 : 0);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** A number of money. */
function money(cost: number): string {
  return cost >= 10 ? cost.toFixed(0) : cost >= 0.1 || cost === 0 ? cost.toFixed(2) : cost.toPrecision(2);
}

/**
 * Tells what a service is about to be asked, and has it agreed to where it is much: all that was asked for in the run so far counts. The
 * first yes is for the rest of the run.
 */
export class Bill {
  readonly #who: string;
  readonly #options: Pick<HttpOptions, "price" | "ask">;
  readonly #consent: Consent | undefined;
  #calls = 0;
  #cost = 0;
  #agreed = false;

  constructor(who: string, options: Pick<HttpOptions, "price" | "ask">, consent: Consent | undefined) {
    this.#who = who;
    this.#options = options;
    this.#consent = consent;
  }

  /** Throws a `UserError` where nobody agrees. */
  async present({ rows, stored, say, signal }: LabelPlan, load: Load): Promise<void> {
    const { price, ask } = this.#options;
    const cost = costOf(load, price);
    this.#calls += load.calls;
    this.#cost += cost ?? 0;
    const isEstimate = load.tokens && (price?.input || price?.output);
    const costs = cost === undefined
      ? ""
      : `; they cost about ${money(cost)} by its price${
        isEstimate ? " (an estimate: a token for 4 characters)" : ""
      }`;
    say(
      `${this.#who}: ${counted(load.calls, "call")} about ${counted(rows, "row")}, ${
        stored ? `${counted(stored, "row")} ${stored === 1 ? "is" : "are"}` : "none is"
      } stored already${costs}`,
    );
    const above = this.#calls > ask.calls
      ? `${this.#calls} calls are above ask.calls (${ask.calls})`
      : this.#cost > ask.cost
      ? `a cost of about ${money(this.#cost)} is above ask.cost (${ask.cost})`
      : undefined;
    if (this.#agreed || above === undefined) return;
    this.#agreed = await this.#consent?.(
      `${this.#who}: ${above}. Go on?`,
      signal ?? new AbortController().signal,
    ) ?? false;
    if (this.#agreed) return;
    throw new UserError(
      `Cannot ask ${this.#who} without a yes, as ${above}: go on with --resume --yes, or raise ask`,
    );
  }
}
