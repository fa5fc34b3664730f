import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { sha256 } from "../../../core/base/fingerprint.ts";
import { memoryStorage, type Storage, subfolder } from "../../../core/base/storage.ts";
import { inputOf } from "../../../core/data/inputs.ts";
import { memoryTargets, TARGETS, type TargetStore } from "../../../core/targets/store.ts";
import { storedTargets } from "../../../core/targets/store_files.ts";
import { clouds, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn, strategyOf, teacherOf } from "../run/runs.ts";

/** Of these, 36 are for training. */
const ROWS = 60;
const CHUNK = 16;
const FOLDER = "seed-1/student";

/** A store in a folder in memory, of small chunks. */
function storeIn(storage: Storage, chunkRows = CHUNK): TargetStore {
  const store = storedTargets({ where: "targets", open: (place) => subfolder(storage, place) });
  return { open: (place, request) => store.open(place, { ...request, chunkRows }) };
}

/** How a run differs from the usual one. */
interface Given {
  readonly targets?: unknown;
  readonly strategy?: unknown;
  readonly fingerprint?: string;
  readonly data?: number;
  readonly split?: object;
  readonly signal?: AbortSignal;
  readonly factor?: number;
}

const PAIR = strategyOf(async function* ({ newStudent, teacher, loss }) {
  yield { name: "first", student: newStudent("first"), teacher, loss: loss("soft-targets") };
  return yield { name: "second", student: newStudent("second"), teacher, loss: loss("soft-targets") };
}, "pair");
const FOUR = strategyOf(async function* ({ newStudent, teacher, loss }) {
  for (const name of ["one", "two", "three"]) {
    yield { name, student: newStudent(name), teacher, loss: loss("soft-targets") };
  }
  return yield { name: "four", student: newStudent("four"), teacher, loss: loss("soft-targets") };
}, "four");

/** A run with a frozen teacher; how many rows it was asked to label, and the student's weights. */
async function taught(targets: TargetStore, given: Given = {}) {
  const { fingerprint = "print", data = 7, factor = 1, signal } = given;
  const teacher = teacherOf(({ classes, features }) => ({
    fingerprint,
    parameters: 1000,
    predict({ inputs }) {
      const weights = Float32Array.from({ length: features * classes }, (_, i) => factor * Math.sin(i));
      return {
        logits: tf.tidy(() =>
          tf.matMul(
            inputOf<tf.Tensor2D>(inputs, "features"),
            tf.tensor2d(weights, [features, classes]),
          ) as tf.Tensor2D
        ),
      };
    },
    dispose() {},
  }));
  const catalogue = toyCatalogue([teacher, PAIR, FOUR], clouds({ rows: ROWS, seed: data }));
  const config = toyConfig(catalogue, {
    data: { use: "toy", split: given.split ?? {} },
    teacher: { use: "toy-teacher" },
    strategy: given.strategy ?? "hinton",
    ...given.targets ? { targets: given.targets } : {},
  });
  const { events, files } = await runIn(catalogue, config, {
    selfCheck: false,
    ...signal ? { signal } : {},
    register: (scope) => scope.register(TARGETS, targets),
  });
  const labelled = events.flatMap((event) => event.type === "labelled" ? [event.rows] : []);
  return { labelled, weights: files.get("student/weights.bin")! };
}

const ENCODINGS = [undefined, { precision: "float32" }, { top: 2 }, { precision: "float32", top: 1 }];

for (const targets of ENCODINGS) {
  Deno.test(`a run has the same bytes whether its targets are in memory, new on disk or read from there: ${JSON.stringify(targets)}`, async () => {
    const storage = memoryStorage();
    const first = await taught(storeIn(storage), { targets });
    const again = await taught(storeIn(storage), { targets });
    const { weights } = await taught(memoryTargets(), { targets });
    assertEquals([first.labelled, again.labelled], [[36], []]);
    assertEquals([first.weights, again.weights], [weights, weights]);
    const files = ["targets.json", ...[0, 1, 2].map((i) => `chunk-0000${i}.bin`)];
    assertEquals([...storage.files.keys()].sort(), files.map((file) => `${FOLDER}/${file}`).sort());
  });
}

Deno.test("stored targets serve another loss, temperature and number of epochs", async () => {
  const storage = memoryStorage();
  await taught(storeIn(storage));
  const strategy = { use: "hinton", temperature: 2, softWeight: 0.5 };
  assertEquals((await taught(storeIn(storage), { strategy })).labelled, []);
});

