/** Names and values that tell one series of a metric from another. Only what is known beforehand: routes, statuses, names of models. */
export type Labels = Readonly<Record<string, string>>;

/** One number of a metric. */
export interface Sample {
  readonly labels?: Labels;
  readonly value: number;
}

/** A number that only grows. */
export interface Counter {
  add(labels?: Labels, by?: number): void;
  /** The same for labels that stay: quicker where it is called often. */
  of(labels: Labels): (by?: number) => void;
}

/** How often values were at most this. */
export interface Histogram {
  of(labels: Labels): (value: number) => void;
}

/** Seconds. */
export const DURATIONS: readonly number[] = [
  0.0005,
  0.001,
  0.0025,
  0.005,
  0.01,
  0.025,
  0.05,
  0.1,
  0.25,
  0.5,
  1,
  2.5,
  5,
  10,
];

/** A metric with more series than this is a mistake: what is above is counted as one. */
const MOST_SERIES = 2000;

interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  lines(): string[];
}

/** Metrics of one server, in the text format of Prometheus. */
export class Metrics {
  readonly #families = new Map<string, Family>();

  counter(name: string, help: string): Counter {
    const series = new Map<string, { value: number }>();
    const cell = (labels: Labels) => seriesOf(series, labels, () => ({ value: 0 }));
    this.#add({
      name,
      help,
      type: "counter",
      lines: () => Array.from(series, ([labels, { value }]) => `${name}${labels} ${number(value)}`),
    });
    return {
      add: (labels = {}, by = 1) => void (cell(labels).value += by),
      of(labels) {
        const mine = cell(labels);
        return (by = 1) => void (mine.value += by);
      },
    };
  }

  /** A number that is asked for when the metrics are; one that fails is left out. */
  gauge(name: string, help: string, read: () => number | readonly Sample[]): void {
    this.#read(name, help, "gauge", read);
  }

  /** The same for a number that only grows and is counted elsewhere. */
  counted(name: string, help: string, read: () => number | readonly Sample[]): void {
    this.#read(name, help, "counter", read);
  }

  histogram(name: string, help: string, bounds: readonly number[] = DURATIONS): Histogram {
    const series = new Map<string, { counts: Float64Array; sum: number; labels: Labels }>();
    this.#add({
      name,
      help,
      type: "histogram",
      lines: () => Array.from(series.values(), (one) => histogramLines(name, bounds, one)).flat(),
    });
    return {
      of(labels) {
        const mine = seriesOf(series, labels, (kept) => ({
          counts: new Float64Array(bounds.length + 1),
          sum: 0,
          labels: kept,
        }));
        return (value) => {
          let i = 0;
          while (i < bounds.length && value > bounds[i]!) i++;
          mine.counts[i]!++;
          mine.sum += value;
        };
      },
    };
  }

  /** All of it, as `/metrics` answers. */
  text(): string {
    const parts = Array.from(this.#families.values(), ({ name, help, type, lines }) => {
      const explained = help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
      return [`# HELP ${name} ${explained}`, `# TYPE ${name} ${type}`, ...lines(), ""].join("\n");
    });
    return parts.join("");
  }

  #read(
    name: string,
    help: string,
    type: "counter" | "gauge",
    read: () => number | readonly Sample[],
  ): void {
    const lines = () => {
      const samples = readSafely(read);
      return samples.slice(0, MOST_SERIES)
        .map(({ labels = {}, value }) => `${name}${labelText(labels)} ${number(value)}`);
    };
    this.#add({ name, help, type, lines });
  }

  #add(family: Family): void {
    const { name } = family;
    if (!/^[a-z_:][a-z0-9_:]*$/.test(name)) throw new Error(`${name} is no name of a metric`);
    if (this.#families.has(name)) throw new Error(`there is a metric ${name} already`);
    this.#families.set(name, family);
  }
}

/** What a broken part cannot say must not keep the others from speaking. */
function readSafely(read: () => number | readonly Sample[]): readonly Sample[] {
  try {
    const samples = read();
    return typeof samples === "number" ? [{ value: samples }] : samples;
  } catch {
    return [];
  }
}

function seriesOf<T>(series: Map<string, T>, labels: Labels, make: (labels: Labels) => T): T {
  const isNew = !series.has(labelText(labels));
  const kept = isNew && series.size >= MOST_SERIES
    ? Object.fromEntries(Object.keys(labels).map((name) => [name, "other"]))
    : labels;
  const key = labelText(kept);
  const found = series.get(key) ?? make(kept);
  series.set(key, found);
  return found;
}

function histogramLines(
  name: string,
  bounds: readonly number[],
  { counts, sum, labels }: { counts: Float64Array; sum: number; labels: Labels },
): string[] {
  let below = 0;
  const lines = [...bounds, Infinity].map((bound, i) => {
    below += counts[i]!;
    return `${name}_bucket${labelText({ ...labels, le: number(bound) })} ${number(below)}`;
  });
  const all = labelText(labels);
  return [...lines, `${name}_sum${all} ${number(sum)}`, `${name}_count${all} ${number(below)}`];
}

function labelText(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => {
    const text = value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');
    return `${name}="${text}"`;
  });
  return parts.length ? `{${parts.join(",")}}` : "";
}

function number(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "+Inf" : "-Inf";
}
