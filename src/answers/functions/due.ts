import type { Analysis } from "../../metrics/analyse";
import { DeadlineList } from "../../metrics/next/deadline-list";
import { QUALIFICATIONS } from "../../register/words/qualifications";
import { YEAR_BASE } from "../../register/columns/participants";
import { table, type AnswerCell, type NumberFormat } from "../answer";
import { defineFunction } from "../define-function";
import { MESSAGES } from "../messages";
import { DAYS } from "../parameters/days";
import { QUALIFICATION } from "../parameters/qualification";
import { YEAR } from "../parameters/year";
import type { Selection } from "../selection";

/** Position of the deadline among the cells of a row, and how it is shown. */
const DEADLINE = 2;
const FORMATS: readonly NumberFormat[] = [undefined, undefined, "dd/mm/yyyy", "0"];

export const DUE = defineFunction({
  name: "DUE",
  description:
    "Who has still to present for final assessment, overdue or by a deadline in the next days, the longest overdue first.",
  parameters: [DAYS, QUALIFICATION, YEAR],
  result: {
    spills: true,
    description: "Four columns that spill: ID, qualification, deadline, and days left, less than 0 when it is over.",
  },
  notAvailable: "Nobody has still to present by then.",
  example: ["", "QUALIFICATION"],
  answer(analysis, { days: most, ...selection }) {
    const { participants } = analysis.register;
    const rows: AnswerCell[][] = [];
    const list = listOf(analysis);
    const isAsked = selector(analysis, selection);
    for (let at = 0; at < list.count; at++) {
      const { position, band, deadline, days } = list.row(at);
      // Those who deferred, or started on an unknown day, come last.
      if (deadline === null || days === null || days > most || band === "deferred") break;
      if (!isAsked(position)) continue;
      const { code } = QUALIFICATIONS[participants.qualification[position]];
      rows.push([participants.index.ids[position], code, deadline, days]);
    }
    return table(
      rows,
      MESSAGES.nobodyDue(most),
      rows.map(() => FORMATS),
      [DEADLINE],
    );
  },
});

const lists = new WeakMap<Analysis, DeadlineList>();

/** One list for all formulas. */
function listOf(analysis: Analysis): DeadlineList {
  let list = lists.get(analysis);
  if (list === undefined) lists.set(analysis, (list = DeadlineList.of(analysis)));
  return list;
}

function selector(
  { register: { participants }, tally: { scope } }: Analysis,
  { qualification, year }: Selection,
): (position: number) => boolean {
  const code = qualification === null ? null : scope.positions[qualification];
  const startYear = year === null ? null : scope.startYears[year] - YEAR_BASE;
  return (position) =>
    (code === null || participants.qualification[position] === code) &&
    (startYear === null || participants.year[position] === startYear);
}
