import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../core/base/errors.ts";
import { fileError } from "./file_error.ts";

/** The text of a file that comes with Retort, wherever its modules come from: this machine's files, or a registry. */
export async function packageText(url: URL): Promise<string> {
  return new TextDecoder().decode(await packageBytes(url));
}

/**
 * The path of a file that comes with Retort. Where its modules come from a registry the file is first written to a folder of the
 * user's, unless one of its name is there.
 */
export async function packageFile(url: URL, folder: string): Promise<string> {
  if (url.protocol === "file:") return fileURLToPath(url);
  const path = join(folder, basename(url.pathname));
  try {
    if (await Deno.stat(path).then(() => true, () => false)) return path;
    const bytes = await packageBytes(url);
    await Deno.mkdir(folder, { recursive: true });
    await Deno.writeFile(path, bytes, { createNew: true });
    return path;
  } catch (error) {
    throw fileError("write", path, error);
  }
}

async function packageBytes(url: URL): Promise<Uint8Array> {
  if (url.protocol === "file:") return await Deno.readFile(url);
  const problem = (reason: string) => new UserError(`Cannot read ${url} as it must be reachable: ${reason}`);
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw problem((error as Error).message);
  }
  if (!response.ok) throw problem(`the answer is ${response.status}`);
  return await response.bytes();
}
