import { assert, assertEquals, assertRejects } from "@std/assert";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { CLOCK } from "../../../core/catalogue/container.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { LabelsWork } from "../../../core/run/jobs.ts";
import { runJob } from "../../../core/run/run_job.ts";
import { memoryTargets, TARGETS } from "../../../core/targets/store.ts";
import { claim } from "../../../core/workers/claims.ts";
import { type Done, type Job, WorkerDied, WORKERS, type Workers } from "../../../core/workers/workers.ts";
import { onBackends } from "../../support/backends.ts";
import { clouds, hastyClock, memoryScope, TOY, toyCatalogue, toyConfig, valuesOf } from "../../toy.ts";
import { runIn, strategyOf } from "./runs.ts";

/** Three teachers that are trained on the labels. */
const ENSEMBLE = {
  teacher: {
    use: "ensemble",
    members: ["mlp", { use: "mlp", hidden: [5], dropout: 0.2 }, { use: "ensemble", members: 1 }],
    train: { epochs: 2 },
  },
};
const STAGES = ["teacher-1", "teacher-2", "teacher-3.teacher-1", "baseline"];

interface WorkersHere {
  readonly size?: number;
  readonly least?: number;
  /** Called as a worker other than the first begins a job. */
  readonly before?: (job: Job) => void;
}

/** Workers in this thread, which know nothing but what they are sent, as Workers do. They take turns at each step. */
function workersHere(
  catalogue: Catalogue,
  storage: ReturnType<typeof memoryStorage>,
  { size = 2, least = 0, before = () => {} }: WorkersHere,
): Workers & { readonly jobs: readonly Job[]; readonly results: readonly Done[] } {
  const jobs: Job[] = [];
  const results: Done[] = [];
  let busy = 0;
  return {
    get size() {
      return size - busy;
    },
    least,
    jobs,
    results,
    async run(job, { events, done, signal }) {
      jobs.push(job);
      before(job);
      assert(size > 1 + busy++, "more are called than may work at once");
      const { scope } = memoryScope(catalogue, storage);
      scope.register(CLOCK, hastyClock(150)).register(TARGETS, memoryTargets());
      try {
        await runJob(catalogue, scope, structuredClone(job), {
          events,
          signal,
          done(one) {
            results.push(one);
            done(structuredClone(one));
          },
        });
      } finally {
        busy--;
      }
    },
  };
}

/** Runs a toy config with so many workers. */
async function runWith(
  catalogue: Catalogue,
  changes: object,
  { storage = memoryStorage(), watch, signal, resume, ...options }: WorkersHere & {
    readonly storage?: ReturnType<typeof memoryStorage>;
    readonly watch?: (event: RunEvent) => void;
    readonly signal?: AbortSignal;
    readonly resume?: boolean;
  } = {},
) {
  const pool = workersHere(catalogue, storage, { size: 1, ...options });
  const result = await runIn(catalogue, toyConfig(catalogue, { ...ENSEMBLE, ...changes }), {
    storage,
    resume,
    signal,
    ...watch ? { watch } : {},
    register: (scope) => void scope.register(CLOCK, hastyClock(150)).register(WORKERS, pool),
  });
  return { ...result, jobs: pool.jobs, results: pool.results, bytes: lasting(storage.files) };
}

/** The files that hold no time. */
function lasting(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const names = [...files.keys()].filter((name) =>
    /\.(bin|ckpt)$|^student\/.*\.json$|^config\.json$/.test(name)
  );
  assert(names.includes("student/weights.bin") || names.some((name) => name.endsWith(".ckpt")));
  return new Map(names.sort().map((name) => [name, files.get(name)!]));
}

/** What of a report is no time. */
function scores(
  { teachers, ensemble, baseline, student, counts }: Awaited<ReturnType<typeof runWith>>["report"],
) {
  const of = [...teachers, ensemble, baseline, student];
  return { counts, of: of.map(({ accuracy, nll, ece, parameters }) => ({ accuracy, nll, ece, parameters })) };
}

