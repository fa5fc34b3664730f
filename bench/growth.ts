/** `deno task bench:growth`: how the time of an epoch grows with teachers, rows, classes and width. */
import type { Command } from "commander";
import { median } from "../core/base/statistics.ts";
import { stepsPerEpoch } from "../core/data/batches.ts";
import { newCommand, runCommand } from "../host/command.ts";
import { BACKENDS, nameOf } from "./flags.ts";
import { chart, type Panel } from "./growth/chart.ts";
import { fitLinear, fitPower, type Linear, type Point, type Power } from "./growth/fit.ts";
import { SERIES, type Series } from "./growth/series.ts";
import { machine } from "./machine.ts";
import { writePart } from "./page.ts";
import { type Retort, startRetort, trainSamples } from "./retort.ts";

/** The flags of `deno task bench:growth`. */
interface Flags {
  readonly quick?: boolean;
  readonly json?: boolean;
  readonly page?: boolean;
  readonly backend: string;
}

/** How one series grows. */
interface Growth {
  readonly points: readonly Point[];
  readonly fit: Power | Linear;
}

/** Rounds over all points of a series, so that what else the machine does meets all of them alike. */
const ROUNDS = 5;
const SECONDS = 0.2;
/** A point that has been measured for so many milliseconds is measured no more. */
const ENOUGH = 10_000;

async function measureSeries(retort: Retort, series: Series, quick: boolean): Promise<Growth> {
  const xs = quick ? series.quick : series.xs;
  const samples = new Map<number, number[]>(xs.map((x) => [x, []]));
  for (let round = 0; round < (quick ? 1 : ROUNDS); round++) {
    for (const x of xs) {
      const known = samples.get(x)!;
      if (known.reduce((sum, ms) => sum + ms, 0) > ENOUGH) continue;
      // Made anew: sixteen models' stored answers, or a million rows, need not be there all at once.
      const course = await series.course(retort, x);
      const steps = stepsPerEpoch({ rows: course.part.rows.length, batchSize: course.batch });
      const ms = await trainSamples(retort, course, quick ? 0 : SECONDS);
      known.push(...ms.map((step) => step * steps));
      course.student.dispose();
      course.teacher.dispose();
    }
  }
  const points = xs.map((x) => ({ x, ms: median(samples.get(x)!) }));
  return { points, fit: series.fit === "power" ? fitPower(points) : fitLinear(points) };
}

/** What a fit says, in words. */
function words(fit: Power | Linear): string {
  if (fit.kind === "linear") return `${fit.percent.toFixed(1)} % per further teacher`;
  return `time ∝ x^${fit.exponent.toFixed(2)} over all, x^${fit.last.toFixed(2)} between the last two`;
}

function panelOf(name: string, { points, fit }: Growth): Panel {
  const { title, setting, xLabel } = SERIES[name]!;
  return { title, setting, xLabel, points, fit, said: words(fit) };
}

function tableOf(growths: Readonly<Record<string, Growth>>): string {
  const ms = (value: number) => Number(value.toPrecision(3)).toLocaleString("en");
  const rows = Object.entries(growths).map(([name, { points, fit }]) =>
    `| ${SERIES[name]!.xLabel} (${SERIES[name]!.setting}) | ${
      points.map(({ x, ms: time }) => `${x.toLocaleString("en")}: ${ms(time)}`).join(" · ")
    } | ${words(fit)} |`
  );
  return ["| what grows | ms per epoch | fitted |", "| --- | --- | --- |", ...rows].join("\n");
}

/** `deno task bench:growth` with its flags. */
export function growthProgram(): Command {
  return newCommand("deno task bench:growth")
    .description(
      "Times epochs against the number of teachers, rows, classes and units, and fits how they grow.",
    )
    .option(
      "--backend <name>",
      "where to compute: wasm, webgpu or cpu",
      nameOf("--backend", BACKENDS),
      "wasm",
    )
    .option("--quick", "few and small points, once: to see that it works")
    .option("--json", "print the points and fits as JSON, and nothing else, on standard output")
    .option(
      "--page",
      "write docs/growth.svg, and the table into docs/speed.md; else the chart goes to runs/growth.svg",
    )
    .action(async ({ quick = false, json, page, backend }: Flags) => {
      const retort = await startRetort(backend);
      const growths: Record<string, Growth> = {};
      for (const [name, series] of Object.entries(SERIES)) {
        growths[name] = await measureSeries(retort, series, quick);
        console.error(`${name}: measured`);
      }
      const table = `${tableOf(growths)}\n\nMeasured on ${machine()}, backend ${backend}.`;
      const svg = chart(Object.entries(growths).map(([name, growth]) => panelOf(name, growth)));
      const [folder, file] = [page ? "docs" : "runs", "growth.svg"];
      await Deno.mkdir(folder, { recursive: true });
      await Deno.writeTextFile(`${folder}/${file}`, svg);
      console.error(`${folder}/${file}: the chart`);
      if (page) await writePart("bench:growth", table);
      console.log(json ? JSON.stringify(growths, null, 2) : table);
    });
}

if (import.meta.main) Deno.exit(await runCommand(growthProgram(), Deno.args));
