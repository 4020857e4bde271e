import type { Metric, Standing, Status } from "../metrics/metric";
import type { Results } from "../metrics/results";
import { closeCallText, extraDecimals } from "./close-call";
import { definitionNotes } from "./definition-notes";
import { countsText } from "./counts-text";
import type { CellContent } from "./draft";
import { figureCell } from "./figure-cell";
import { figureText } from "./figure-text";
import { footerText } from "./footer";
import { plural } from "../text/plural";
import { sheetHeading } from "./heading";
import { splitProblems } from "./split-problems";
import type { SheetPlan, Style } from "./plan";
import { readablePlan } from "./readable-plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { STYLES } from "./styles";
import { unusedQualifications } from "./unused-qualifications";

const STATUS_STYLE: Readonly<Record<Status, Style>> = {
  Met: STYLES.met,
  "Not met": STYLES.notMet,
  "Not yet known": STYLES.notYetKnown,
};

/** Columns of a year: the figure that decides, the status, and what there is to say about it. */
const COLUMNS_OF_YEAR = 3;
/** In characters; a longer reason is wrapped. */
const WIDEST_REASON = 32;

/**
 * Every metric × qualification × year, with the figure that decides, the status in words and colour, and how much is missing. As many years
 * stand side by side as can be printed readably; metrics that no table feeds are named below.
 */
export function summarySheet(input: ReportInput): SheetPlan {
  const { years } = input.results;
  const layouts = [...years.keys()].map((more) => Math.ceil(years.length / (more + 1)));
  return readablePlan([...new Set([...layouts, 1])], (sideBySide) => summaryOf(input, sideBySide));
}

function summaryOf(input: ReportInput, sideBySide: number): SheetPlan {
  const { years, metrics, definitions } = input.results;
  const sheet = new SheetBuilder();
  sheet.addLine(sheetHeading(input.provider, "Summary"), STYLES.heading);
  const open = splitProblems(input).open.length;
  const lastHeading = sheet.addLine(
    `${countsText(input)}, ${plural(open, "problem")} on the sheet Data checks.`,
    STYLES.note,
  );
  if (input.problems.length > 0) {
    sheet.link({ row: lastHeading, column: 0, to: { plan: "data-checks" }, address: "A1", tip: "Go to Data checks" });
  }
  if (input.counts.counted === 0) {
    sheet.addBlank();
    sheet.addLine("No participants were counted. The sheet Data checks says why.", STYLES.section);
  }
  const blocks = Array.from({ length: Math.max(1, Math.ceil(years.length / sideBySide)) }, (_, block) =>
    addBlock(sheet, input.results, years.slice(block * sideBySide, (block + 1) * sideBySide)),
  );
  sheet.fit(1, "All qualifications");

  sheet.addBlank();
  sheet.addLine("Not yet known: the reason is shown beside it.", STYLES.note);
  const unfed = metrics.flatMap(({ number, name, lacking }) =>
    lacking === null ? [] : `${number} ${name} (${lacking})`,
  );
  if (unfed.length > 0)
    sheet.addLine(`Not shown, as no table of the workbook feeds it: ${unfed.join(", ")}.`, STYLES.note);
  for (const metric of metrics) for (const line of closeCalls(metric)) sheet.addLine(line, STYLES.note);
  for (const note of definitionNotes(definitions)) sheet.addLine(note, STYLES.note);
  sheet.addFooter(footerText(input), STYLES.note);
  // The years at the top are those of every row only where all years stand side by side.
  const frozen = { rows: blocks.length === 1 ? blocks[0] + 1 : lastHeading + 1, columns: 2 };
  return sheet.build({ key: "summary", name: "Summary", frozen, printTitleRows: [0, lastHeading] }, true);
}

