import type { FieldKey } from "../tables/fields";
import type { ProblemCode, ProblemDetails } from "../problems/problem-catalogue";
import type { ProblemList } from "../problems/problem-list";
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
    return headingOf(this.tables[this.source[position]], field) !== undefined;
  }

  /** Lists a problem at the cell of a field in the participation's row. */
  report<Code extends ProblemCode>(
    code: Code,
    position: number,
    field: FieldKey,
    value: unknown,
    ...details: ProblemDetails<Code>
  ): void {
    const table = this.tables[this.source[position]];
    const heading = headingOf(table, field) ?? null;
    this.problems.add(code, { table: table.source, row: this.row[position], heading, value }, ...details);
  }
}
