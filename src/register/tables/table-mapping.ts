import type { RatingScale } from "../cells/rating-scale";
import type { DateOrder } from "../cells/read-date";
import type { Role, FieldKey } from "./fields";

/** How a table of the workbook is to be read, where the user has said so. */
export interface TableMapping {
  /** Excel table's name, or of a plain range that of its worksheet: "Goals", or "Goals, table 2" where it is one of several. */
  readonly table: string;
  /**
   * `spellingKey` of each of its headings when the choices were made. By these the table is known again: see `keptMappings`. Absent in
   * settings of older versions.
   */
  readonly headings?: readonly string[];
  /** What its rows are; "none": the table is not used; absent: its headings decide. */
  readonly role?: Role | "none";
  /** Field of each column that the user has decided, by its heading's `spellingKey`; "none" = ignored. */
  readonly columns?: Readonly<Record<string, FieldKey | "none">>;
  readonly dateOrder?: DateOrder;
  readonly ratingScale?: RatingScale;
}
