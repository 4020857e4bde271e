import type { Assessment } from "./assessment";
import { checkBeforeStart } from "./checks/check-before-start";
import { forEachDatedRow } from "./dated-rows";
import type { RegisterDraft } from "./register-draft";
import { RepeatedRows } from "./repeated-rows";
import { placedTable } from "../tables/row-place";
import type { RowReader } from "./row-reader";
import { cellText, spellingKey } from "../cells/spelling";
import type { RecognisedTable } from "../tables/recognition/recognised-table";
import { readUpheld } from "../words/moderation-outcomes";
import { readYesNo } from "../words/yes-no";

/** Reads the assessments tables: one row per task. */
export function readAssessments(draft: RegisterDraft): void {
  const tables = draft.tables.assessments;
  if (tables.length > 0) draft.assessments = assessmentsOf(draft, tables);
}

function assessmentsOf(draft: RegisterDraft, tables: readonly RecognisedTable[]): Assessment[] {
  const { participants } = draft;
  const assessments: Assessment[] = [];
  const repeated = new RepeatedRows(["duplicate-assessment", "conflicting-assessment"], "participantId");
  for (const table of tables) {
    const placed = placedTable(table);
    forEachDatedRow(draft, table, {
      dateField: "presentedDate",
      orphan: "orphan-assessment",
      visit: (row, course, date) => {
        const { position } = course;
        const task = spellingKey(cellText(row.cell("task")));
        const content = contentOf(row, date);
        // A task without a name can only be distinguished from another by the rest of the row.
        if (repeated.isRepeat(row, `${position}|${task === "" ? content : task}`, content)) return;
        checkBeforeStart(row, "presentedDate", course, participants);
        assessments.push({ position, place: { table: placed, row: row.sheetRow }, ...moderationOf(row) });
      },
    });
  }
  return assessments;
}

function contentOf(row: RowReader, date: number): string {
  const words = (["result", "moderated", "outcome"] as const).map((field) => spellingKey(cellText(row.cell(field))));
  return [date, ...words].join("|");
}

function moderationOf(row: RowReader): { isModerated: boolean; isUpheld: boolean } {
  const moderated = cellText(row.cell("moderated"));
  const isModerated = moderated === "" ? false : readYesNo(moderated);
  if (isModerated === null) row.report("unknown-moderated", "moderated");
  if (isModerated !== true) return { isModerated: false, isUpheld: false };
  const isUpheld = readUpheld(cellText(row.cell("outcome")));
  if (isUpheld === null) row.report("unknown-outcome", "outcome");
  return { isModerated, isUpheld: isUpheld === true };
}
