import type { TargetField } from "../roles/targets";

/** Which target of a table of targets is meant. */
export interface TargetCell {
  /** "NPQH" */
  readonly qualification: string;
  /** "2017/18" */
  readonly year: string;
  readonly field: Exclude<TargetField, "qualification" | "academicYear">;
}
