import { UserError } from "../../core/base/errors.ts";
import { fingerprint } from "../../core/base/fingerprint.ts";
import type { Token } from "../../core/base/token.ts";
import { trimmedEnd } from "../../core/base/trim.ts";
import { CLOCK, CONSENT, NETWORK } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import type { Context } from "../../core/plugin.ts";
import type { Teacher } from "../../core/teacher.ts";
import { type Client, clientOf, placeOf } from "./http_service/client.ts";
import { oip } from "./http_service/oip.ts";
import { openai } from "./http_service/openai.ts";
import { schema } from "./http_service/options.ts";
import { Bill } from "./http_service/price.ts";

const WHY = "nothing from the network chooses an address to ask";
/** Rows that are stored together. */
const [OF_A_CALL, OF_CALLS] = [64, 8];
/** Seconds that a batch may take, with all waits and tries: what is too long is the business of each call. */
const A_DAY = 86_400;

/**
 * A model behind an address, asked about each row once: by the Open Inference Protocol
 * (https://github.com/kserve/open-inference-protocol), many rows a call, or by OpenAI's API, a call for each row, for the probability
 * of each class's word as the next token.
 */
export const http = definePlugin({
  kind: "teacher",
  name: "http",
  summary:
    "A model behind an address: Open Inference Protocol (Retort, Triton, KServe), or OpenAI's API with log-probabilities.",
  commandLineOnly: WHY,
  options: schema,
  create: (options, context) => ({
    name: "http",
    independent: true,
    raw: options.inputs !== "encoded",
    // deno-lint-ignore require-yield -- it is there already
    async *stages(run): AsyncGenerator<never, Teacher> {
      const { url, model, version, protocol, atOnce } = options;
      const how = protocol === "oip" ? oip(options, run) : openai(options, run);
      const who = `http at ${placeOf(url)} (model ${model})`;
      const batchRows = options.batchRows ?? (protocol === "oip" ? OF_A_CALL : OF_CALLS);
      // Both are made when there is something to ask: only the process that runs the seed may reach the network.
      let client: Client | undefined;
      const clientThen = () =>
        client ??= clientOf(options, { network: networkOf(context), clock: context.resolve(CLOCK) });
      let bill: Bill | undefined;
      return {
        name: "http",
        fingerprint: await fingerprint([
          JSON.stringify(["http", protocol, trimmedEnd(url, "/"), model, version ?? null, ...how.print]),
        ]),
        parameters: 0,
        asks: {
          batchRows,
          // Of what is pending when a run is stopped nothing is kept: no more rows than need be.
          atOnce: protocol === "oip" ? Math.min(64, atOnce) : Math.ceil(atOnce / batchRows) + 1,
          seconds: A_DAY,
        },
        async before(plan) {
          clientThen();
          bill ??= new Bill(who, options, optional(context, CONSENT));
          await bill.present(plan, how.loadOf(plan));
        },
        label: (rows, asked) => how.label(clientThen(), rows, asked),
        after: () => how.after?.(),
        dispose() {},
      };
    },
  }),
});

function networkOf(context: Context) {
  const network = optional(context, NETWORK);
  if (network) return network;
  throw new UserError(
    `Cannot use teacher http here as the command line alone may ask a service: ${WHY}; run deno task distill:http, or give a ` +
      `function as the teacher`,
  );
}

/** A service that there may not be. */
function optional<T>(context: Context, token: Token<T>): T | undefined {
  return context.hasService(token) ? context.resolve(token) : undefined;
}
