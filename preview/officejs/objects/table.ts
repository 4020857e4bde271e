import { ApiObject } from "../api-object";
import { ExcelError, invalidArgument } from "../excel-error";
import type { Session } from "../session";
import type { Table } from "../../workbook/table";
import type { Worksheet } from "../../workbook/worksheet";
import { RangeObject } from "./range";

/** Excel.Table. */
export class TableObject extends ApiObject {
  readonly className = "Table";
  override readonly scalars = ["id", "name", "showHeaders", "showTotals", "style"];

  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
    readonly table: Table,
  ) {
    super();
  }

  override get itemId(): string {
    return this.table.id;
  }
  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`${name} is no table name.`);
    const isTaken = this.session.workbook.worksheets.some(({ tables }) =>
      tables.some((table) => table !== this.table && table.name.toLowerCase() === name.toLowerCase()),
    );
    if (isTaken)
      throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    this.table.name = name;
  }
  get style(): string {
    return this.table.style;
  }
  set style(style: string) {
    this.table.style = style;
  }
  get showHeaders(): boolean {
    return this.table.hasHeaders;
  }
  get showTotals(): boolean {
    return this.table.hasTotals;
  }
  get worksheet(): ApiObject {
    return this.session.objects.worksheet(this.session, this.sheet);
  }

  getRange(): RangeObject {
    const { row, column, rowCount, columnCount } = this.table;
    return new RangeObject(this.session, this.sheet, { row, column, rows: rowCount, columns: columnCount });
  }

  getHeaderRowRange(): RangeObject {
    if (!this.table.hasHeaders) throw new ExcelError("ItemNotFound", `The table ${this.table.name} shows no headings.`);
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): RangeObject {
    const { row, column, rowCount, columnCount, hasHeaders, hasTotals } = this.table;
    const header = hasHeaders ? 1 : 0;
    const rows = rowCount - header - (hasTotals ? 1 : 0);
    return new RangeObject(this.session, this.sheet, { row: row + header, column, rows, columns: columnCount });
  }
}
