import { itemNotFound } from "../../workbook/excel-error";
import type { Worksheet } from "../../workbook/worksheet";
import { addSheet } from "../add-sheet";
import { ApiCollection, NULL_OBJECT, type OrNull } from "../api-object";
import { asText, isGiven } from "../arguments";
import { MESSAGE } from "../message-types";
import type { Session } from "../session";
import { WorksheetObject } from "./worksheet";

/** Excel.WorksheetCollection. */
export class WorksheetCollectionObject extends ApiCollection {
  readonly className = "WorksheetCollection";
  override readonly events = {
    onActivated: { messageType: MESSAGE.sheetActivated, wireName: "ActivatedEvent" },
    onAdded: { messageType: MESSAGE.sheetAdded, wireName: "AddedEvent" },
    onCalculated: { messageType: MESSAGE.calculated, wireName: "CalculatedEvent" },
    onChanged: { messageType: MESSAGE.cellsChanged, wireName: "DataChangedEvent" },
    onDeactivated: { messageType: MESSAGE.sheetDeactivated, wireName: "DeactivatedEvent" },
    onDeleted: { messageType: MESSAGE.sheetDeleted, wireName: "DeletedEvent" },
    onFormatChanged: { messageType: MESSAGE.formatChanged, wireName: "FormatChangedEvent" },
    onMoved: { messageType: MESSAGE.sheetMoved, wireName: "EventMoved" },
    onNameChanged: { messageType: MESSAGE.sheetRenamed, wireName: "EventNameChanged" },
    onProtectionChanged: { messageType: MESSAGE.sheetProtection, wireName: "ProtectionChangedEvent" },
    onSelectionChanged: { messageType: MESSAGE.selectionChanged, wireName: "SelectionChangedEvent" },
    onVisibilityChanged: { messageType: MESSAGE.sheetVisibility, wireName: "EventVisibilityChanged" },
  };
  readonly list = () => this.session.workbook.worksheets.map((sheet) => this.#wrap(sheet));

  constructor(private readonly session: Session) {
    super();
  }

  /** The new sheet comes last and does not come to the front. Without a name it is "Sheet2" or the like. */
  add(name?: unknown): WorksheetObject {
    return this.#wrap(addSheet(this.session, isGiven(name) && name !== "" ? name : this.#freeName()));
  }

  getItem(key: unknown): WorksheetObject {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no sheet ${String(key)}.`);
    return found;
  }
  getItemOrNullObject(key: unknown): OrNull<WorksheetObject> {
    const wanted = asText(key, "the sheet's name or id").toLowerCase();
    const found = this.session.workbook.worksheets.find(
      ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
    );
    return found === undefined ? NULL_OBJECT : this.#wrap(found);
  }
  getActiveWorksheet(): WorksheetObject {
    return this.#wrap(this.session.activeSheet);
  }
  getFirst(visibleOnly?: unknown): WorksheetObject {
    return this.#wrap(this.#candidates(visibleOnly)[0]);
  }
  getLast(visibleOnly?: unknown): WorksheetObject {
    return this.#wrap(this.#candidates(visibleOnly).at(-1));
  }
  getCount(visibleOnly?: unknown): number {
    return this.#candidates(visibleOnly).length;
  }

  #candidates(visibleOnly: unknown): Worksheet[] {
    const { worksheets } = this.session.workbook;
    return visibleOnly === true ? worksheets.filter(({ visibility }) => visibility === "Visible") : worksheets;
  }

  #wrap(sheet: Worksheet | undefined): WorksheetObject {
    if (sheet === undefined) throw itemNotFound("the workbook has no such sheet.");
    return new WorksheetObject(this.session, sheet);
  }

  #freeName(): string {
    const taken = new Set(this.session.workbook.worksheets.map(({ name }) => name.toLowerCase()));
    let n = 1;
    while (taken.has(`sheet${n}`)) n++;
    return `Sheet${n}`;
  }
}
