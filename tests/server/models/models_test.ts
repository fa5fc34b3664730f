import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import type { ServedStudent } from "../../../core/edge/served.ts";
import { compareVersions, Models } from "../../../server/models/models.ts";
import { warm } from "../../../server/models/served_version.ts";
import { HttpError } from "../../../server/route.ts";
import { createStudentApp } from "../../../server/student.ts";
import { pixels, TOY, type Toy, toyStudent } from "../inference/toy.ts";

function offerOf(version: string, student: ServedStudent, name = "fruit") {
  return { name, version, load: () => Promise.resolve(student) };
}

/** Something that is there later. */
function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => resolve = done);
  return { promise, resolve };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

Deno.test("compareVersions() counts numbers", () => {
  const versions = ["1", "2", "9", "10", "1.9", "1.10", "2024-01-31", "2024-02-01", "v2", "v10", "01"];
  const sorted = ["01", "1", "1.9", "1.10", "2", "9", "10", "2024-01-31", "2024-02-01", "v2", "v10"];
  assertEquals(versions.sort(compareVersions), sorted);
});

Deno.test("Models serves the highest version that is ready, and each that is asked for", async () => {
  const models = new Models();
  for (const version of ["9", "10", "2"]) await models.offer(offerOf(version, toyStudent()));
  assertEquals(models.get("fruit").version, "10");
  assertEquals(models.get("fruit", "2").version, "2");
  assertEquals(models.versions("fruit").map(({ version }) => version), ["10", "9", "2"]);
  models.withdraw("fruit", "10");
  assertEquals(models.get("fruit").version, "9");
  for (const version of ["9", "2"]) models.withdraw("fruit", version);
  assertEquals(assertThrows(() => models.get("fruit"), HttpError).status, 404);
  assertEquals(models.list(), []);
  models.withdraw("fruit", "2");
});

Deno.test("Models warms a student before it takes over", async () => {
  const models = new Models();
  const [old, next] = [toyStudent(), toyStudent({ bias: 1 })];
  await models.offer(offerOf("1", old));
  const loaded = later<Toy>();
  const offered = models.offer({ name: "fruit", version: "1", load: () => loaded.promise });
  assertEquals(models.get("fruit").student, old);
  assertEquals(next.calls.length, 0);
  loaded.resolve(next);
  await offered;
  assertEquals(next.calls.length > 0, true);
  assertEquals(models.get("fruit").student, next);
  await settled();
  assertEquals([old.disposals(), next.disposals()], [1, 0]);
});

/** Students that must not take over, and what is said of each. */
const BROKEN: readonly (readonly [what: string, load: () => Promise<ServedStudent>, error: RegExp])[] = [
  [
    "cannot be read",
    () => Promise.reject(new UserError("Cannot open fruit/1 as a model: …")),
    /Cannot open fruit\/1/,
  ],
  ["fails for another reason", () => Promise.reject(new Error("/root/secret")), /^it could not be loaded$/],
  [
    "answers NaN",
    () => Promise.resolve({ ...toyStudent(), probabilities: () => new Float32Array(9).fill(NaN) }),
    /must/,
  ],
  [
    "answers too little",
    () => Promise.resolve({ ...toyStudent(), probabilities: () => new Float32Array(2).fill(0.5) }),
    /must answer 1 rows with 3 probabilities: it gave 2/,
  ],
  [
    "answers logits",
    () =>
      Promise.resolve({ ...toyStudent(), probabilities: (_, rows) => new Float32Array(3 * rows).fill(4) }),
    /must add up to 1: they add up to 12/,
  ],
  [
    "answers less than nothing",
    () =>
      Promise.resolve({
        ...toyStudent(),
        probabilities: (_: Float32Array, rows: number) =>
          Float32Array.from({ length: 3 * rows }, (_, i) => [2, -1, 0][i % 3]!),
      }),
    /must add up to 1/,
  ],
  [
    "throws when it is asked",
    () => Promise.resolve({ ...toyStudent(), probabilities: () => Promise.reject(new Error("no memory")) }),
    /it could not be loaded/,
  ],
];

for (const [what, load, error] of BROKEN) {
  Deno.test(`Models leaves the old version in place where the new one ${what}`, async () => {
    const failures: unknown[] = [];
    const models = new Models({ failed: (error) => failures.push(error) });
    await assertRejects(() => models.offer({ name: "fruit", version: "1", load }));
    const [failed] = models.list();
    assertEquals([failed?.state, error.test(failed?.error ?? ""), failed?.served], [
      "failed",
      true,
      undefined,
    ], failed?.error);
    assertEquals(assertThrows(() => models.get("fruit", "1"), HttpError).status, 404);

    const good = toyStudent();
    await models.offer(offerOf("1", good));
    assertEquals(models.list()[0]?.error, undefined);
    await assertRejects(() => models.offer({ name: "fruit", version: "1", load }));
    assertEquals(models.get("fruit", "1").student, good);
    const [state] = models.list();
    assertEquals([state?.state, error.test(state?.error ?? "")], ["ready", true]);
    await assertRejects(() => models.offer({ name: "fruit", version: "2", load }));
    assertEquals(models.get("fruit").version, "1", "a higher version that is broken must not be the default");
    assertEquals([failures.length, good.disposals()], [3, 0]);
  });
}

