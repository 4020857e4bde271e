import { bodyArea } from "../../workbook/table-area";
import type { Table } from "../../workbook/table";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiObject } from "../api-object";
import type { Session } from "../session";
import { RangeObject } from "./range";

/** Excel.TableRow: its place and its cells. */
export class TableRowObject extends ApiObject {
  readonly className = "TableRow";

  /** @param index position among the table's rows, 0-based */
  constructor(
    private readonly session: Session,
    private readonly home: Worksheet,
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  getRange(): RangeObject {
    const body = bodyArea(this.table);
    return new RangeObject(this.session, this.home, { ...body, row: body.row + this.index, rows: 1 });
  }
}
