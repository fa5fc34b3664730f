import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { UserError } from "../../../../core/base/errors.ts";
import { rawRows } from "../../../../core/data/raw_rows.ts";
import type { AnswerFormat } from "../../../../core/preprocessing.ts";
import type { LabelledTable } from "../../../../core/table.ts";
import { oip } from "../../../../plugins/teachers/http_service/oip.ts";
import { columnsOf, feedsOf, tensorOf } from "../../../../plugins/teachers/http_service/oip_inputs.ts";
import { metadataOf, namesIn, numbersOf } from "../../../../plugins/teachers/http_service/oip_messages.ts";
import type { HttpOptions } from "../../../../plugins/teachers/http_service/options.ts";
import { preprocessingOf, toyCatalogue, toyConfig, toyStages } from "../../../toy.ts";
import { askWith, type Handler, lineOf, METADATA, oipAnswer, probabilitiesOf, serve, TABLE } from "./kit.ts";

/** Two numbers, of which one has a missing cell, a category and a text. */
const MIXED: LabelledTable = {
  rows: 2,
  numeric: { names: ["age", "hours"], values: Float64Array.of(30, 40, 50, NaN) },
  categorical: [{ name: "job", categories: ["cook"], codes: Int32Array.of(0, -1) }],
  further: [{ kind: "text", name: "note", values: ["a b", undefined] }],
  label: "y",
  classes: ["no", "yes"],
  labels: Int32Array.of(0, 1),
};
const COLUMNS = columnsOf(toyStages(toyCatalogue(), { raw: rawRows(MIXED) }));
const CELLS = [{ age: 30, hours: 40, job: "cook", note: "a b" }, {
  age: 50,
  hours: null,
  job: null,
  note: null,
}];
const ROWS = { rows: Int32Array.of(0, 1), cells: CELLS };

const input = (name: string, datatype: string, ...shape: number[]) => ({ name, datatype, shape });
const feeds = (inputs: Parameters<typeof feedsOf>[1], ...specs: ReturnType<typeof input>[]) =>
  feedsOf({ inputs: specs, outputs: [] }, inputs, COLUMNS, 9);
const tensors = (...args: Parameters<typeof feeds>) => feeds(...args).map((feed) => tensorOf(feed, ROWS));

Deno.test("a tensor per column takes the columns of its inputs' names, each with its own datatype and shape", () => {
  assertEquals(
    tensors(
      "raw",
      input("age", "INT64", -1, 1),
      input("hours", "FP64", -1),
      input("job", "BYTES", -1, 1),
      input("note", "BYTES", -1),
    ),
    [
      { name: "age", datatype: "INT64", shape: [2, 1], data: [30, 50] },
      { name: "hours", datatype: "FP64", shape: [2], data: [40, null] },
      { name: "job", datatype: "BYTES", shape: [2, 1], data: ["cook", null] },
      { name: "note", datatype: "BYTES", shape: [2], data: ["a b", null] },
    ],
  );
});

Deno.test("one tensor more takes all other numbers, in any shape of as many", () => {
  assertEquals(tensors("raw", input("features", "FP32", -1, 2), input("job", "BYTES", -1, 1)), [
    { name: "features", datatype: "FP32", shape: [2, 2], data: [30, 40, 50, null] },
    { name: "job", datatype: "BYTES", shape: [2, 1], data: ["cook", null] },
  ]);
  assertEquals(tensors("raw", input("x", "FP32", -1, -1))[0]!.shape, [2, 2]);
  assertEquals(tensors("raw", input("x", "FP32", -1, 1, 2, 1))[0]!.shape, [2, 1, 2, 1]);
  assertEquals(
    tensors("raw", input("x", "FP32", -1, 1), input("hours", "FP32", -1)).map(({ data }) => data),
    [
      [30, 50],
      [40, null],
    ],
  );
});

Deno.test("inputs say what each tensor is made of, with metadata or without", () => {
  assertEquals(
    tensors({ x: ["hours", "age"], y: "job" }, input("x", "FP64", -1, 2), input("y", "BYTES", -1)).map((
      { data },
    ) => data),
    [[40, 30, null, 50], ["cook", null]],
  );
  const plain = feedsOf(undefined, { x: ["age"], y: "job" }, COLUMNS, 9).map((feed) => tensorOf(feed, ROWS));
  assertEquals(plain, [
    { name: "x", datatype: "FP32", shape: [2, 1], data: [30, 50] },
    { name: "y", datatype: "BYTES", shape: [2, 1], data: ["cook", null] },
  ]);
});

Deno.test("encoded features are one tensor", () => {
  const [feed] = feedsOf({ inputs: [input("x", "FP32", -1, 3)], outputs: [] }, "encoded", undefined, 3);
  assertEquals(tensorOf(feed!, { rows: Int32Array.of(0, 1), features: Float32Array.of(1, 2, 3, 4, 5, 6) }), {
    name: "x",
    datatype: "FP32",
    shape: [2, 3],
    data: [1, 2, 3, 4, 5, 6],
  });
});

