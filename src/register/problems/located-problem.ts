import { PROBLEMS, type ProblemCode, type ProblemDetails } from "./problem-catalogue";
import type { Problem, Severity } from "./problem";
import { wordProblem } from "./word-problem";
import type { SourceTable } from "../tables/source";
import { cellText } from "../cells/spelling";
import { columnLetters } from "../../text/column-letters";

/** The cell or row that has a problem. */
export interface ProblemPlace {
  readonly table: SourceTable;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Position among the table's headings, 0-based; null for the whole row. */
  readonly heading: number | null;
  /** The cell's content. */
  readonly value: unknown;
}

/** A problem of a cell or row. Its text is made only when it is read: a damaged column may hold a million of them. */
export class LocatedProblem implements Problem {
  constructor(
    readonly code: ProblemCode,
    private readonly place: ProblemPlace,
    private readonly details: ProblemDetails<ProblemCode>,
  ) {}

  get severity(): Severity {
    return PROBLEMS[this.code].severity;
  }
  get table(): string {
    return this.place.table.name;
  }
  get sheet(): string {
    return this.place.table.sheet;
  }
  get row(): number {
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
  get what(): string {
    const { table, row, column, columnIndex, value } = this;
    const cell = columnIndex === null ? "" : `${columnLetters(columnIndex)}${row}`;
    return wordProblem(this.code, this.details, { table, row, column, value, cell });
  }
  get advice(): string {
    return PROBLEMS[this.code].advice;
  }
  get message(): string {
    return `${this.what} ${this.advice}`;
  }
}
