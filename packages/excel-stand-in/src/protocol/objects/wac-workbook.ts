import { ApiObject } from "../api-object";
import type { NewWorkbooks } from "../new-workbooks";

/**
 * The root of the requests by which office.js has Excel on the web open a new workbook: they are marked as those of the "WacPartition".
 * Source: `Excel.createWorkbook` in office.js.
 */
export class WacWorkbookObject extends ApiObject {
  readonly className = "WacWorkbook";

  constructor(private readonly newWorkbooks: NewWorkbooks) {
    super();
  }

  createAndOpenWorkbook(base64: unknown): void {
    this.newWorkbooks.open(this.newWorkbooks.create(base64));
  }
}
