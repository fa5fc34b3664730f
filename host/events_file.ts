import { dirname, join } from "node:path";
import { UserError } from "../core/base/errors.ts";
import type { EventSink } from "../core/events.ts";
import { fileError } from "./file_error.ts";

/**
 * Writes a run's events to `events.jsonl` in its folder, one object with a time per line, each line in one write.
 * A run that is gone on with appends to its events; any other starts them anew.
 */
export function eventsFile(folder: string, resume: boolean): EventSink & Disposable {
  const path = join(folder, "events.jsonl");
  let file: Deno.FsFile | undefined;
  const append = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const end = file!.seekSync(0, Deno.SeekMode.Current);
    try {
      for (let done = 0; done < bytes.length;) done += file!.writeSync(bytes.subarray(done));
    } catch (error) {
      // A full disk takes the start of a line.
      file!.truncateSync(end);
      throw error;
    }
  };
  const sink: EventSink = (event) => {
    if (event.type === "progress") return;
    try {
      if (event.type === "run-start") file = open(path, resume);
      if (file) append(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`);
    } catch (error) {
      throw fileError("write", path, error);
    }
  };
  return Object.assign(sink, {
    [Symbol.dispose]() {
      file?.close();
      file = undefined;
    },
  });
}

/** Opens the events for this process alone; the system lets go of the lock when the process ends, however it does. */
function open(path: string, resume: boolean): Deno.FsFile {
  const file = Deno.openSync(path, { write: true, read: true, create: true });
  if (!file.tryLockSync(true)) {
    file.close();
    throw new UserError(
      `Cannot write a run to ${dirname(path)}: one process must write it: another one is doing so`,
    );
  }
  if (!resume) {
    file.truncateSync(0);
    return file;
  }
  // A machine that lost power may have left the last line unfinished.
  const text = Deno.readTextFileSync(path);
  const whole = new TextEncoder().encode(text.slice(0, text.lastIndexOf("\n") + 1)).length;
  file.truncateSync(whole);
  file.seekSync(0, Deno.SeekMode.End);
  return file;
}
