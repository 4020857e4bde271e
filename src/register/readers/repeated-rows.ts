import type { RowReader } from "./row-reader";
import type { FieldKey } from "../tables/fields";

/** The problems of a row that repeats an earlier one: with the same content, and with different content. */
type RepeatCodes =
  | readonly ["duplicate-assessment", "conflicting-assessment"]
  | readonly ["duplicate-feedback", "conflicting-feedback"]
  | readonly ["duplicate-target", "conflicting-target"];

/** Finds rows about the same thing: the first one counts. */
export class RepeatedRows {
  private readonly first = new Map<string, { readonly content: string; readonly row: number }>();

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
      this.first.set(key, { content, row: row.sheetRow });
      return false;
    }
    const [duplicate, conflicting] = this.codes;
    row.report(earlier.content === content ? duplicate : conflicting, this.field, { earlier: earlier.row });
    return true;
  }
}
