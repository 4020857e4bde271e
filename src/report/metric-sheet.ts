import type { Metric, MetricTable } from "../metrics/metric";
import { definitionNotes } from "./definition-notes";
import { footerText } from "./footer";
import { addGroups } from "./groups-block";
import { sheetHeading } from "./heading";
import { liveTable } from "./live-formulas";
import type { SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { STYLES } from "./styles";
import { addTable } from "./table-block";

/** The sheet of one metric: heading, title, requirement, tables, and the groups where the metric compares them. */
export function metricSheet(metric: Metric, input: ReportInput): SheetPlan {
  const sheet = new SheetBuilder();
  sheet.addLine(sheetHeading(input.provider, `Metric ${metric.number}`), STYLES.heading);
  sheet.addLine(metric.title, STYLES.title);
  const lastHeading = sheet.addLine(metric.requirement, STYLES.requirement);
  for (const note of definitionNotes(input.results.definitions, metric.number)) sheet.addLine(note, STYLES.note);

  if (input.counts.counted === 0) {
    sheet.addBlank();
    sheet.addLine("No participants were counted. The sheet Data checks says why.", STYLES.section);
  }
  for (const table of metric.tables.flatMap((one) => (metric.isOneTableAYear === true ? oneTableAYear(one) : one))) {
    if (table.columns.length === 0) continue;
    sheet.addBlank();
    const isLive = input.liveFormulas === true && table.name === "Qualification";
    addTable(sheet, table, isLive ? liveTable(metric, table, input.results.qualifications) : undefined);
  }
  if (metric.comparesGroups === true && input.counts.counted > 0) {
    sheet.addBlank();
    addGroups(sheet, input.results);
  }
  sheet.addBlank();
  sheet.addLine(footerText(input), STYLES.note);
  return sheet.build({
    key: `metric-${metric.number}`,
    name: `Metric ${metric.number}`,
    frozen: { rows: lastHeading + 1, columns: 1 },
    printTitleRows: [0, lastHeading],
  });
}

/** A table for each year, one below the other, as in the source report. */
function oneTableAYear(table: MetricTable): MetricTable[] {
  const years = [...new Set(table.columns.map(([year]) => year))];
  return years.map((year) => {
    const isOfYear = (_: unknown, column: number): boolean => table.columns[column][0] === year;
    return {
      name: table.name,
      columns: table.columns.filter(isOfYear),
      rows: table.rows.map((row) => ({ ...row, figures: row.figures.filter(isOfYear) })),
    };
  });
}
