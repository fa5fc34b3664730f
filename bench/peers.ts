/**
 * `deno task bench:peers`: Retort, stock tfjs and PyTorch in turns, in one run. Each subject has fresh processes, so that
 * none is warmed or weighed down by another, and the peak memory is the subject's own.
 */
import type { Command } from "commander";
import { UserError } from "../core/base/errors.ts";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { BACKENDS, DEVICES, nameOf } from "./flags.ts";
import { machine } from "./machine.ts";
import { writePart } from "./page.ts";
import { measureInTurns, type Sampled } from "./peers/measure.ts";
import {
  findTorch,
  jobStart,
  type Peer,
  type PeerName,
  peerStart,
  type Place,
  runJob,
  startPeer,
} from "./peers/process.ts";
import { resultTable, type SubjectResult } from "./peers/table.ts";
import { subjectNamed, SUBJECTS } from "./subjects.ts";

/** The flags of `deno task bench:peers`. */
interface Flags {
  readonly only?: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  readonly python?: string;
  readonly backend: string;
  readonly device: string;
  readonly json?: boolean;
  readonly page?: boolean;
}

/** A slow peer has fewer turns: after so many seconds it is asked no more. A job is slow by itself. */
const ENOUGH = { job: 60, other: 20 } as const;
/** Below the repository, as what a run writes is. */
const OUT = "runs/.bench";

/** Measures one subject, with processes of its own. */
async function measureSubject(subject: string, place: Place, flags: Flags): Promise<SubjectResult> {
  const { kind } = subjectNamed(subject);
  const isJob = kind === "job";
  const names: PeerName[] = ["retort", "stock", "torch"];
  // What a pool of Workers does is told apart from what one thread does.
  if (isJob) names.push("retort_one_thread");
  const sampled = new Map<PeerName, Sampled>();
  const started: Peer[] = [];
  try {
    for (const name of names) {
      if (isJob) {
        const out = `${OUT}/${name}`;
        const start = jobStart(name, out, place);
        sampled.set(name, async () => {
          if ("missing" in start) return { error: start.missing };
          await emptied(out);
          return await runJob(start);
        });
      } else {
        const start = peerStart(name, place);
        if ("missing" in start) {
          sampled.set(name, () => Promise.resolve({ error: start.missing }));
          continue;
        }
        const peer = startPeer(start);
        started.push(peer);
        sampled.set(name, (seconds) => peer.ask({ subject, seconds }));
      }
    }
    const { rounds, seconds } = flags;
    return await measureInTurns(sampled, {
      rounds,
      seconds,
      warmUp: !isJob,
      enough: isJob ? ENOUGH.job : ENOUGH.other,
    });
  } finally {
    await Promise.all(started.map((peer) => peer.close()));
    if (isJob) await Deno.remove(OUT, { recursive: true }).catch(() => {});
  }
}

/** A folder with nothing in it. */
async function emptied(folder: string): Promise<void> {
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  await Deno.mkdir(folder, { recursive: true });
}

const ALL = Object.keys(SUBJECTS);
const asSubject = nameOf("a subject", ALL);

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new UserError(`Cannot measure as --seconds must be a number above 0: current value is ${text}`);
}

/** A line while the others are still to come. */
function inShort(subject: string, { retort_ms, stock_ms, torch_ms }: SubjectResult): string {
  const ms = (value: number | null) => value === null ? "none" : `${value} ms`;
  return `${subject}: Retort ${ms(retort_ms)}, stock ${ms(stock_ms)}, PyTorch ${ms(torch_ms)}`;
}

/** `deno task bench:peers` with its flags. */
export function peersProgram(): Command {
  return newCommand("deno task bench:peers")
    .description("Times Retort against stock tfjs and against PyTorch on one thread, in turns.")
    .option("--only <subject>", "measure this subject; may be given again", (one, all: string[] = []) => [
      ...all,
      asSubject(one),
    ])
    .option("--rounds <n>", "how often each has its turn", wholeNumber(1), 5)
    .option("--seconds <s>", "how long a turn is, at least", seconds, 0.3)
    .option("--python <path>", "a Python that can import torch (default: /usr/bin/python3, then python3)")
    .option(
      "--backend <name>",
      "where Retort and stock tfjs compute: wasm, webgpu or cpu",
      nameOf("--backend", BACKENDS),
      "wasm",
    )
    .option("--device <name>", "where PyTorch computes: cpu or cuda", nameOf("--device", DEVICES), "cpu")
    .option("--json", "print the results as JSON, and nothing else, on standard output")
    .option("--page", "write the table, which has all subjects, into docs/speed.md")
    .action(async (flags: Flags) => {
      if (flags.page && flags.only) {
        throw new UserError(
          `Cannot write the page as --page must measure all subjects: current value is --only ${
            flags.only.join(" --only ")
          }`,
        );
      }
      const torch = await findTorch(flags.python);
      if ("missing" in torch) {
        console.error(`PyTorch is left out: ${torch.missing}; name another with --python`);
      }
      const place = { backend: flags.backend, device: flags.device, torch };
      const results: Record<string, SubjectResult> = {};
      for (const subject of flags.only ?? ALL) {
        results[subject] = await measureSubject(subject, place, flags);
        console.error(inShort(subject, results[subject]));
      }
      const on = `${machine()}, backend ${flags.backend}, stock tfjs 4.22.0` +
        ("missing" in torch
          ? ""
          : `, PyTorch ${torch.version} on ${flags.device === "cpu" ? "one thread" : flags.device}`);
      const table = `${resultTable(results)}\n\nMeasured on ${on}.`;
      if (flags.page) await writePart("bench:peers", table);
      console.log(flags.json ? JSON.stringify(results, null, 2) : table);
    });
}

if (import.meta.main) Deno.exit(await runCommand(peersProgram(), Deno.args));
