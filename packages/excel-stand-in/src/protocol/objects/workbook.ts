import { parseReference } from "../../workbook/a1";
import { boundingArea } from "../../workbook/area";
import { invalidSelection, itemNotFound } from "../../workbook/excel-error";
import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { asText } from "../arguments";
import type { Session } from "../session";
import { ApplicationObject } from "./application";
import { DocumentPropertiesObject } from "./document-properties";
import { FunctionsObject } from "./functions";
import { NamedItemCollectionObject } from "./named-item-collection";
import { RangeObject } from "./range";
import { SettingCollectionObject } from "./setting-collection";
import { TableCollectionObject } from "./table-collection";
import { WorkbookProtectionObject } from "./workbook-protection";
import { WorksheetCollectionObject } from "./worksheet-collection";

/** Excel.Workbook: the root of the API. */
export class WorkbookObject extends ApiObject {
  readonly className = "Workbook";

  constructor(private readonly session: Session) {
    super();
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.session);
  }
  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.session);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.session);
  }
  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.session);
  }
  get functions(): FunctionsObject {
    return new FunctionsObject(this.session);
  }
  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.session);
  }
  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.session.workbook.settings);
  }
  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.session.workbook.properties);
  }

  /** Fails while several areas or a chart are selected. Source: "Excel.Workbook.getSelectedRange"; office-js#2268. */
  getSelectedRange(): RangeObject {
    if (this.session.unusualSelection !== null) throw invalidSelection(`it is ${this.session.unusualSelection}.`);
    return this.#selected();
  }
  /** Fails while a chart is selected. Source: office-js#2268. */
  getActiveCell(): RangeObject {
    if (this.session.unusualSelection === "chart") throw invalidSelection("it is a chart.");
    return this.#selected().getCell(0, 0);
  }

  _RemoveReference(id: unknown): void {
    this.session.release(asText(id, "the reference"));
  }
  _RemoveAllReferences(): void {
    this.session.releaseAll();
  }
  _GetReferenceCount(): number {
    return this.session.keptCount;
  }

  /** Where a change happened, from the `referenceId` of its event: see `placeOf` in event-messages. */
  _GetRangeForEventByReferenceId(id: unknown): RangeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (range === NULL_OBJECT) throw itemNotFound("the cells of the event are gone.");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): OrNull<RangeObject> {
    const [sheetId, addresses = ""] = asText(id, "the reference").split("!");
    const sheet = this.session.workbook.worksheets.find((one) => one.id === sheetId);
    const areas = addresses.split(",").flatMap((address) => parseReference(address)?.area ?? []);
    if (sheet === undefined || areas.length === 0) return NULL_OBJECT;
    return new RangeObject(this.session, sheet, areas.reduce(boundingArea));
  }

  #selected(): RangeObject {
    const sheet = this.session.activeSheet;
    return new RangeObject(this.session, sheet, this.session.selectionOn(sheet));
  }
}
