import type { Recognition } from "../recognition/recognition";
import type { TargetField } from "../roles/targets";
import type { TargetCell } from "./target-cell";

/**
 * What a table of targets lacks to hold a target; null when it can. A table for one year or one qualification, as its sheet's name says,
 * lacks the column that would let it hold another.
 */
export function lackingField(
  { columns, constants }: Recognition,
  { qualification, year, field }: TargetCell,
): TargetField | null {
  if ((constants.get("academicYear")?.value ?? year) !== year) return "academicYear";
  if ((constants.get("qualification")?.value ?? qualification) !== qualification) return "qualification";
  return columns.has(field) ? null : field;
}
