import { readUpheld } from "../words/moderation-outcomes";
import { readYesNo } from "../words/yes-no";
import { findCourse } from "./course-finder";
import { readDateCell, type DateStyle } from "../columns/date-cell";
import { dateOrders } from "./date-order";
import { identifierReader } from "./identifier";
import type { Participants } from "../columns/participants";
import type { ProblemList } from "../problems/problem-list";
import type { ReadingStyle } from "../settings/reading-style";
import type { RecognisedTable } from "../tables/recognised-table";
import { RowReader } from "./row-reader";
import { cellText, isBlank, isErrorValue, spellingKey } from "../cells/spelling";

/** One counted final assessment task of a participant. */
export interface Assessment {
  /** Position of the participation in the register. */
  readonly position: number;
  readonly isModerated: boolean;
  /** Whether the moderator upheld the assessment; false unless it was moderated. */
  readonly isUpheld: boolean;
}

/** Reads the assessments tables: one row a task. */
export function readAssessments(
  tables: readonly RecognisedTable[],
  participants: Participants,
  style: ReadingStyle,
  problems: ProblemList,
): Assessment[] {
  const assessments: Assessment[] = [];
  const earlierTasks = new Map<string, { readonly content: string; readonly row: number }>();
  for (const table of tables) {
    const order = dateOrders(table, ["presentedDate"], problems).get("presentedDate") ?? "day first";
    const dateStyle = { order, offset: style.dateOffset };
    const readId = identifierReader(table);
    new RowReader(table, problems).forEachRow((row) => {
      const id = readId(row.cell("participantId"));
      const date = dateOf(row, dateStyle);
      const course = id === "" ? null : findCourse(participants, id, date);
      if (course === null) return row.report("orphan-assessment", "participantId");

      const task = spellingKey(cellText(row.cell("task")));
      const content = [
        date,
        ...(["result", "moderated", "outcome"] as const).map((f) => spellingKey(cellText(row.cell(f)))),
      ].join("|");
      // A task without a name can only be told from another one by everything else that the row says.
      const key = `${course.position}|${task === "" ? content : task}`;
      const earlier = earlierTasks.get(key);
      if (earlier !== undefined) {
        const code = earlier.content === content ? "duplicate-assessment" : "conflicting-assessment";
        return row.report(code, "participantId", earlier.row);
      }
      earlierTasks.set(key, { content, row: row.sheetRow });

      if (course.isBeforeStart) row.report("before-start", "presentedDate", participants.row[course.position]);
      assessments.push({ position: course.position, ...moderationOf(row) });
    });
  }
  return assessments;
}

/** Serial of the row's presented date; 0 when it is blank or cannot be read. */
function dateOf(row: RowReader, style: DateStyle): number {
  const cell = row.cell("presentedDate");
  if (isBlank(cell)) return 0;
  const serial = readDateCell(cell, "feedbackDate", style);
  if (serial === null) row.report(isErrorValue(cell) ? "error-value" : "unreadable-date", "presentedDate");
  return serial ?? 0;
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