Deno.test("inputs that do not fit the data are refused by name", () => {
  const cases: readonly (readonly [() => unknown, RegExp])[] = [
    [
      () => feeds("raw", input("x", "FP32", -1, 7)),
      /input "x" of shape \[-1, 7\] must take 2 columns \("age", "hours"\)/,
    ],
    [
      () => feeds("raw", input("a", "FP32", -1, 1), input("b", "FP32", -1, 1)),
      /"a", "b" are none of "age", "hours", "job", "note"/,
    ],
    [() => feeds("raw", input("text", "BYTES", -1, 1)), /"text" is none of "age"/],
    [
      () => feeds("raw", input("job", "FP32", -1, 1)),
      /input "job" takes numbers \(FP32\), and column "job" has texts/,
    ],
    [() => feeds("raw"), /the model's metadata must name its inputs: they name none/],
    [
      () => feeds({ x: "agee" }, input("x", "FP32", -1)),
      /inputs.x must be a column of the data.*"age".*current value is "agee"/,
    ],
    [() => feeds({ y: "age" }, input("x", "FP32", -1)), /inputs.y must be an input of the model \("x"\)/],
    [() => feeds({ x: "age" }, input("x", "FP32", -1), input("z", "FP32", -1)), /it lacks "z"/],
    [
      () => feedsOf({ inputs: [input("x", "FP32", -1, 4)], outputs: [] }, "encoded", undefined, 3),
      /must take 3 features/,
    ],
    [
      () =>
        feedsOf(
          { inputs: [input("x", "FP32", -1, 4), input("y", "FP32", -1, 4)], outputs: [] },
          "encoded",
          undefined,
          3,
        ),
      /must have one input of numbers where inputs is "encoded": it has "x", "y"/,
    ],
    [
      () => tensors("raw", input("hours", "INT32", -1), input("x", "FP32", -1, 1)),
      /row 2 as column "hours" must be a whole number.*null/,
    ],
    [
      () => tensors({ x: "age" }, input("x", "BOOL", -1)),
      /column "age" must be 0 or 1 for its input "x" \(BOOL\): current value is 30/,
    ],
    [
      () => metadataOf({ inputs: 3 }, (rule) => new UserError(rule)),
      /its metadata must have inputs and outputs/,
    ],
  ];
  for (const [make, message] of cases) assertMatch(assertThrows(make, UserError).message, message);
});

Deno.test("numbersOf() and namesIn() read outputs as services write them", () => {
  const refuse = (rule: string) => new UserError(rule);
  const of = (
    data: unknown[],
    shape: number[],
    kind: "probabilities" | "logits" = "probabilities",
    width = 2,
  ) =>
    Array.from(
      numbersOf(
        { name: "p", datatype: "FP32", shape, data },
        { rows: 2, width, kind, what: "classes" },
        refuse,
      ),
    );
  assertEquals(of([[0.25, 0.75], [1, 0]], [2, 2]), [0.25, 0.75, 1, 0]);
  // The second class's alone.
  assertEquals(of([0.25, 1], [2, 1]), [0.75, 0.25, 0, 1]);
  assertEquals(of([-3, 4], [2], "logits"), [0, -3, 0, 4]);
  assertEquals(of([null, "x", true, 1], [2, 2]), [NaN, NaN, 1, 1]);
  assertEquals(
    assertThrows(() => of([1], [1]), UserError).message,
    "there must be an answer to each of the 2 rows: there are 1",
  );
  assertEquals(namesIn(undefined, { parameters: { labels: '["a", "b"]' } }), ["a", "b"]);
  assertEquals(namesIn({ parameters: { classes: [0, 1] } }, { parameters: { labels: ["x"] } }), ["0", "1"]);
  assertEquals(namesIn({ parameters: { labels: "labels.txt" } }, { parameters: null }), undefined);
});

/** A service of these metadata, with the classes in another order. */
const turned = (parameters: object, of = METADATA): Handler => ({ json }) => {
  if (!json) {
    return Response.json({
      ...of,
      outputs: [{ name: "probs", datatype: "FP32", shape: [-1, 3], parameters }],
    });
  }
  const { shape: [rows], data } = json.inputs[0];
  const all = Array.from({ length: rows }, (_, i) => probabilitiesOf(data.slice(4 * i, 4 * i + 4)).reverse())
    .flat();
  return Response.json({ outputs: [{ name: "probs", datatype: "FP32", shape: [rows, 3], data: all }] });
};

Deno.test("classes are matched by name, as metadata or the config have them; without names their order is told as a guess", async () => {
  const names = TABLE.classes.toReversed();
  await using named = serve(turned({ labels: names }));
  const { accuracy } = await askWith({ url: named.url, batchRows: 120 });
  assert(accuracy > 0.9, `${accuracy}`);

  await using plain = serve(turned({}));
  const given = await askWith({ url: plain.url, batchRows: 120, classes: names });
  assert(given.accuracy > 0.9);
  const guessed = await askWith({ url: plain.url, batchRows: 120 });
  assert(guessed.accuracy < 0.7);
  assertEquals(guessed.warnings, [
    'http: the service does not name its classes, so its answers are taken to be in the order of this data\'s: "class 1", "class 2", ' +
    '"class 3"; classes says another',
  ]);
  assertMatch(
    await lineOf({ url: named.url, batchRows: 120, classes: TABLE.classes }),
    /classes must be as the service names them \("class 3", "class 2", "class 1"\), or left out: current value is "class 1"/,
  );
});

Deno.test("an output that says not what it has is refused until answers says it", async () => {
  const handle = turned({ labels: TABLE.classes.toReversed() });
  const renamed: Handler = async (got, count) => {
    const text = await (await handle(got, count))!.text();
    return new Response(text.replaceAll('"probs"', '"y_hat"'));
  };
  await using service = serve(renamed);
  assertMatch(
    await lineOf({ url: service.url }),
    /an output must be called probabilities, logits or numbers: they are "y_hat"; set output and answers/,
  );
  assertMatch(
    await lineOf({ url: service.url, output: "y_hat" }),
    /what its output "y_hat" has must be known: set answers to "probabilities", "logits" or "numbers"/,
  );
  assertMatch(
    await lineOf({ url: service.url, output: "nope" }),
    /it must have the output "nope": it has "y_hat"/,
  );
  await askWith({ url: service.url, batchRows: 120, answers: "probabilities" });
});

Deno.test("columns that a model does not read are told, and a token and a version are sent along", async () => {
  const quick = { secrets: { KEY: "sk-1" } };
  const three: Handler = ({ json }) => {
    if (!json) {
      return Response.json({ ...METADATA, inputs: [{ name: "x", datatype: "FP32", shape: [-1, 3] }] });
    }
    const { shape: [rows], data } = json.inputs[0];
    const numbers = Array.from({ length: rows }, (_, i) => [...data.slice(3 * i, 3 * i + 3), 0]).flat();
    return oipAnswer({ json: { inputs: [{ shape: [rows], data: numbers }] } });
  };
  await using service = serve(three);
  const inputs = { x: ["x1", "x2", "x3"] };
  const { warnings } = await askWith({
    url: `${service.url}/`,
    version: "7",
    token: { env: "KEY" },
    inputs,
    batchRows: 120,
  }, quick);
  assertEquals(warnings, [
    'http: clouds reads nothing of "x4": it has no input for it',
  ]);
  assertEquals(service.got.map(({ path }) => path), [
    "/v2/models/clouds/versions/7",
    "/v2/models/clouds/versions/7/infer",
  ]);
  assertEquals(service.got.map(({ headers }) => headers.get("authorization")), [
    "Bearer sk-1",
    "Bearer sk-1",
  ]);
});

/** What a service of these answers has said of two rows, of a task that asks for something else than a class. */
async function labelledBy(
  answer: AnswerFormat,
  classes: readonly string[],
  output: object,
): Promise<unknown> {
  const run = toyStages(toyCatalogue(), {
    raw: rawRows(MIXED),
    preprocessing: { ...preprocessingOf(2, 2), classes, answer },
    warn: () => {},
  });
  const options = toyConfig(toyCatalogue(), {
    teacher: { use: "http", url: "http://127.0.0.1:2", model: "m" },
  });
  const how = oip(options.teacher as unknown as HttpOptions, run);
  const specs = { inputs: [input("age", "FP32", -1)], outputs: [output] };
  const refuse = (_: string, rule: string) => new UserError(rule);
  const client = {
    refuse,
    look: () => Promise.resolve(undefined),
    ask: ({ body }: { readonly body?: unknown }) =>
      Promise.resolve({ status: 200, json: body ? { outputs: [output] } : specs }),
  };
  const { signal } = new AbortController();
  return await how.label(client, ROWS, { classes, answer, signal });
}

Deno.test("numbers are taken in the label's units, and labels each with a probability of its own", async () => {
  const numbers = { task: "numbers", from: "numbers", scales: [{ mean: 1, sd: 2 }] } as const;
  // As Retort's server answers, and as one whose only output may be called anything.
  for (const name of ["numbers", "variable"]) {
    const output = { name, datatype: "FP64", shape: [2, 1], data: [10, 20] };
    assertEquals(await labelledBy(numbers, ["price"], output), { numbers: Float64Array.of(10, 20) });
  }
  const labels = { task: "labels", from: "sigmoid" } as const;
  const output = {
    name: "probabilities",
    datatype: "FP32",
    shape: [2, 2],
    data: [0.9, 0.8, 0.2, 0.1],
    parameters: { labels: ["red", "big"] },
  };
  assertEquals(await labelledBy(labels, ["big", "red"], output), {
    probabilities: Float64Array.of(0.8, 0.9, 0.1, 0.2),
  });
});
