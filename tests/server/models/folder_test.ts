import { assert, assertEquals, assertMatch } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { encodeRow } from "../../../core/data/encode.ts";
import { readStudent } from "../../../core/edge/student_folder.ts";
import { localStorage } from "../../../host/storage.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { type ModelsFolder, watchModels } from "../../../server/models/folder.ts";
import { modelHandlers } from "../../../server/models/handlers.ts";
import { Models } from "../../../server/models/models.ts";
import { mount } from "../../../server/mount.ts";
import { createStudentApp } from "../../../server/student.ts";
import { json } from "../inference/protocol.ts";
import { TOY, toyStudent } from "../inference/toy.ts";
import { writeStudentFolder } from "./student_folders.ts";

/** A folder that is looked after, with what was refused and what failed. */
interface Watched {
  readonly root: string;
  readonly models: Models;
  readonly refusals: string[];
  readonly folder: ModelsFolder;
}

/** Runs a test on a models folder, in a temporary one; `before` puts there what is there from the start. */
async function watching(
  before: (root: string) => Promise<void>,
  test: (watched: Watched) => Promise<void>,
): Promise<void> {
  const outside = await Deno.makeTempDir();
  const root = join(outside, "models");
  let folder: ModelsFolder | undefined;
  const models = new Models();
  try {
    await Deno.mkdir(root);
    await before(root);
    const refusals: string[] = [];
    folder = await watchModels(models, {
      root,
      catalogue: builtinCatalogue(),
      backend: "cpu",
      every: 3_600_000,
      refused: (path, reason) => refusals.push(`${path}: ${reason}`),
    });
    await test({ root, models, refusals, folder });
  } finally {
    await folder?.close();
    await models.close();
    await Deno.remove(outside, { recursive: true });
  }
}

/** What a model says of a row, whatever it says it with. */
async function answerOf(models: Models, name: string, version?: string): Promise<number[]> {
  const features = encodeRow(TOY, { size: 7, weight: 80, colour: "red" });
  return Array.from(await models.get(name, version).batcher.submit(features, 1));
}

/** The versions that are served. */
function served(models: Models): string[] {
  return models.list().flatMap(({ name, version, served }) => served ? [`${name}/${version}`] : []);
}

/** Two looks when the file system's clock has moved on: the first sees that something has changed, the second that it changes no more. */
async function lookTwice(folder: ModelsFolder): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  await folder.scan();
  await folder.scan();
}

Deno.test("watchModels() serves what is in the folder, as the student itself answers", async () => {
  const tensors = tf.memory().numTensors;
  await watching(async (root) => {
    await writeStudentFolder(join(root, "fruit/1"), { seed: 1 });
    await writeStudentFolder(join(root, "fruit/10"), { seed: 2 });
    await writeStudentFolder(join(root, "plain"), { seed: 3 });
    await writeStudentFolder(join(root, "through-tfjs"), { seed: 4, activation: "softsign" });
    await Deno.writeTextFile(join(root, "README.md"), "no model");
    await Deno.mkdir(join(root, ".hidden"));
    await Deno.mkdir(join(root, "empty"));
  }, async ({ root, models, refusals }) => {
    assertEquals(served(models), ["fruit/10", "fruit/1", "plain/1", "through-tfjs/1"]);
    assertEquals(refusals, []);
    assertEquals(models.get("fruit").version, "10");
    for (
      const [name, version, path] of [["fruit", "1", "fruit/1"], ["plain", "1", "plain"], [
        "through-tfjs",
        "1",
        "through-tfjs",
      ]]
    ) {
      const trained = await readStudent(localStorage(join(root, path!)), path!);
      const cells = new Map([["size", "7"], ["weight", "80"], ["colour", "red"]]);
      const [expected] = await trained.predict([{ number: 1, cells }]);
      const answer = await answerOf(models, name!, version);
      answer.forEach((p, i) =>
        assert(Math.abs(p - expected!.probabilities![i]!) < 1e-5, `${name}: ${answer}`)
      );
      trained.student.dispose();
    }
  });
  assertEquals(tf.memory().numTensors, tensors, "tensors must be disposed of with their models");
});

Deno.test("watchModels() tries again what could not be loaded, though its files are as they were", async () => {
  await watching(
    async (root) => await writeStudentFolder(join(root, "fruit/1"), { seed: 1 }),
    async ({ models, folder, root }) => {
      // A run has had that name and version, and is removed then.
      models.withdraw("fruit", "1", "models folder");
      models.put("fruit", "1", toyStudent());
      await Deno.utime(join(root, "fruit/1/weights.bin"), 1, 1);
      await lookTwice(folder);
      models.withdraw("fruit", "1");
      for (let looks = 0; served(models).length === 0; looks++) {
        assert(looks < 10);
        await folder.scan();
      }
      assertEquals(served(models), ["fruit/1"]);
    },
  );
});

