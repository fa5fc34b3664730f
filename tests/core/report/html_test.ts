import { assert, assertEquals, assertNotMatch, assertStringIncludes } from "@std/assert";
import type { ResolvedConfig } from "../../../core/catalogue/config.ts";
import { reportHtml } from "../../../core/report/html.ts";
import { toyCatalogue, toyConfig } from "../../toy.ts";
import { reportFrom, seedResult } from "./reports.ts";

const SEED = seedResult({ ensemble: [0, 0, 0, 0], baseline: [0, 1, 0, 1], student: [0, 0, 0, 1] });
const CONFIG: ResolvedConfig = toyConfig(toyCatalogue());

Deno.test("reportHtml() shows every model, the sentence and the config", () => {
  const html = reportHtml(reportFrom([SEED]), CONFIG);
  for (const model of ["teacher-1", "teacher-2", "ensemble", "baseline", "student"]) {
    assertStringIncludes(html, `<th scope="row">${model}</th>`);
    assertStringIncludes(html, `text-anchor="end">${model}</text>`);
  }
  assertStringIncludes(html, "<td>75.00</td>");
  assertStringIncludes(html, "test answers the ensemble has ");
  assertStringIncludes(html, "&quot;use&quot;: &quot;hinton&quot;");
  assertStringIncludes(html, "seed 1 ");
});

Deno.test("reportHtml() has the student at every precision, and no such table where there is none", () => {
  const quantised = [{ precision: "int8", accuracy: 0.75, agreement: 0.5, bytes: 1234 }] as const;
  const html = reportHtml(reportFrom([{ ...SEED, quantised }]), CONFIG);
  assertStringIncludes(html, `<th scope="row">int8</th><td>75.00</td><td>50.00</td><td>1,234</td>`);
  // Beside the models' and the classes' tables.
  assertEquals(html.match(/<table>/g)!.length, 3);
  const without = reportHtml(reportFrom([SEED]), CONFIG);
  assertEquals(without.match(/<table>/g)!.length, 2);
  assert(!without.includes("with its weights stored"), without);
});

Deno.test("reportHtml() has label-only students, the recall of each class, and warnings", () => {
  const labelOnly = [{ ...SEED.baseline, name: "mixup" }];
  const html = reportHtml(reportFrom([{ ...SEED, labelOnly, classNames: ["cat & dog", "none"] }]), CONFIG);
  assertStringIncludes(html, `<th scope="row">labels: mixup</th>`);
  assertStringIncludes(html, `text-anchor="end">labels: mixup</text>`);
  assertStringIncludes(
    html,
    `<th scope="row">cat &amp; dog</th><td>100.00</td><td>50.00</td><td>50.00</td><td>75.00</td>`,
  );
  assertStringIncludes(html, `<th scope="row">none</th><td>no test row</td>`);
  assertStringIncludes(html, `<th scope="row">mean: balanced accuracy</th>`);
  assertStringIncludes(html, "label-only students of the same budget (");
});

Deno.test("reportHtml() shows a report of an earlier Retort", () => {
  const report = reportFrom([SEED]);
  const older = ({ balanced_accuracy: _, recall: __, ...model }: typeof report.student) => model;
  const { recovered_nll: _, best_label_only: __, student_baseline: ___, class_names: ____, ...rest } = report;
  const html = reportHtml({
    ...rest,
    ensemble: older(report.ensemble as typeof report.student),
    baseline: older(report.baseline),
    student: older(report.student),
  }, CONFIG);
  assertNotMatch(html, /NaN|undefined|Recall by class/);
  assertStringIncludes(html, `<th scope="row">student</th>`);
});

Deno.test("reportHtml() escapes what a config or a plugin may say", () => {
  const evil = `<script>alert("x & 'y'")</script>`;
  const config = { ...CONFIG, data: { ...CONFIG.data, path: evil } };
  const seed = { ...SEED, teachers: SEED.teachers.map((teacher) => ({ ...teacher, name: evil })) };
  const html = reportHtml({ ...reportFrom([seed], evil), backend: evil }, config);
  assertEquals(html.includes("<script"), false);
  assertStringIncludes(html, "&lt;script&gt;alert(&quot;x &amp; &#39;y&#39;&quot;)&lt;/script&gt;");
});

Deno.test("reportHtml() draws numbers where all models are alike, and needs nothing from elsewhere", () => {
  const alike = seedResult({ ensemble: [0, 1], baseline: [0, 1], student: [0, 1] });
  const html = reportHtml(reportFrom([alike]), CONFIG);
  assertNotMatch(html, /NaN|Infinity|undefined/);
  assertNotMatch(html, /https?:\/\/|src=|@import/);
});

Deno.test("reportHtml() has a tag closed for each that is opened", () => {
  const html = reportHtml(reportFrom([SEED, { ...SEED, seed: 2 }]), CONFIG);
  for (
    const tag of [
      "html",
      "style",
      "h1",
      "p",
      "div",
      "table",
      "thead",
      "tbody",
      "tr",
      "th",
      "td",
      "svg",
      "text",
      "pre",
    ]
  ) {
    const [opened, closed] = [`<${tag}[ >]`, `</${tag}>`].map((text) =>
      html.match(new RegExp(text, "g"))?.length
    );
    assert(opened !== undefined, tag);
    assertEquals(closed, opened, tag);
  }
  assertStringIncludes(html, "seeds 1 to 2");
  assertStringIncludes(html, "mean ± standard deviation over seeds");
});

Deno.test("reportHtml() leaves room for the names of the models, and writes names in sentences as such", () => {
  const labelOnly = [{ ...SEED.baseline, name: "label-smoothing" }];
  const warnings = ["student never answers `<b>`"];
  const html = reportHtml({ ...reportFrom([{ ...SEED, labelOnly }]), warnings }, CONFIG);
  const [, x] = /<text x="([\d.]+)"[^>]*>labels: label-smoothing</.exec(html)!;
  assert(Number(x) >= 7 * "labels: label-smoothing".length, x);
  assertStringIncludes(html, "<li>student never answers <code>&lt;b&gt;</code></li>");
});

Deno.test("reportHtml() of a run without a clock shows no times", () => {
  const latency = { single: NaN, batch256: NaN };
  const of = (model: typeof SEED.student) => ({ ...model, latency });
  const html = reportHtml(
    reportFrom([{
      ...SEED,
      teachers: SEED.teachers.map(of),
      ensemble: of(SEED.ensemble),
      baseline: of(SEED.baseline),
      student: of(SEED.student),
    }]),
    CONFIG,
  );
  assertNotMatch(html, /NaN|Infinity/);
});
