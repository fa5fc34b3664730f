import { refusals } from "../support/refusals.ts";

refusals([
  {
    name: "a kind that there is not",
    task: "plugin",
    args: ["new", "mine", "--kind", "los"],
    parts: [
      "Cannot use --kind los: it must be one of task, strategy, loss, teacher, ",
      '; did you mean "loss"?',
    ],
    process: true,
  },
  { name: "a plugin without a kind", task: "plugin", args: ["new", "mine"], parts: ["--kind"] },
  { name: "a plugin without a name", task: "plugin", args: ["new", "--kind", "loss"], parts: ["name"] },
  {
    name: "the name of one that comes with Retort",
    task: "plugin",
    args: ["new", "soft-targets", "--kind", "loss"],
    parts: ['Cannot name the loss "soft-targets" as its name must be free: ', " come with Retort"],
  },
  {
    name: "the name of the one of its kind that comes with Retort",
    task: "plugin",
    args: ["new", "mlp", "--kind", "student"],
    parts: ['Cannot name the student "mlp" as its name must be free: causal-cnn, cnn, mlp come with Retort'],
  },
  ...["MyLoss", "my_loss", "-loss", "my--loss", "2nd", "../mine", "my loss"].map((name) => ({
    name: `the name ${name}`,
    task: "plugin" as const,
    args: ["new", "--kind", "loss", "--", name],
    parts: [`Cannot name the loss "${name}" as its name must be lower case, digits and hyphens`],
  })),
  ...["class", "weight", "tf"].map((name) => ({
    name: `the name ${name}`,
    task: "plugin" as const,
    args: ["new", name, "--kind", "loss"],
    parts: [
      `Cannot name the loss "${name}" as its name must be no word that its code uses: "my-${name}" would do`,
    ],
  })),
  {
    name: "a name that is too long",
    task: "plugin",
    args: ["new", "a-name-that-no-line-has-room-for", "--kind", "loss"],
    parts: ["must be at most 30 characters: it has 32"],
  },
  {
    name: "a folder without a name",
    task: "plugin",
    args: ["new", "mine", "--kind", "loss", "--out", ""],
    parts: ["Cannot use --out: it must name a folder: current value is empty"],
  },
  ...["mine.ts", "mine_test.ts", "distill.json"].map((file) => ({
    name: `to write over ${file}`,
    task: "plugin" as const,
    files: { [`mine/${file}`]: "precious" },
    args: ["new", "mine", "--kind", "loss"],
    parts: [`Cannot write mine/${file}: it must not be there yet: it is`],
  })),
  {
    name: "a folder that is a file",
    task: "plugin",
    files: { mine: "precious" },
    args: ["new", "mine", "--kind", "loss"],
    parts: ["Cannot write mine", "a part of the path is a file and no folder"],
  },
]);
