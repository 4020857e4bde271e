import type { Role } from "./fields";
import type { SourceTable } from "./source";

/** Something about a whole table that was seen before its rows were read, such as rows below it that do not belong to it. */
export interface TableRemark extends Pick<SourceTable, "name" | "sheet"> {
  readonly code:
    "passed-over" | "not-read" | "no-headings" | "rows-below" | "hidden-sheet" | "hidden-rows" | "coloured-rows";
  /** Of a table that is not read: the kind of list that it looks like. */
  readonly kind?: Role;
  /** Of a table that is not read: the headings that it lacks, "Participant ID and Qualification"; "" when it lacks none. */
  readonly detail?: string;
}