Deno.test("stored targets of members serve a loss that reads none, and not the other way round", async () => {
  const storage = memoryStorage();
  const catalogue = toyCatalogue();
  const run = async (losses: object) => {
    const { events } = await runIn(
      catalogue,
      toyConfig(catalogue, {
        teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [5] }, train: { epochs: 1 } },
        strategy: { use: "hinton", losses },
      }),
      { selfCheck: false, register: (scope) => scope.register(TARGETS, storeIn(storage)) },
    );
    return events.filter(({ type }) => type === "labelled").length;
  };
  const reading = { mine: { use: "multi-teacher", weights: "confidence" } };
  assertEquals(await run(reading), 1);
  // One that is gone is labelled as the others were.
  await storage.remove(`${FOLDER}/chunk-00001.bin`);
  assertEquals([await run({}), await run(reading)], [1, 0]);
  await storage.remove("seed-1");
  assertEquals(await run({}), 1);
  const { message } = await assertRejects(() => run(reading), UserError);
  assertStringIncludes(
    message,
    "they must hold what this run asks of the teacher: asked differs: logits there and logits, members here",
  );
});

for (const [strategy, first] of [["pair", "first"], ["four", "one"]] as const) {
  Deno.test(`the stages of ${strategy} that are taught the same by one teacher label once`, async () => {
    const storage = memoryStorage();
    assertEquals((await taught(storeIn(storage), { strategy })).labelled, [36]);
    assertEquals((await taught(storeIn(storage), { strategy })).labelled, []);
    const folders = [...storage.files.keys()].map((file) => file.split("/")[1]);
    assertEquals(new Set(folders), new Set([first]));
  });
}

/** Storage in which something else happens as a folder is claimed, and whether the folder is claimed still. */
function claimable(storage: Storage, meanwhile: () => Promise<void> = () => Promise.resolve()) {
  let held = false;
  const claim = async () => {
    await meanwhile();
    held = true;
    return () => Promise.resolve(void (held = false));
  };
  return { storage: { ...storage, claim }, held: () => held };
}

Deno.test("targets that another process has begun meanwhile are used, or left where their chunks are others", async () => {
  const alone = await taught(memoryTargets());
  for (const at of ["the first look", "the claim"]) {
    const disk = memoryStorage();
    let first = true;
    // Of three chunks, the other process has written one.
    const other = async (chunkRows: number) => {
      if (!first) return;
      first = false;
      await taught(storeIn(disk, chunkRows));
      await disk.remove(`${FOLDER}/chunk-00001.bin`);
    };
    for (const chunkRows of [8, CHUNK]) {
      first = true;
      await disk.remove("seed-1");
      const { storage, held } = claimable(disk, () => other(chunkRows));
      const raced = {
        ...storage,
        async read(path: string) {
          const bytes = await disk.read(path);
          // The manifest was not there yet when it was looked for.
          if (at === "the first look") await other(chunkRows);
          return bytes;
        },
      };
      if (chunkRows === CHUNK) {
        const { labelled, weights } = await taught(storeIn(raced));
        assertEquals([labelled, weights], [[CHUNK], alone.weights], at);
        continue;
      }
      const { message } = await assertRejects(() => taught(storeIn(raced)), UserError);
      assertEquals(
        message,
        `Cannot label in targets/${FOLDER}: another process has begun it meanwhile with chunks of 8 rows: run this again`,
      );
      assertEquals(held(), false);
      assertEquals((await taught(storeIn(disk))).labelled, [8]);
    }
  }
});

Deno.test("a place is let go of where what it leaves behind cannot be removed", async () => {
  const { storage, held } = claimable(memoryStorage());
  const stuck = { ...storage, remove: () => Promise.reject(new UserError("the disk is read-only")) };
  await assertRejects(() => taught(storeIn(stuck)), UserError, "the disk is read-only");
  assertEquals(held(), false);
});

Deno.test("labelling that was stopped at any write keeps what is whole, and comes to the same bytes", async () => {
  const whole = memoryStorage();
  const { weights } = await taught(storeIn(whole));
  // The manifest, then three chunks.
  for (let writes = 0; writes < 4; writes++) {
    const disk = memoryStorage();
    let left = writes;
    const full: Storage = {
      ...disk,
      write: (path, bytes) =>
        left-- > 0
          ? disk.write(path, bytes)
          : Promise.reject(new UserError(`Cannot write ${path}: the disk is full`)),
    };
    await assertRejects(() => taught(storeIn(full)), UserError, "the disk is full");
    assertEquals(disk.files.size, writes);
    const { labelled, weights: resumed } = await taught(storeIn(disk));
    assertEquals(labelled, [36 - CHUNK * Math.max(0, writes - 1)]);
    assertEquals([resumed, new Map(disk.files)], [weights, new Map(whole.files)]);
  }
});

