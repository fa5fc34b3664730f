/** What the server says of itself where a model could not be loaded. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { createApp } from "../../../server/app.ts";
import { serverConfig } from "../../../server/config.ts";
import { unservedOf } from "../../../server/inference/handlers.ts";
import { inferenceRoutes } from "../../../server/inference/routes.ts";
import { lineLog } from "../../../server/log.ts";
import { watchModels } from "../../../server/models/folder.ts";
import { Models } from "../../../server/models/models.ts";
import { makeServer } from "../../../server/server.ts";
import { inFolder } from "../serving.ts";
import { writeStudentFolder } from "./student_folders.ts";

Deno.test("a model of which no version could be loaded makes the server not ready, until it is mended or gone", async () => {
  await inFolder(async (outside) => {
    const root = join(outside, "models");
    const path = join(root, "fruit/1");
    await writeStudentFolder(path, { seed: 1 });
    await writeStudentFolder(join(root, "sound"), { seed: 2 });
    const model = await Deno.readFile(join(path, "model.json"));
    await Deno.writeTextFile(join(path, "model.json"), "{");
    const told: string[] = [];
    const models = new Models({
      failed: (_, { name }) => told.push(`${name} failed`),
      recovered: (name) => told.push(`${name} recovered`),
    });
    const folder = await watchModels(models, {
      root,
      catalogue: builtinCatalogue(),
      backend: "cpu",
      every: 3_600_000,
    });
    const app = createApp({ routes: inferenceRoutes(models), waitsFor: () => unservedOf(models) });
    const ask = async (path: string) => {
      const response = await app.request(path);
      return [response.status, await response.json()] as const;
    };
    const lookTwice = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await folder.scan();
      await folder.scan();
    };
    const isReady = async (expected: boolean) => {
      const [status, ready] = await ask("/v2/health/ready");
      const named = "the model fruit could not be loaded";
      const error = `Cannot answer for all models yet: ${named}`;
      if (expected) assertEquals([status, ready], [200, { live: true, ready: true }]);
      else assertEquals([status, ready], [503, { error, live: true, ready: false }]);
      assertEquals(await ask("/health/ready"), [
        expected ? 200 : 503,
        { status: expected ? "ready" : "not ready", waitsFor: expected ? [] : [named] },
      ]);
    };
    const isModelReady = async (path: string, expected: boolean) => {
      const [status, body] = await ask(`/v2/models/${path}/ready`);
      assertEquals([status, body.name, body.ready], [expected ? 200 : 503, path.split("/")[0], expected]);
      if (!expected) assertMatch(body.error, /^Cannot use the model "?fruit"?: it has no version/);
    };

    await isReady(false);
    await isModelReady("fruit", false);
    await isModelReady("fruit/versions/1", false);
    await isModelReady("sound", true);
    assertEquals((await ask("/v2/models/fruit/versions/2/ready"))[0], 404);
    assertEquals((await ask("/v2/health/live"))[0], 200);

    await Deno.writeFile(join(path, "model.json"), model);
    await lookTwice();
    await isReady(true);
    await isModelReady("fruit", true);

    // It is broken once more: what has been loaded answers on.
    await Deno.writeTextFile(join(path, "weights.bin"), "short");
    await lookTwice();
    await isReady(true);
    await isModelReady("fruit", true);

    // A version that is broken is no matter beside an older one that is not, and all there is where it goes.
    await Deno.mkdir(join(root, "fruit/2"));
    await Deno.writeTextFile(join(root, "fruit/2/model.json"), "[]");
    await lookTwice();
    await isReady(true);
    await isModelReady("fruit/versions/2", false);
    await Deno.remove(path, { recursive: true });
    await lookTwice();
    await isReady(false);
    await Deno.remove(join(root, "fruit"), { recursive: true });
    await lookTwice();
    await isReady(true);
    assertEquals(told, ["fruit failed", "fruit recovered", "fruit failed", "fruit failed"]);

    // One whose model.json is lost is a model still.
    await Deno.remove(join(root, "sound/model.json"));
    await lookTwice();
    assertEquals((await ask("/v2/health/ready"))[0], 200);
    assert(models.versions("sound")[0]!.error);
    await folder.close();
    await models.close();
  });
});

Deno.test("a server that starts with a broken model is there, names it, and counts it", async () => {
  await inFolder(async (outside) => {
    const root = join(outside, "models");
    await writeStudentFolder(join(root, "fruit"), { seed: 1 });
    await Deno.remove(join(root, "fruit/model.json"));
    const config = await serverConfig(undefined, { root: join(outside, "root"), models: root });
    const said: string[] = [];
    const log = lineLog((line) => void said.push(line));
    await using server = await makeServer({ catalogue: builtinCatalogue(), config, log, version: "1" });
    const waitsFor = async () => (await (await server.app.request("/health/ready")).json()).waitsFor;
    assertEquals(await waitsFor(), ["records", "models"]);
    const early = await server.app.request("/v2/health/ready");
    assertEquals([early.status, (await early.json()).error], [
      503,
      "Cannot answer for all models yet: records are being loaded; models are being loaded",
    ]);
    await server.start();
    assertEquals(await waitsFor(), ["the model fruit could not be loaded"]);
    assertEquals(said.length, 1);
    assertMatch(
      said[0]!,
      /warn a model could not be served, and none of its versions answers: not ready name=fruit version=1 error=/,
    );
    const metrics = await (await server.app.request("/metrics")).text();
    assertStringIncludes(metrics, 'retort_model_ready{model="fruit"} 0\n');
    assertStringIncludes(metrics, 'retort_models{state="failed"} 1\n');
  });
});
