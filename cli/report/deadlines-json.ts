import type { Analysis } from "../../src/metrics/analyse";
import { nextOf } from "../../src/metrics/next/next-of";
import { academicYearLabel } from "../../src/register/cells/academic-year";
import { YEAR_BASE } from "../../src/register/columns/participants";
import { QUALIFICATIONS } from "../../src/register/words/qualifications";
import { isoDay } from "../../src/text/day-text";

/**
 * Everyone who has still to present, in the order of the list: days are ISO texts, and null where they are not known.
 *
 * @param withTexts whether it says who they are; otherwise only where they stand
 */
export function deadlinesJson(analysis: Analysis, withTexts = true) {
  const { deadlines } = nextOf(analysis);
  const { tables, source, row, index, qualification, year } = analysis.register.participants;
  return Array.from({ length: deadlines.count }, (_, at) => {
    const { position, start, deadline, days, band } = deadlines.row(at);
    return {
      table: tables[source[position]].name,
      row: row[position],
      participant: withTexts ? index.ids[position] : null,
      qualification: QUALIFICATIONS[qualification[position]].code,
      year: academicYearLabel(YEAR_BASE + year[position]),
      start: start === null ? null : isoDay(start),
      deadline: deadline === null ? null : isoDay(deadline),
      days,
      band,
    };
  });
}