Deno.test("an abort stops labelling between two chunks", async () => {
  const storage = memoryStorage();
  const signal = AbortSignal.abort();
  await assertRejects(() => taught(storeIn(storage), { signal }), Interrupted);
  assertEquals(storage.files.size, 2);
  assertEquals((await taught(storeIn(storage))).labelled, [36 - CHUNK]);
});

Deno.test("what is stored keeps the chunks that it was begun with", async () => {
  const storage = memoryStorage();
  await taught(storeIn(storage));
  const count = storage.files.size;
  assertEquals((await taught(storeIn(storage, 8))).labelled, []);
  assertEquals(storage.files.size, count);
});

const OTHERS: Readonly<Record<string, readonly [Given, string]>> = {
  "another teacher": [
    { fingerprint: "other" },
    "be of the same teacher: teacher differs: print there and other here",
  ],
  "other data": [{ data: 8 }, "be of the same data: data differs (as does preprocessing): "],
  "other rows": [
    { split: { test: 0.5 } },
    "be of the same rows: rows differs (as does preprocessing): ",
  ],
  "another precision": [
    { targets: { precision: "float32" } },
    "be encoded as this run asks: encoding differs: float16 there and float32 here",
  ],
  "fewer classes": [
    { targets: { top: 1 } },
    "be encoded as this run asks: encoding differs: float16 there and float16 of the top 1 here",
  ],
};

for (const [name, [given, part]] of Object.entries(OTHERS)) {
  Deno.test(`targets for ${name} are refused with both fingerprints, and kept`, async () => {
    const storage = memoryStorage();
    await taught(storeIn(storage));
    const before = new Map(storage.files);
    const { message } = await assertRejects(() => taught(storeIn(storage), given), UserError);
    assertStringIncludes(message, `Cannot use the soft targets in targets/${FOLDER}: they must ${part}`);
    assert(
      /, fingerprint [0-9a-f]{12} there and [0-9a-f]{12} here; name another folder with --targets, or remove/
        .test(message),
      message,
    );
    assertEquals(new Map(storage.files), before);
  });
}

type Spoil = (bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>) => Uint8Array | Promise<Uint8Array>;

const text = (change: (manifest: Record<string, unknown>) => unknown): Spoil => (bytes) =>
  new TextEncoder().encode(JSON.stringify(change(JSON.parse(new TextDecoder().decode(bytes)))));

/** With a checksum that is right. */
async function resealed(bytes: Uint8Array): Promise<Uint8Array> {
  const body = bytes.slice(0, -32);
  const whole = new Uint8Array(bytes.length);
  whole.set(body);
  whole.set(await sha256(body), body.length);
  return whole;
}

const DAMAGE: Readonly<Record<string, readonly [file: string, Spoil, problem: string]>> = {
  "a chunk that is cut off": [
    "chunk-00001.bin",
    (bytes) => bytes.subarray(0, 100),
    "chunk-00001.bin must be whole, 228 bytes: current value is 100; remove that file to have its rows labelled anew",
  ],
  "a chunk that is empty": [
    "chunk-00000.bin",
    () => new Uint8Array(),
    "must be whole, 228 bytes: current value is 0;",
  ],
  "a chunk with a changed bit": [
    "chunk-00001.bin",
    (bytes) => bytes.with(50, bytes[50]! ^ 1),
    "chunk-00001.bin must be unaltered: its checksum does not match; remove that file",
  ],
  "a chunk in another's place": [
    "chunk-00001.bin",
    (_, files) => files.get(`${FOLDER}/chunk-00000.bin`)!,
    "chunk-00001.bin must be chunk 1 of ",
  ],
  "a chunk of other targets": [
    "chunk-00001.bin",
    (bytes) => resealed(bytes.with(0, bytes[0]! ^ 1)),
    "chunk-00001.bin must be chunk 1 of ",
  ],
  "another version": [
    "targets.json",
    text((manifest) => ({ ...manifest, version: 3 })),
    "targets.json must be of version 2: current value is 3; name another folder with --targets, or remove this one",
  ],
  "no version": [
    "targets.json",
    text(() => null),
    "targets.json must be of version 2: current value is undefined;",
  ],
  "a manifest that is cut off": [
    "targets.json",
    (bytes) => bytes.subarray(0, 20),
    "targets.json must be whole JSON: it is not;",
  ],
  "a manifest of other rows": [
    "targets.json",
    text((manifest) => ({ ...manifest, rows: 7 })),
    "targets.json must be of ",
  ],
  "a manifest without its layout": [
    "targets.json",
    text(({ layout: _, ...manifest }) => manifest),
    "targets.json must be as it was written: it is not;",
  ],
};

