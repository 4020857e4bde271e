import { ApiObject } from "../api-object";

/** Excel.TableRow: its place. Its cells are read as ranges. */
export class TableRowObject extends ApiObject {
  readonly className = "TableRow";

  /** @param index position among the table's rows, 0-based */
  constructor(readonly index: number) {
    super();
  }
}
