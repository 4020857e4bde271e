import { readAcademicYear } from "../cells/academic-year";
import { fractionAsPercentage, isFraction } from "../cells/fraction-evidence";
import type { FieldKey } from "../tables/fields";
import { isTotals } from "./non-participant-rows";
import type { ReadingStyle } from "../settings/reading-style";
import type { ProblemList } from "../problems/problem-list";
import { findQualification } from "../words/qualifications";
import { isPercentFormat, MILLION, readCount, readPercent, saysPercent } from "../cells/read-number";
import type { RecognisedTable } from "../tables/recognised-table";
import { RowReader } from "./row-reader";
import { cellText, isBlank } from "../cells/spelling";
import { translator } from "../words/translate";

/** What was agreed for one qualification in one year; null where nothing was. */
export interface Target {
  /** Position in QUALIFICATIONS. */
  readonly qualification: number;
  /** Starting calendar year of the academic year. */
  readonly year: number;
  /** Number of participants to recruit. */
  readonly recruitment: number | null;
  /** Share of those recruited who are to come from schools with many FSM pupils, in millionths of a per cent. */
  readonly fsm: number | null;
  /** Share of those recruited who are to be not White British, in millionths of a per cent. */
  readonly nonWhiteBritish: number | null;
}

/** Reads the targets tables: one row a qualification and year. */
export function readTargets(
  tables: readonly RecognisedTable[],
  { words }: ReadingStyle,
  problems: ProblemList,
): Target[] {
  const [qualificationWord, yearWord] = [translator(words, "qualification"), translator(words, "academicYear")];
  const targets = new Map<string, { readonly target: Target; readonly row: number }>();
  for (const table of tables) {
    new RowReader(table, problems).forEachRow((row) => {
      const { constants } = table.recognition;
      const said = (field: "qualification" | "academicYear"): string =>
        constants.get(field)?.value ?? cellText(row.cell(field));
      if (isTotals(row.cell("qualification"))) return row.report("totals-row", "qualification");
      const qualification = findQualification(qualificationWord(said("qualification")));
      if (qualification === null) {
        const isMissing = isBlank(row.cell("qualification"));
        return row.report(isMissing ? "missing-qualification" : "unknown-qualification", "qualification");
      }
      const year = readAcademicYear(yearWord(said("academicYear")));
      if (year === null) return row.report("target-without-year", "academicYear");

      const target: Target = {
        qualification,
        year,
        recruitment: numberOf(row, "recruitmentTarget", "a whole number of participants", readCount),
        fsm: shareOf(row, "fsmTarget"),
        nonWhiteBritish: shareOf(row, "nonWhiteBritishTarget"),
      };
      const key = `${qualification}|${year}`;
      const earlier = targets.get(key);
      if (earlier === undefined) targets.set(key, { target, row: row.sheetRow });
      else
        row.report(
          areSame(earlier.target, target) ? "duplicate-target" : "conflicting-target",
          "qualification",
          earlier.row,
        );
    });
  }
  return [...targets.values()].map(({ target }) => target);
}

function shareOf(row: RowReader, field: FieldKey): number | null {
  const read = (cell: unknown): number | null => {
    const isPercent = isPercentFormat(row.numberFormat(field));
    const share = readPercent(cell, isPercent);
    if (share === null || share < 0 || share > 100 * MILLION) return null;
    const meant = saysPercent(cell, isPercent) || !isFraction(share) ? share : fractionAsPercentage(share);
    if (meant !== share) row.report("fractions-read", field, `${meant / MILLION} %`);
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
  const cell = row.cell(field);
  if (isBlank(cell)) return null;
  const value = read(cell);
  if (value === null) row.report("unreadable-target", field, wanted);
  return value;
}

function areSame(a: Target, b: Target): boolean {
  return a.recruitment === b.recruitment && a.fsm === b.fsm && a.nonWhiteBritish === b.nonWhiteBritish;
}
