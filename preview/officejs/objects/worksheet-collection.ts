import { ApiCollection, NULL_OBJECT, type OrNull } from "../api-object";
import { itemNotFound } from "../excel-error";
import type { Session } from "../session";
import { defaultPageLayout } from "../../workbook/page-layout";
import { Worksheet } from "../../workbook/worksheet";
import { checkSheetName, WorksheetObject } from "./worksheet";

/** Excel.WorksheetCollection. */
export class WorksheetCollectionObject extends ApiCollection {
  readonly className = "WorksheetCollection";

  constructor(private readonly session: Session) {
    super();
  }

  list(): WorksheetObject[] {
    return this.session.workbook.worksheets.map((sheet) => new WorksheetObject(this.session, sheet));
  }

  add(name?: string | null): WorksheetObject {
    const { workbook } = this.session;
    const chosen = name ?? this.freeName();
    checkSheetName(this.session, chosen);
    const sheet = new Worksheet(workbook.newId(), chosen, defaultPageLayout());
    workbook.worksheets.push(sheet);
    return new WorksheetObject(this.session, sheet);
  }

  getItem(nameOrId: string): WorksheetObject {
    const found = this.getItemOrNullObject(nameOrId);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no sheet ${nameOrId}.`);
    return found;
  }

  getItemOrNullObject(nameOrId: string): OrNull<WorksheetObject> {
    const wanted = nameOrId.toLowerCase();
    return this.list().find(({ sheet }) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? NULL_OBJECT;
  }

  getActiveWorksheet(): WorksheetObject {
    const { workbook } = this.session;
    const active = workbook.active ?? workbook.worksheets[0];
    if (active === undefined) throw itemNotFound("the workbook has no sheets.");
    return new WorksheetObject(this.session, active);
  }

  getCount(visibleOnly = false): number {
    return this.session.workbook.worksheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible").length;
  }

  private freeName(): string {
    const taken = new Set(this.session.workbook.worksheets.map(({ name }) => name.toLowerCase()));
    let n = 1;
    while (taken.has(`sheet${n}`)) n++;
    return `Sheet${n}`;
  }
}
