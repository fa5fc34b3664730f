import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { stillClock } from "../../../core/base/clock.ts";
import { UserError } from "../../../core/base/errors.ts";
import { CLOCK, NETWORK } from "../../../core/catalogue/container.ts";
import { rawRows } from "../../../core/data/raw_rows.ts";
import type { RunEvent } from "../../../core/events.ts";
import { plan } from "../../../core/run/engine.ts";
import { http } from "../../../plugins/teachers/http.ts";
import { runIn } from "../../core/run/runs.ts";
import { testTeacher } from "../../suites/teacher.ts";
import { follow, memoryScope, toyCatalogue, toyConfig, toyStages } from "../../toy.ts";
import { runWith, serve, TABLE } from "./http_service/kit.ts";

const URL_OF = "http://127.0.0.1:1";
const OIP = { url: URL_OF, model: "m", inputs: "encoded" };
const CHAT = { url: URL_OF, model: "m", protocol: "openai", template: "{x1}" };

testTeacher(http, OIP, {
  services: (scope) => {
    const classes = ["class 1", "class 2", "class 3"];
    scope.register(CLOCK, stillClock()).register(NETWORK, {
      secret: () => undefined,
      send: (_, { body }) => {
        if (!body) {
          return Promise.resolve(Response.json({
            inputs: [{ name: "x", datatype: "FP32", shape: [-1, 5] }],
            outputs: [{ name: "logits", datatype: "FP32", shape: [-1, 3], parameters: { labels: classes } }],
          }));
        }
        const [{ data, shape: [rows] }] = JSON.parse(body as string).inputs;
        const logits = Array.from({ length: 3 * rows }, (_, i) => data[5 * Math.floor(i / 3) + i % 3]);
        return Promise.resolve(Response.json({
          outputs: [{ name: "logits", datatype: "FP32", shape: [rows, 3], data: logits }],
        }));
      },
    });
    return Promise.resolve();
  },
  refuses: [
    [{ model: "m" }, "url must be given: a string"],
    [{ ...OIP, url: "ftp://a" }, "url must be an address as http://127.0.0.1:8000"],
    [{ ...OIP, url: "file:///etc/passwd" }, "url must be an address"],
    [{ ...OIP, token: { env: "my token" } }, "token.env must be the name of a variable of the environment"],
    [{ ...OIP, retries: -1 }, "retries must be at least 0"],
    [{ ...OIP, atOnce: 0 }, "atOnce must be at least 1"],
    [{ ...OIP, perSecond: 0 }, "perSecond must be above 0"],
    [{ ...OIP, inputs: 3 }, 'inputs must be "raw", "encoded" or an object of columns by input'],
    [{ ...OIP, answers: "odds" }, "answers must be one of"],
    [{ ...OIP, classes: ["a", "a"] }, "classes must have each class once"],
    [{ ...OIP, template: "{x1}" }, 'template must be left out where protocol is "oip"'],
    [{ ...OIP, price: { input: 1 } }, 'price must be of calls where protocol is "oip"'],
    [{ ...CHAT, output: "x" }, 'output must be left out where protocol is "openai"'],
    [{ ...CHAT, template: undefined }, "template must be given"],
    [
      { ...CHAT, endpoint: "completions", system: "x" },
      'system must be left out where endpoint is "completions"',
    ],
    [{ ...CHAT, body: { model: "x" } }, "body.model must be left out"],
    [{ ...CHAT, labels: { a: " " } }, "labels.a must be a word"],
  ],
});

/** What a run has said before it asked. */
function saidIn(events: readonly RunEvent[]): string[] {
  return events.flatMap((event) => event.type === "asks" ? [event.message] : []);
}

Deno.test("http says no secret that stands where it should not", async () => {
  for (
    const [options, rule] of [
      [{ token: "sk-secret" }, 'token must be { "env": NAME }'],
      [{ token: { env: "sk-secret" } }, "token.env must be the name of a variable"],
      [{ token: { value: "sk-secret" } }, "token.value is not an option of"],
      [{ url: "http://me:sk-secret@127.0.0.1" }, "url must have no user and no password in it"],
    ] as const
  ) {
    const { message } = await assertRejects(
      // deno-lint-ignore require-await -- it throws at once
      async () => toyConfig(toyCatalogue(), { teacher: { use: "http", ...OIP, ...options } }),
      UserError,
    );
    assertMatch(message, new RegExp(rule.replace(/[{}]/g, "\\$&")));
    assertEquals(message.includes("secret"), false, message);
  }
});

