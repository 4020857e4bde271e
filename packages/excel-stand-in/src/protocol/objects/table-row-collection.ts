import { resizeTable } from "../../workbook/add-table";
import { ExcelError } from "../../workbook/excel-error";
import { insertCells } from "../../workbook/shift-cells";
import { bodyArea, tableArea } from "../../workbook/table-area";
import type { Table } from "../../workbook/table";
import { extendValidations } from "../../workbook/validate-cells";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiObject } from "../api-object";
import type { Session } from "../session";
import { TableRowObject } from "./table-row";

/** Excel.TableRowCollection: how many rows there are, and one more. The rows themselves are read as ranges. */
export class TableRowCollectionObject extends ApiObject {
  readonly className = "TableRowCollection";

  constructor(
    private readonly session: Session,
    private readonly home: Worksheet,
    private readonly table: Table,
  ) {
    super();
  }

  get count(): number {
    return bodyArea(this.table).rows;
  }
  getCount(): number {
    return this.count;
  }
  /** Adds a blank row at the end; what is below the table moves down. */
  add(index?: unknown, values?: unknown): TableRowObject {
    if ((index ?? null) !== null || (values ?? null) !== null) {
      throw new ExcelError("NotImplemented", "TableRowCollection.add takes neither a place nor values here.");
    }
    this.session.checkWritable(this.home);
    const before = tableArea(this.table);
    const added = { ...before, row: before.row + before.rows, rows: 1 };
    this.session.follow(insertCells(this.home, added, "Down"));
    resizeTable(this.home, this.table, { ...before, rows: before.rows + 1 });
    extendValidations(this.home, before, 1);
    this.session.note({ kind: "cells", sheet: this.home, area: added, changeType: "RowInserted" });
    this.session.note({ kind: "table setup", sheet: this.home, table: this.table });
    return new TableRowObject(this.session, this.home, this.table, this.count - 1);
  }
}
