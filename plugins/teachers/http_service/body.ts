import { oneLine, shortened } from "../../../core/base/errors.ts";
import { concat } from "../../../core/base/fingerprint.ts";

/** The JSON of an answer, or what is wrong with it, as a sentence. */
export type Read = { readonly json: unknown } | { readonly problem: string };

/** Reads an answer of so many bytes at most; no more are taken in. Throws where the connection breaks. */
export async function readJson(
  response: Response,
  { most, signal, clean }: {
    readonly most: number;
    readonly signal: AbortSignal;
    /** Takes out of a text what must not be told. */
    readonly clean: (text: string) => string;
  },
): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  const cancel = () => void reader?.cancel().catch(() => {});
  signal.addEventListener("abort", cancel, { once: true });
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader!.read()) {
      length += next.value.length;
      if (length > most) {
        cancel();
        return { problem: `its answer must have at most ${most} bytes: it has more` };
      }
      chunks.push(next.value);
    }
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener("abort", cancel);
  }
  const text = new TextDecoder().decode(concat(chunks));
  try {
    return { json: parsed(text) };
  } catch {
    const type = response.headers.get("content-type")?.split(";")[0] ?? "no type";
    const begins = text.trim()
      ? `${type}, ${JSON.stringify(shortened(oneLine(clean(text.trim())), 60))}`
      : "nothing";
    return { problem: `it must answer with JSON: it answers with ${begins}` };
  }
}

/** JSON, in which Python writes numbers that are none by name: they become null, which is no number either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const plain = text.replace(
      /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,
      (word) => word.startsWith('"') ? word : "null",
    );
    if (plain === text) throw error;
    return JSON.parse(plain);
  }
}
