import { addTable } from "../../workbook/add-table";
import { itemNotFound } from "../../workbook/excel-error";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiCollection, NULL_OBJECT, type OrNull } from "../api-object";
import { asBoolean, asInteger, asText } from "../arguments";
import { MESSAGE } from "../message-types";
import type { Session } from "../session";
import { areaOn, placeOf, type Place } from "./range-argument";
import { TableObject } from "./table";

/** Excel.TableCollection: the tables of a sheet, or of the whole workbook. */
export class TableCollectionObject extends ApiCollection {
  readonly className = "TableCollection";
  override readonly events = {
    onAdded: { messageType: MESSAGE.tableAdded, wireName: "AddedEvent" },
    onChanged: { messageType: MESSAGE.tableChanged, wireName: "DataChangedEvent" },
    onDeleted: { messageType: MESSAGE.tableDeleted, wireName: "DeletedEvent" },
  };
  readonly list = () =>
    this.#sheets().flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.session, sheet, table)));

  constructor(
    private readonly session: Session,
    /** undefined = all sheets */
    private readonly sheet?: Worksheet,
  ) {
    super(undefined, sheet?.id);
  }

  get count(): number {
    return this.list().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): TableObject {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no table ${String(key)}.`);
    return found;
  }
  /** @param key name or id */
  getItemOrNullObject(key: unknown): OrNull<TableObject> {
    const wanted = asText(key, "the table's name or id").toLowerCase();
    return (
      this.list().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? NULL_OBJECT
    );
  }
  getItemAt(index: unknown): TableObject {
    return this.list()[asInteger(index, "index", 0, this.count - 1)];
  }

  /** @param address a range or an address; without a sheet's name, on this sheet or the one in front */
  add(address: unknown, hasHeaders: unknown): TableObject {
    const { sheet, area } = this.#place(address);
    this.session.checkWritable(sheet);
    const table = addTable(this.session.workbook, sheet, area, asBoolean(hasHeaders, "hasHeaders"), (shift) =>
      this.session.follow(shift),
    );
    this.session.note({ kind: "table added", sheet, table });
    return new TableObject(this.session, sheet, table);
  }

  #place(address: unknown): Place {
    if (this.sheet === undefined) return placeOf(this.session, this.session.activeSheet, address);
    return { sheet: this.sheet, area: areaOn(this.session, this.sheet, address) };
  }

  #sheets(): readonly Worksheet[] {
    return this.sheet === undefined ? this.session.workbook.worksheets : [this.sheet];
  }
}
