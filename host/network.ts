import process from "node:process";
import { createInterface } from "node:readline/promises";
import { UserError } from "../core/base/errors.ts";
import type { Consent, Network } from "../core/base/network.ts";

/** The network as this process may reach it, and the environment that it may read. Nothing is asked for that it may not. */
export function localNetwork(): Network {
  return {
    async send(url, init) {
      try {
        return await fetch(url, init);
      } catch (error) {
        if (!(error instanceof Deno.errors.NotCapable)) throw error;
        const { host } = new URL(url);
        throw new UserError(
          `Cannot connect to ${host} as this process must have leave to: it has not; run deno task distill:http, or Deno with ` +
            `--allow-net=${host}`,
        );
      }
    },
    secret(name) {
      try {
        return Deno.env.get(name) || undefined;
      } catch (error) {
        if (!(error instanceof Deno.errors.NotCapable)) throw error;
        throw new UserError(
          `Cannot read ${name} of the environment as this process must have leave to: it has not; run deno task distill:http for ` +
            `RETORT_TOKEN and OPENAI_API_KEY, or Deno with --allow-env=${name}`,
        );
      }
    },
  };
}

/** Asks on the terminal, where there is one: a line on standard error, an answer on standard input. */
export function terminalConsent(): Consent {
  return async (question, signal) => {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
    const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
    try {
      return /^\s*y(es)?\s*$/i.test(await lines.question(`${question} [y/N] `, { signal }));
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      lines.close();
    }
  };
}
