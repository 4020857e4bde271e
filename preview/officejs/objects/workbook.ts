import { ApiObject } from "../api-object";
import { ExcelError } from "../excel-error";
import type { Session } from "../session";
import { ApplicationObject } from "./application";
import { DocumentPropertiesObject } from "./document-properties";
import { SettingCollectionObject } from "./setting-collection";
import { TableCollectionObject } from "./table-collection";
import { WorksheetCollectionObject } from "./worksheet-collection";

/** Excel.Workbook: the root of the API. */
export class WorkbookObject extends ApiObject {
  readonly className = "Workbook";

  constructor(private readonly session: Session) {
    super();
  }

  get application(): ApplicationObject {
    return new ApplicationObject();
  }
  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.session);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.session, this.session.workbook.worksheets);
  }
  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.session.workbook);
  }
  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.session.workbook.properties);
  }

  getSelectedRange(): ApiObject {
    if (this.session.selection !== undefined) return this.session.selection;
    const active = this.worksheets.getActiveWorksheet();
    if (active.visibility !== "Visible") throw new ExcelError("InvalidSelection", "Nothing is selected.");
    return active.getRange("A1");
  }

  _RemoveReference(id: string): void {
    this.session.release(id);
  }
}
