import { isBlank } from "../register/cells/spelling";

/**
 * Whether a row still has the names that were read there. One of them may be blank now, as where cells are merged over several rows.
 *
 * @param at where the names stand in the row
 */
export function holdsNames(
  { values: [cells] }: Excel.Range,
  at: readonly number[],
  names: readonly unknown[],
): boolean {
  const now = at.map((one) => cells[one] as unknown);
  const wasBlank = names.every((name) => isBlank(name));
  return (
    now.every((cell, i) => isBlank(cell) || cell === names[i]) && (wasBlank || !now.every((cell) => isBlank(cell)))
  );
}
