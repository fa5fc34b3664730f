import { oneLine } from "../core/base/errors.ts";

/** What the server says while it runs, one line each. Nothing of a request but its method, its route and its path is ever given to it. */
export interface Log {
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** What belongs to a message, by name. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** What the server calls a secret that it has made (`server/ids.ts`), and how one is sent. */
const SECRET = /\bretort-[0-9a-f]{32}\b|\b(?:bearer|basic)\s+[^\s"',;]+/gi;

/** A log that writes lines: the time, the level, the message, its fields; whatever looks like a secret is left out of them. */
export function lineLog(
  write: (line: string) => void,
  { secrets = [], now = () => new Date() }: {
    /** Secrets that do not look like one. */
    readonly secrets?: readonly string[];
    now?(): Date;
  } = {},
): Log {
  const say = (level: string) => (message: string, fields: Fields = {}) => {
    const more = Object.entries(fields)
      .flatMap(([name, value]) => value === undefined ? [] : [` ${name}=${word(value)}`]);
    write(`${now().toISOString()} ${level} ${concealed(oneLine(message) + more.join(""), secrets)}`);
  };
  return { info: say("info"), warn: say("warn"), error: say("error") };
}

/** A text without its secrets. */
export function concealed(text: string, secrets: readonly string[] = []): string {
  const known = secrets.reduce((all, secret) => secret ? all.replaceAll(secret, "***") : all, text);
  return known.replaceAll(SECRET, "***");
}

/** A log for tests and for apps that say nothing. */
export function silentLog(): Log {
  return { info: () => {}, warn: () => {}, error: () => {} };
}

function word(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  return /^[\w./:@-]+$/.test(value) ? value : JSON.stringify(value);
}