const itemsOf = (jobs: readonly Job[]) => jobs.map(({ work: { what, items } }) => ({ what, items }));

onBackends(["cpu"], "run() gives the same bytes and numbers whatever the number of workers", async () => {
  const catalogue = toyCatalogue();
  const alone = await runWith(catalogue, {});
  assertEquals(alone.jobs, []);
  for (const size of [2, 9]) {
    const together = await runWith(catalogue, {}, { size });
    // Four stages: of nine workers, four are needed.
    const helpers = Math.min(size, STAGES.length) - 1;
    assertEquals(itemsOf(together.jobs), Array(helpers).fill({ what: "stages", items: STAGES }));
    for (const { work } of together.jobs) {
      assert(
        "prepared" in work &&
          (work as LabelsWork).prepared.train.features.buffer instanceof SharedArrayBuffer,
      );
    }
    assertEquals(together.bytes, alone.bytes);
    assertEquals(scores(together.report), scores(alone.report));
    // Each stage is told of once, and in order.
    for (const stage of [...STAGES, "student"]) {
      const told = together.events.filter((event) =>
        "stage" in event && event.stage === stage && event.type !== "checkpoint"
      );
      const types = told.map(({ type }) => type).filter((type) => type !== "progress");
      assertEquals(types, ["stage-start", "epoch", "epoch", "stage-end"], stage);
    }
  }
});

onBackends(
  ["cpu"],
  "run() has label-only students trained side by side, too, with the same bytes",
  async () => {
    const catalogue = toyCatalogue();
    const changes = { baselines: ["label-smoothing", "mixup"], train: { ...TOY.train, augment: "mixup" } };
    const alone = await runWith(catalogue, changes);
    const baselines = ["baseline", "baseline-label-smoothing", "baseline-mixup"];
    assertEquals([...alone.bytes.keys()].filter((name) => name.includes("/baseline")).length, 3);
    for (const size of [2, 3, 9]) {
      const together = await runWith(catalogue, changes, { size });
      const items = [...STAGES.slice(0, 3), ...baselines];
      const helpers = Math.min(size, items.length) - 1;
      assertEquals(itemsOf(together.jobs), Array(helpers).fill({ what: "stages", items }));
      assertEquals(together.bytes, alone.bytes);
      for (const stage of baselines) {
        const starts = together.events.filter((event) =>
          event.type === "stage-start" && event.stage === stage
        );
        assertEquals(starts.length, 1, stage);
      }
    }
    const seeds = await runWith(catalogue, { ...changes, seeds: 2 }, { size: 2 });
    assertEquals(itemsOf(seeds.jobs), [{ what: "seeds", items: [1, 2] }]);
    assertEquals(seeds.bytes, (await runWith(catalogue, { ...changes, seeds: 2 })).bytes);
  },
);

onBackends(
  ["cpu"],
  "run() has seeds done whole, and the stages of one that is left over side by side",
  async () => {
    const catalogue = toyCatalogue();
    const alone = await runWith(catalogue, { seeds: 3 });
    const two = await runWith(catalogue, { seeds: 3 }, { size: 2 });
    assertEquals(itemsOf(two.jobs), [{ what: "seeds", items: [1, 2] }, { what: "stages", items: STAGES }]);
    assertEquals(two.bytes, alone.bytes);
    assertEquals(scores(two.report), scores(alone.report));
    assertEquals(two.report.seeds, [1, 2, 3]);
  },
);

onBackends(["cpu"], "run() calls nobody for what is less work than a worker is worth", async () => {
  const catalogue = toyCatalogue();
  assertEquals((await runWith(catalogue, { seeds: 2 }, { size: 4, least: 500 })).jobs, []);
});