Deno.test("watchModels() goes on without a folder, and finds it when it comes", async () => {
  await watching((root) => Deno.remove(root), async ({ root, models, folder }) => {
    assertEquals(served(models), []);
    await writeStudentFolder(join(root, "fruit/1"));
    await lookTwice(folder);
    assertEquals(served(models), ["fruit/1"]);
  });
});

Deno.test("watchModels() loads what is new or has changed when it changes no more, and lets go of what has gone", async () => {
  await watching(
    async (root) => await writeStudentFolder(join(root, "fruit/1"), { seed: 1 }),
    async ({ root, models, folder }) => {
      const before = await answerOf(models, "fruit");
      await writeStudentFolder(join(root, "fruit/1"), { seed: 2 });
      await new Promise((resolve) => setTimeout(resolve, 30));
      await folder.scan();
      assertEquals(await answerOf(models, "fruit"), before, "it may still be being written");
      await folder.scan();
      const after = await answerOf(models, "fruit");
      assert(after.some((p, i) => Math.abs(p - before[i]!) > 1e-3));

      await writeStudentFolder(join(root, "fruit/2"), { seed: 3 });
      await lookTwice(folder);
      assertEquals(served(models), ["fruit/2", "fruit/1"]);
      await Deno.remove(join(root, "fruit/2"), { recursive: true });
      await folder.scan();
      assertEquals([served(models), await answerOf(models, "fruit")], [["fruit/1"], after]);
    },
  );
});

Deno.test("watchModels() leaves the old version in place where the new one is broken, and says why", async () => {
  await watching(
    async (root) => await writeStudentFolder(join(root, "fruit/1")),
    async ({ root, models, folder }) => {
      const before = await answerOf(models, "fruit");
      const broken: readonly (readonly [file: string, text: string, error: RegExp])[] = [
        ["model.json", "{", /Cannot open fruit\/1 as a model/],
        ["weights.bin", "short", /weights.bin must hold \d+ bytes: it holds 5/],
        ["preprocessing.json", '{"version":2}', /Cannot use preprocessing/],
        [
          "preprocessing.json",
          JSON.stringify({ ...TOY, classes: ["a", "b"] }),
          /must take 6 features and answer 2 classes/,
        ],
      ];
      for (const [file, text, error] of broken) {
        await Deno.writeTextFile(join(root, "fruit/1", file), text);
        await Deno.remove(join(root, "fruit/1/checksums.json"));
        await lookTwice(folder);
        const [state] = models.list();
        assertEquals([state?.state, await answerOf(models, "fruit")], ["ready", before]);
        assertMatch(state?.error ?? "", error);
        assert(!state!.error!.includes(root), "no path of the machine must be told");
        await writeStudentFolder(join(root, "fruit/1"));
        await lookTwice(folder);
        assertEquals(models.list()[0]?.error, undefined);
      }
      const weights = await Deno.readFile(join(root, "fruit/1/weights.bin"));
      new DataView(weights.buffer).setFloat32(0, NaN, true);
      await Deno.writeFile(join(root, "fruit/1/weights.bin"), weights);
      await lookTwice(folder);
      assertEquals(await answerOf(models, "fruit"), before);
      assert(models.list()[0]?.error);

      await Deno.remove(join(root, "fruit/1/weights.bin"));
      await lookTwice(folder);
      assertMatch(models.list()[0]?.error ?? "", /weights.bin is not there/);
      assertEquals(served(models), ["fruit/1"]);
    },
  );
});

Deno.test("watchModels() reads nothing outside of its folder, wherever links lead", async () => {
  await watching(async (root) => {
    const outside = join(root, "../outside");
    await writeStudentFolder(outside);
    await writeStudentFolder(join(root, "fruit/1"));
    await writeStudentFolder(join(root, "stolen/1"));
    await Deno.symlink(outside, join(root, "linked"));
    await Deno.mkdir(join(root, "versions"));
    await Deno.symlink(outside, join(root, "versions/1"));
    await Deno.remove(join(root, "stolen/1/weights.bin"));
    await Deno.symlink(join(outside, "weights.bin"), join(root, "stolen/1/weights.bin"));
    await Deno.symlink(join(root, "fruit/1"), join(root, "inside"));
    await Deno.symlink("loop", join(root, "loop"));
    await Deno.mkdir(join(root, "a b"));
  }, async ({ models, refusals, folder }) => {
    assertEquals(served(models), ["fruit/1", "inside/1"]);
    const reason = "it must be a folder that lies in the models folder, links included";
    assertEquals(refusals.sort(), [
      "a b: its name must be letters, digits, dots, dashes and underscores, 100 at most",
      `linked: ${reason}`,
      `loop: ${reason}`,
      `versions/1: ${reason}`,
    ]);
    const [stolen] = models.versions("stolen");
    assertMatch(
      stolen?.error ?? "",
      /Cannot read stolen\/1\/weights.bin: it must be a file that lies in the models folder/,
    );
    await folder.scan();
    assertEquals(refusals.length, 4, "what is refused is told once");
  });
});

