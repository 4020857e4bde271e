import type { ApiObject } from "./api-object";
import { ExcelError } from "./excel-error";
import type { Workbook } from "../workbook/workbook";
import type { Area, Worksheet } from "../workbook/worksheet";

/** A change of cells that Excel would announce. */
export interface CellChange {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Makes API objects of other classes, so that classes which lead to each other need not import each other. */
export interface ObjectFactory {
  worksheet(session: Session, sheet: Worksheet): ApiObject;
}

/** What the objects of the API share: the workbook, kept references, the selection, and the changes made by the running request. */
export class Session {
  /** The selected range; undefined until something is selected. */
  selection: ApiObject | undefined;
  private readonly kept = new Map<string, ApiObject>();
  private readonly ids = new Map<ApiObject, string>();
  private lastReference = 0;
  private changes: CellChange[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly objects: ObjectFactory,
  ) {}

  get references(): ReadonlyMap<string, ApiObject> {
    return this.kept;
  }

  referenceOf(object: ApiObject): string | undefined {
    return this.ids.get(object);
  }

  /** Keeps an object beyond its request, until the client gives it back. */
  keep(object: ApiObject): void {
    if (this.ids.has(object)) return;
    const id = `R${++this.lastReference}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.kept.delete(id);
  }

  /** Notes that cells changed; {@link takeChanges} hands them over when the request is done. */
  changed(sheet: Worksheet, area: Area): void {
    this.changes.push({ sheet, area });
  }

  takeChanges(): CellChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  /** Throws AccessDenied when the sheet is protected. */
  checkWritable(sheet: Worksheet): void {
    if (sheet.isProtected) throw new ExcelError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  }
}
