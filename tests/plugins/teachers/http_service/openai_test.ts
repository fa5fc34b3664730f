import { assert, assertAlmostEquals, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { UserError } from "../../../../core/base/errors.ts";
import { labelChances, wordsOf } from "../../../../plugins/teachers/http_service/labels.ts";
import { templateOf } from "../../../../plugins/teachers/http_service/template.ts";
import { askWith, chatAnswer, type Got, type Handler, lineOf, probabilitiesOf, serve, TABLE } from "./kit.ts";

const LABELS = { "class 1": "apple", "class 2": "kiwi", "class 3": "plum" };
const ASKS = {
  protocol: "openai",
  template: "Sizes: {x1} {x2} {x3} {x4}\nWhich fruit is it?",
  labels: LABELS,
};

const tokens = (all: Readonly<Record<string, number>>) =>
  Object.entries(all).map(([token, p]) => ({ token, logprob: Math.log(p) }));
const close = (actual: ArrayLike<number>, ...expected: number[]) =>
  expected.forEach((one, i) => assertAlmostEquals(actual[i]!, one, 1e-9));

Deno.test("labelChances() sums the tokens that begin a label, and divides by what all labels have", () => {
  const { probabilities, together, unseen } = labelChances(
    ["positive", "negative"],
    tokens({ " positive": 0.3, "Pos": 0.2, "\u2581pos": 0.1, '"neg': 0.2, "NEGATIVE.": 0.1, "The": 0.05 }),
  );
  close(probabilities, 0.6 / 0.9, 0.3 / 0.9);
  assertAlmostEquals(together, 0.9);
  assertEquals(unseen, 0);
});

Deno.test("labelChances() gives labels that are not among the tokens the bound of what is left, shared", () => {
  // 0.06 are left, for two labels; the least that is told is 0.04.
  const one = labelChances(["a", "b", "c", "d"], tokens({ a: 0.8, b: 0.1, x: 0.04 }));
  close(one.probabilities, 0.8 / 0.96, 0.1 / 0.96, 0.03 / 0.96, 0.03 / 0.96);
  assertEquals(one.unseen, 2);
  // What is told last is less than what is left.
  const other = labelChances(["a", "b"], tokens({ a: 0.6, x: 0.01 }));
  close(other.probabilities, 0.6 / 0.61, 0.01 / 0.61);
});

Deno.test("labelChances() tells capitals apart where labels differ in nothing else, and words from their continuations", () => {
  close(labelChances(["A", "a"], tokens({ A: 0.7, a: 0.2 })).probabilities, 0.7 / 0.9, 0.2 / 0.9);
  const { probabilities, together } = labelChances(
    ["yes", "no"],
    tokens({ yes: 0.5, yesterday: 0.3, no: 0.1, not: 0.05 }),
  );
  close(probabilities, 0.5 / 0.6, 0.1 / 0.6);
  assertAlmostEquals(together, 0.6);
});

Deno.test("labelChances() names a token that begins several labels, where it matters", () => {
  const { ambiguous } = labelChances(["positive", "possible"], tokens({ pos: 0.9 }));
  assertEquals([ambiguous?.token, ambiguous?.labels], ["pos", [0, 1]]);
  assertEquals(
    labelChances(["positive", "possible"], tokens({ positive: 0.9, p: 0.005 })).ambiguous,
    undefined,
  );
});

Deno.test("wordsOf() refuses labels that lack a class, are of none, or begin alike", () => {
  assertEquals(wordsOf(["b", "a"], { a: " x ", b: "y" }), ["y", "x"]);
  assertEquals(wordsOf(["b", "a"], undefined), ["b", "a"]);
  const cases: readonly (readonly [Parameters<typeof wordsOf>, RegExp])[] = [
    [[["a", "b"], { a: "x" }], /labels must have a word for each class: it has none for "b"/],
    [[["low", "high"], { low: "x", hihg: "y" }], /labels.hihg must be a class of the data.*"high"/],
    [
      [["1", "10"], undefined],
      /that of class "1" \("1"\) is how that of class "10" \("10"\) begins; give other words in labels/,
    ],
    [[["a", "b"], { a: "x", b: "x" }], /begins; give other words/],
  ];
  for (const [args, message] of cases) {
    assertMatch(assertThrows(() => wordsOf(...args), UserError).message, message);
  }
});

Deno.test("templateOf() puts cells in their places, and refuses others by name", () => {
  const prompt = templateOf('{{"age": {age}}} {job name}{job name}', ["age", "job name"]);
  assertEquals(prompt({ age: 30, "job name": "cook" }), '{"age": 30} cookcook');
  assertEquals(prompt({ age: null, "job name": null }), '{"age": } ');
  // A cell is no template.
  assertEquals(templateOf("{a}", ["a", "b"])({ a: "{b}", b: "x" }), "{b}");
  const cases: readonly (readonly [string, RegExp])[] = [
    ["{agee}", /each place must name a column of the data.*"age".*current value is "\{agee\}"/],
    ["none", /it must have a place for a column of the data, as \{age\}: it has none/],
    ["{age} {", /a brace by itself must be written twice/],
    ["{age} }", /a brace by itself must be written twice/],
  ];
  for (const [text, message] of cases) {
    assertMatch(assertThrows(() => templateOf(text, ["age"]), UserError).message, message);
  }
});

/** What a model of the clouds would say of a prompt. */
function fruits(prompt: string): Record<string, number> {
  const numbers = Array.from(prompt.matchAll(/-?\d+\.\d+(?:e-?\d+)?/g), ([text]) => Number(text));
  const [apple, kiwi, plum] = probabilitiesOf(numbers).map((p) => 0.95 * p);
  return { " apple": apple!, "Kiwi": kiwi!, "pl": plum!, "I": 0.03 };
}

const promptOf = ({ json }: Got): string => json.messages.at(-1).content;
const chat: Handler = (got) => chatAnswer(fruits(promptOf(got)));

Deno.test("http by OpenAI's API asks a call for each row, and distils from the words' probabilities", async () => {
  await using service = serve(chat);
  const result = await askWith({
    url: `${service.url}/v1`,
    ...ASKS,
    system: "You know fruit.",
    token: { env: "OPENAI_API_KEY" },
    body: { seed: 3, temperature: null },
  }, { secrets: { OPENAI_API_KEY: "sk-1" } });
  assert(result.accuracy > 0.9, `${result.accuracy}`);
  assertEquals(service.got.length, TABLE.rows);
  assertEquals(new Set(service.got.map(promptOf)).size, TABLE.rows);
  assertEquals(new Set(service.got.map(({ path }) => path)), new Set(["/v1/chat/completions"]));
  const { messages, ...rest } = service.got[0]!.json;
  assertEquals(messages.map(({ role }: { readonly role: string }) => role), ["system", "user"]);
  assertEquals(rest, { model: "clouds", logprobs: true, top_logprobs: 20, max_tokens: 1, seed: 3 });
  assertEquals(service.got[0]!.headers.get("authorization"), "Bearer sk-1");
  assertEquals(result.said, [
    `http at ${service.url}/v1 (model clouds): 120 calls about 120 rows, none is stored already`,
  ]);
  // All labels are there, and have nearly all of the probability.
  assertEquals(result.warnings, []);
});

Deno.test("completions give the same, as OpenAI, vLLM and llama.cpp write them", async () => {
  const handle: Handler = ({ json, path }) => {
    assertEquals([path, json.logprobs, json.messages], ["/v1/completions", 5, undefined]);
    const all = Object.fromEntries(
      Object.entries(fruits(json.prompt)).map(([token, p]) => [token, Math.log(p)]),
    );
    return Response.json({
      choices: [{ index: 0, text: "x", logprobs: { tokens: ["x"], top_logprobs: [all] } }],
    });
  };
  await using service = serve(handle);
  const asks = { ...ASKS, endpoint: "completions", top: 5 };
  const first = await askWith({ url: `${service.url}/v1/`, ...asks });
  assert(first.accuracy > 0.9);
  await using llama = serve(({ json }) => chatAnswer(fruits(json.prompt)));
  const second = await askWith({ url: `${llama.url}/v1/completions`, ...asks });
  assertEquals(second.accuracy, first.accuracy);
});

Deno.test("what is left out of the probabilities, and bounds, are told at the end, in the same words whatever comes first", async () => {
  await using service = serve((got) => {
    const { " apple": apple, Kiwi: kiwi } = fruits(promptOf(got));
    return chatAnswer({ apple: apple! / 2, kiwi: kiwi! / 2, It: 0.3 });
  });
  const { warnings } = await askWith({ url: service.url, ...ASKS, least: 0, atOnce: 16 });
  const [bounds, left] = warnings;
  assertEquals(
    bounds,
    "http: in 120 of 120 rows some labels are not among the 20 likeliest tokens: they have the bound of what is left",
  );
  assertMatch(
    left!,
    /^http: in 120 of 120 rows the labels together have less than 0.9 of the probability \(least: \S+, row \d+\); the rest is left out$/,
  );
});

Deno.test("models that give no log-probabilities, or say something else, end the run with one line", async () => {
  const content = (top_logprobs: unknown) =>
    Response.json({ choices: [{ logprobs: { content: [{ token: "x", top_logprobs }] } }] });
  const cases: readonly (readonly [Handler, RegExp, object?])[] = [
    [
      () => Response.json({ choices: [{ message: { content: "apple" } }] }),
      /row 1 with http.*its answer must have log-probabilities of the likeliest tokens \(logprobs\): it has none; use a model, or a server, that gives them \(vLLM, llama.cpp and Ollama from 0.12.11 do\)/,
    ],
    [() => Response.json({ choices: [{ message: {}, logprobs: null }] }), /must have log-probabilities/],
    [() => content([]), /must have log-probabilities/],
    [
      () =>
        new Response(
          '{"choices": [{"logprobs": {"content": [{"top_logprobs": [{"token": "a", "logprob": NaN}]}]}}]}',
        ),
      /must have log-probabilities/,
    ],
    [() => Response.json({ id: 3 }), /its answer must have choices as OpenAI's API says: it is \{"id":3\}/],
    [
      () => content([{ token: "apple", logprob: 0.5 }]),
      /a log-probability must be at most 0: that of "apple" is 0.5/,
    ],
    [
      () => chatAnswer({ apple: 0.9, kiwi: 0.9 }),
      /the probabilities of its tokens must sum to 1 at most: they sum to 1.800/,
    ],
    [
      () => chatAnswer({ The: 0.9, apple: 0.01 }),
      /the labels together must have a probability of at least 0.05 \(least\): they have 0.010, and the likeliest tokens are "The", "apple"; have the template ask for one of the labels alone \("apple", "kiwi", "plum"\)/,
    ],
    [
      () => chatAnswer({ ap: 0.9 }),
      /labels must begin with different tokens: "ap" begins "apple" and "apricot"/,
      { labels: { ...LABELS, "class 2": "apricot" } },
    ],
    [
      () =>
        Response.json({ error: { message: "logprobs is not supported with this model" } }, { status: 400 }),
      /it answers 400, logprobs is not supported with this model; use a model, or a server, that gives log-probabilities$/,
    ],
    [
      () => Response.json({ error: "model 'clouds' not found" }, { status: 404 }),
      /it must know \/chat\/completions: it answers 404, model 'clouds' not found; look at url, model and protocol/,
    ],
  ];
  for (const [handle, message, options] of cases) {
    await using service = serve(handle);
    assertMatch(await lineOf({ url: service.url, ...ASKS, atOnce: 1, batchRows: 1, ...options }), message);
  }
  assertMatch(
    await lineOf({ url: "http://127.0.0.1:1", ...ASKS, template: "{x9}" }),
    /each place must name a column of the data/,
  );
});
