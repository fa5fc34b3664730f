import type { Context } from "hono";
import { callerOf, HttpError } from "../route.ts";

/**
 * Throws a 403 where something belongs to another token than the caller's, and the caller is no admin. Where there are no tokens
 * everything belongs to whoever is there.
 */
export function checkOwner(c: Context, what: string, owner: string | undefined): void {
  const caller = callerOf(c);
  if (!caller || caller.role === "admin" || owner === undefined || owner === caller.name) return;
  throw new HttpError(
    403,
    `Cannot change ${what}: it must be the token's own, or the token's role admin: it is another's`,
  );
}
