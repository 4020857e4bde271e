import type { FieldKey } from "../tables/fields";
import type { ProblemCode, ProblemDetails } from "../problems/problem-catalogue";
import type { ProblemList } from "../problems/problem-list";
import { rowText } from "./row-text";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";

/** Where each counted participation is in the workbook, to report problems there after its row was read. */
export class ProblemPlaces {
  /**
   * @param tables the participants tables
   * @param source table of each position
   * @param row sheet row of each position
   */
  constructor(
    private readonly tables: readonly RecognisedTable[],
    private readonly source: Uint16Array,
    private readonly row: Int32Array,
    private readonly problems: ProblemList,
  ) {}

  /** Whether the participation's table has a column of the field. */
  has(position: number, field: FieldKey): boolean {
    return headingOf(this.tableOf(position), field) !== undefined;
  }

  /** The participation's row as somebody at a table would say it: "17", or "17 of Participants 2018" in another table. */
  rowText(position: number, at: RecognisedTable): string {
    return rowText(this.row[position], this.tableOf(position), at);
  }

  /** The table that the participation is read from. */
  tableOf(position: number): RecognisedTable {
    return this.tables[this.source[position]];
  }

  /** Lists a problem at the cell of a field in the participation's row. @param value what the cell says; undefined looks it up */
  report<Code extends ProblemCode>(
    code: Code,
    position: number,
    field: FieldKey,
    value: unknown,
    ...details: ProblemDetails<Code>
  ): void {
    const table = this.tableOf(position);
    const heading = headingOf(table, field) ?? null;
    this.problems.add(code, { table: table.source, row: this.row[position], heading, value }, ...details);
  }
}
