import { refusals, set } from "../support/refusals.ts";

refusals([
  {
    name: "an unknown flag",
    args: ["tiny.json", "--sedd", "1"],
    parts: ["'--sedd'", 'did you mean "--seed"?'],
    process: true,
  },
  {
    name: "a flag like no other",
    args: ["tiny.json", "--frobnicate"],
    parts: ["unknown option '--frobnicate'"],
  },
  {
    name: "a flag without its value",
    args: ["tiny.json", "--out"],
    parts: ["'--out <folder>' argument missing"],
  },
  { name: "two configs", args: ["tiny.json", "tiny.json"], parts: ["too many arguments"] },
  ...["one", "-1", "1.5", "", "1e99", "NaN"].map((text) => ({
    name: `--seed ${JSON.stringify(text)}`,
    args: ["tiny.json", "--seed", text],
    parts: ["'--seed <n>'", `'${text}' is invalid`, "must be a whole number of at least 0"],
  })),
  { name: "--seeds 0", args: ["tiny.json", "--seeds", "0"], parts: ["must be a whole number of at least 1"] },
  {
    name: "an empty --out",
    args: ["tiny.json", "--out="],
    parts: ["Cannot use --out: it must name a folder"],
  },
  {
    name: "--set without a value",
    args: set("student.hidden"),
    parts: ["Cannot use --set student.hidden: it must be path=value"],
  },
  { name: "--set without a path", args: set("=3"), parts: ["Cannot use --set =3: it must be path=value"] },
  { name: "--set of an empty name", args: set("a..b=3"), parts: ["a name before and after each dot"] },
  ...["__proto__.polluted=1", "constructor.prototype.polluted=1", "student.__proto__=1"].map((one) => ({
    name: `--set ${one}`,
    args: set(one),
    parts: [`Cannot use --set ${one}: its path must name an option`],
  })),
  {
    name: "--set of a prototype's key",
    args: set("toString.x=1"),
    parts: ["toString is not an option of a config"],
  },
  {
    name: "--set of a name in a list",
    args: set("student.hidden.width=1"),
    parts: ["student.hidden is a list: its entries must be 0 to 1: current value is width"],
  },
  {
    name: "--set beyond a list",
    args: set("student.hidden[7]=1"),
    parts: ["must be 0 to 1: current value is 7"],
  },
  {
    name: "--set into a number",
    args: set("seed.x=1"),
    parts: ["seed must be an object or a list: it is 1"],
  },
  {
    name: "--set of an option that is not there",
    args: set("student.depth=3"),
    parts: ["student.depth is not an option of student mlp"],
  },
  {
    name: "an unknown flag of predict",
    task: "predict",
    args: ["a", "b", "--jsn"],
    parts: ['did you mean "--json"?'],
  },
  { name: "a missing argument", task: "predict", args: ["a"], parts: ["missing required argument 'file'"] },
]);
