import { ApiObject } from "../api-object";
import type { NewWorkbooks } from "../new-workbooks";

/** Excel.WorkbookCreated: a workbook that is not open yet. */
export class WorkbookCreatedObject extends ApiObject {
  readonly className = "WorkbookCreated";

  constructor(
    private readonly newWorkbooks: NewWorkbooks,
    readonly id: string,
  ) {
    super(id);
  }

  open(): void {
    this.newWorkbooks.open(this.id);
  }
}
