import { type PublishedTable } from "../fixtures/published-report";

/** A row of a sample sheet by heading; blank cells are null. */
export type Row = Readonly<Record<string, unknown>>;

/** The sample's sheets. */
export interface Sheets {
  readonly participants: readonly Row[];
  readonly assessments: readonly Row[];
  readonly targets: readonly Row[];
  readonly feedback: readonly Row[];
}

/**
 * Text of one cell of the report, counted plainly from the rows and without any code of the add-in: an independent second
 * answer. `column` is the column's path and `row` the row's label, as in the published tables.
 */
export function recount(
  sheets: Sheets,
  metric: number,
  table: PublishedTable["name"],
  column: readonly string[],
  row: string,
) {
  const [year = "", ...path] = column;
  if (table !== "Qualification") return breakdownCell(sheets, metric, table, year, path[0] ?? "", row);
  const code = /\((\w+)\)$/.exec(row)?.[1] ?? null;
  const isHere = (one: Row): boolean =>
    one["Academic year"] === year && (code === null || one["Qualification"] === code);
  const people = sheets.participants.filter(isHere);
  const ids = new Set(people.map((person) => person["Participant ID"]));
  const ofPeople = (rows: readonly Row[]) => rows.filter((one) => ids.has(one["Participant ID"]));
  const targets = sheets.targets.filter(isHere);
  const columnName = path.at(-1) ?? "";
  if (metric === 1) return recruitmentCell(people, targets, columnName);
  if (metric === 2) return shareCell(people, people.filter(isFsm), targets[0]?.["FSM target %"], columnName);
  if (metric === 3) {
    const target = targets[0]?.["Non-White British target %"];
    return shareCell(people, people.filter(isNotWhiteBritish), target, columnName);
  }
  if (metric === 4) return presentedCell(people.filter(hasPresented), columnName);
  if (metric === 5) return accuracyCell(ofPeople(sheets.assessments), columnName);
  if (metric === 6) return feedbackCell(ofPeople(sheets.feedback), columnName);
  return achievementCell(people, columnName);
}

function breakdownCell(sheets: Sheets, metric: number, table: string, year: string, code: string, label: string) {
  const counts: Readonly<Record<number, (person: Row) => boolean>> = {
    1: () => true,
    2: isFsm,
    3: isNotWhiteBritish,
    4: isInTime,
  };
  const isCounted = counts[metric] ?? (() => false);
  return blankIfZero(
    sheets.participants.filter(
      (person) =>
        person["Academic year"] === year &&
        (code === "Total" || person["Qualification"] === code) &&
        (label === "Total" || (person[table] ?? "Not Known") === label) &&
        isCounted(person),
    ).length,
  );
}

function recruitmentCell(people: readonly Row[], targets: readonly Row[], column: string): string {
  const target = targets.reduce((sum, one) => sum + Number(one["Recruitment target"]), 0);
  if (column === "Target") return String(target);
  return column === "Actual" ? String(people.length) : percent(people.length, target);
}

function shareCell(people: readonly Row[], counted: readonly Row[], target: unknown, column: string): string {
  const n = counted.length;
  if (column === "Actual") return people.length === 0 ? "" : `${wholePercent(n, people.length)} (${n})`;
  if (typeof target !== "number") return "";
  if (column === "Target") return `${rounded(target, 1)}% (${rounded(target * people.length, 100)})`;
  return percent(n * 100, people.length * target);
}

function presentedCell(presented: readonly Row[], column: string): string {
  const inTime = presented.filter(isInTime).length;
  if (column === "Presented") return blankIfZero(presented.length);
  return column === "Within 18m" ? blankIfZero(inTime) : percent(inTime, presented.length);
}

function accuracyCell(assessments: readonly Row[], column: string): string {
  const moderated = assessments.filter((one) => one["QAA moderated"] === "Yes");
  const upheld = moderated.filter((one) => one["Moderation outcome"] === "Upheld");
  if (column === "Assessment Count") return blankIfZero(assessments.length);
  if (column === "Accuracy %") return percent(upheld.length, moderated.length);
  return assessments.length === 0 ? "" : `${wholePercent(moderated.length, assessments.length)} (${moderated.length})`;
}

function feedbackCell(feedback: readonly Row[], column: string): string {
  if (column === "Responses") return String(feedback.length);
  if (feedback.length === 0) return "";
  const sum = feedback.reduce((total, one) => total + Number(one["Rating"]), 0);
  return twoDecimals(rounded(sum * 100, feedback.length));
}

function achievementCell(people: readonly Row[], column: string): string {
  const withdrawn = people.filter((person) => person["Withdrawn date"] !== null).length;
  const deferred = people.filter((person) => person["Deferred date"] !== null).length;
  const submitted = people.filter((person) => person["Result"] !== null).length;
  const passed = people.filter((person) => person["Result"] === "Passed").length;
  const cells: Readonly<Record<string, string>> = {
    Started: String(people.length),
    Withdrawn: String(withdrawn),
    "Retention %": wholePercent(people.length - withdrawn, people.length),
    Deferred: String(deferred),
    "Deferred %": wholePercent(deferred, people.length),
    Submitted: String(submitted),
    Passed: String(passed),
    "Achieved %": wholePercent(passed, submitted),
  };
  return cells[column] ?? `no column ${column}`;
}

function isFsm(person: Row): boolean {
  return Number(person["School FSM %"]) >= 30;
}

function isNotWhiteBritish({ Ethnicity: ethnicity }: Row): boolean {
  return ethnicity !== "English / Welsh / Scottish / Northern Irish / British" && ethnicity !== "Not provided";
}

function hasPresented(person: Row): boolean {
  return person["Presented date"] instanceof Date;
}

/** On or before the same day 18 months after the start, or that month's last day where it has no such day. */
function isInTime({ "Start date": start, "Presented date": presented }: Row): boolean {
  if (!(start instanceof Date) || !(presented instanceof Date)) return false;
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + 18];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return presented.getTime() <= Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay));
}

/** numerator / denominator to the nearest whole number, halves up, in whole numbers throughout. */
function rounded(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

function twoDecimals(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

function percent(numerator: number, denominator: number): string {
  return denominator === 0 ? "" : `${twoDecimals(rounded(numerator * 10_000, denominator))} %`;
}

function wholePercent(numerator: number, denominator: number): string {
  return denominator === 0 ? "" : `${rounded(numerator * 100, denominator)}%`;
}

function blankIfZero(count: number): string {
  return count === 0 ? "" : String(count);
}
