import { bodyArea } from "../../workbook/table-area";
import type { Table } from "../../workbook/table";
import { ApiObject } from "../api-object";

/** Excel.TableRowCollection: how many rows there are. The rows themselves are read as ranges. */
export class TableRowCollectionObject extends ApiObject {
  readonly className = "TableRowCollection";

  constructor(private readonly table: Table) {
    super();
  }

  get count(): number {
    return bodyArea(this.table).rows;
  }
  getCount(): number {
    return this.count;
  }
}
