import report from "../test/fixtures/alliance-of-leading-learning.json";
import { correctedTable } from "../test/fixtures/published-report";
import type { Quota } from "./quota-selection";

/** Numbers of people by value of each characteristic that the report breaks down. */
export interface Margins {
  readonly gender: Quota;
  readonly disability: Quota;
  readonly ethnicity: Quota;
}

/** What the published report, as corrected, says about one qualification in one academic year. */
export interface PublishedIntake {
  readonly qualification: string;
  readonly year: string;
  /** Metrics 1 to 4, each by gender, disability and ethnicity. */
  readonly recruited: Margins;
  readonly fromFsmSchools: Margins;
  readonly notWhiteBritish: Margins;
  readonly presentedInTime: Margins;
  /** People. */
  readonly presented: number;
  readonly withdrawn: number;
  readonly deferred: number;
  readonly submitted: number;
  readonly passed: number;
  /** Assessments, one per task. */
  readonly assessments: number;
  readonly moderated: number;
  /** People for recruitment, per cent for the other two; null when there is no target. */
  readonly recruitmentTarget: number;
  readonly fsmTarget: number | null;
  readonly notWhiteBritishTarget: number;
}

/** The eight intakes of the report: four qualifications in each of two years. */
export function publishedIntakes(): PublishedIntake[] {
  return report.years.flatMap((year) => report.qualifications.map((qualification) => intake(qualification, year)));
}

function intake(qualification: string, year: string): PublishedIntake {
  const figure = (metric: number, ...column: string[]): string => {
    const table = correctedTable(metric, "Qualification");
    const row = table.rows.find(({ label }) => label.endsWith(`(${qualification})`));
    return row?.cells[columnIndex(table.columns, [year, ...column])] ?? missing(metric, qualification);
  };
  return {
    qualification,
    year,
    recruited: margins(1, qualification, year),
    fromFsmSchools: margins(2, qualification, year),
    notWhiteBritish: margins(3, qualification, year),
    presentedInTime: margins(4, qualification, year),
    presented: count(figure(4, "Presented")),
    withdrawn: count(figure(7, "Retention", "Withdrawn")),
    deferred: count(figure(7, "Deferrals", "Deferred")),
    submitted: count(figure(7, "Achievement", "Submitted")),
    passed: count(figure(7, "Achievement", "Passed")),
    assessments: count(figure(5, "Assessment Count")),
    moderated: count(/\((\d+)\)/.exec(figure(5, "QAA Moderation"))?.[1] ?? ""),
    recruitmentTarget: count(figure(1, "Target")),
    fsmTarget: percentage(figure(2, "Target")),
    notWhiteBritishTarget: percentage(figure(3, "Target")) ?? missing(3, qualification),
  };
}

function margins(metric: number, qualification: string, year: string): Margins {
  const quota = (name: string): Quota => {
    const table = correctedTable(metric, name);
    const index = columnIndex(table.columns, [year, qualification]);
    const groups = table.rows.filter(({ label }) => label !== "Total");
    return new Map(groups.map(({ label, cells }) => [label, count(cells[index] ?? "")]));
  };
  return { gender: quota("Gender"), disability: quota("Disability"), ethnicity: quota("Ethnicity") };
}

function columnIndex(columns: readonly (readonly string[])[], path: readonly string[]): number {
  return columns.findIndex((column) => column.join("\n") === path.join("\n"));
}

/** The report leaves cells of 0 blank. */
function count(cell: string): number {
  return cell === "" ? 0 : Number(cell);
}

/** The percentage of a target such as `20% (3)`; null when the cell is blank. */
function percentage(cell: string): number | null {
  return cell === "" ? null : Number.parseInt(cell, 10);
}

function missing(metric: number, qualification: string): never {
  throw new Error(`The published report has no such figure of ${qualification} in metric ${metric}.`);
}
