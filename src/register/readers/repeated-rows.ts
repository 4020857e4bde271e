import type { RowReader } from "./row-reader";
import { rowText } from "./row-text";
import type { RecognisedTable } from "../tables/recognition/recognised-table";
import type { FieldKey } from "../tables/fields";

/** The problems of a row that repeats an earlier one: with the same content, and with different content. */
type RepeatCodes =
  readonly ["duplicate-assessment", "conflicting-assessment"] | readonly ["duplicate-feedback", "conflicting-feedback"];

/** Where something was said first. */
interface FirstRow {
  readonly content: string;
  readonly table: RecognisedTable;
  readonly row: number;
}

/** Finds rows about the same thing: the first one counts. */
export class RepeatedRows {
  private readonly first = new Map<string, FirstRow>();

  /**
   * @param codes what a repetition is reported as
   * @param field the field at whose cell it is reported
   */
  constructor(
    private readonly codes: RepeatCodes,
    private readonly field: FieldKey,
  ) {}

  /**
   * Whether a row repeats an earlier one; if it does, it is reported.
   *
   * @param key what the row is about
   * @param content everything else that it says
   */
  isRepeat(row: RowReader, key: string, content: string): boolean {
    const earlier = this.first.get(key);
    if (earlier === undefined) {
      this.first.set(key, { content, table: row.table, row: row.sheetRow });
      return false;
    }
    const [duplicate, conflicting] = this.codes;
    row.report(earlier.content === content ? duplicate : conflicting, this.field, {
      earlier: rowText(earlier.row, earlier.table, row.table),
    });
    return true;
  }
}
