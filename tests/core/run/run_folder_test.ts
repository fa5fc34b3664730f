import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import * as z from "zod";
import { UserError } from "../../../core/base/errors.ts";
import { readJson, writeJson } from "../../../core/base/json_file.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { difference } from "../../../core/catalogue/config.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { begunAs, checkFolder, claimFolder, folderState } from "../../../core/run/run_folder.ts";
import { csv } from "../../../plugins/datasets/csv.ts";
import { toyCatalogue, toyConfig } from "../../toy.ts";
import { reportFrom, seedResult } from "../report/reports.ts";

const CATALOGUE = toyCatalogue();
const CONFIG = toyConfig(CATALOGUE);
const OTHER = toyConfig(CATALOGUE, { seed: 2 });
const REPORT = reportFrom([seedResult({ ensemble: [0, 1], baseline: [0, 1], student: [0, 0] })]);

Deno.test("folderState() tells nothing, an unfinished, a finished and another run apart", async () => {
  const storage = memoryStorage();
  assertEquals(await folderState(storage, CONFIG, "here"), { holds: "nothing" });
  await claimFolder(storage, CONFIG, false);
  assertEquals(await folderState(storage, CONFIG, "here"), { holds: "unfinished" });
  await writeJson(storage, "report.json", REPORT);
  const state = await folderState(storage, CONFIG, "here");
  assertEquals(JSON.stringify(state), JSON.stringify({ holds: "finished", report: REPORT }));
  const differs = "seed is 1 there and 2 here";
  assertEquals(await folderState(storage, OTHER, "here"), { holds: "another", differs });
});

Deno.test("checkFolder() lets a new run into a free or a finished folder, and a resumed one into its own", async () => {
  const storage = memoryStorage();
  assertEquals(await checkFolder(storage, CONFIG, "here", false), undefined);
  assertEquals(await checkFolder(storage, CONFIG, "here", true), undefined);
  await claimFolder(storage, CONFIG, false);
  assertEquals(await checkFolder(storage, CONFIG, "here", true), undefined);
  await writeJson(storage, "report.json", REPORT);
  assertEquals(await checkFolder(storage, CONFIG, "here", false), undefined);
  assertEquals(JSON.stringify(await checkFolder(storage, CONFIG, "here", true)), JSON.stringify(REPORT));
});

Deno.test("checkFolder() keeps away from an unfinished and from another run, and says how to go on", async () => {
  const storage = memoryStorage();
  await claimFolder(storage, CONFIG, false);
  const refusal = async (config: typeof CONFIG, resume: boolean) =>
    (await assertRejects(() => checkFolder(storage, config, "here", resume), UserError)).message;
  assertMatch(
    await refusal(CONFIG, false),
    /^Cannot write a run to here: .* \(--resume\), or name another folder \(--out\)$/,
  );
  assertMatch(
    await refusal(OTHER, false),
    /^Cannot write a run to here: .*: seed is 1 there and 2 here; name another/,
  );
  assertMatch(
    await refusal(OTHER, true),
    /^Cannot resume here: .*: seed is 1 there and 2 here; name another/,
  );
});

Deno.test("claimFolder() removes report and checkpoints of a finished run, but for one that is resumed", async () => {
  const storage = memoryStorage();
  await storage.write("checkpoint/seed-1/student.ckpt", new Uint8Array(1));
  await claimFolder(storage, OTHER, false);
  await writeJson(storage, "report.json", REPORT);
  await claimFolder(storage, CONFIG, true);
  assertEquals([...storage.files.keys()].sort(), [
    "checkpoint/seed-1/student.ckpt",
    "config.json",
    "report.json",
  ]);
  await claimFolder(storage, CONFIG, false);
  assertEquals([...storage.files.keys()], ["config.json"]);
  assertEquals(await readJson(storage, "config.json", "here"), JSON.parse(JSON.stringify(CONFIG)));
});

Deno.test("claimFolder() leaves the files of a folder that holds no run, but a report that would be taken for its own", async () => {
  const storage = memoryStorage();
  const mine = ["checkpoint/mine", "notes.txt"];
  for (const path of [...mine, "report.json"]) await storage.write(path, new Uint8Array(1));
  await claimFolder(storage, CONFIG, false);
  assertEquals([...storage.files.keys()].sort(), [...mine, "config.json"].sort());
  assertEquals(await folderState(storage, CONFIG, "here"), { holds: "unfinished" });
});

Deno.test("readJson() says in one line which file is no JSON", async () => {
  const storage = memoryStorage();
  assertEquals(await readJson(storage, "config.json", "here"), undefined);
  await storage.write("config.json", new TextEncoder().encode("{\n  no"));
  const { message } = await assertRejects(() => readJson(storage, "config.json", "here"), UserError);
  assertMatch(message, /^Cannot read here\/config\.json: it must be JSON: [^\n]*$/);
});

Deno.test("begunAs() gives a run of before its former defaults, and those alone", async () => {
  const plugin = definePlugin({
    kind: "dataset",
    name: "file",
    summary: "A data set whose defaults have changed.",
    formerDefaults: { delimiter: { was: ",", is: "auto" } },
    options: () => z.strictObject({ delimiter: z.string().default("auto"), further: z.string().optional() }),
    create: () => ({}) as never,
  });
  const catalogue = toyCatalogue();
  catalogue.register(plugin);
  const config = (data: object) =>
    ({ ...CONFIG, data: { split: CONFIG.data.split, ...data } }) as typeof CONFIG;
  const after = async (there: object, here: object) => {
    const storage = memoryStorage();
    await claimFolder(storage, config(there), false);
    return await begunAs(catalogue, storage, config(here), "here");
  };
  const [former, present] = [{ use: "file", delimiter: "," }, { use: "file", delimiter: "auto" }];
  const differs = (there: object, here: object) =>
    after(there, here).then((found) => difference(found, config(there))?.path);
  assertEquals(await after(former, present), config(former));
  assertEquals(
    await after({ ...former, unlabelled: former }, { ...present, unlabelled: present }),
    config({ ...former, unlabelled: former }),
  );
  assertEquals(await differs({ use: "file", delimiter: ";" }, present), ["data", "delimiter"]);
  assertEquals(await differs(former, { use: "file", delimiter: "|" }), ["data", "delimiter"]);
  assertEquals(await differs(former, { ...present, further: "x" }), ["data", "further"]);
  assertEquals(await differs({ use: "other", delimiter: "," }, present), ["data", "use"]);
  assertEquals(await after({ use: "nothing" }, present), config(present));
  assertEquals(await begunAs(catalogue, memoryStorage(), config(present), "here"), config(present));
});

Deno.test("begunAs() keeps the order of a config, by which its checkpoints know it", async () => {
  const storage = memoryStorage();
  const before = {
    ...CONFIG,
    data: { use: "csv", path: "a.csv", label: "y", delimiter: ",", missing: [], split: CONFIG.data.split },
  };
  await claimFolder(storage, before as typeof CONFIG, false);
  const after = { ...before, data: { ...before.data, delimiter: "auto" } } as typeof CONFIG;
  const begun = await begunAs(new Catalogue([csv as Plugin]), storage, after, "here");
  assertEquals(JSON.stringify(begun), JSON.stringify(before));
});
