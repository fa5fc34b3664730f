/**
 * The side of a peer that is spoken to: one JSON line in, `{ "subject", "seconds" }`, one JSON line out, `{ "ms": [...],
 * "peakMb" }` or `{ "error" }`. It imports nothing of Retort, so that a peer without Retort may use it.
 */
import process from "node:process";
import { type Subject, subjectNamed } from "../subjects.ts";

/** What a peer is asked for. */
export interface Asked {
  readonly subject: string;
  /** How long to measure, at least. */
  readonly seconds: number;
}

/** What a peer answers: milliseconds of each sample and its process's peak memory so far, or why it has none. */
export type Answered =
  | { readonly ms: readonly number[]; readonly peakMb: number | null }
  | { readonly error: string };

/** Samples of one subject: milliseconds each, for so many seconds at least. */
export type Measure = (subject: Subject, seconds: number) => Promise<number[]>;

/** Answers lines of standard input until it ends. */
export async function servePeer(measure: Measure): Promise<void> {
  for await (const line of linesOf(Deno.stdin.readable)) {
    const { subject, seconds } = JSON.parse(line) as Asked;
    let answer: Answered;
    try {
      answer = { ms: await measure(subjectNamed(subject), seconds), peakMb: peakMb() };
    } catch (error) {
      answer = { error: (error as Error).message.split("\n")[0]! };
    }
    console.log(JSON.stringify(answer));
  }
}

/** A stream of bytes as lines of text. */
export async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    yield* lines.filter((line) => line !== "");
  }
  if (rest !== "") yield rest;
}

/** The most memory that this process has had resident, in MB (10⁶ bytes); null where the system does not say. */
export function peakMb(): number | null {
  const { maxRSS } = process.resourceUsage();
  return maxRSS > 0 ? Math.round(maxRSS * 1.024 / 1000) : null;
}

/** A sample that is short is made of so many calls that it takes so long: one call is below what a clock tells. */
const SAMPLE_MS = 20;

/** Milliseconds of one call, again and again: each sample is the mean of as many calls as take some 20 ms. */
export async function repeated(call: () => Promise<unknown>, seconds: number): Promise<number[]> {
  const samples: number[] = [];
  const until = performance.now() + 1000 * seconds;
  while (!samples.length || performance.now() < until) {
    const from = performance.now();
    let [calls, now] = [0, from];
    do {
      await call();
      calls++;
      now = performance.now();
    } while (now - from < SAMPLE_MS);
    samples.push((now - from) / calls);
  }
  return samples;
}
