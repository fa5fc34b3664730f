/** What a request may ask for of texts and of ids. */
import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import { resolveConfig } from "../../../core/catalogue/config.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { beyond, checkActivations, checkParameters, RUN_BOUNDS } from "../../../server/runs/bounds.ts";
import { kit, request, type Run } from "./kit.ts";

Deno.test("beyond() bounds the buckets of a text and the numbers of an embedding as it bounds other widths", () => {
  const config = (buckets: number, embedding: number) =>
    resolveConfig(builtinCatalogue(), {
      data: { use: "csv", path: "x", label: "y", encode: { text: { use: "hash", buckets } } },
      student: { use: "causal-cnn", embedding },
    });
  assertEquals(beyond(config(20_000, 4096), RUN_BOUNDS), []);
  assertEquals(
    beyond(config(20_001, 4097), RUN_BOUNDS).map(({ path, rule, value }) => [path.join("."), rule, value]),
    [
      ["data.encode.text.buckets", "must be at most 20000 on this server", 20_001],
      ["student.embedding", "must be at most 4096 on this server", 4097],
    ],
  );
});

Deno.test("checkParameters() counts an embedding of all ids, and convolutions along a sequence, before they are made", () => {
  const tokens = (vocabulary: number) => ({ tokens: { kind: "tokens" as const, vocabulary } });
  const options = { use: "causal-cnn", embedding: 16, hidden: [64], context: 8 };
  const before = tf.memory().numTensors;
  const shape = { features: 0, classes: 30, inputs: tokens(30) };
  const model = builtinCatalogue().make("student", options)({
    ...shape,
    name: "student",
    random: seededRandom(0),
  });
  const bounds = (parameters: number) => ({ ...RUN_BOUNDS, parameters });
  checkParameters(options, shape, bounds(model.parameters));
  assertThrows(
    () => checkParameters(options, shape, bounds(model.parameters - 1)),
    Error,
    `it would have about ${model.parameters}`,
  );
  assertThrows(
    () => checkParameters(options, { ...shape, inputs: tokens(2 ** 31 - 1) }, RUN_BOUNDS),
    Error,
    "Cannot build causal-cnn for 0 features, 2147483647 ids and 30 classes: it must have at most 4000000 parameters",
  );
  const layers = model.model!.layers;
  checkActivations("causal-cnn", layers, 8, RUN_BOUNDS, 100);
  assertThrows(
    () => checkActivations("causal-cnn", layers, 8, RUN_BOUNDS, 1_000_000),
    Error,
    "must be at most 200000000 on this server: they are 8 × ",
  );
  model.dispose();
  assertEquals(tf.memory().numTensors, before);
});

Deno.test("a run whose texts would become more numbers than the server takes is refused before it encodes them", async () => {
  await using server = await kit({ bounds: { cells: 1_000_000 } });
  const data = { use: "csv", path: "blobs", label: "kind", text: ["colour"] };
  const encode = { text: { use: "hash", buckets: 16_384 } };
  const { id } = await server.post<Run>("/v1/runs", request({ data: { ...data, encode } }));
  assertMatch(
    (await server.until(id)).error!,
    /rows × features must be at most 1000000 on this server: they are up to 150 × 163/,
  );
});
