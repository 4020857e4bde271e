import type { FieldKey } from "../tables/fields";
import type { ProblemCode } from "../problems/problem-catalogue";
import type { ProblemList } from "../problems/problem-list";
import { headingOf, type RecognisedTable } from "../tables/recognised-table";

/** The rows of the counted participations, to report problems at them after they were read. */
export class OwnRows {
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
  report(code: ProblemCode, position: number, field: FieldKey, value: unknown, detail: string | number = ""): void {
    const table = this.tables[this.source[position]];
    this.problems.add(code, table.source, this.row[position], headingOf(table, field) ?? null, value, detail);
  }
}
