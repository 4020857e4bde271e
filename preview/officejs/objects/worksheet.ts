import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { ExcelError, invalidArgument } from "../excel-error";
import type { Session } from "../session";
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../../workbook/a1";
import { sheetNameFault } from "../../workbook/sheet-name";
import { usedArea } from "../../workbook/used-range";
import type { Area, Visibility, Worksheet } from "../../workbook/worksheet";
import { FreezePanesObject } from "./freeze-panes";
import { PageLayoutObject } from "./page-layout";
import { RangeObject } from "./range";
import { TableCollectionObject } from "./table-collection";
import { CustomPropertyCollectionObject } from "./worksheet-custom-properties";
import { WorksheetProtectionObject } from "./worksheet-protection";

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Excel.Worksheet. */
export class WorksheetObject extends ApiObject {
  readonly className = "Worksheet";
  override readonly scalars = ["id", "name", "position", "visibility", "tabColor", "gridlines"];

  constructor(
    private readonly session: Session,
    readonly sheet: Worksheet,
  ) {
    super();
  }

  override get itemId(): string {
    return this.sheet.id;
  }
  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    checkSheetName(this.session, name, this.sheet);
    this.sheet.name = name;
  }

  get position(): number {
    return this.session.workbook.worksheets.indexOf(this.sheet);
  }
  set position(position: number) {
    const { worksheets } = this.session.workbook;
    if (!(position >= 0 && position < worksheets.length)) throw invalidArgument(`There is no position ${position}.`);
    worksheets.splice(this.position, 1);
    worksheets.splice(position, 0, this.sheet);
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }
  set visibility(visibility: Visibility) {
    this.sheet.visibility = visibility;
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    this.sheet.tabColor = color;
  }
  /** `showGridlines` goes over the wire under this name. */
  get gridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set gridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }

  get customProperties(): CustomPropertyCollectionObject {
    return new CustomPropertyCollectionObject(this.sheet);
  }
  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.session, this.sheet);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.sheet.pageLayout);
  }
  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.sheet);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.session, [this.sheet]);
  }

  getRange(address?: string | null): RangeObject {
    const area =
      address === undefined || address === null || address === "" ? WHOLE_SHEET : parseArea(withoutSheet(address));
    if (area === null) throw invalidArgument(`${address} is no address.`);
    return new RangeObject(this.session, this.sheet, area);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    if (rows < 1 || columns < 1 || row < 0 || column < 0 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) {
      throw invalidArgument(`There is no range of ${rows} × ${columns} cells at row ${row}, column ${column}.`);
    }
    return new RangeObject(this.session, this.sheet, { row, column, rows, columns });
  }
  getCell(row: number, column: number): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRangeOrNullObject(valuesOnly = false): OrNull<RangeObject> {
    const used = usedArea(this.sheet, valuesOnly, WHOLE_SHEET);
    return used === null ? NULL_OBJECT : new RangeObject(this.session, this.sheet, used);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible")
      throw new ExcelError("InvalidOperation", "A hidden sheet cannot be activated.");
    this.session.workbook.active = this.sheet;
  }

  delete(): void {
    const { workbook } = this.session;
    const visible = workbook.worksheets.filter((sheet) => sheet.visibility === "Visible");
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new ExcelError("InvalidOperation", "A workbook must have at least one visible sheet.");
    }
    workbook.worksheets.splice(this.position, 1);
    if (workbook.active === this.sheet) workbook.active = visible.find((sheet) => sheet !== this.sheet);
  }
}

/** Throws as Excel does when a sheet cannot have this name. */
export function checkSheetName(session: Session, name: string, self?: Worksheet): void {
  const fault = sheetNameFault(name);
  if (fault !== null) throw invalidArgument(fault);
  const isTaken = session.workbook.worksheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
