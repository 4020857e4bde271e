import { cellOfProblem, type Problem } from "../register/problems/problem";
import { columnLetters } from "../text/column-letters";
import { blankRows } from "./counts-text";
import { footerText } from "./footer";
import { plural, wholeNumber } from "../text/plural";
import { sheetHeading } from "./heading";
import { splitProblems } from "./split-problems";
import type { SheetPlan } from "./plan";
import { problemGroups, SEVERITY_WORDS, type ProblemGroup } from "./problem-groups";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { STYLES } from "./styles";
import { truncated } from "../text/truncated";
import { describeProblem } from "../register/problems/describe-problem";

/** Problems that are listed; a damaged column may have a million of them. */
const MOST_LISTED = 1000;

const COLUMNS = ["Severity", "Table", "Row", "Column", "Value", "What is wrong and what to do"];
const SUMMARY_COLUMNS = ["Severity", "What it is", "How many"];
/** The cells that carry the links: the row's number, or the table's name where the whole table is meant. */
const [TABLE_COLUMN, ROW_COLUMN] = [1, 2];
/** The first three hold the columns of both tables. */
const WIDTHS = [12, 40, 12, 20, 24, 82];
/** Longest value that is quoted; the cell itself has the rest. */
const LONGEST_VALUE = 200;

/**
 * The sheet that lists every problem: how many there are of each kind, then one line per problem with a link to its cell. Those
 * that cost a row come first, and those with the same remedy are together. What the user has acknowledged is listed below, by itself.
 */
export function dataChecksSheet(input: ReportInput): SheetPlan {
  const { counts } = input;
  const blank = blankRows(input);
  const { open: problems, acknowledged } = splitProblems(input);
  const sheet = new SheetBuilder();
  sheet.addLine(sheetHeading(input.provider, "Data checks"), STYLES.heading);
  sheet.addLine(
    `${plural(counts.rows + blank, "row")} of participants read = ${wholeNumber(counts.counted)} counted + ${wholeNumber(counts.leftOut)} left out` +
      (blank === 0 ? "." : ` + ${wholeNumber(blank)} blank.`),
    STYLES.title,
  );
  sheet.addLine(
    "Left out: the row is not in any figure. Check: the row is counted, but this cell is doubtful or not used.",
    STYLES.requirement,
  );
  const lastHeading = sheet.addLine(
    "Note: worth knowing; no figure is in doubt. Rows that are nobody's, such as totals, are left out with a note.",
    STYLES.requirement,
  );
  sheet.addBlank();
  if (problems.length === 0)
    sheet.addLine(acknowledged.length === 0 ? "No problems found." : "Nothing is left to check.", STYLES.section);
  else addProblems(sheet, problemGroups(problems));
  if (acknowledged.length > 0) addAcknowledged(sheet, acknowledged);
  sheet.addBlank();
  sheet.addFooter(footerText(input), STYLES.note);
  WIDTHS.forEach((width, column) => sheet.setWidth(column, width));
  return sheet.build({
    key: "data-checks",
    name: "Data checks",
    // The summary may be taller than the window: if frozen, it would leave the list no room to scroll in.
    frozen: { rows: lastHeading + 1, columns: 0 },
    printTitleRows: [0, lastHeading],
  });
}

/** The summary and the list. */
function addProblems(sheet: SheetBuilder, groups: readonly ProblemGroup[]): void {
  const top = addHeader(sheet, SUMMARY_COLUMNS);
  for (const { severity, title, problems } of groups) {
    const row = sheet.add(SEVERITY_WORDS[severity], title, { value: problems.length, numberFormat: "#,##0" });
    sheet.style(row, 0, 1, 2, STYLES.text);
    sheet.style(row, 2, 1, 1, STYLES.figure);
  }
  sheet.style(top, 0, 1 + groups.length, SUMMARY_COLUMNS.length, STYLES.grid);
  sheet.endTable(top, 1);
  sheet.addBlank();

  const header = addHeader(sheet, COLUMNS);
  let [listed, left] = [0, 0];
  groups.forEach(({ title, problems }, group) => {
    const shown = problems.slice(0, MOST_LISTED - listed);
    left += problems.length - shown.length;
    listed += shown.length;
    if (shown.length === 0) return;
    // From the summary to the first line of its kind.
    const link = { row: top + 1 + group, column: 1, address: sheet.nextRow, tip: `Go to ${title}` };
    sheet.link({ ...link, to: { plan: "data-checks" } });
    for (const problem of shown) addProblem(sheet, problem);
  });
  sheet.style(header + 1, 0, listed, COLUMNS.length, STYLES.text);
  sheet.style(header, 0, 1 + listed, COLUMNS.length, STYLES.grid);
  sheet.endTable(header, 1);
  if (left > 0)
    sheet.addLine(`And ${wholeNumber(left)} more. Fix these and refresh to see the next ones.`, STYLES.section);
}

/** The problems that the user has said are all right; a row that is left out is left out all the same. */
function addAcknowledged(sheet: SheetBuilder, problems: readonly Problem[]): void {
  const shown = problems.slice(0, MOST_LISTED);
  sheet.addBlank();
  sheet.addLine(`${plural(problems.length, "data check")} acknowledged as all right:`, STYLES.section);
  const header = addHeader(sheet, COLUMNS);
  for (const problem of shown) addProblem(sheet, problem);
  sheet.style(header + 1, 0, shown.length, COLUMNS.length, STYLES.text);
  sheet.style(header, 0, 1 + shown.length, COLUMNS.length, STYLES.grid);
  sheet.endTable(header, 1);
  const left = problems.length - shown.length;
  if (left > 0) sheet.addLine(`And ${wholeNumber(left)} more that are acknowledged.`, STYLES.section);
}

function addHeader(sheet: SheetBuilder, names: readonly string[]): number {
  const row = sheet.add(...names);
  sheet.style(row, 0, 1, names.length, STYLES.header);
  sheet.style(row, 0, 1, names.length, STYLES.labelHeader);
  return row;
}

function addProblem(sheet: SheetBuilder, problem: Problem): void {
  const { table, row, column, value } = problem;
  const { severity, message } = describeProblem(problem);
  const shown = truncated(value, LONGEST_VALUE);
  const line = sheet.add(SEVERITY_WORDS[severity], table, row ?? "", column, shown, message);
  if (problem.sheet === "") return;
  const cell = cellOfProblem(problem);
  const address = `${columnLetters(cell.column)}${cell.row}`;
  sheet.link({
    row: line,
    column: row === null ? TABLE_COLUMN : ROW_COLUMN,
    to: { sheet: problem.sheet },
    address,
    tip: `Go to ${problem.sheet}, ${address}`,
  });
}