/** The metrics in some years, side by side; returns the row with the years. */
function addBlock(sheet: SheetBuilder, results: Results, years: readonly string[]): number {
  sheet.addBlank();
  const columns = 2 + COLUMNS_OF_YEAR * years.length;
  const first = sheet.add("Metric", "Qualification", ...years.flatMap((year) => [year, "", ""]));
  sheet.style(first, 0, 1, columns, STYLES.header);
  sheet.style(first, 0, 1, 2, STYLES.labelHeader);
  sheet.style(first, 2, 1, columns - 2, STYLES.headerSpan);
  const unused = years.map((year) => unusedQualifications(results, year));
  const isUsed = (qualification: string | null): boolean =>
    qualification === null || unused.some((ofYear) => !ofYear.has(qualification));
  for (const metric of results.metrics.filter(({ lacking }) => lacking === null))
    addMetric(sheet, metric, years, isUsed);
  sheet.style(first, 0, sheet.nextRow - first, columns, STYLES.grid);
  sheet.endTable(first, 1);
  return first;
}

function addMetric(
  sheet: SheetBuilder,
  metric: Metric,
  years: readonly string[],
  isUsed: (qualification: string | null) => boolean,
): void {
  const first = sheet.nextRow;
  const qualifications = [...new Set(metric.standings.map(({ qualification }) => qualification))].filter(isUsed);
  const name = `${metric.number} ${metric.name}`;
  const labels = qualifications.length === 1 ? [`${name}: ${metric.decidedBy}`] : [name, metric.decidedBy];
  for (const label of labels) sheet.fit(0, label);
  qualifications.forEach((qualification, i) => {
    const standings = years.map((year) =>
      metric.standings.find((one) => one.year === year && one.qualification === qualification),
    );
    const row = sheet.add(
      labels[i] ?? "",
      qualification ?? "All qualifications",
      ...standings.flatMap((standing) => (standing === undefined ? ["", "", ""] : standingCells(standing))),
    );
    sheet.style(row, 0, 1, 2, STYLES.label);
    if (i === 1) sheet.style(row, 0, 1, 1, STYLES.note);
    if (i === 0) {
      sheet.style(row, 0, 1, 1, { bold: true });
      const to = { plan: `metric-${metric.number}` };
      sheet.link({ row, column: 0, to, address: "A1", tip: `Go to Metric ${metric.number}` });
    }
    if (qualification === null) sheet.style(row, 1, 1, 1 + COLUMNS_OF_YEAR * years.length, STYLES.total);
    standings.forEach((standing, year) => {
      if (standing !== undefined) lookOfStanding(sheet, row, 2 + COLUMNS_OF_YEAR * year, standing);
    });
  });
  sheet.keepTogether(first);
}

/** The figure that decides, exact enough for its status; the status; how much is missing, or why it is not known. */
function standingCells(standing: Standing): (CellContent | string)[] {
  const { figure, status, reason, asked } = standing;
  const shown = { ...figureCell(figure, { extra: extraDecimals(standing) }), asked };
  return [shown, { value: status, asked }, { value: reason, asked }];
}

function lookOfStanding(sheet: SheetBuilder, row: number, column: number, standing: Standing): void {
  const { figure, reason, status } = standing;
  sheet.style(row, column, 1, 1, STYLES.figure);
  sheet.style(row, column + 1, 1, 1, STATUS_STYLE[status]);
  sheet.style(row, column + 2, 1, 1, STYLES.reason);
  sheet.fit(column, figureText(figure, { extra: extraDecimals(standing) }));
  sheet.fit(column + 1, "Not yet known");
  sheet.fit(column + 2, reason, WIDEST_REASON);
}

/** "2 Free school meals, NPQH, 2018/19: 5.97% of recruits, target 6%." for every standing whose rounded figure would mislead. */
function closeCalls(metric: Metric): string[] {
  return metric.standings.flatMap((standing) => {
    const text = closeCallText(metric, standing);
    const { qualification, year } = standing;
    return text === ""
      ? []
      : `${metric.number} ${metric.name}, ${qualification ?? "all qualifications"}, ${year}: ${text}.`;
  });
}