/** Runs a test in which this user has no right to list some folders, or may list them but not enter them; root has all rights. */
async function without(
  right: "list" | "enter",
  test: (close: (...names: string[]) => void) => Promise<void>,
): Promise<void> {
  const { readDir, lstat, stat, realPath } = Deno;
  let closed: readonly string[] = [];
  const check = (path: string | URL) => {
    const isClosed = closed.some((name) =>
      right === "list" ? `${path}`.endsWith(`/${name}`) : `${path}`.includes(`/${name}/`)
    );
    if (isClosed) throw new Deno.errors.PermissionDenied();
    return path;
  };
  if (right === "list") Deno.readDir = (path) => readDir(check(path));
  else {
    Deno.lstat = async (path) => await lstat(check(path));
    Deno.stat = async (path) => await stat(check(path));
    Deno.realPath = async (path) => await realPath(check(path));
  }
  try {
    await test((...names) => closed = names);
  } finally {
    Object.assign(Deno, { readDir, lstat, stat, realPath });
  }
}

for (const right of ["list", "enter"] as const) {
  Deno.test(`watchModels() goes on where it may not ${right} a model's folder: the model is named, and what is served stays`, () =>
    without(right, (close) =>
      watching(async (root) => {
        await writeStudentFolder(join(root, "fruit/7"), { seed: 1 });
        await writeStudentFolder(join(root, "sound/2"), { seed: 2 });
        await writeStudentFolder(join(root, "plain"), { seed: 3 });
        close("fruit");
      }, async ({ models, folder }) => {
        assertEquals([models.unserved(), served(models)], [["fruit"], ["plain/1", "sound/2"]]);
        const before = [await answerOf(models, "sound"), await answerOf(models, "plain")];
        close("fruit", "sound", "plain");
        await lookTwice(folder);
        assertEquals([models.unserved(), served(models)], [["fruit"], ["plain/1", "sound/2"]]);
        assertEquals([await answerOf(models, "sound"), await answerOf(models, "plain")], before);
        close();
        await lookTwice(folder);
        assertEquals([models.unserved(), served(models)], [[], ["fruit/7", "plain/1", "sound/2"]]);
      })));
}

Deno.test("watchModels() says which folder holds no student", async () => {
  await watching(async (root) => {
    await Deno.mkdir(join(root, "notes"));
    await Deno.writeTextFile(join(root, "notes/student.js"), "");
  }, async ({ refusals, folder }) => {
    await folder.scan();
    assertEquals(refusals, ["notes: it holds neither a student nor folders of its versions"]);
  });
});

Deno.test("watchModels() does not wait for a pipe", async () => {
  await watching(async (root) => {
    await writeStudentFolder(join(root, "fruit/1"));
    await Deno.remove(join(root, "fruit/1/dataset.json"));
    const { success } = await new Deno.Command("mkfifo", { args: [join(root, "fruit/1/dataset.json")] })
      .output();
    assert(success);
  }, ({ models }) => {
    assertMatch(models.list()[0]?.error ?? "", /it must be a file/);
    return Promise.resolve();
  });
});

Deno.test("edge.js answers by itself as the model does, and can be served again", async () => {
  await watching(async (root) => {
    await writeStudentFolder(join(root, "fruit/1"));
    await writeStudentFolder(join(root, "through-tfjs"), { activation: "softsign" });
  }, async ({ models }) => {
    const app = mount(modelHandlers(models));
    const expected = await answerOf(models, "fruit");
    for (const path of ["/v1/models/fruit/edge.js", "/v1/models/fruit/versions/1/edge.js"]) {
      const response = await app.request(path);
      assertEquals([response.status, response.headers.get("content-type")], [
        200,
        "text/javascript; charset=utf-8",
      ]);
      const text = await response.text();
      const { default: student } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      const again = await createStudentApp(student).request(
        "/v1/models/fruit/predict",
        json({ rows: [{ size: 7, weight: 80, colour: "red" }] }),
      );
      const { predictions: [{ probabilities }] } = await again.json();
      TOY.classes.forEach((name, i) => assert(Math.abs(probabilities[name] - expected[i]!) < 1e-5));
    }
    const tensors = tf.memory().numTensors;
    const refused = await app.request("/v1/models/through-tfjs/edge.js");
    assertEquals(refused.status, 422);
    assertMatch((await refused.json()).error, /softsign.*tfjs/);
    assertEquals(tf.memory().numTensors, tensors);
    const { models: [fruit] } = await (await app.request("/v1/models")).json();
    assertEquals(fruit.edge, true);
  });
});
