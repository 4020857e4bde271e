import { academicYearLabel } from "../register/cells/academic-year";
import { QUALIFICATIONS } from "../register/words/qualifications";

/** The years and qualifications of a report, in report order, and the dense numbering of their combinations. */
export class Scope {
  /** Calendar years in which the academic years start, ascending. */
  readonly startYears: readonly number[];
  /** "2017/18" */
  readonly years: readonly string[];
  /** Positions in QUALIFICATIONS, ascending. */
  readonly positions: readonly number[];
  /** "NPQH" */
  readonly qualifications: readonly string[];
  /** "NPQ for Headship (NPQH)" */
  readonly labels: readonly string[];

  /**
   * @param startYears calendar years in which the academic years start, in any order, repeated or not
   * @param positions positions in QUALIFICATIONS, likewise
   */
  constructor(startYears: Iterable<number>, positions: Iterable<number>) {
    this.startYears = [...new Set(startYears)].sort((a, b) => a - b);
    this.years = this.startYears.map(academicYearLabel);
    this.positions = [...new Set(positions)].sort((a, b) => a - b);
    this.qualifications = this.positions.map((position) => QUALIFICATIONS[position].code);
    this.labels = this.positions.map((position) => QUALIFICATIONS[position].label);
  }

  /** Number of combinations of a year and a qualification. */
  get cells(): number {
    return this.years.length * this.qualifications.length;
  }

  /** Number of a combination, by positions in `years` and `qualifications`. */
  cell(year: number, qualification: number): number {
    return year * this.qualifications.length + qualification;
  }

  /** Number of a combination, by starting calendar year and position in QUALIFICATIONS; -1 when it is not in the scope. */
  cellOf(startYear: number, position: number): number {
    const year = this.startYears.indexOf(startYear);
    const qualification = this.positions.indexOf(position);
    return year === -1 || qualification === -1 ? -1 : this.cell(year, qualification);
  }

  /** Numbers of the combinations of a year and a qualification, by position; null means all of them. */
  cellsOf(year: number | null, qualification: number | null): number[] {
    const years = year === null ? [...this.years.keys()] : [year];
    const qualifications = qualification === null ? [...this.qualifications.keys()] : [qualification];
    return years.flatMap((y) => qualifications.map((q) => this.cell(y, q)));
  }
}