Deno.test("Models lets a replaced student answer what it was asked before it is disposed of", async () => {
  const models = new Models();
  const answer = later<Float32Array>();
  const old = toyStudent();
  let isWarm = false;
  await models.offer(
    offerOf("1", {
      ...old,
      probabilities: (features, rows) => isWarm ? answer.promise : old.probabilities(features, rows),
    }),
  );
  isWarm = true;
  const asked = models.get("fruit").batcher.submit(new Float32Array(TOY.features), 1);
  await settled();
  await models.offer(offerOf("1", toyStudent({ bias: 1 })));
  await settled();
  assertEquals(old.disposals(), 0);
  answer.resolve(Float32Array.of(1, 0, 0));
  assertEquals(await asked, Float32Array.of(1, 0, 0));
  await settled();
  assertEquals(old.disposals(), 1);
});

Deno.test("Models takes the newest of two offers, whichever is loaded first", async () => {
  const models = new Models();
  const [first, second] = [later<Toy>(), later<Toy>()];
  const [old, next] = [toyStudent(), toyStudent()];
  const offers = [first, second].map(({ promise }) =>
    models.offer({ name: "fruit", version: "1", load: () => promise })
  );
  second.resolve(next);
  await offers[1];
  first.resolve(old);
  await offers[0];
  assertEquals(models.get("fruit").student, next);
  assertEquals([old.disposals(), next.disposals()], [1, 0]);
});

Deno.test("Models forgets what is withdrawn while it is loaded", async () => {
  const models = new Models();
  const student = toyStudent();
  const loaded = later<Toy>();
  const offered = models.offer({ name: "fruit", version: "1", load: () => loaded.promise });
  assertEquals(models.list().map(({ state }) => state), ["loading"]);
  assertEquals(assertThrows(() => models.get("fruit"), HttpError).status, 404);
  models.withdraw("fruit", "1");
  loaded.resolve(student);
  await offered;
  assertEquals([models.list(), student.disposals()], [[], 1]);
});

Deno.test("Models lets nobody replace or take away what another source offers", async () => {
  const models = new Models();
  const mine = toyStudent();
  await models.offer({ ...offerOf("1", mine), source: "models folder" });
  await assertRejects(
    () => models.offer(offerOf("1", toyStudent())),
    UserError,
    "the models folder have a version",
  );
  models.withdraw("fruit", "1");
  assertEquals(models.get("fruit").student, mine);
  models.withdraw("fruit", "1", "models folder");
  assertEquals(models.list(), []);
});

Deno.test("Models refuses names that are no part of a path", async () => {
  const models = new Models();
  for (const name of ["", "..", ".hidden", "a/b", "a b", "-x", "ä", "a".repeat(101), "__proto__"]) {
    await assertRejects(
      () => models.offer(offerOf("1", toyStudent(), name)),
      UserError,
      "Cannot serve the model",
    );
    await assertRejects(() => models.offer(offerOf(name, toyStudent())), UserError, "as its version must");
  }
  assertEquals(models.list(), []);
});

Deno.test("Models.close() takes all away when all is answered", async () => {
  const models = new Models();
  const students = [toyStudent({ isLate: true }), toyStudent({ isLate: true })];
  await Promise.all(students.map((student, i) => models.offer(offerOf(String(i), student))));
  const asked = models.get("fruit").batcher.submit(new Float32Array(TOY.features), 1);
  await models.close();
  assertEquals((await asked).length, 3);
  await settled();
  assertEquals([models.list(), students.map(({ disposals }) => disposals())], [[], [1, 1]]);
});

Deno.test("warm() asks for one row and for several", async () => {
  const student = toyStudent({ preprocessing: pixels(4) });
  await warm(student);
  assertEquals(student.calls, [1, 3]);
});

Deno.test("/v1/models tells what is served", async () => {
  const app = createStudentApp([toyStudent(), toyStudent()]);
  const { models: [fruit] } = await (await app.request("/v1/models")).json();
  assertEquals(fruit.name, "fruit");
  assertEquals([fruit.version, fruit.label, fruit.classes, fruit.features, fruit.edge], [
    "2",
    "fruit",
    ["apple", "kiwi", "plum"],
    6,
    false,
  ]);
  assertEquals(fruit.columns, [
    { name: "size", kind: "numeric", missing: false, mean: 5, sd: 2 },
    { name: "weight", kind: "numeric", missing: true, mean: 100, sd: 50 },
    { name: "colour", kind: "categorical", missing: true, categories: ["green", "red"] },
  ]);
  assertEquals(fruit.versions.map(({ version, state }: Record<string, unknown>) => [version, state]), [
    ["2", "ready"],
    ["1", "ready"],
  ]);
  assertEquals(await (await app.request("/v1/models/fruit")).json(), fruit);
  const one = await (await app.request("/v1/models/fruit/versions/1")).json();
  assertEquals([one.name, one.version, one.state, one.columns], ["fruit", "1", "ready", fruit.columns]);
});
