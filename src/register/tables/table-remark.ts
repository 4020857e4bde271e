import type { Role } from "./fields";
import type { SourceTable } from "./source";

/** Something about a whole table that was seen before its rows were read, such as rows below it that do not belong to it. */
export type TableRemark = SeenTable | UnreadTable | RenamedTable;

interface SeenTable extends Pick<SourceTable, "name" | "sheet"> {
  readonly code:
    | "passed-over"
    | "no-headings"
    | "wide-sheet"
    | "rows-below"
    | "hidden-sheet"
    | "hidden-rows"
    | "coloured-rows"
    | "unnamed-targets"
    | "choices-not-used";
}

/** A list that is not read: which kind of table it looks like, and the headings that it lacks, "" when it lacks none. */
interface UnreadTable extends Pick<SourceTable, "name" | "sheet"> {
  readonly code: "not-read";
  readonly details: { readonly kind: Role; readonly why: string };
}

/** A table that is read with the choices that were made for one of another name. */
interface RenamedTable extends Pick<SourceTable, "name" | "sheet"> {
  readonly code: "choices-moved";
  readonly details: { readonly from: string };
}
