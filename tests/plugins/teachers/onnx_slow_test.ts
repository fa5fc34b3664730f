import { testsOfLargePackages } from "../../support/large_packages.ts";

testsOfLargePackages(
  "onnx teaches a student: a forest among networks, the snippets of docs/teachers.md, the exports of Retort itself",
  new URL("./onnx_slow_runs.ts", import.meta.url),
);
