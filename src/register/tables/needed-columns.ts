import { isOfKind } from "./fields";
import type { Recognition } from "./recognition/recognition";

/** A column whose cells are read. */
interface NeededColumn {
  /** Position among the table's headings, 0-based. */
  readonly column: number;
  /** Whether its number formats are read, too. */
  readonly isPercent: boolean;
}

/** Columns that have to be read, in sheet order. */
export function neededColumns({ columns, constants, otherIds }: Recognition): NeededColumn[] {
  const needed = [...columns].map(([field, column]) => ({
    column,
    isPercent: isOfKind(field, "percentage") || field === "rating",
  }));
  // Where a title applies to all rows, others may follow between the rows, in the first column, whatever else that holds.
  const isFirstIdle = constants.size > 0 && !needed.some(({ column }) => column === 0);
  const others = otherIds.map((column) => ({ column, isPercent: false }));
  return [
    ...(isFirstIdle && !otherIds.includes(0) ? [{ column: 0, isPercent: false }] : []),
    ...needed,
    ...others,
  ].sort((a, b) => a.column - b.column);
}
