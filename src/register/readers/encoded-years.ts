import { academicYearOf, readAcademicYear, yearOfCohort } from "../cells/academic-year";
import { PART } from "../cells/cohort";
import { cellText } from "../cells/spelling";
import { UNKNOWN_YEAR, YEAR_ALONE } from "../columns/participant-codes";
import type { ParticipantColumns } from "../columns/participant-columns";
import { YEAR_BASE } from "../columns/participants";
import { translator } from "../words/translate";
import type { Words } from "../words/words";

/** The academic years of rows that are encoded and not yet counted. */
export class EncodedYears {
  private readonly wordOf: (text: string) => string;

  /** @param words what the user has said about words of the workbook */
  constructor(
    private readonly columns: ParticipantColumns,
    words: Words,
  ) {
    this.wordOf = translator(words, "academicYear");
  }

  /**
   * Where the cell gives a year alone, the other columns of the Department's exports say which part of the cohort is meant: first of all
   * its suffix, then the schedule.
   */
  settleCohorts(position: number, rowCount: number): void {
    const { year, cohortSuffix, schedule } = this.columns;
    for (let at = position; at < position + rowCount; at++) {
      const code = year.codes[at];
      if (code < YEAR_ALONE) continue;
      const part = cohortSuffix.codes[at] || schedule.codes[at];
      const alone = code - YEAR_ALONE + YEAR_BASE;
      year.codes[at] = part === PART.unknown ? UNKNOWN_YEAR : yearOfCohort(alone, part === PART.spring) - YEAR_BASE;
    }
  }

  /** Academic year of a row: as given, or else that of its start date. */
  of(position: number): number {
    const { codes } = this.columns.year;
    const start = this.columns.start.serials[position];
    if (codes[position] === UNKNOWN_YEAR && start !== 0) {
      // A start before the first NPQ does not give a year.
      codes[position] = Math.max(academicYearOf(start) - YEAR_BASE, UNKNOWN_YEAR);
    }
    return codes[position];
  }

  /** Takes the year from whatever is in place of a start date, such as "Autumn 2018"; returns whether it gives one. */
  takeFrom(cell: unknown, position: number): boolean {
    const year = readAcademicYear(this.wordOf(cellText(cell)));
    if (year !== null) this.columns.year.codes[position] = year - YEAR_BASE;
    return year !== null;
  }
}
