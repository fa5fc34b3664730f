import { assert, assertEquals } from "@std/assert";
import type { ModelReport, Report } from "../../core/report.ts";
import type { TinyProject } from "./tiny_project.ts";

/** The two runs came out the same: every weight, every state, every number that is not a time. */
export async function assertSameRun(project: TinyProject, out: string, reference: string): Promise<void> {
  const files = await project.files(reference);
  assertEquals(await project.files(out), files);
  const exact = files.filter((file) => /\.(bin|ckpt)$|^student\/.*\.json$|^config\.json$/.test(file));
  assert(exact.some((file) => file === "student/weights.bin"));
  for (const file of exact) {
    assertEquals(
      await project.read(`${out}/${file}`),
      await project.read(`${reference}/${file}`),
      `${out}/${file}`,
    );
  }
  const [a, b] = [
    await project.json<Report>(`${out}/report.json`),
    await project.json<Report>(`${reference}/report.json`),
  ];
  assertEquals(timeless(a), timeless(b));
}

/** A report without times and folder. */
export function timeless(
  { seconds: _1, speedup: _2, speedup_batch256: _3, student_path: _4, ...report }: Report,
): unknown {
  const model = <T extends ModelReport>({ latency_ms: _, ...rest }: T) => rest;
  return {
    ...report,
    teachers: report.teachers.map(model),
    ensemble: model(report.ensemble),
    baseline: model(report.baseline),
    student: model(report.student),
  };
}
