import { ApiCollection, NULL_OBJECT, type OrNull } from "../api-object";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Session } from "../session";
import { parseArea } from "../../workbook/a1";
import type { Table } from "../../workbook/table";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { RangeObject } from "./range";
import { TableObject } from "./table";

/** Excel.TableCollection: the tables of a sheet, or of the whole workbook. */
export class TableCollectionObject extends ApiCollection {
  readonly className = "TableCollection";

  constructor(
    private readonly session: Session,
    private readonly sheets: readonly Worksheet[],
  ) {
    super();
  }

  list(): TableObject[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.session, sheet, table)));
  }

  getItem(nameOrId: string): TableObject {
    const found = this.getItemOrNullObject(nameOrId);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no table ${nameOrId}.`);
    return found;
  }

  getItemOrNullObject(nameOrId: string): OrNull<TableObject> {
    const wanted = nameOrId.toLowerCase();
    return this.list().find(({ table }) => table.id === nameOrId || table.name.toLowerCase() === wanted) ?? NULL_OBJECT;
  }

  getCount(): number {
    return this.list().length;
  }

  add(address: string | RangeObject, hasHeaders: boolean): TableObject {
    const { sheet, area } = this.place(address);
    this.session.checkWritable(sheet);
    if (sheet.tables.some((table) => overlaps(areaOf(table), area))) {
      throw new ExcelError("InvalidOperation", "A table cannot overlap another table.");
    }
    if (sheet.merges.some((merge) => overlaps(merge, area))) {
      throw new ExcelError("MergedRangeConflict", "A table cannot hold merged cells.");
    }
    if (!hasHeaders) throw new ExcelError("NotImplemented", "The stand-in makes tables of ranges with headings only.");
    const table: Table = {
      id: this.session.workbook.newId(),
      name: this.freeName(),
      row: area.row,
      column: area.column,
      rowCount: Math.max(2, area.rows),
      columnCount: area.columns,
      hasHeaders: true,
      hasTotals: false,
      style: "TableStyleMedium2",
    };
    sheet.tables.push(table);
    return new TableObject(this.session, sheet, table);
  }

  private place(address: string | RangeObject): { sheet: Worksheet; area: Area } {
    if (address instanceof RangeObject) return { sheet: address.sheet, area: address };
    const bang = address.lastIndexOf("!");
    const name = address.slice(0, Math.max(0, bang)).replace(/^'|'$/g, "").replaceAll("''", "'");
    const sheet =
      bang === -1 ? (this.session.workbook.active ?? this.sheets[0]) : this.sheets.find((one) => one.name === name);
    const area = parseArea(address.slice(bang + 1));
    if (sheet === undefined || area === null) throw invalidArgument(`${address} is no address.`);
    return { sheet: this.sheets.length === 1 && bang === -1 ? this.sheets[0] : sheet, area };
  }

  private freeName(): string {
    const taken = new Set(
      this.session.workbook.worksheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
    );
    let n = 1;
    while (taken.has(`table${n}`)) n++;
    return `Table${n}`;
  }
}

function areaOf({ row, column, rowCount, columnCount }: Table): Area {
  return { row, column, rows: rowCount, columns: columnCount };
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
