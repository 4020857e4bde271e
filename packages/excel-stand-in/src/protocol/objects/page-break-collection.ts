import { invalidArgument } from "../../workbook/excel-error";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiCollection } from "../api-object";
import { asInteger } from "../arguments";
import type { Session } from "../session";
import { PageBreakObject } from "./page-break";
import { areaOn } from "./range-argument";

/** Excel.PageBreakCollection of the rows that begin a new page. */
export class PageBreakCollectionObject extends ApiCollection {
  readonly className = "PageBreakCollection";
  readonly list = () => this.sheet.pageLayout.rowBreaks.map((row) => this.#breakAt(row));

  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  /** Before the first row of the range. A row that begins a page already still begins one. */
  add(range: unknown): PageBreakObject {
    const { row } = areaOn(this.session, this.sheet, range);
    if (row === 0) throw invalidArgument("there is no page before the first row.");
    const { pageLayout } = this.sheet;
    pageLayout.rowBreaks = [...new Set([...pageLayout.rowBreaks, row])].sort((a, b) => a - b);
    return this.#breakAt(row);
  }
  getCount(): number {
    return this.sheet.pageLayout.rowBreaks.length;
  }
  getItem(index: unknown): PageBreakObject {
    const { rowBreaks } = this.sheet.pageLayout;
    return this.#breakAt(rowBreaks[asInteger(index, "index", 0, rowBreaks.length - 1)]);
  }
  removePageBreaks(): void {
    this.sheet.pageLayout.rowBreaks = [];
  }

  #breakAt(row: number): PageBreakObject {
    return new PageBreakObject(this.sheet.pageLayout, row);
  }
}