for (const [name, [file, spoil, problem]] of Object.entries(DAMAGE)) {
  Deno.test(`targets with ${name} are refused in one line`, async () => {
    const storage = memoryStorage();
    await taught(storeIn(storage));
    const path = `${FOLDER}/${file}`;
    await storage.write(path, await spoil(storage.files.get(path)!, storage.files));
    const before = new Map(storage.files);
    const { message } = await assertRejects(() => taught(storeIn(storage)), UserError);
    assertStringIncludes(message, `Cannot use the soft targets in targets/${FOLDER}: `);
    assertStringIncludes(message, problem);
    assertEquals(new Map(storage.files), before, "nothing is lost");
    if (file !== "targets.json") {
      await storage.remove(path);
      assertEquals((await taught(storeIn(storage))).labelled, [CHUNK]);
    }
  });
}

Deno.test("an answer that float16 cannot hold is refused with the remedy, which helps", async () => {
  const { message } = await assertRejects(() => taught(memoryTargets(), { factor: 1e6 }), UserError);
  assertStringIncludes(
    message,
    "Cannot store the answers of toy-teacher as logits must be at most 65504 in size in float16, less the row's largest: current value is -",
  );
  assertStringIncludes(message, '; set targets.precision to "float32"');
  const { labelled } = await taught(memoryTargets(), { factor: 1e6, targets: { precision: "float32" } });
  assertEquals(labelled, [36]);
});

Deno.test("targets of an earlier version are labelled anew in their place, and those of another teacher are left", async () => {
  const earlier = async (storage: Storage, change: (manifest: Record<string, unknown>) => unknown) => {
    const bytes = await storage.read(`${FOLDER}/targets.json`);
    await storage.write(`${FOLDER}/targets.json`, await text(change)(bytes!, new Map()));
    // As many numbers as a row has, and none of its largest logit.
    for (const chunk of [0, 1, 2, 3]) {
      await storage.write(`${FOLDER}/chunk-0000${chunk}.bin`, new Uint8Array(100));
    }
  };
  const { weights } = await taught(memoryTargets());
  const storage = memoryStorage();
  await taught(storeIn(storage));
  const whole = new Map(storage.files);
  // It had chunks of other sizes, one more than there are now.
  await earlier(storage, (manifest) => ({ ...manifest, version: 1, chunkRows: 10 }));
  const again = await taught(storeIn(storage));
  assertEquals([again.labelled, again.weights], [[36], weights]);
  assertEquals(new Map(storage.files), whole);
  await earlier(storage, (manifest) => ({ ...manifest, version: 1 }));
  const before = new Map(storage.files);
  const other = () => taught(storeIn(storage), { fingerprint: "other" });
  await assertRejects(
    other,
    UserError,
    "be of the same teacher: teacher differs: print there and other here",
  );
  assertEquals(new Map(storage.files), before);
});

/** The student of a teacher all of whose logits are so much larger. */
async function taughtWithOffset(offset: number, targets?: object) {
  const teacher = teacherOf(({ classes, features }) => ({
    fingerprint: `offset ${offset}`,
    parameters: 1000,
    predict({ inputs }) {
      const weights = Float32Array.from({ length: features * classes }, (_, i) => 3 * Math.sin(i));
      return {
        logits: tf.tidy(() => {
          const logits = tf.matMul(
            inputOf<tf.Tensor2D>(inputs, "features"),
            tf.tensor2d(weights, [features, classes]),
          );
          return tf.add(logits, offset) as tf.Tensor2D;
        }),
      };
    },
    dispose() {},
  }));
  const catalogue = toyCatalogue([teacher]);
  const config = toyConfig(catalogue, { teacher: { use: "toy-teacher" }, ...targets ? { targets } : {} });
  const { files } = await runIn(catalogue, config, { selfCheck: false });
  return new Float32Array(files.get("student/weights.bin")!.slice().buffer);
}

for (const targets of [undefined, { precision: "float32" }, { top: 2 }]) {
  Deno.test(`what all logits have in common makes no other student: ${JSON.stringify(targets)}`, async () => {
    const without = await taughtWithOffset(0, targets);
    for (const offset of [1000, -3000]) {
      const difference = (await taughtWithOffset(offset, targets)).map((weight, i) => weight - without[i]!);
      const most = Math.max(...difference.map(Math.abs));
      assert(most < 5e-3, `offset ${offset} moves a weight by ${most}`);
    }
  });
}
