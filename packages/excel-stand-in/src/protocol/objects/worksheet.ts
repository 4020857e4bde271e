import { WHOLE_SHEET } from "../../workbook/area";
import { ExcelError, itemAlreadyExists, invalidArgument } from "../../workbook/excel-error";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/limits";
import { sheetNameFault } from "../../workbook/sheet-name";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { asBoolean, asColour, asInteger, asOneOf, asText, isGiven } from "../arguments";
import { MESSAGE } from "../message-types";
import type { Session } from "../session";
import { CustomPropertyCollectionObject } from "./custom-property-collection";
import { FreezePanesObject } from "./freeze-panes";
import { PageBreakCollectionObject } from "./page-break-collection";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { areaOn } from "./range-argument";
import { TableCollectionObject } from "./table-collection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** Excel.Worksheet. */
export class WorksheetObject extends ApiObject {
  readonly className = "Worksheet";
  override readonly events = {
    onActivated: { messageType: MESSAGE.sheetActivated, wireName: "ActivatedEvent" },
    onDeactivated: { messageType: MESSAGE.sheetDeactivated, wireName: "DeactivatedEvent" },
    onCalculated: { messageType: MESSAGE.calculated, wireName: "CalculatedEvent" },
    onChanged: { messageType: MESSAGE.cellsChanged, wireName: "DataChangedEvent" },
    onFormatChanged: { messageType: MESSAGE.formatChanged, wireName: "FormatChangedEvent" },
    onNameChanged: { messageType: MESSAGE.sheetRenamed, wireName: "EventNameChanged" },
    onProtectionChanged: {
      messageType: MESSAGE.sheetProtection,
      wireName: "ProtectionChangedEvent",
    },
    onSelectionChanged: {
      messageType: MESSAGE.selectionChanged,
      wireName: "SelectionChangedEvent",
    },
    onVisibilityChanged: {
      messageType: MESSAGE.sheetVisibility,
      wireName: "EventVisibilityChanged",
    },
  };

  constructor(
    readonly session: Session,
    private readonly sheet: Worksheet,
  ) {
    super(sheet.id);
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }
  set name(name: unknown) {
    this.session.checkStructure();
    const chosen = checkedSheetName(this.session.workbook, name, this.sheet);
    const before = this.sheet.name;
    this.sheet.name = chosen;
    this.session.note({ kind: "sheet renamed", sheet: this.sheet, before });
  }

  get position(): number {
    return this.session.workbook.worksheets.indexOf(this.sheet);
  }
  set position(position: unknown) {
    const { worksheets } = this.session.workbook;
    const place = asInteger(position, "position", 0, worksheets.length - 1);
    const before = this.position;
    if (place === before) return;
    this.session.checkStructure();
    worksheets.splice(before, 1);
    worksheets.splice(place, 0, this.sheet);
    this.session.note({ kind: "sheet moved", sheet: this.sheet, before, after: place });
  }

  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(visibility: unknown) {
    const chosen = asOneOf(visibility, "visibility", VISIBILITIES);
    if (chosen !== this.sheet.visibility) this.session.checkStructure();
    if (chosen !== "Visible") this.#leave();
    const before = this.sheet.visibility;
    this.sheet.visibility = chosen;
    this.session.note({ kind: "sheet visibility", sheet: this.sheet, before });
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }
  /** "" takes the colour away. */
  set tabColor(color: unknown) {
    this.sheet.tabColor = color === "" ? "" : asColour(color, "tabColor");
    this.session.note({ kind: "sheet setup", sheet: this.sheet });
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The client sets `showGridlines` under this name. */
  set gridlines(areShown: unknown) {
    this.sheet.showGridlines = asBoolean(areShown, "showGridlines");
    this.session.note({ kind: "sheet setup", sheet: this.sheet });
  }

  get customProperties(): CustomPropertyCollectionObject {
    return new CustomPropertyCollectionObject(this.sheet);
  }
  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.session, this.sheet);
  }
  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.session, this.sheet);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.session, this.sheet);
  }
  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.session, this.sheet);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.session, this.sheet);
  }

  /** Without an address, the whole sheet. */
  getRange(address?: unknown): RangeObject {
    const area = isGiven(address) && address !== "" ? areaOn(this.session, this.sheet, address) : WHOLE_SHEET;
    return new RangeObject(this.session, this.sheet, area);
  }
  getRangeByIndexes(startRow: unknown, startColumn: unknown, rowCount: unknown, columnCount: unknown): RangeObject {
    return new RangeObject(this.session, this.sheet, {
      row: asInteger(startRow, "startRow", 0, MAX_ROWS - 1),
      column: asInteger(startColumn, "startColumn", 0, MAX_COLUMNS - 1),
      rows: asInteger(rowCount, "rowCount", 1, MAX_ROWS),
      columns: asInteger(columnCount, "columnCount", 1, MAX_COLUMNS),
    });
  }
  getCell(row: unknown, column: unknown): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly?: unknown): RangeObject {
    return this.getRange().getUsedRange(valuesOnly);
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): OrNull<RangeObject> {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  getNextOrNullObject(visibleOnly?: unknown): OrNull<ApiObject> {
    return this.#neighbour(this.session.workbook.worksheets.slice(this.position + 1), visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly?: unknown): OrNull<ApiObject> {
    return this.#neighbour(this.session.workbook.worksheets.slice(0, this.position).reverse(), visibleOnly);
  }

  activate(): void {
    this.session.activate(this.sheet);
  }
  delete(): void {
    this.session.checkStructure();
    this.#leave();
    this.session.workbook.worksheets.splice(this.position, 1);
    this.session.note({ kind: "sheet deleted", sheet: this.sheet });
  }

  /** Another visible sheet comes to the front; the last one has to stay. */
  #leave(): void {
    const { workbook } = this.session;
    const others = workbook.worksheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === "Visible");
    if (others.length === 0) {
      throw new ExcelError("InvalidOperation", "A workbook must have at least one visible sheet.");
    }
    if (this.session.activeSheet !== this.sheet) return;
    const next = others.find((sheet) => workbook.worksheets.indexOf(sheet) > this.position);
    this.session.activate(next ?? others[others.length - 1]);
  }

  #neighbour(candidates: readonly Worksheet[], visibleOnly: unknown): OrNull<ApiObject> {
    const found = candidates.find((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
    return found === undefined ? NULL_OBJECT : this.session.objects.worksheet(this.session, found);
  }
}

/**
 * @param self the sheet that is to have this name, if it exists already
 * @throws ExcelError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken
 */
export function checkedSheetName(workbook: Workbook, name: unknown, self?: Worksheet): string {
  const text = asText(name, "the sheet's name");
  const fault = sheetNameFault(text);
  if (fault !== null) throw invalidArgument(fault);
  const others = workbook.worksheets.filter((sheet) => sheet !== self).map((sheet) => sheet.name);
  const isTaken = [...others, ...workbook.otherTabs].some((other) => other.toLowerCase() === text.toLowerCase());
  if (isTaken) throw itemAlreadyExists(`there is a sheet ${text} already.`);
  return text;
}
