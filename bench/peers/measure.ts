import type { PeerName } from "./process.ts";
import type { Answered } from "./protocol.ts";
import { entryOf, type SubjectResult } from "./table.ts";

/** Something that gives samples when it is asked, for so many seconds at least. */
export type Sampled = (seconds: number) => Promise<Answered>;

/** How long to measure. */
export interface Patience {
  /** How often each peer has its turn. */
  readonly rounds: number;
  /** How long a turn is, at least. */
  readonly seconds: number;
  /** Whether each peer has a first turn that does not count. */
  readonly warmUp: boolean;
  /** A peer that has been measured for so many seconds is asked no more. */
  readonly enough: number;
}

/**
 * Asks peers in turns, so that what else the machine does meets all of them alike: only one is busy at a time, and each
 * round begins with another. A peer that cannot answer is asked no more, and its reason is kept.
 */
export async function measureInTurns(
  peers: ReadonlyMap<PeerName, Sampled>,
  { rounds, seconds, warmUp, enough }: Patience,
): Promise<SubjectResult> {
  const samples = new Map([...peers.keys()].map((name) => [name, [] as number[]]));
  const peaks = new Map<PeerName, number>();
  const notes = new Map<PeerName, string>();
  const spent = new Map<PeerName, number>();
  const names = [...peers.keys()];
  for (let round = warmUp ? -1 : 0; round < rounds; round++) {
    const first = Math.max(0, round) % Math.max(1, names.length);
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      if (notes.has(name) || (spent.get(name) ?? 0) > enough) continue;
      const from = performance.now();
      const answer = await peers.get(name)!(seconds);
      if ("error" in answer) {
        notes.set(name, answer.error);
        continue;
      }
      if (answer.peakMb !== null) peaks.set(name, Math.max(peaks.get(name) ?? 0, answer.peakMb));
      if (round < 0) continue;
      samples.get(name)!.push(...answer.ms);
      spent.set(name, (spent.get(name) ?? 0) + (performance.now() - from) / 1000);
    }
  }
  return entryOf({ samples, peaks, notes });
}
