import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { invalidArgument } from "../excel-error";
import type { Session } from "../session";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/a1";
import type { Worksheet } from "../../workbook/worksheet";
import { RangeObject } from "./range";

/** Excel.WorksheetFreezePanes. */
export class FreezePanesObject extends ApiObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  freezeRows(rows: number): void {
    this.sheet.frozen = { rows, columns: 0 };
  }
  freezeColumns(columns: number): void {
    this.sheet.frozen = { rows: 0, columns };
  }
  freezeAt(range: RangeObject): void {
    if (!(range instanceof RangeObject)) throw invalidArgument("freezeAt takes a range.");
    this.sheet.frozen = { rows: range.row + range.rows, columns: range.column + range.columns };
  }
  unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
  getLocationOrNullObject(): OrNull<RangeObject> {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    const area = {
      row: 0,
      column: 0,
      rows: rows === 0 ? MAX_ROWS : rows,
      columns: columns === 0 ? MAX_COLUMNS : columns,
    };
    return new RangeObject(this.session, this.sheet, area);
  }
}
