import { itemNotFound } from "../../workbook/excel-error";
import { bodyArea, headerArea, tableArea, totalsArea } from "../../workbook/table-area";
import { columnNames } from "../../workbook/table-headings";
import type { Table } from "../../workbook/table";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { ApiObject } from "../api-object";
import type { Session } from "../session";
import { RangeObject } from "./range";

/** Excel.TableColumn. Its id is its place in the table, counted from 1. */
export class TableColumnObject extends ApiObject {
  readonly className = "TableColumn";

  constructor(
    private readonly session: Session,
    private readonly home: Worksheet,
    private readonly table: Table,
    private readonly place: number,
  ) {
    super(String(place + 1));
  }

  get id(): number {
    return this.place + 1;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return columnNames(this.home, this.table)[this.place];
  }
  set name(name: unknown) {
    this.getHeaderRowRange().values = [[typeof name === "string" ? `'${name}` : name]];
  }
  get values(): unknown[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): RangeObject {
    return this.#part(tableArea(this.table));
  }
  getHeaderRowRange(): RangeObject {
    return this.#part(headerArea(this.table));
  }
  getDataBodyRange(): RangeObject {
    return this.#part(bodyArea(this.table));
  }
  getTotalRowRange(): RangeObject {
    return this.#part(totalsArea(this.table));
  }

  #part(area: Area | null): RangeObject {
    if (area === null) throw itemNotFound(`the table ${this.table.name} does not show this row.`);
    return new RangeObject(this.session, this.home, { ...area, column: area.column + this.place, columns: 1 });
  }
}