/** Goes on from what was trained: its second student is wider where the first one has moved. */
const LOOKS = strategyOf(async function* ({ newStudent, loss }) {
  const student = newStudent("first");
  const [before] = valuesOf(student.variables.slice(0, 1));
  yield { name: "first", student, loss: loss("cross-entropy") };
  const [after] = valuesOf(student.variables.slice(0, 1));
  const moved = after!.some((value, i) => value !== before![i]);
  const second = newStudent("second", { use: "mlp", hidden: [moved ? 6 : 2] });
  return yield { name: "second", student: second, loss: loss("cross-entropy") };
});

onBackends(["cpu"], "run() takes no baseline that was trained in parallel for another student", async () => {
  const catalogue = toyCatalogue([LOOKS]);
  const alone = await runWith(catalogue, { strategy: "toy-strategy" });
  const { jobs, bytes, events } = await runWith(catalogue, { strategy: "toy-strategy" }, { size: 2 });
  assertEquals(jobs.length, 1);
  const baselines = events.flatMap((event) =>
    event.type === "stage-start" && event.stage === "baseline" ? [event.parameters] : []
  );
  assertEquals(baselines.length, 2);
  assert(baselines[0]! < baselines[1]!, "the first one was for the narrow student");
  assertEquals(bytes, alone.bytes);
});

onBackends(
  ["cpu"],
  "run() trains the stages of a teacher that does not call them independent one by one",
  async () => {
    const catalogue = toyCatalogue();
    const plan = catalogue.find("teacher", "ensemble")!;
    const scope = catalogue.container;
    assert(plan.create({ members: 2, mean: "logits" } as never, catalogue.context(scope)).independent);
    // The ensemble as a user's plugin that says nothing of its stages.
    const silent = {
      ...plan,
      name: "silent",
      create(options: never, context: never) {
        const { independent: _, ...rest } = plan.create(options, context);
        return rest;
      },
    };
    const mine = toyCatalogue([silent as never]);
    const teacher = { ...ENSEMBLE.teacher, use: "silent" };
    const { jobs, bytes } = await runWith(mine, { teacher }, { size: 3 });
    assertEquals(itemsOf(jobs), [{ what: "stages", items: ["baseline"] }]);
    assertEquals(
      bytes.get("student/weights.bin"),
      (await runWith(mine, { teacher })).bytes.get("student/weights.bin"),
    );
  },
);

onBackends(
  ["cpu"],
  "run() has chunks labelled side by side, by an ensemble and by an assistant",
  async () => {
    const catalogue = toyCatalogue();
    const changes = {
      strategy: { use: "chain", assistants: [{ use: "mlp", hidden: [4] }] },
      train: { epochs: 2, batchSize: 16, augment: { use: "jitter", sd: 0.1 }, views: 19 },
    };
    const alone = await runWith(catalogue, changes);
    // More than the stages that depend on no other: some are free to label, whoever still trains.
    const together = await runWith(catalogue, changes, { size: 6 });
    const labels = together.jobs.flatMap(({ work }) => work.what === "labels" ? [work as LabelsWork] : []);
    assertEquals(new Set(labels.map(({ stage }) => stage)), new Set(["assistant-1", "student"]));
    // A chunk for the rows as they are, and one for each view of them.
    assertEquals(new Set(labels.map(({ items }) => items.length)), new Set([20]));
    const made = together.results.filter(({ result }) => "logits" in (result as object));
    assert(made.length > 0, "another worker labelled some");
    assertEquals(together.bytes, alone.bytes);
    const labelled = (events: readonly RunEvent[]) => events.filter(({ type }) => type === "labelled");
    assertEquals(labelled(together.events), labelled(alone.events));
  },
);

/** All that is fitted on validation rows, or trained on some of the training rows, in one. */
const FITTED = {
  use: "ensemble",
  members: [
    { use: "calibrated", of: { use: "mlp", hidden: [5] } },
    { use: "cross-fitted", of: { use: "mlp", hidden: [5] }, folds: 2 },
    { use: "ensemble", members: ["mlp", { use: "mlp", hidden: [3] }], weights: "entropy" },
  ],
  weights: "fitted",
  train: { epochs: 3 },
};

