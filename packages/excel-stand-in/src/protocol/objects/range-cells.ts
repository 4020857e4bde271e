import type { Area, Worksheet } from "../../workbook/worksheet";
import type { Session } from "../session";

/** The cells of a range, as the objects that format it need them. The area changes when cells are inserted or deleted before it. */
export interface RangeCells {
  readonly session: Session;
  readonly sheet: Worksheet;
  readonly area: Area;
}
