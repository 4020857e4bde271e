import { fractionAsPercentage, FractionEvidence, isFraction } from "../cells/fraction-evidence";
import { MILLION } from "../cells/read-number";
import { cellText } from "../cells/spelling";
import type { RegisterDraft } from "./register-draft";
import { headingOf, wholeOf } from "../tables/recognition/recognised-table";
import type { SourceTable } from "../tables/source";

/**
 * Reads columns of fractions (0.31 for 31 %) as such: those in which no number is above 1 and several lie between 0 and 1. If there are too
 * few to tell, they are left as they are and reported; so is a fraction among percentages. A cell that shows by its format or a % sign that
 * it is a percentage needs no judging.
 */
export function settleFsmFractions(draft: RegisterDraft): void {
  const { sections } = draft.tables;
  const wholes = sections.map(wholeOf);
  sections.forEach((table, at) => {
    const heading = headingOf(table, "fsm");
    // The sections of a table are judged together.
    if (heading === undefined || wholes.indexOf(wholes[at]) < at) return;
    settleTable(draft, wholes, wholes[at], cellText(table.source.headings[heading]));
  });
}

/** @param wholes the tables of which the sections are parts */
function settleTable(draft: RegisterDraft, wholes: readonly SourceTable[], whole: SourceTable, column: string): void {
  const { source, columns, counts, places, problems } = draft;
  const { millionths: fsm, saysPercent } = columns.fsm;
  const isOpen = (position: number): boolean => wholes[source[position]] === whole && saysPercent[position] === 0;
  const evidence = new FractionEvidence();
  for (let position = 0; position < counts.counted && !evidence.isSettled; position++) {
    if (isOpen(position)) evidence.add(fsm[position]);
  }
  const { example } = evidence;
  if (example === null) return;
  if (evidence.isMixed) {
    for (let position = 0; position < counts.counted; position++) {
      const share = fsm[position];
      if (isFraction(share) && isOpen(position))
        places.report("fraction-among-percentages", position, "fsm", share / MILLION);
    }
  } else if (!evidence.areFractions) {
    problems.addToTable("fractions", { table: whole, column });
  } else {
    for (let position = 0; position < counts.counted; position++) {
      if (fsm[position] > 0 && isOpen(position)) fsm[position] *= 100;
    }
    const value = `${example / MILLION}`;
    problems.addToTable(
      "fractions-read",
      { table: whole, column, value },
      { readAs: `${fractionAsPercentage(example) / MILLION}%` },
    );
  }
}
