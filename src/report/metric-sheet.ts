import type { Metric, MetricTable } from "../metrics/metric";
import { definitionNotes } from "./definition-notes";
import { footerText } from "./footer";
import { addGroups } from "./groups-block";
import { sheetHeading } from "./heading";
import { liveTable, type FiguresAsFormulas } from "./live-formulas";
import type { SheetPlan } from "./plan";
import { readablePlan } from "./readable-plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { STYLES } from "./styles";
import { addTable } from "./table-block";
import { yearBlocks, type YearBlock } from "./year-blocks";

/** Whether a table stands in one block a year, one below the other. */
type IsByYear = (table: MetricTable) => boolean;

const ALL_BY_YEAR: IsByYear = () => true;
/** From wide to narrow. */
const LAYOUTS: readonly IsByYear[] = [() => false, ({ name }) => name !== "Qualification", ALL_BY_YEAR];

/**
 * The sheet of one metric: heading, title, requirement, tables, and the groups where the metric compares them. Years stand side by side
 * where that can be printed readably.
 */
export function metricSheet(metric: Metric, input: ReportInput): SheetPlan {
  // As in the source report.
  const layouts = metric.isOneTableAYear === true ? [ALL_BY_YEAR] : LAYOUTS;
  return readablePlan(layouts, (isByYear) => metricSheetAs(metric, input, isByYear));
}

function metricSheetAs(metric: Metric, input: ReportInput, isByYear: IsByYear): SheetPlan {
  const sheet = new SheetBuilder();
  sheet.addLine(sheetHeading(input.provider, `Metric ${metric.number}`), STYLES.heading);
  sheet.addLine(metric.title, STYLES.title);
  const lastHeading = sheet.addLine(metric.requirement, STYLES.requirement);
  for (const note of definitionNotes(input.results.definitions, metric.number)) sheet.addLine(note, STYLES.note);

  if (input.counts.counted === 0) {
    sheet.addBlank();
    sheet.addLine("No participants were counted. The sheet Data checks says why.", STYLES.section);
  }
  for (const table of metric.tables) {
    if (table.columns.length === 0) continue;
    const formulas =
      input.liveFormulas === true && table.name === "Qualification"
        ? liveTable(metric, table, input.results.qualifications)
        : NO_FORMULAS;
    for (const block of isByYear(table) ? yearBlocks(table, input.results) : [wholeTable(table)]) {
      sheet.addBlank();
      addTable(sheet, block.table, (row, column) => formulas(block.rows[row], block.columns[column]));
    }
  }
  if (metric.comparesGroups === true && input.counts.counted > 0) {
    sheet.addBlank();
    addGroups(sheet, input.results);
  }
  sheet.addBlank();
  sheet.addFooter(footerText(input), STYLES.note);
  return sheet.build({
    key: `metric-${metric.number}`,
    name: `Metric ${metric.number}`,
    frozen: { rows: lastHeading + 1, columns: 1 },
    printTitleRows: [0, lastHeading],
  });
}

const NO_FORMULAS: FiguresAsFormulas = () => null;

function wholeTable(table: MetricTable): YearBlock {
  return { table, rows: [...table.rows.keys()], columns: [...table.columns.keys()] };
}
