import { parseReference } from "../../workbook/a1";
import type { Workbook } from "../../workbook/workbook";
import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { ExcelError, itemNotFound } from "../../workbook/excel-error";
import type { Session } from "../session";
import { RangeObject } from "./range";

/** Excel.NamedItem: a name of the workbook's scope. */
export class NamedItemObject extends ApiObject {
  readonly className = "NamedItem";
  private readonly names: Workbook["names"];

  constructor(
    private readonly session: Session,
    private readonly storedName: string,
  ) {
    super();
    this.names = session.workbook.names;
  }

  get name(): string {
    return this.storedName;
  }
  get formula(): string {
    return `=${this.names.get(this.storedName) ?? ""}`;
  }
  get value(): string {
    return this.names.get(this.storedName) ?? "";
  }
  get scope(): string {
    return "Workbook";
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (range === NULL_OBJECT) throw itemNotFound(`the name ${this.storedName} does not refer to a range.`);
    return range;
  }
  getRangeOrNullObject(): OrNull<RangeObject> {
    const reference = parseReference(this.value);
    const sheet = this.session.workbook.worksheets.find(
      ({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase(),
    );
    if (reference !== null && sheet !== undefined) return new RangeObject(this.session, sheet, reference.area);
    const { brokenNameError: code } = this.session.quirks.undocumented;
    if (code !== null) throw new ExcelError(code, `the name ${this.storedName} does not refer to a range.`);
    return NULL_OBJECT;
  }
  delete(): void {
    this.names.delete(this.storedName);
  }
}
