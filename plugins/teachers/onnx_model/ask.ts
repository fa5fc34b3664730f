/** A model that is opened when it is first asked, in one runtime or, to compare them, in two. */
import { UserError } from "../../../core/base/errors.ts";
import type { Packages } from "../../../core/base/packages.ts";
import { softmax } from "../../../core/base/softmax.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { RowsToLabel, TeacherAnswers } from "../../../core/teacher.ts";
import { answersFrom, numbersOf } from "./answers.ts";
import { feedsOf } from "./feeds.ts";
import type { GivenInput } from "./inputs.ts";
import type { OnnxOptions } from "./options.ts";
import type { Reading } from "./reading.ts";
import { isThere, loadRuntime, type OnnxSession, openSession, type RuntimeName } from "./runtime.ts";

/** What is asked, and by what. */
interface Asked {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly inputs: readonly GivenInput[];
  readonly reading: Reading;
  readonly options: OnnxOptions;
  readonly runtime: RuntimeName;
  readonly packages: Packages;
  readonly features: number;
  readonly warn: StageRun["warn"];
}

/** How far the answers of two runtimes may be apart, and on how many rows they are compared. */
const [APART, COMPARED] = [1e-4, 64];

/** Asks a model about rows. Nothing is loaded before the first of them. */
export interface Asker {
  label(rows: RowsToLabel, isChoice: boolean): Promise<TeacherAnswers>;
  dispose(): void;
}

export function asker(asked: Asked): Asker {
  const { path, reading, options, runtime, packages, warn } = asked;
  const told = new Set<string>();
  const notice = (message: string) => {
    if (!told.has(message)) warn(message);
    told.add(message);
  };
  let opened: Promise<OnnxSession> | undefined;
  /** Calls wait for one another: a session runs one batch at a time. */
  let last: Promise<unknown> = Promise.resolve();
  let disposed = false;
  const open = async (name: RuntimeName) =>
    await openSession(await loadRuntime(packages, name), name, { ...asked, fetches: reading.added });
  const openFirst = async (rows: RowsToLabel): Promise<OnnxSession> => {
    if (options.runtime !== "auto" || runtime === "web") return await open(runtime);
    let native: OnnxSession;
    try {
      native = await open("node");
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      warn(`${path} is run by onnxruntime-web, as onnxruntime-node cannot: ${error.message}`);
      return await open("web");
    }
    if (await isThere(packages, "web")) await compare(native, await open("web"), rows);
    return native;
  };
  const compare = async (native: OnnxSession, web: OnnxSession, rows: RowsToLabel) => {
    const some = { ...rows, rows: rows.rows.subarray(0, COMPARED) };
    try {
      const [one, other] = [await ask(native, some), await ask(web, some)];
      const apart = farthest(comparable(one, reading), comparable(other, reading));
      if (apart > APART) {
        warn(
          `${path}: onnxruntime-node, which is used, and onnxruntime-web answer ${some.rows.length} rows up to ${
            apart.toPrecision(2)
          } apart; set "runtime" to the one that is right`,
        );
      }
    } finally {
      await web.release();
    }
  };
  const ask = async (session: OnnxSession, rows: RowsToLabel) => {
    const count = rows.rows.length;
    const parts: Float64Array[] = [];
    let width = 0;
    for (const places of batchesOf(count, asked.inputs)) {
      const feeds = feedsOf(asked.inputs, rows, places, { path, features: asked.features, notice });
      const answers = numbersOf(await session.run(feeds, reading.fetches), reading, places.length, path);
      width = answers.width;
      parts.push(answers.numbers);
    }
    // Of a last batch that was filled up, what was asked twice is left out.
    const numbers = new Float64Array(count * width);
    let at = 0;
    for (const part of parts) {
      numbers.set(part.subarray(0, numbers.length - at), at);
      at += part.length;
    }
    return { numbers, width };
  };
  return {
    async label(rows, isChoice) {
      const call = last.then(async () => {
        opened ??= openFirst(rows);
        const { numbers, width } = await ask(await opened, rows);
        return answersFrom(numbers, width, reading, { path, isChoice });
      });
      last = call.catch(() => {});
      return await call;
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      void opened?.then((session) => session.release()).catch(() => {});
    },
  };
}

/** The places of rows in each batch: all at once, or as many as the graph takes, the last one filled up with its last row. */
function batchesOf(count: number, inputs: readonly GivenInput[]): number[][] {
  const size = inputs.find(({ batch }) => batch !== undefined)?.batch ?? count;
  const batches: number[][] = [];
  for (let from = 0; from < count; from += size) {
    batches.push(Array.from({ length: size }, (_, i) => Math.min(count - 1, from + i)));
  }
  return batches;
}

/** Answers of which a difference says something: probabilities, or numbers beside the largest of them. */
function comparable(
  { numbers, width }: { readonly numbers: Float64Array; readonly width: number },
  { as }: Reading,
): Float64Array {
  if (as === "logits" && width > 1) {
    return Float64Array.from(
      Array.from({ length: numbers.length / width }, (_, row) => [
        ...softmax(numbers.subarray(row * width, (row + 1) * width)),
      ]).flat(),
    );
  }
  if (as !== "numbers") return numbers;
  const largest = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-30);
  return numbers.map((one) => one / largest);
}

function farthest(one: Float64Array, other: Float64Array): number {
  return one.reduce((most, value, i) => Math.max(most, Math.abs(value - other[i]!)), 0);
}
