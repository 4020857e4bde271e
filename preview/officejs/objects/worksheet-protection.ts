import { ApiObject } from "../api-object";
import { ExcelError } from "../excel-error";
import type { Worksheet } from "../../workbook/worksheet";

/** Excel.WorksheetProtection. Passwords are not kept. */
export class WorksheetProtectionObject extends ApiObject {
  readonly className = "WorksheetProtection";
  override readonly scalars = ["protected"];

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }
  protect(): void {
    if (this.sheet.isProtected) throw new ExcelError("AccessDenied", "The sheet is protected already.");
    this.sheet.isProtected = true;
  }
  unprotect(): void {
    this.sheet.isProtected = false;
  }
}
