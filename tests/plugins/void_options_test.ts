/** An option that another one makes void is obeyed or refused by name: never neither. */
import { assertEquals, assertNotEquals, assertRejects, assertStringIncludes } from "@std/assert";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import type { Plugin } from "../../core/plugin.ts";
import { plan } from "../../core/run/engine.ts";
import { runIn } from "../core/run/runs.ts";
import { onBackends } from "../support/backends.ts";
import { clouds, toyCatalogue, toyConfig } from "../toy.ts";

/** Rows without classes. */
const MORE = definePlugin({
  kind: "dataset",
  name: "more",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () => ({
    load: () => Promise.reject(new Error("it has no classes")),
    async *rows() {
      const names = clouds().numeric.names;
      yield { number: 1, cells: new Map(names.map((name) => [name, "1"])) };
    },
  }),
}) as Plugin;

const CATALOGUE = toyCatalogue([], clouds({ rows: 40 }));
const SMALL = { use: "mlp", hidden: [4] };
const TEAM = { use: "ensemble", members: [SMALL, { use: "mlp", hidden: [2] }], train: { epochs: 2 } };

type Changes = Readonly<Record<string, unknown>>;

const hinton = (rest: Changes) => ({ strategy: { use: "hinton", ...rest } });
const self = (method: string, rest: Changes) => ({ strategy: { use: "self", method, ...rest } });
const alone = (loss: unknown) => hinton({ softWeight: 0, hardWeight: 0, losses: { alone: loss } });
const weighed = (weights: readonly number[], mean = "logits") => ({ teacher: { ...TEAM, weights, mean } });
const never = { use: "linear", from: 0, to: 0 };
const jitter = { epochs: 1, augment: { use: "jitter", sd: 0.1 } };

/** What is refused, with how the message must name it. */
const REFUSED: readonly (readonly [Changes, string])[] = [
  [
    hinton({ softWeight: 0, temperature: 8 }),
    "temperature must be left out where softWeight is 0: current value is 8",
  ],
  [hinton({ softWeight: never, temperature: 8 }), "temperature must be left out where softWeight is 0"],
  [
    { strategy: { use: "adaptive", method: "entropy", softWeight: 0 } },
    "softWeight must be above 0, or nothing adapts",
  ],
  [{ strategy: { use: "chain", softWeight: never } }, "softWeight must be above 0, or no model hears"],
  [{ strategy: { use: "chain", drop: 0.5 } }, "drop must be left out where dense is false"],
  [{ strategy: { use: "mutual", peerWeight: 0, peers: 3 } }, "peers must be left out where peerWeight is 0"],
  [
    { strategy: { use: "mutual", peerWeight: 0, temperature: 3 } },
    "temperature must be left out where peerWeight and softWeight are 0",
  ],
  [self("born-again", { softWeight: 0 }), "softWeight must be above 0, or no generation hears"],
  [
    self("born-again", { generations: 2, ensemble: true }),
    "ensemble must be left out where generations is below 3",
  ],
  [
    self("born-again", { generations: 1, first: "labels", temperature: 2 }),
    "temperature must be left out where generations is 1 and first is labels",
  ],
  [self("ema", { averageWeight: 0, decay: 0.5 }), "decay must be left out where averageWeight is 0"],
  [self("ema", { teacher: false, softWeight: 1 }), "softWeight must be left out where teacher is false"],
  [
    self("deep-supervision", { softWeight: 0, temperature: 2 }),
    "temperature must be left out where softWeight is 0",
  ],
  [
    self("deep-supervision", { exitWeight: 0, exits: ["hidden_1"] }),
    "exits must be left out where exitWeight is 0",
  ],
  [self("teacher-free", { softWeight: 0, correct: 0.9 }), "correct must be left out where softWeight is 0"],
  [self("teacher-free", { generations: 2 }), "generations must be left out where method is teacher-free"],
  [alone({ use: "dkd", alpha: 0, beta: 0 }), "must have an alpha or a beta above 0: both are 0"],
  [alone({ use: "dist", beta: 0, gamma: 0 }), "must have a beta or a gamma above 0: both are 0"],
  [alone({ use: "rkd", distance: 0, angle: 0 }), "must have a distance or an angle above 0: both are 0"],
  [alone({ use: "virtual-teacher", multiplier: 2 }), "multiplier must be left out where form is paper"],
  [
    alone({ use: "deep-supervision", exits: ["hidden_1"], softWeight: 0, temperature: 2 }),
    "temperature must be left out where softWeight is 0",
  ],
  [hinton({ weights: { other: 1 } }), "must be the name of a loss among losses"],
  [{ student: { use: "mlp", hidden: [], dropout: 0.5 } }, "dropout must be left out where hidden is empty"],
  [
    { student: { use: "mlp", hidden: [], batchNorm: true } },
    "batchNorm must be left out where hidden is empty",
  ],
  [
    { student: { use: "mlp", hidden: [], activation: "tanh" } },
    "activation must be left out where hidden is empty",
  ],
  [
    { student: { use: "cnn", shape: [2, 2, 1], dense: [], dropout: 0.5 } },
    "dropout must be left out where dense is empty",
  ],
  [
    { teacher: { use: "ensemble", members: [SMALL], of: SMALL } },
    "of must be left out where members is a list",
  ],
  [{ train: { epochs: 1, views: 2 } }, "views must be left out where there is no train.augment"],
  [
    { train: { epochs: 1, optimizer: { use: "sgd", momentum: 0, nesterov: true } } },
    "nesterov must be false where momentum is 0",
  ],
  [
    { ...alone("multi-teacher"), ...weighed([1, 1], "probabilities") },
    "the ensemble's mean must be left out as the losses look at what each of its members answers",
  ],
  [
    { ...alone({ use: "member", at: 1 }), ...weighed([1, 2]) },
    "the ensemble's weights must be left out as the losses look at what each of its members answers",
  ],
  [
    { targets: { precision: "float32" }, train: jitter },
    "targets.precision must be left out as with strategy hinton",
  ],
  [
    { targets: { chunkRows: 1024 }, ...self("teacher-free", {}) },
    "targets.chunkRows must be left out as strategy self asks no teacher",
  ],
  [{ targets: { top: 3 } }, "targets.top must be left out as there are 3 classes: current value is 3"],
  [
    { data: { use: "toy", unlabelled: { use: "more" } }, ...self("teacher-free", {}) },
    "data.unlabelled must be left out as strategy self has no teacher",
  ],
];

