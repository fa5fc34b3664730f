import { assertEquals, assertNotMatch, assertRejects } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { checkpointIn, noCheckpoint, type StageState } from "../../../core/training/checkpoint.ts";

const RUN = { config: "a config", data: "a table" };
const STATE: StageState = { step: 7, done: false, arrays: [Float32Array.of(1, 2), Float32Array.of(3)] };

Deno.test("checkpointIn() gives back what was saved, by stage", async () => {
  const storage = memoryStorage();
  const checkpoint = checkpointIn(storage, RUN, "here");
  await checkpoint.save("student", STATE);
  await checkpoint.save("baseline", { ...STATE, step: 9, done: true });
  await checkpoint.save("student", { ...STATE, step: 8 });
  assertEquals(await checkpoint.load("student"), { ...STATE, step: 8 });
  assertEquals(await checkpointIn(storage, RUN, "there").load("baseline"), {
    ...STATE,
    step: 9,
    done: true,
  });
  assertEquals([...storage.files.keys()].sort(), ["baseline.ckpt", "student.ckpt"]);
});

Deno.test("checkpointIn() has nothing for a stage that was not saved", async () => {
  assertEquals(await checkpointIn(memoryStorage(), RUN, "here").load("student"), undefined);
});

Deno.test("checkpointIn() writes the same bytes for the same state", async () => {
  const [one, another] = [memoryStorage(), memoryStorage()];
  for (const storage of [one, another]) await checkpointIn(storage, RUN, "here").save("student", STATE);
  assertEquals(one.files.get("student.ckpt"), another.files.get("student.ckpt"));
});

Deno.test("checkpointIn() refuses the state of another run, in one line that names the file", async () => {
  const storage = memoryStorage();
  await checkpointIn(storage, RUN, "here").save("student", STATE);
  for (const part of ["config", "data"] as const) {
    const { message } = await assertRejects(
      () => checkpointIn(storage, { ...RUN, [part]: "other" }, "here").load("student"),
      UserError,
    );
    assertEquals(
      message,
      `Cannot resume from here/student.ckpt: the checkpoint must be of this config and data: the ${part} is other than ` +
        "it was; remove that file to train its stage anew",
    );
  }
});

Deno.test("checkpointIn() refuses a state that was learned from other soft targets", async () => {
  const storage = memoryStorage();
  const checkpoint = checkpointIn(storage, RUN, "here");
  await checkpoint.save("student", STATE, "teacher");
  assertEquals(await checkpoint.load("student", "teacher"), STATE);
  for (const other of ["another", undefined]) {
    const { message } = await assertRejects(() => checkpoint.load("student", other), UserError);
    assertEquals(
      message,
      "Cannot resume from here/student.ckpt: the checkpoint must be learned from these soft targets (teacher, data, views, " +
        "precision): they are others than they were; remove that file to train its stage anew, or begin anew in another " +
        "folder (--out)",
    );
  }
});

Deno.test("checkpointIn() refuses a truncated or an altered file, in one line that names it", async () => {
  const storage = memoryStorage();
  const checkpoint = checkpointIn(storage, RUN, "here");
  await checkpoint.save("student", STATE);
  const whole = storage.files.get("student.ckpt")!;
  const altered = whole.slice();
  altered[altered.length - 40]! ^= 4;
  for (
    const bytes of [whole.subarray(0, whole.length - 1), altered, new Uint8Array(0), new Uint8Array(100)]
  ) {
    await storage.write("student.ckpt", bytes);
    const { message } = await assertRejects(
      () => checkpoint.load("student"),
      UserError,
      "whole and unaltered",
    );
    assertNotMatch(message, /\n/);
  }
});

Deno.test("noCheckpoint() keeps nothing", async () => {
  const checkpoint = noCheckpoint();
  await checkpoint.save("student", STATE);
  assertEquals(await checkpoint.load("student"), undefined);
});
