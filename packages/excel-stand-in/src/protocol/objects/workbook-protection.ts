import { ExcelError } from "../../workbook/excel-error";
import { ApiObject } from "../api-object";
import type { Session } from "../session";

/** Excel.WorkbookProtection. Passwords are not kept. */
export class WorkbookProtectionObject extends ApiObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly session: Session) {
    super();
  }

  get protected(): boolean {
    return this.session.workbook.isStructureProtected;
  }
  protect(): void {
    if (this.protected) throw new ExcelError("InvalidOperation", "The workbook is protected already.");
    this.session.workbook.isStructureProtected = true;
  }
  unprotect(): void {
    this.session.workbook.isStructureProtected = false;
  }
}
