import { ExcelError } from "../../workbook/excel-error";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiObject } from "../api-object";
import type { Session } from "../session";

/** Excel.WorksheetProtection. All cells are locked, and neither passwords nor exceptions are kept. */
export class WorksheetProtectionObject extends ApiObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }
  protect(): void {
    if (this.sheet.isProtected) throw new ExcelError("InvalidOperation", "The sheet is protected already.");
    this.#set(true);
  }
  unprotect(): void {
    this.#set(false);
  }

  #set(isProtected: boolean): void {
    this.sheet.isProtected = isProtected;
    this.session.note({ kind: "sheet protection", sheet: this.sheet });
  }
}
