import { UserError } from "./errors.ts";
import type { Storage } from "./storage.ts";

/** A value as the bytes of a JSON file. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** Writes a value as JSON, in one step. */
export function writeJson(storage: Storage, file: string, value: unknown): Promise<void> {
  return storage.write(file, jsonBytes(value));
}

/** Reads a JSON file, or undefined where there is none. */
export async function readJson(
  storage: Pick<Storage, "read">,
  file: string,
  where: string,
): Promise<unknown> {
  const bytes = await storage.read(file);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    // The message quotes the file, line breaks and all.
    const reason = (error as Error).message.replaceAll(/\s+/g, " ");
    throw new UserError(`Cannot read ${where}/${file}: it must be JSON: ${reason}`);
  }
}
