import { columnName, quoteSheetName } from "../../workbook/a1";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../workbook/excel-error";
import { isNameTaken, nameFault } from "../../workbook/table-name";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { ApiCollection, NULL_OBJECT, type OrNull } from "../api-object";
import { asText } from "../arguments";
import type { Session } from "../session";
import { NamedItemObject } from "./named-item";
import { RangeObject } from "./range";

/** Excel.NamedItemCollection of the workbook. Names of a single sheet's scope are not kept. */
export class NamedItemCollectionObject extends ApiCollection {
  readonly className = "NamedItemCollection";
  readonly list = () => [...this.session.workbook.names.keys()].map((name) => new NamedItemObject(this.session, name));

  constructor(private readonly session: Session) {
    super();
  }

  /** @param reference a range, or a formula such as "=Rates!$A$1" */
  add(name: unknown, reference: unknown): NamedItemObject {
    const { workbook } = this.session;
    const chosen = asText(name, "the name");
    const fault = nameFault(chosen);
    if (fault !== null) throw invalidArgument(fault);
    if (isNameTaken(workbook, chosen)) throw itemAlreadyExists(`the name ${chosen} is taken.`);
    const text =
      reference instanceof RangeObject
        ? absoluteReference(reference.sheet, reference.area)
        : asText(reference, "the reference").replace(/^=/, "");
    workbook.names.set(chosen, text);
    return new NamedItemObject(this.session, chosen);
  }
  getItem(name: unknown): NamedItemObject {
    const found = this.getItemOrNullObject(name);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no name ${String(name)}.`);
    return found;
  }
  getItemOrNullObject(name: unknown): OrNull<NamedItemObject> {
    const wanted = asText(name, "the name").toLowerCase();
    const found = [...this.session.workbook.names.keys()].find((stored) => stored.toLowerCase() === wanted);
    return found === undefined ? NULL_OBJECT : new NamedItemObject(this.session, found);
  }
  getCount(): number {
    return this.session.workbook.names.size;
  }
}

function absoluteReference(sheet: Worksheet, { row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number): string => `$${columnName(c)}$${r + 1}`;
  const first = corner(row, column);
  const last = corner(row + rows - 1, column + columns - 1);
  return `${quoteSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}
