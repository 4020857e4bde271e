import type { Metric, Standing, Status } from "../metrics/metric";
import { closeCallText, extraDecimals } from "./close-call";
import { definitionNotes } from "./definition-notes";
import { figureCell } from "./figure-cell";
import { figureText } from "./figure-text";
import { footerText } from "./footer";
import { plural } from "../text/plural";
import { sheetHeading } from "./heading";
import type { SheetPlan, Style } from "./plan";
import type { ReportInput } from "./report-input";
import type { CellContent } from "./draft";
import { SheetBuilder } from "./sheet-builder";
import { STYLES } from "./styles";

const STATUS_STYLE: Readonly<Record<Status, Style>> = {
  Met: STYLES.met,
  "Not met": STYLES.notMet,
  "Not yet known": STYLES.notYetKnown,
};

/** One page: every metric × qualification × year, with the figure that decides and the status in words and colour. */
export function summarySheet(input: ReportInput): SheetPlan {
  const { years, metrics } = input.results;
  const sheet = new SheetBuilder();
  sheet.addLine(sheetHeading(input.provider, "Summary"), STYLES.heading);
  const { counted, leftOut } = input.counts;
  const lastHeading = sheet.addLine(
    `${plural(counted, "participant")} counted, ${plural(leftOut, "row")} left out, ${plural(input.problems.length, "problem")} on the sheet Data checks.`,
    STYLES.note,
  );
  if (input.problems.length > 0) {
    sheet.link({ row: lastHeading, column: 0, to: { plan: "data-checks" }, address: "A1", tip: "Go to Data checks" });
  }
  sheet.addBlank();
  if (counted === 0) {
    sheet.addLine("No participants were counted. The sheet Data checks says why.", STYLES.section);
    sheet.addBlank();
  }
  const columns = 2 + 2 * years.length;
  const first = sheet.add("Metric", "Qualification", ...years.flatMap((year) => [year, ""]));
  sheet.style(first, 0, 1, columns, STYLES.header);
  sheet.style(first, 0, 1, 2, STYLES.labelHeader);
  if (years.length > 0) sheet.style(first, 2, 1, columns - 2, STYLES.headerSpan);
  for (const metric of metrics) addMetric(sheet, metric, years);
  sheet.style(first, 0, sheet.nextRow - first, columns, STYLES.grid);
  sheet.fit(1, "All qualifications");

  sheet.addBlank();
  sheet.addLine("Not yet known: the reason is shown beside it.", STYLES.note);
  for (const metric of metrics) for (const line of closeCalls(metric)) sheet.addLine(line, STYLES.note);
  for (const note of definitionNotes(input.results.definitions)) sheet.addLine(note, STYLES.note);
  sheet.addLine(footerText(input), STYLES.note);
  return sheet.build({
    key: "summary",
    name: "Summary",
    frozen: { rows: first + 1, columns: 2 },
    printTitleRows: [0, lastHeading],
  });
}

function addMetric(sheet: SheetBuilder, metric: Metric, years: readonly string[]): void {
  const qualifications = [...new Set(metric.standings.map(({ qualification }) => qualification))];
  const name = `${metric.number} ${metric.name}`;
  const labels = qualifications.length === 1 ? [`${name}: ${metric.decidedBy}`] : [name, metric.decidedBy];
  for (const label of labels) sheet.fit(0, `${label}  `);
  qualifications.forEach((qualification, i) => {
    const standings = years.map((year) =>
      metric.standings.find((one) => one.year === year && one.qualification === qualification),
    );
    const row = sheet.add(
      labels[i] ?? "",
      qualification ?? "All qualifications",
      ...standings.flatMap((standing) => [
        standing === undefined ? "" : decisiveCell(standing),
        standing?.status ?? "",
      ]),
    );
    sheet.style(row, 0, 1, 2, STYLES.label);
    if (i === 1) sheet.style(row, 0, 1, 1, STYLES.note);
    if (i === 0) {
      sheet.style(row, 0, 1, 1, { bold: true });
      const to = { plan: `metric-${metric.number}` };
      sheet.link({ row, column: 0, to, address: "A1", tip: `Go to Metric ${metric.number}` });
    }
    if (qualification === null) sheet.style(row, 1, 1, 1 + 2 * years.length, STYLES.total);
    standings.forEach((standing, year) => addStanding(sheet, row, 2 + 2 * year, standing));
  });
}

function addStanding(sheet: SheetBuilder, row: number, column: number, standing: Standing | undefined): void {
  if (standing === undefined) return;
  const { figure, reason, status } = standing;
  sheet.style(row, column, 1, 1, figure === null ? STYLES.reason : STYLES.figure);
  sheet.style(row, column + 1, 1, 1, STATUS_STYLE[status]);
  sheet.fit(column, figure === null ? reason : figureText(figure, { extra: extraDecimals(standing) }));
  sheet.fit(column + 1, "Not yet known");
}

/** The figure that decides, exact enough for its status; or why there is none. */
function decisiveCell(standing: Standing): CellContent {
  const { figure, reason } = standing;
  return figure === null ? { value: reason } : figureCell(figure, { extra: extraDecimals(standing) });
}

/** "2 Free school meals, NPQH, 2018/19: 5.97 % of recruits, target 6 %." for every standing whose rounded figure would mislead. */
function closeCalls(metric: Metric): string[] {
  return metric.standings.flatMap((standing) => {
    const text = closeCallText(metric, standing);
    const { qualification, year } = standing;
    return text === ""
      ? []
      : `${metric.number} ${metric.name}, ${qualification ?? "all qualifications"}, ${year}: ${text}.`;
  });
}
