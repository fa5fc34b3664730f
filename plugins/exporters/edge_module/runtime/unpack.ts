import { fromBase91 } from "../../../../core/edge/base91.ts";
import type { DecodedLayer } from "../../../../core/edge/decode.ts";
import type { Startable } from "../../../../core/edge/run.ts";
import type { PackedStudent, Reader } from "./packed.ts";

/** What was packed, ready to start. */
export function unpack(
  { name, numeric, others, missing, layers, bytes: length, ...rest }: PackedStudent,
  text: string,
  readers: Readonly<Record<string, Reader>>,
): Startable {
  const bytes = fromBase91(text, length);
  let at = 0;
  const take = (size: number) => bytes.slice(at, at += size).buffer;
  const names = numeric ? numeric[0].split(numeric[1]) : [];
  const count = names.length;
  const [means, deviations] = [new Float64Array(take(8 * count)), new Float64Array(take(8 * count))];
  const columns = [
    ...names.map((name, i) => ({
      kind: "numeric" as const,
      name,
      mean: means[i]!,
      sd: deviations[i]!,
      missing: missing.includes(i),
    })),
    ...others,
  ];
  const read = (value: unknown) => {
    const [reader, ...rest] = Array.isArray(value) ? value : [];
    return typeof reader === "string" ? readers[reader]!(take, ...rest) : value;
  };
  return {
    name,
    preprocessing: { version: 1, columns, ...rest },
    layers: layers.map((layer) =>
      Object.fromEntries(Object.entries(layer).map(([key, value]) => [key, read(value)]))
    ) as unknown as DecodedLayer[],
  };
}
