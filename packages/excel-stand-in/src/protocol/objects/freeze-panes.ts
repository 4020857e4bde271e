import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/limits";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { asInteger, isGiven } from "../arguments";
import type { Session } from "../session";
import { RangeObject } from "./range";
import { areaOn } from "./range-argument";

/** Excel.WorksheetFreezePanes. */
export class FreezePanesObject extends ApiObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  freezeRows(count?: unknown): void {
    this.#freeze(isGiven(count) ? asInteger(count, "count", 1, MAX_ROWS) : 1, 0);
  }
  freezeColumns(count?: unknown): void {
    this.#freeze(0, isGiven(count) ? asInteger(count, "count", 1, MAX_COLUMNS) : 1);
  }
  /** Everything up to the range's last row and column stays in sight. */
  freezeAt(range: unknown): void {
    const { row, column, rows, columns } = areaOn(this.session, this.sheet, range);
    this.#freeze(rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
  }
  unfreeze(): void {
    this.#set(0, 0);
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

  #freeze(rows: number, columns: number): void {
    if (this.session.quirks.freezingActivates && this.sheet.visibility === "Visible") {
      this.session.activate(this.sheet);
    }
    this.#set(rows, columns);
  }

  #set(rows: number, columns: number): void {
    this.sheet.frozen = { rows, columns };
    this.session.note({ kind: "sheet setup", sheet: this.sheet });
  }
}