onBackends(
  ["cpu"],
  "run() fits the same weights and temperatures whatever the number of workers",
  async () => {
    const catalogue = toyCatalogue([], clouds({ rows: 100 }));
    const changes = {
      teacher: FITTED,
      train: { epochs: 2, batchSize: 16, augment: { use: "munge" }, views: 19 },
      data: { use: "toy", split: { validation: 0.2, test: 0.2 } },
    };
    const alone = await runWith(catalogue, changes);
    const together = await runWith(catalogue, changes, { size: 8 });
    assertEquals(together.bytes, alone.bytes);
    const of = ({ report: { teacher_diagnostics, warnings } }: typeof alone) => ({
      teacher_diagnostics,
      warnings,
    });
    assertEquals(of(together), of(alone));
    assert(alone.report.warnings!.some((message) => message.startsWith("the ensemble's weights, fitted on")));
    // Some were labelled by others, each of whom has found the same teacher.
    assert(
      together.results.some(({ result }) => "logits" in (result as object)),
      "none was labelled by others",
    );
  },
);

/** A worker that takes teacher 3 and dies over it, so many times. */
function dying(times: number): WorkersHere {
  let deaths = 0;
  return {
    size: 2,
    before({ claims, worker }) {
      if (deaths++ >= times) return;
      assert(claim(claims, 2, worker));
      throw new WorkerDied("it was told to");
    },
  };
}

onBackends(["cpu"], "run() replaces a worker that died, once", async () => {
  const catalogue = toyCatalogue();
  const alone = await runWith(catalogue, {});
  const { jobs, bytes } = await runWith(catalogue, {}, dying(1));
  assertEquals(jobs.map(({ worker }) => worker), [2, 2]);
  assertEquals(bytes, alone.bytes);

  const storage = memoryStorage();
  await assertRejects(
    () => runWith(catalogue, {}, { ...dying(2), storage }),
    UserError,
    "Cannot train teacher-3.teacher-1: its Worker died twice: it was told to; what is trained is kept: go on with --resume",
  );
  const resumed = await runWith(catalogue, {}, { storage, resume: true });
  assertEquals(resumed.bytes, alone.bytes);
});

onBackends(
  ["cpu"],
  "run() of many workers stops at checkpoints, and goes on with another number of them",
  async () => {
    const catalogue = toyCatalogue();
    const alone = await runWith(catalogue, {});
    // In the middle of the teachers, and of the student while another trains the baseline.
    for (const stage of ["teacher-2", "student"]) {
      const storage = memoryStorage();
      const stop = new AbortController();
      const watch = (event: RunEvent) => {
        if (event.type === "epoch" && event.stage === stage) stop.abort();
      };
      await assertRejects(
        () => runWith(catalogue, {}, { size: 3, storage, watch, signal: stop.signal }),
        Interrupted,
      );
      assert(storage.files.has(`checkpoint/seed-1/${stage}.ckpt`));
      assert(!storage.files.has("report.json"));
      const resumed = await runWith(catalogue, {}, { size: 2, storage, resume: true });
      assertEquals(resumed.bytes, alone.bytes);
      const starts = resumed.events.flatMap((event) =>
        event.type === "stage-start" && event.stage === stage ? [event.step] : []
      );
      assert(starts[0]! > 0, "it went on from its checkpoint");
    }
  },
);

onBackends(["cpu"], "run() ends when a listener throws, and the workers stop", async () => {
  const catalogue = toyCatalogue();
  const watch = ({ type }: RunEvent) => {
    if (type === "stage-end") throw new UserError("the disk is full");
  };
  await assertRejects(() => runWith(catalogue, {}, { size: 3, watch }), UserError, "the disk is full");
});