for (const [changes, message] of REFUSED) {
  onBackends(["cpu"], `a config is refused: ${JSON.stringify(changes).slice(0, 140)}`, async () => {
    const catalogue = toyCatalogue([MORE], clouds({ rows: 40 }));
    const error = await assertRejects(
      async () => await plan(catalogue, toyConfig(catalogue, changes)),
      UserError,
    );
    assertStringIncludes(error.message, message);
  });
}

/** Pairs that are obeyed: the student's bytes differ. */
const OBEYED: Readonly<Record<string, readonly [Changes, Changes]>> = {
  "weights with multi-teacher": [
    { ...alone("multi-teacher"), ...weighed([1, 0]) },
    { ...alone("multi-teacher"), ...weighed([0, 1]) },
  ],
  "weights with ca-mkd": [
    { strategy: { use: "adaptive", method: "ca-mkd" }, ...weighed([1, 0]) },
    { strategy: { use: "adaptive", method: "ca-mkd" }, ...weighed([0, 1]) },
  ],
  "weights with entropy": [
    { strategy: { use: "adaptive", method: "entropy" }, ...weighed([1, 3]) },
    { strategy: { use: "adaptive", method: "entropy" }, ...weighed([3, 1]) },
  ],
  "weights with multi-teacher, asked live": [
    { ...alone("multi-teacher"), ...weighed([1, 0]), train: jitter },
    { ...alone("multi-teacher"), ...weighed([0, 1]), train: jitter },
  ],
  "the mean with soft targets": [weighed([1, 1], "logits"), weighed([1, 1], "probabilities")],
};

for (const [what, pair] of Object.entries(OBEYED)) {
  onBackends(["cpu"], `an option is obeyed: ${what}`, async () => {
    const [one, other] = await Promise.all(pair.map((changes) => bytesOf(changes)));
    assertNotEquals(one, other);
  });
}

onBackends(["cpu"], "an ensemble of which one member counts teaches as that member alone", async () => {
  const strategy = { use: "hinton", softWeight: 0, hardWeight: 0, losses: { alone: "multi-teacher" } };
  const first = { ...strategy, losses: { alone: { use: "member", at: 1 } } };
  assertEquals(
    await bytesOf({ strategy, ...weighed([1, 0]) }),
    await bytesOf({ strategy: first, teacher: TEAM }),
  );
});

async function bytesOf(changes: Changes): Promise<Uint8Array> {
  const { files } = await runIn(CATALOGUE, toyConfig(CATALOGUE, changes), { selfCheck: false });
  return files.get("student/weights.bin")!;
}
