import vectors from "../vectors/kd.json" with { type: "json" };

/** A case of `tests/vectors/kd.json`; which fields it has depends on the case. */
export interface KdCase {
  readonly id: string;
  readonly inputs: {
    readonly student_logits: readonly (readonly number[])[];
    readonly teacher_logits?: readonly (readonly number[])[];
    readonly teacher_logits_list?: readonly (readonly (readonly number[])[])[];
    readonly labels?: readonly number[];
  };
  readonly params: { readonly T?: number; readonly w_ce?: number; readonly w_kd?: number };
  readonly expected: {
    readonly ce_mean?: number;
    readonly kd?: number;
    readonly grad_kd?: readonly (readonly number[])[];
    readonly grad_kd_closed_form?: readonly (readonly number[])[];
    readonly total?: number;
    readonly grad_total?: readonly (readonly number[])[];
    readonly soft_targets_mean_logits?: readonly (readonly number[])[];
  };
  /** What common mistakes give in place of `kd`. */
  readonly wrong_values?: Readonly<Record<string, number>>;
  readonly alternative?: { readonly total_mean_probs: number };
}

/** The numeric cases of classic distillation. */
export const CASES: readonly KdCase[] = vectors.cases as readonly unknown[] as readonly KdCase[];

/** The case of this id. */
export function kdCase(id: string): KdCase {
  const found = CASES.find((one) => one.id === id);
  if (!found) throw new Error(`there is no case ${id}`);
  return found;
}
