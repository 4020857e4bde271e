import type { HostProfile } from "../hosts/host-profile";
import { ExcelError } from "../workbook/excel-error";
import { followReferences } from "../workbook/follow-references";
import { shiftedArea, type Shift } from "../workbook/shift-cells";
import type { Workbook } from "../workbook/workbook";
import type { Area, Worksheet } from "../workbook/worksheet";
import type { ApiObject } from "./api-object";
import type { Change } from "./change";
import { NewWorkbooks } from "./new-workbooks";

/** Makes API objects of other classes, so that classes which lead to each other need not import each other. */
export interface ObjectFactory {
  worksheet(session: Session, sheet: Worksheet): ApiObject;
}

/** An API object that refers to cells, and has to follow them when they move. */
interface Placed extends ApiObject {
  readonly sheet: Worksheet;
  area: Area;
}

/** What the objects of the API share: the workbook, kept references, the selection, and the changes made by the running request. */
export class Session {
  /** As Excel.CalculationMode. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Whether cells have changed since formulas were last calculated. */
  needsCalculation = false;
  /** Whether worksheet functions count dates as the workbook does. */
  dateFollowsSystem = true;
  /** What is selected instead of one block of cells; null while it is one. */
  unusualSelection: "several areas" | "chart" | null = null;
  /** Workbooks that the add-in has Excel open beside this one. */
  readonly newWorkbooks: NewWorkbooks;
  private readonly selections = new Map<Worksheet, Area>();
  private readonly keptObjects = new Map<string, ApiObject>();
  private readonly references = new Map<ApiObject, string>();
  private readonly reachedObjects = new Set<ApiObject>();
  private readonly handlers = new Map<string, number>();
  private lastReference = 0;
  private changes: Change[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly objects: ObjectFactory,
    /** What this Excel does differently from others. */
    readonly quirks: Pick<HostProfile, "freezingActivates" | "keepsLinks" | "undocumented">,
  ) {
    this.newWorkbooks = new NewWorkbooks(quirks);
  }

  /** The sheet in front. */
  get activeSheet(): Worksheet {
    const { active, worksheets } = this.workbook;
    const sheet = active ?? worksheets.find(({ visibility }) => visibility === "Visible");
    if (sheet === undefined) throw new ExcelError("ItemNotFound", "The workbook has no visible sheet.");
    return sheet;
  }

  /** Brings a sheet to the front. */
  activate(sheet: Worksheet): void {
    if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", "A hidden sheet cannot be activated.");
    const before = this.workbook.active;
    this.workbook.isOtherTabInFront = false;
    if (before === sheet) return;
    this.workbook.active = sheet;
    this.unusualSelection = null;
    if (before !== undefined) this.note({ kind: "sheet deactivated", sheet: before });
    this.note({ kind: "sheet activated", sheet });
  }

  /** The cells that are selected on a sheet; A1 until something else is. */
  selectionOn(sheet: Worksheet): Area {
    return this.selections.get(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(sheet: Worksheet, area: Area): void {
    this.activate(sheet);
    this.unusualSelection = null;
    this.selections.set(sheet, area);
    this.note({ kind: "selection", sheet, area });
  }

  /** Throws AccessDenied when the sheet is protected. */
  checkWritable(sheet: Worksheet): void {
    if (sheet.isProtected) throw new ExcelError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  }

  /** Throws AccessDenied when the workbook's structure is protected. */
  checkStructure(): void {
    if (this.workbook.isStructureProtected) {
      throw new ExcelError("AccessDenied", "The structure of the workbook is protected.");
    }
  }

  /** Notes what happened; {@link takeChanges} returns it when the request is done. */
  note(change: Change): void {
    this.changes.push(change);
    if (change.kind === "cells") this.needsCalculation = true;
  }

  takeChanges(): Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  /** Keeps an object beyond its request, until the client gives it back. */
  keep(object: ApiObject): void {
    if (this.references.has(object)) return;
    const id = `R${++this.lastReference}`;
    this.keptObjects.set(id, object);
    this.references.set(object, id);
  }

  release(id: string): void {
    const object = this.keptObjects.get(id);
    if (object !== undefined) this.references.delete(object);
    this.keptObjects.delete(id);
  }

  releaseAll(): void {
    this.keptObjects.clear();
    this.references.clear();
  }

  get keptCount(): number {
    return this.keptObjects.size;
  }

  referenceOf(object: ApiObject): string | undefined {
    return this.references.get(object);
  }

  /** A kept object; InvalidReference when the client has given it back, or its cells or sheet were deleted. */
  kept(id: string): ApiObject {
    const object = this.keptObjects.get(id);
    const isGone = object === undefined || (isPlaced(object) && !this.workbook.worksheets.includes(object.sheet));
    if (isGone) throw new ExcelError("InvalidReference", "The reference is no longer valid.");
    return object;
  }

  /** Notes an object that the running request uses. */
  reached(object: ApiObject): void {
    if (isPlaced(object)) this.reachedObjects.add(object);
  }

  forgetReached(): void {
    this.reachedObjects.clear();
  }

  /** Lets the ranges that are in use, and what refers to cells, follow them. A range whose cells were all deleted is no longer valid. */
  follow(shift: Shift): void {
    followReferences(this.workbook, shift);
    for (const object of new Set([...this.keptObjects.values(), ...this.reachedObjects])) {
      if (!isPlaced(object) || object.sheet !== shift.sheet) continue;
      const area = shiftedArea(shift, object.area);
      if (area !== null) object.area = area;
      else this.release(this.references.get(object) ?? "");
    }
  }

  /** Counts the handlers of an event of an object. */
  register(messageType: number, target: string, by: 1 | -1): void {
    const key = `${messageType} ${target}`;
    this.handlers.set(key, Math.max(0, (this.handlers.get(key) ?? 0) + by));
  }

  /** How many handlers of events there are. */
  get handlerCount(): number {
    return [...this.handlers.values()].reduce((sum, count) => sum + count, 0);
  }

  isAwaited(messageType: number, target: string): boolean {
    return (this.handlers.get(`${messageType} ${target}`) ?? 0) > 0;
  }
}

function isPlaced(object: ApiObject): object is Placed {
  return "sheet" in object && "area" in object;
}