Deno.test("http by the Open Inference Protocol asks about each row once, and distils", async () => {
  await using service = serve(() => undefined);
  const { report, events } = await runWith({ url: service.url, batchRows: 32 }, { config: { seeds: 2 } });
  assert(report.ensemble.accuracy.mean > 0.9, `${report.ensemble.accuracy.mean}`);
  const asked = service.got.filter(({ json }) => json);
  assertEquals(service.got.map(({ path }) => path).filter((path) => path !== "/v2/models/clouds/infer"), [
    "/v2/models/clouds",
  ]);
  assertEquals(asked.reduce((sum, { json }) => sum + json.inputs[0].shape[0], 0), TABLE.rows);
  assertEquals(asked.map(({ json }) => json.outputs), asked.map(() => [{ name: "probabilities" }]));
  const first = asked.find(({ json }) => json.inputs[0].data[0] === TABLE.numeric.values[0])!;
  assertEquals(first.json.inputs[0].data, Array.from(TABLE.numeric.values.subarray(0, 128)));
  assertEquals(saidIn(events), [
    `http at ${service.url} (model clouds): 4 calls about 120 rows, none is stored already`,
  ]);
  // What the run says beside that is of any service.
  assertEquals(report.warnings!.filter((line) => line.startsWith("http:")), []);
});

Deno.test("a plan asks nobody, and a run that may not reach the network ends before it asks", async () => {
  const catalogue = toyCatalogue([], TABLE);
  const config = toyConfig(catalogue, { teacher: { use: "http", url: URL_OF, model: "m" } });
  await plan(catalogue, config, memoryScope(catalogue));
  const { message } = await assertRejects(() => runIn(catalogue, config), UserError);
  assertEquals(
    message,
    "Cannot use teacher http here as the command line alone may ask a service: nothing from the network chooses an address to ask; " +
      "run deno task distill:http, or give a function as the teacher",
  );
});

Deno.test("another model, address, version or output of http is asked anew, another token or pace is not", async () => {
  const catalogue = toyCatalogue();
  const run = toyStages(catalogue, { raw: rawRows(TABLE) });
  const printOf = async (options: object) => {
    const given = { use: "http", url: URL_OF, model: "m", ...options };
    return (await follow(catalogue.make("teacher", given).stages(run))).made.fingerprint;
  };
  const usual = await printOf({});
  for (
    const same of [{ atOnce: 2 }, { retries: 1 }, { token: { env: "A" } }, { price: { calls: 1 } }, {
      batchRows: 2,
    }, {
      timeout: 5,
      perSecond: 1,
      url: `${URL_OF}/`,
      ask: { calls: 1 },
    }]
  ) assertEquals(await printOf(same), usual, JSON.stringify(same));
  const others = [
    { version: "2" },
    { answers: "probabilities" },
    { output: "p" },
    { url: "http://127.0.0.1:2" },
    { model: "other" },
    { inputs: "encoded" },
    { inputs: { x: "x1" } },
    { classes: ["class 1", "class 2", "class 3"] },
    CHAT,
    { ...CHAT, template: "{x2}" },
    { ...CHAT, system: "Answer." },
    { ...CHAT, endpoint: "completions" },
    { ...CHAT, top: 5 },
    { ...CHAT, body: { seed: 1 } },
  ];
  const prints = new Set([usual]);
  for (const other of others) prints.add(await printOf(other));
  assertEquals(prints.size, 1 + others.length);
});

Deno.test("fixed views of rows are announced, and asked for, too", async () => {
  await using service = serve(() => undefined);
  const { events } = await runWith({ url: service.url, batchRows: 60 }, {
    config: { train: { epochs: 1, batchSize: 16, augment: { use: "jitter", sd: 0.1 }, views: 2 } },
  });
  const [rows, views] = saidIn(events);
  assertMatch(rows!, /2 calls about 120 rows, none is stored already/);
  assertMatch(views!, /calls about \d+ rows, none is stored already/);
  const asked = service.got.filter(({ json }) => json).reduce(
    (sum, { json }) => sum + json.inputs[0].shape[0],
    0,
  );
  assertEquals(
    asked,
    saidIn(events).reduce((sum, line) => sum + Number(/about (\d+) rows/.exec(line)![1]), 0),
  );
});

Deno.test("http is a member of an ensemble, as any teacher is", async () => {
  await using service = serve(() => undefined);
  const { report, events } = await runWith({}, {
    config: {
      teacher: {
        use: "ensemble",
        members: [{ use: "http", url: service.url, model: "clouds", batchRows: 128 }, {
          use: "mlp",
          hidden: [6],
        }],
        train: { epochs: 2 },
      },
    },
  });
  assertEquals(saidIn(events).length, 1);
  const [first, second] = report.teachers;
  assert(first!.accuracy.mean > 0.9, `${first!.accuracy.mean}`);
  assertEquals([first!.parameters, second!.parameters > 0], [0, true]);
});
