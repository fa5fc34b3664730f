import { Buffer } from "node:buffer";
import { createHash, timingSafeEqual } from "node:crypto";
import { UserError } from "../../core/base/errors.ts";
import { unguessable } from "../ids.ts";
import type { Caller, Role } from "../route.ts";

/** From the least to the most. */
export const ROLES: readonly Role[] = ["read", "run", "admin"];

/** What a token is called: it is shown, in logs as well. */
export const TOKEN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Shorter ones could be guessed. */
const SHORTEST = 20;

/** Who may come in. The secret itself is kept by nobody here: only its SHA-256. */
export interface Token extends Caller {
  /** 32 bytes. */
  readonly digest: Uint8Array;
}

/** SHA-256 of a secret. */
export function digestOf(secret: string): Uint8Array {
  return createHash("sha256").update(secret).digest();
}

/** A token of the server's config: its digest in hex. */
export function tokenOf({ name, role, sha256 }: Caller & { readonly sha256: string }): Token {
  return { name, role, digest: Buffer.from(sha256, "hex") };
}

/**
 * Whose secret it is. Digests are compared, all of them and each to its end, so that the time that it takes says nothing of
 * how near a guess was.
 */
export function identify(tokens: readonly Token[], secret: string): Token | undefined {
  const digest = digestOf(secret);
  let found: Token | undefined;
  for (const token of tokens) if (timingSafeEqual(token.digest, digest)) found = token;
  return found;
}

/** `name:role:secret`, several with commas between them, as `RETORT_TOKENS` has them. Says of no secret what it is. */
export function tokensFromText(text: string): { readonly token: Token; readonly secret: string }[] {
  return text.split(",").map((one) => one.trim()).filter((one) => one !== "").map((one, i) => {
    const [name = "", role = "", ...rest] = one.split(":");
    const secret = rest.join(":");
    const place = `token ${i + 1} of RETORT_TOKENS`;
    if (!TOKEN_NAME.test(name) || !isRole(role)) {
      throw new UserError(
        `Cannot use ${place}: it must be name:role:secret, the role one of ${ROLES.join(", ")}`,
      );
    }
    if (secret.length < SHORTEST) {
      throw new UserError(
        `Cannot use ${place}: its secret must have at least ${SHORTEST} characters: it has ${secret.length}; ` +
          `make one with: deno task serve --new-token ${name}:${role}`,
      );
    }
    return { token: { name, role, digest: digestOf(secret) }, secret };
  });
}

/** Two tokens of one name would be one limit and one line of the log. */
export function checkNames(tokens: readonly Token[]): void {
  const seen = new Set<string>();
  for (const { name } of tokens) {
    if (seen.has(name)) {
      throw new UserError(`Cannot use the tokens: each must have a name of its own: ${name} is there twice`);
    }
    seen.add(name);
  }
}

/** A new secret for `name:role`, and what the config says of it. */
export function newToken(text: string): {
  readonly secret: string;
  readonly entry: Caller & { readonly sha256: string };
} {
  const [name = "", role = "", ...rest] = text.split(":");
  if (!TOKEN_NAME.test(name) || !isRole(role) || rest.length > 0) {
    throw new UserError(
      `Cannot make a token as it must be name:role, the role one of ${ROLES.join(", ")}: current value is ${
        JSON.stringify(text.slice(0, 100))
      }`,
    );
  }
  const secret = unguessable("retort");
  return { secret, entry: { name, role, sha256: Buffer.from(digestOf(secret)).toString("hex") } };
}

/** Whether a role may do what another one must be for. */
export function mayAs(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
