import { MESSAGES, type MessageContext, type ProblemCode } from "./problem-catalogue";
import type { CellPosition, Problem, Severity } from "./problem";
import type { SourceTable } from "../tables/source";
import { cellText } from "../cells/spelling";
import { columnLetters } from "../../text/column-letters";

/** Where a problem stands and what the cell says. */
interface ProblemPlace {
  readonly table: SourceTable;
  /** Sheet row, 1-based; null for the whole table. */
  readonly row: number | null;
  /** Position among the table's headings, 0-based; null for the whole row or table. */
  readonly heading: number | null;
  readonly value: unknown;
  readonly detail: string;
}

/** A problem that words its message when somebody reads it: a damaged column may hold a million of them. */
class LocatedProblem implements Problem {
  constructor(
    readonly code: ProblemCode,
    private readonly place: ProblemPlace,
  ) {}

  get severity(): Severity {
    return MESSAGES[this.code].severity;
  }
  get table(): string {
    return this.place.table.name;
  }
  get sheet(): string {
    return this.place.table.sheet;
  }
  get row(): number | null {
    return this.place.row;
  }
  get column(): string {
    const { table, heading } = this.place;
    return heading === null ? "" : cellText(table.headings[heading]);
  }
  get columnIndex(): number | null {
    const { table, heading } = this.place;
    return heading === null ? null : table.firstColumn + heading;
  }
  get value(): string {
    return cellText(this.place.value);
  }
  get message(): string {
    const context: MessageContext = {
      table: this.table,
      row: this.row,
      cell: this.row === null || this.columnIndex === null ? "" : `${columnLetters(this.columnIndex)}${this.row}`,
      column: this.column,
      value: this.value,
      detail: this.place.detail,
    };
    return MESSAGES[this.code].text(context);
  }
}

/** A problem of a whole table, such as a column that is not there. */
class TableProblem implements Problem {
  readonly row = null;
  readonly columnIndex = null;
  readonly severity: Severity;
  readonly message: string;

  constructor(
    readonly code: ProblemCode,
    readonly table: string,
    readonly sheet: string,
    readonly column: string,
    detail: string,
    readonly value: string,
    readonly anchor: CellPosition | undefined,
    kind: string,
  ) {
    this.severity = MESSAGES[code].severity;
    this.message = MESSAGES[code].text({ table, row: null, cell: "", column, value, detail, kind });
  }
}

/** Collects the problems met while a register is built. */
export class ProblemList {
  private readonly list: (Problem | ProblemList)[] = [];

  get all(): readonly Problem[] {
    return this.list.flatMap((one) => (one instanceof ProblemList ? one.all : one));
  }

  /** A list whose problems stand here, however late they are met. */
  part(): ProblemList {
    const part = new ProblemList();
    this.list.push(part);
    return part;
  }

  /** A problem of one cell, or of a whole row when `heading` is null. */
  add(
    code: ProblemCode,
    table: SourceTable,
    row: number,
    heading: number | null,
    value: unknown,
    detail: string | number = "",
  ): void {
    this.list.push(new LocatedProblem(code, { table, row, heading, value, detail: String(detail) }));
  }

  /** A problem of a whole table; `column` is the heading in question, `value` what its cells say, and `kind` the kind of list that it looks like, where that matters. */
  addToTable(
    code: ProblemCode,
    table: Pick<SourceTable, "name" | "sheet"> & Partial<SourceTable>,
    column: string,
    detail = "",
    value = "",
    kind = "",
  ): void {
    const anchor = anchorOf(table, column);
    this.list.push(new TableProblem(code, table.name, table.sheet, column, detail, value, anchor, kind));
  }
}

/** The cell of a heading, or the table's first heading; undefined when its place is not known. */
function anchorOf(
  { headings = [], firstColumn = 1, blocks = [] }: Partial<SourceTable>,
  column: string,
): CellPosition | undefined {
  if (blocks.length === 0) return undefined;
  const at = headings.findIndex((heading) => cellText(heading) === column);
  return { row: blocks[0].firstRow - 1, column: firstColumn + Math.max(0, at) };
}
