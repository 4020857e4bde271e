import { itemNotFound } from "../../workbook/excel-error";
import { columnNames } from "../../workbook/table-headings";
import type { Table } from "../../workbook/table";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiCollection, NULL_OBJECT, type OrNull } from "../api-object";
import { asInteger } from "../arguments";
import type { Session } from "../session";
import { TableColumnObject } from "./table-column";

/** Excel.TableColumnCollection. */
export class TableColumnCollectionObject extends ApiCollection {
  readonly className = "TableColumnCollection";
  readonly list = () => columnNames(this.home, this.table).map((_, place) => this.#wrap(place));

  constructor(
    private readonly session: Session,
    private readonly home: Worksheet,
    private readonly table: Table,
  ) {
    super();
  }

  get count(): number {
    return this.table.columnCount;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): TableColumnObject {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`the table ${this.table.name} has no column ${String(key)}.`);
    return found;
  }
  /** @param key name or id */
  getItemOrNullObject(key: unknown): OrNull<TableColumnObject> {
    const wanted = String(key).toLowerCase();
    const byName = columnNames(this.home, this.table).findIndex((name) => name.toLowerCase() === wanted);
    const place = byName === -1 ? Number(wanted) - 1 : byName;
    return Number.isInteger(place) && place >= 0 && place < this.count ? this.#wrap(place) : NULL_OBJECT;
  }
  getItemAt(index: unknown): TableColumnObject {
    return this.#wrap(asInteger(index, "index", 0, this.count - 1));
  }

  #wrap(place: number): TableColumnObject {
    return new TableColumnObject(this.session, this.home, this.table, place);
  }
}
