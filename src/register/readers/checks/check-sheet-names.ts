import { wholeOf } from "../../tables/recognition/recognised-table";
import type { SourceTable } from "../../tables/source";
import { soundsLikeStatus } from "../../words/sounds-like-status";
import type { RegisterDraft } from "../register-draft";

/**
 * Asks about a sheet whose name sounds like a status, as people on it may not count as the others do. Where every row of a sheet of leavers says
 * that its person withdrew or deferred, there is nothing to ask.
 */
export function checkSheetNames({ tables, columns, counts, source, problems }: RegisterDraft): void {
  const { withdrawn, deferred } = columns;
  const staying = new Set<SourceTable>();
  const leaving = new Set<SourceTable>();
  for (let position = 0; position < counts.counted; position++) {
    const hasLeft = withdrawn.serials[position] !== 0 || deferred.serials[position] !== 0;
    (hasLeft ? leaving : staying).add(wholeOf(tables.sections[source[position]]));
  }
  for (const { source: table } of tables.people) {
    const said = soundsLikeStatus(table.sheet);
    const isSaid = said === "left" && leaving.has(table) && !staying.has(table);
    if (said !== null && !isSaid) problems.addToTable("sheet-status", { table, value: table.sheet });
  }
}
