import type { ProblemCode } from "./problem-catalogue";
import type { CellPosition, Problem } from "./problem";
import type { SourceTable } from "../tables/source";
import { cellText } from "../cells/spelling";

/** A whole table that has a problem, or one of its columns. */
export interface TablePlace {
  /** As far as it is known: a table that is not read has a name and a sheet. */
  readonly table: Pick<SourceTable, "name" | "sheet"> & Partial<SourceTable>;
  /** The heading in question; none for the whole table. */
  readonly column?: string;
  /** What its cells say, where that matters. */
  readonly value?: string;
}

/** A problem of a whole table, such as a column that is not there. */
export class TableProblem implements Problem {
  readonly row = null;
  readonly columnIndex = null;
  readonly table: string;
  readonly sheet: string;
  readonly column: string;
  readonly value: string;
  readonly anchor: CellPosition | undefined;

  constructor(
    readonly code: ProblemCode,
    { table, column = "", value = "" }: TablePlace,
    readonly details: unknown,
  ) {
    this.table = table.name;
    this.sheet = table.sheet;
    this.column = column;
    this.value = value;
    this.anchor = anchorOf(table, column);
  }
}

/** The cell of a heading, or the table's first heading; undefined when its place is not known. */
function anchorOf(
  { headings = [], firstColumn = 1, blocks = [] }: Partial<SourceTable>,
  column: string,
): CellPosition | undefined {
  if (blocks.length === 0) return undefined;
  const at = column === "" ? 0 : headings.findIndex((heading) => cellText(heading) === column);
  return { row: blocks[0].firstRow - 1, column: firstColumn + Math.max(0, at) };
}
