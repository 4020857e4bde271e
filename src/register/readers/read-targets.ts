import type { Target } from "./target";
import { isInRange } from "../cells/read-date";
import { readCohort } from "../cells/cohort";
import { fractionAsPercentage, isFraction } from "../cells/fraction-evidence";
import type { FieldKey } from "../tables/fields";
import { columnMeanings } from "./column-meanings";
import type { RegisterDraft } from "./register-draft";
import { TargetList } from "./target-list";
import { findQualification } from "../words/qualifications";
import { isPercentFormat, MILLION, readCount, readPercent, saysPercent } from "../cells/read-number";
import type { Meaning } from "../columns/column";
import { RowReader } from "./row-reader";
import { cellText, isBlank } from "../cells/spelling";
import { saysNotAnNpq } from "../words/not-an-npq";
import { translator } from "../words/translate";

/** Reads the targets tables: one row per qualification and year. */
export function readTargets(draft: RegisterDraft): void {
  const { problems, style, tables } = draft;
  const readQualification = translator(style.words, "qualification");
  const isNotAnNpq = saysNotAnNpq(style.words);
  const readYear = translator(style.words, "academicYear");
  const targets = new TargetList();
  for (const table of tables.targets) {
    const { constants } = table.recognition;
    const meaningsOf = columnMeanings(table, problems);
    new RowReader(table, problems).forEachRow((row) => {
      const textOf = (field: "qualification" | "academicYear"): string =>
        constants.get(field)?.value ?? cellText(row.cell(field));
      const qualification = findQualification(readQualification(textOf("qualification")));
      if (qualification === null) {
        const { line } = row;
        if (line !== null) return row.report(line, "qualification");
        if (isBlank(row.cell("qualification"))) return row.report("missing-qualification", "qualification");
        const isOther = isNotAnNpq(cellText(row.cell("qualification")));
        return row.report(isOther ? "not-an-npq" : "unknown-qualification", "qualification");
      }
      const year = readCohort(readYear(textOf("academicYear")), style.dateOffset);
      if (year === null) return row.report("target-without-year", "academicYear");
      targets.add(row, { qualification, year, ...agreedOf(row, meaningsOf) });
    });
  }
  draft.targets = targets.all;
}

function agreedOf(
  row: RowReader,
  meaningsOf: (field: FieldKey) => Meaning,
): Pick<Target, "recruitment" | "fsm" | "nonWhiteBritish"> {
  const isGiven = (field: FieldKey): boolean => !isBlank(row.cell(field)) && meaningsOf(field)(row.cell(field)) !== "";
  return {
    recruitment: isGiven("recruitmentTarget") ? countOf(row, "recruitmentTarget") : null,
    fsm: isGiven("fsmTarget") ? shareOf(row, "fsmTarget") : null,
    nonWhiteBritish: isGiven("nonWhiteBritishTarget") ? shareOf(row, "nonWhiteBritishTarget") : null,
  };
}

/** A number of people. Excel makes a date of "12-15", whose serial is a number of people that nobody recruits in a year. */
function countOf(row: RowReader, field: FieldKey): number | null {
  const cell = row.cell(field);
  if (typeof cell === "number" && isInRange(cell)) {
    row.report("unreadable-target", field, { wanted: "a number of participants but a date, as Excel has it" });
    return null;
  }
  return numberOf(row, field, "a whole number of participants", readCount);
}

/**
 * A share as it is meant: 0.2 in a cell that does not say that it is a percentage is 20 %, since a share of less than 1 % is never
 * allocated. Every cell is judged by itself: there may be a fraction among percentages.
 */
function meantShare(share: number): number {
  return isFraction(share) ? fractionAsPercentage(share) : share;
}

function shareOf(row: RowReader, field: FieldKey): number | null {
  const read = (cell: unknown): number | null => {
    const isPercent = isPercentFormat(row.numberFormat(field));
    const share = readPercent(cell, isPercent);
    if (share === null || share < 0 || share > 100 * MILLION) return null;
    const meant = saysPercent(cell, isPercent) ? share : meantShare(share);
    if (meant !== share) row.report("fractions-read", field, { readAs: `${meant / MILLION}%` });
    return meant;
  };
  return numberOf(row, field, "a percentage such as 20 or 20%", read);
}

function numberOf(
  row: RowReader,
  field: FieldKey,
  wanted: string,
  read: (cell: unknown) => number | null,
): number | null {
  const value = read(row.cell(field));
  if (value === null) row.report("unreadable-target", field, { wanted });
  return value;
}
