import { UserError } from "../../core/base/errors.ts";
import { matchesPath } from "../../core/base/glob.ts";
import { byCodePoint } from "../../core/data/columns.ts";
import type { FileSource } from "../../core/dataset.ts";

/** A file's content: text, bytes, or what each opening in turn gives. */
export type Content = string | Uint8Array<ArrayBuffer> | readonly string[];

/** Files in memory that arrive in small chunks, and a count of those still open. */
export function memoryFiles(
  files: Readonly<Record<string, Content>>,
  chunk = 1000,
): FileSource & { unclosed(): number } {
  const opened: Record<string, number> = {};
  let unclosed = 0;
  return {
    unclosed: () => unclosed,
    list: (pattern) =>
      Promise.resolve(Object.keys(files).filter((path) => matchesPath(pattern, path)).sort(byCodePoint)),
    open(path) {
      const content = files[path];
      if (content === undefined) {
        return Promise.reject(new UserError(`Cannot open ${path}: there is no such file`));
      }
      const turn = opened[path] = (opened[path] ?? -1) + 1;
      const some = typeof content === "string" || content instanceof Uint8Array
        ? content
        : content[turn] ?? "";
      const bytes = typeof some === "string" ? new TextEncoder().encode(some) : some;
      let at = 0;
      unclosed++;
      return Promise.resolve(
        new ReadableStream<Uint8Array<ArrayBuffer>>({
          pull(controller) {
            if (at < bytes.length) return controller.enqueue(bytes.slice(at, at += chunk));
            unclosed--;
            controller.close();
          },
          cancel: () => void unclosed--,
        }),
      );
    },
  };
}
