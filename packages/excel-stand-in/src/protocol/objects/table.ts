import { resizeTable } from "../../workbook/add-table";
import { deleteCells } from "../../workbook/shift-cells";
import { setRowsHidden } from "../../workbook/hidden-rows";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../workbook/excel-error";
import { removeWhere } from "../../workbook/remove-where";
import { bodyArea, headerArea, tableArea, totalsArea } from "../../workbook/table-area";
import { isNameTaken, nameFault } from "../../workbook/table-name";
import type { Table } from "../../workbook/table";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { ApiObject } from "../api-object";
import { asText } from "../arguments";
import { MESSAGE } from "../message-types";
import type { Session } from "../session";
import { RangeObject } from "./range";
import { areaOn } from "./range-argument";
import { TableColumnCollectionObject } from "./table-column-collection";
import { TableRowCollectionObject } from "./table-row-collection";

/** Excel.Table. Headings and totals cannot be switched on or off. */
export class TableObject extends ApiObject {
  readonly className = "Table";
  override readonly events = {
    onChanged: { messageType: MESSAGE.tableChanged, wireName: "DataChangedEvent" },
  };

  constructor(
    private readonly session: Session,
    private readonly home: Worksheet,
    private readonly table: Table,
  ) {
    super(table.id);
  }

  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: unknown) {
    const chosen = asText(name, "the table's name");
    const fault = nameFault(chosen);
    if (fault !== null) throw invalidArgument(fault);
    if (isNameTaken(this.session.workbook, chosen, this.table)) throw itemAlreadyExists(`the name ${chosen} is taken.`);
    this.table.name = chosen;
    this.#noteSetup();
  }
  get style(): string {
    return this.table.style;
  }
  set style(style: unknown) {
    this.table.style = asText(style, "the table's style");
    this.#noteSetup();
  }
  get showHeaders(): boolean {
    return this.table.hasHeaders;
  }
  get showTotals(): boolean {
    return this.table.hasTotals;
  }

  get worksheet(): ApiObject {
    return this.session.objects.worksheet(this.session, this.home);
  }
  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.session, this.home, this.table);
  }
  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this.session, this.home, this.table);
  }

  getRange(): RangeObject {
    return this.#range(tableArea(this.table));
  }
  getHeaderRowRange(): RangeObject {
    return this.#range(headerArea(this.table));
  }
  getDataBodyRange(): RangeObject {
    return this.#range(bodyArea(this.table));
  }
  getTotalRowRange(): RangeObject {
    return this.#range(totalsArea(this.table));
  }

  /** No criteria of filters are kept: what counts is that rows are hidden, and that no row of the table is afterwards. */
  clearFilters(): void {
    setRowsHidden(this.home, bodyArea(this.table), false);
    this.session.note({ kind: "sheet setup", sheet: this.home });
  }
  resize(range: unknown): void {
    this.session.checkWritable(this.home);
    resizeTable(this.home, this.table, areaOn(this.session, this.home, range));
    this.#noteSetup();
  }
  /** The cells become plain cells. */
  convertToRange(): RangeObject {
    this.#takeAway();
    return this.getRange();
  }
  /** The cells go too, and those below close the gap. */
  delete(): void {
    const area = tableArea(this.table);
    this.#takeAway();
    for (const shift of deleteCells(this.home, area, "Up")) this.session.follow(shift);
    this.session.note({ kind: "cells", sheet: this.home, area, changeType: "CellDeleted" });
  }

  #takeAway(): void {
    this.session.checkWritable(this.home);
    removeWhere(this.home.tables, (table) => table === this.table);
    this.session.note({ kind: "table deleted", sheet: this.home, table: this.table });
  }

  #range(area: Area | null): RangeObject {
    if (area === null) throw itemNotFound(`the table ${this.table.name} does not show this row.`);
    return new RangeObject(this.session, this.home, area);
  }

  #noteSetup(): void {
    this.session.note({ kind: "table setup", sheet: this.home, table: this.table });
  }
}
