import type { Problem, Severity } from "../register/problem";
import { columnLetters } from "../register/problem-list";
import { footerText, plural } from "./footer";
import { sheetHeading } from "./heading";
import type { SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { STYLES } from "./styles";

/** Problems that are listed; a damaged column may have a million of them. */
const MOST_LISTED = 1000;

const COLUMNS = ["Severity", "Table", "Row", "Column", "Value", "What is wrong and what to do"];
/** The cells that carry the links: the row's number, or the table's name where the whole table is meant. */
const [TABLE_COLUMN, ROW_COLUMN] = [1, 2];
const WIDTHS = [12, 20, 8, 20, 24, 90];
/** Longest value that is quoted; the cell itself has the rest. */
const LONGEST_VALUE = 200;

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Left out", warning: "Check", note: "Note" };

/** The sheet on which every problem stands, those that cost a row first, each with a link to its cell. */
export function dataChecksSheet(input: ReportInput): SheetPlan {
  const { counts, problems } = input;
  const sheet = new SheetBuilder();
  sheet.addLine(sheetHeading(input.provider, "Data checks"), STYLES.heading);
  sheet.addLine(
    `${plural(counts.rows, "row")} of participants read = ${counts.counted} counted + ${counts.leftOut} left out.`,
    STYLES.title,
  );
  const lastHeading = sheet.addLine(
    "Left out: the row is in no figure. Check: the row is counted, but not with what this cell says.",
    STYLES.requirement,
  );
  sheet.addBlank();
  const lastTitle = problems.length === 0 ? lastHeading : sheet.nextRow;
  if (problems.length === 0) sheet.addLine("No problems found.", STYLES.section);
  else addProblems(sheet, problems);
  sheet.addBlank();
  sheet.addLine(footerText(input), STYLES.note);
  WIDTHS.forEach((width, column) => sheet.setWidth(column, width));
  return sheet.build({
    key: "data-checks",
    name: "Data checks",
    frozen: { rows: lastTitle + 1, columns: 0 },
    printTitleRows: [0, lastTitle],
  });
}

function addProblems(sheet: SheetBuilder, problems: readonly Problem[]): void {
  const header = sheet.add(...COLUMNS);
  sheet.style(header, 0, 1, COLUMNS.length, STYLES.header);
  sheet.style(header, 0, 1, COLUMNS.length, STYLES.labelHeader);
  const sorted = SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const listed = sorted.slice(0, MOST_LISTED);
  for (const problem of listed) addProblem(sheet, problem);
  sheet.style(header + 1, 0, listed.length, COLUMNS.length, STYLES.text);
  sheet.style(header, 0, 1 + listed.length, COLUMNS.length, STYLES.grid);
  if (sorted.length > listed.length) {
    sheet.addLine(
      `And ${sorted.length - listed.length} more. Mend these and refresh to see the next ones.`,
      STYLES.section,
    );
  }
}

function addProblem(sheet: SheetBuilder, problem: Problem): void {
  const { severity, table, row, column, columnIndex, value, message } = problem;
  const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  const line = sheet.add(SEVERITY_WORDS[severity], table, row ?? "", column, shown, message);
  if (problem.sheet === "") return;
  const address = `${columnLetters(columnIndex ?? 1)}${row ?? 1}`;
  sheet.link({
    row: line,
    column: row === null ? TABLE_COLUMN : ROW_COLUMN,
    to: { sheet: problem.sheet },
    address,
    tip: `Go to ${problem.sheet}, ${address}`,
  });
}
