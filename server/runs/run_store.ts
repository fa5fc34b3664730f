import type { Records, Statement } from "./records.ts";

/** Where a run stands. The last three are for good. */
export type RunStatus = "queued" | "running" | "finished" | "failed" | "cancelled";

/** What is known of a run beside its folder. */
export interface RunRecord {
  /** Counts all runs, in the order in which they were asked for. */
  readonly number: number;
  readonly id: string;
  /** The config's; with the version it names the run's student. */
  readonly name: string;
  /** Counts the runs of that name, from 1. */
  readonly version: number;
  /** The name of the token that asked for it. */
  readonly owner: string;
  /** The config as it was asked for. */
  readonly requested: unknown;
  /** The config with its defaults; its data sets and models are names that this server knows. */
  readonly config: unknown;
  readonly status: RunStatus;
  /** Whether a running run was told to stop for good. */
  readonly cancelling: boolean;
  readonly created: string;
  readonly started: string | null;
  readonly finished: string | null;
  /** How often it was started, the first time and after each crash or restart of the server. */
  readonly starts: number;
  /** How often since it last got on. */
  readonly fruitless: number;
  readonly error: string | null;
}

/** A record without its configs, which may be long. */
export type RunSummary = Omit<RunRecord, "requested" | "config">;

/** What a new run's record is made of. */
export interface NewRun {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly idempotencyKey: string | undefined;
  readonly requested: unknown;
  readonly config: unknown;
  readonly created: string;
}

interface Row extends Omit<RunRecord, "requested" | "config" | "cancelling"> {
  readonly requested: string;
  readonly config: string;
  readonly cancelling: number;
}

const SUMMARY =
  "number, id, name, version, owner, status, cancelling, created, started, finished, starts, fruitless, error";
const COLUMNS = `${SUMMARY}, requested, config`;

/** The runs in the server's records. */
export class RunStore {
  readonly #records: Records;
  readonly #statements: Readonly<Record<keyof typeof STATEMENTS, Statement<Row>>>;

  constructor(records: Records) {
    this.#records = records;
    const names = Object.keys(STATEMENTS) as (keyof typeof STATEMENTS)[];
    this.#statements = Object.fromEntries(
      names.map((name) => [name, records.prepare<Row>(STATEMENTS[name])]),
    ) as Record<keyof typeof STATEMENTS, Statement<Row>>;
  }

  /** Adds a queued run, with the next version of its name. */
  add({ id, name, owner, idempotencyKey, requested, config, created }: NewRun): RunRecord {
    const texts = [JSON.stringify(requested), JSON.stringify(config), created];
    return this.#records.together(() => {
      const { version } = this.#statements.nextVersion.get(name)!;
      return recordOf(this.#statements.add.get(version, id, name, owner, idempotencyKey ?? null, ...texts)!);
    });
  }

  get(id: string): RunRecord | undefined {
    return this.#one(this.#statements.get.get(id));
  }

  /** The run that an owner asked for under an idempotency key. */
  asked(owner: string, key: string): RunRecord | undefined {
    return this.#one(this.#statements.asked.get(owner, key));
  }

  /** The finished run whose student is called so. */
  finished(name: string, version: number): RunRecord | undefined {
    return this.#one(this.#statements.named.get(name, version));
  }

  /** The newest runs below a number, of one status or of any. */
  list(below: number, limit: number, status: RunStatus | null): RunSummary[] {
    return this.#statements.list.all(below, status, limit).map(summaryOf);
  }

  /** All runs of a status, the oldest first. */
  of(status: RunStatus): RunRecord[] {
    return this.#statements.of.all(status).map(recordOf);
  }

  /** How many runs there are of each status. */
  counts(): Readonly<Record<RunStatus, number>> {
    const counts = { queued: 0, running: 0, finished: 0, failed: 0, cancelled: 0 };
    const rows = this.#statements.counts.all() as unknown as { status: RunStatus; number: number }[];
    for (const { status, number } of rows) counts[status] = number;
    return counts;
  }

  /** Notes that a run begins, or goes on. */
  start(id: string, at: string): void {
    this.#statements.start.run(at, id);
  }

  /** Notes that a started run has got on: something is kept that was not before. */
  gotOn(id: string): void {
    this.#statements.gotOn.run(id);
  }

  /** Notes that a run was told to stop for good. */
  cancel(id: string): void {
    this.#statements.cancel.run(id);
  }

  /** Notes that a run waits for its turn again; one that was stopped `unharmed` was not started in vain. */
  requeue(id: string, { unharmed = false } = {}): void {
    this.#statements.requeue.run(unharmed ? 1 : 0, id);
  }

  /** Notes how a run ended. */
  end(
    id: string,
    status: "finished" | "failed" | "cancelled",
    at: string,
    error: string | null = null,
  ): void {
    this.#statements.end.run(status, at, error, id);
  }

  remove(id: string): void {
    this.#statements.remove.run(id);
  }

  /** Whether a run that is not over has the text among the strings of its config. */
  uses(text: string): boolean {
    return [...this.of("queued"), ...this.of("running")].some(({ config }) => holds(config, text));
  }

  #one(row: Row | undefined): RunRecord | undefined {
    return row && recordOf(row);
  }
}

const STATEMENTS = {
  nextVersion: `INSERT INTO versions (name, last) VALUES (?, 1)
    ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last AS version`,
  add: `INSERT INTO runs (version, id, name, owner, idempotency_key, requested, config, created, status)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued') RETURNING ${COLUMNS}`,
  get: `SELECT ${COLUMNS} FROM runs WHERE id = ?`,
  asked: `SELECT ${COLUMNS} FROM runs WHERE owner = ? AND idempotency_key = ?`,
  named: `SELECT ${COLUMNS} FROM runs WHERE name = ? AND version = ? AND status = 'finished'`,
  list: `SELECT ${SUMMARY} FROM runs WHERE number < ?1 AND (?2 IS NULL OR status = ?2)
    ORDER BY number DESC LIMIT ?3`,
  of: `SELECT ${COLUMNS} FROM runs WHERE status = ? ORDER BY number`,
  counts: "SELECT status, count(*) AS number FROM runs GROUP BY status",
  start: `UPDATE runs SET status = 'running', starts = starts + 1, fruitless = fruitless + 1,
    started = coalesce(started, ?) WHERE id = ?`,
  gotOn: "UPDATE runs SET fruitless = 0 WHERE id = ?",
  cancel: "UPDATE runs SET cancelling = 1 WHERE id = ?",
  requeue: "UPDATE runs SET status = 'queued', fruitless = max(0, fruitless - ?) WHERE id = ?",
  end: "UPDATE runs SET status = ?, finished = ?, error = ?, cancelling = 0 WHERE id = ?",
  remove: "DELETE FROM runs WHERE id = ?",
} as const;

/** The configs are parsed when somebody asks for them: most look at the status alone, and often. */
function recordOf({ requested, config, ...row }: Row): RunRecord {
  return {
    ...summaryOf(row),
    get requested() {
      return JSON.parse(requested);
    },
    get config() {
      return JSON.parse(config);
    },
  };
}

function summaryOf({ cancelling, ...row }: Omit<Row, "requested" | "config">): RunSummary {
  return { ...row, cancelling: cancelling === 1 };
}

function holds(value: unknown, text: string): boolean {
  if (typeof value === "string") return value === text;
  return typeof value === "object" && value !== null && Object.values(value).some((one) => holds(one, text));
}
