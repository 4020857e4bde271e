import type { PageLayout } from "../../workbook/page-layout";
import { ApiObject } from "../api-object";

/** Excel.PageBreak: a new page begins with a row. */
export class PageBreakObject extends ApiObject {
  readonly className = "PageBreak";

  constructor(
    private readonly layout: PageLayout,
    private readonly row: number,
  ) {
    super();
  }

  get rowIndex(): number {
    return this.row;
  }
  get columnIndex(): number {
    return 0;
  }
  delete(): void {
    this.layout.rowBreaks = this.layout.rowBreaks.filter((row) => row !== this.row);
  }
}
