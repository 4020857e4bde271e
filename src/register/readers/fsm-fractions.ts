import { FractionEvidence } from "../cells/fraction-evidence";
import type { OwnRows } from "./problem-places";
import type { ParticipantReader } from "./participant-reader";
import type { ProblemList } from "../problems/problem-list";
import { MILLION } from "../cells/read-number";
import { headingOf, wholeOf, type RecognisedTable } from "../tables/recognised-table";
import { cellText } from "../cells/spelling";

/**
 * Reads columns of fractions (0.31 for 31 %) as such: those in which no number is above 1 and several lie between 0 and 1. Too few to
 * tell are left as they stand and named; so is a fraction among percentages. A cell that says by its format or a % sign that it is a
 * percentage leaves nothing to tell.
 */
export function settleFsmFractions(
  tables: readonly RecognisedTable[],
  reader: ParticipantReader,
  rows: OwnRows,
  problems: ProblemList,
): void {
  const { source, count, columns } = reader;
  const { millionths: fsm, saysPercent } = columns.fsm;
  const wholes = tables.map(wholeOf);
  tables.forEach((table, at) => {
    const whole = wholeOf(table);
    // Its sections are judged together.
    if (wholes.indexOf(whole) < at) return;
    const heading = headingOf(table, "fsm");
    if (heading === undefined) return;
    const name = cellText(table.source.headings[heading]);
    const isOpen = (position: number): boolean => wholes[source[position]] === whole && saysPercent[position] === 0;
    const evidence = new FractionEvidence();
    for (let position = 0; position < count && !evidence.isSettled; position++) {
      if (isOpen(position)) evidence.add(fsm[position]);
    }
    const { example } = evidence;
    if (example === null) return;
    if (evidence.isMixed) {
      for (let position = 0; position < count; position++) {
        const share = fsm[position];
        if (share > 0 && share < MILLION && isOpen(position))
          rows.report("fraction-among-percentages", position, "fsm", share / MILLION);
      }
    } else if (!evidence.areFractions) {
      problems.addToTable("fractions", whole, name);
    } else {
      for (let position = 0; position < count; position++) {
        if (fsm[position] > 0 && isOpen(position)) fsm[position] *= 100;
      }
      const shown = `${example / MILLION}`;
      problems.addToTable("fractions-read", whole, name, `${example / (MILLION / 100)} %`, shown);
    }
  });
}
