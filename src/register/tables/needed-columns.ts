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
export function neededColumns({ columns, constants, crossTab, otherIds, tableStart }: Recognition): NeededColumn[] {
  const needed = [...columns].map(([field, column]) => ({
    column,
    isPercent: isOfKind(field, "percentage") || field === "rating",
  }));
  if (crossTab !== undefined) {
    const isPercent = isOfKind(crossTab.measure, "percentage");
    const across = [...crossTab.columns.map(({ column }) => column), ...crossTab.others];
    needed.push(...across.map((column) => ({ column, isPercent })));
  }
  needed.push(...otherIds.map((column) => ({ column, isPercent: false })));
  // Where a title applies to all rows, others may follow between the rows: in the table's first column, whatever else that holds, or to the
  // left of it.
  const first = constants.size > 0 ? Array.from({ length: tableStart + 1 }, (_, column) => column) : [];
  const idle = first.filter((column) => !needed.some((one) => one.column === column));
  needed.push(...idle.map((column) => ({ column, isPercent: false })));
  return needed.sort((a, b) => a.column - b.column);
}
