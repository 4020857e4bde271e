import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Definitions } from "../../metrics/definitions";
import type { Metric } from "../../metrics/metric";
import { definitionNotes } from "../../report/definition-notes";
import type { ReportInput } from "../../report/report-input";
import { axisText, barsOf } from "../model/bars";
import { columnLegend } from "../model/column-legend";
import { tableOfYear } from "../model/table-of-year";
import { shownTable } from "../model/table-text";
import { BarChart } from "../parts/bar-chart";
import { CopyTableButton } from "../parts/copy-table-button";
import { FigureTable } from "../parts/figure-table";
import { GoToSheetButton } from "../parts/go-to-sheet-button";
import { TabList } from "../parts/tabs";
import { ViewHeading } from "../parts/view-heading";
import { YearSelect } from "../parts/year-select";
import { GroupRates } from "./group-rates";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  requirement: { margin: "4px 0 0", fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  legend: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  row: { display: "flex" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface MetricViewProps {
  readonly metric: Metric;
  readonly report: ReportInput;
}

/** One metric: its requirement, its chart and its tables as on the sheet, for one academic year or all. */
export function MetricView({ metric, report }: MetricViewProps) {
  const styles = useStyles();
  const { results } = report;
  const { years, definitions } = results;
  const [chosenYear, chooseYear] = useState(() => firstYear(metric, years));
  // A year may vanish while the view is open.
  const year = chosenYear !== null && years.includes(chosenYear) ? chosenYear : null;
  return (
    <div className={styles.view}>
      <div>
        <ViewHeading text={metric.title} />
        <p className={styles.requirement}>{metric.requirement}</p>
        {definitionNotes(definitions, metric.number).map((note) => (
          <p key={note} className={styles.requirement}>
            {note}
          </p>
        ))}
      </div>
      <div className={styles.row}>
        <GoToSheetButton sheet={`metric-${metric.number}`} />
      </div>
      {metric.comparesGroups === true ? (
        <GroupRates results={results} year={year} chooseYear={chooseYear} />
      ) : (
        years.length > 0 && (
          <section className={styles.section} aria-label="Chart">
            <YearSelect years={years} year={year} choose={chooseYear} />
            {years
              .filter((one) => year === null || one === year)
              .map((one) => (
                <div key={one} className={styles.section}>
                  {year === null && <h3 className={styles.heading}>{one}</h3>}
                  <BarChart title={`${metric.name} in ${one}`} bars={barsOf(metric, one)} />
                </div>
              ))}
            <p className={styles.legend}>
              {axisText(metric)} {metric.judgedOn?.(definitions)}
            </p>
          </section>
        )
      )}
      <MetricTables metric={metric} year={year} definitions={definitions} />
    </div>
  );
}

interface MetricTablesProps {
  readonly metric: Metric;
  /** Null: all years. */
  readonly year: string | null;
  readonly definitions: Definitions;
}

/** One of a metric's tables, what its headings mean, and the button that copies what is seen. */
function MetricTables({ metric, year, definitions }: MetricTablesProps) {
  const styles = useStyles();
  const tables = metric.tables.filter(({ columns }) => columns.length > 0);
  const [chosen, choose] = useState("Qualification");
  const found = tables.find(({ name }) => name === chosen) ?? tables[0];
  if (found === undefined) return null;
  const table = tableOfYear(found, year);
  return (
    <section className={styles.section} aria-label="Tables">
      {tables.length > 1 && (
        <TabList
          tabs={tables.map(({ name }) => ({ value: name, text: name }))}
          selectedValue={table.name}
          aria-label="Breakdown"
          onSelect={choose}
        />
      )}
      <FigureTable table={table} caption={`${metric.name} by ${table.name.toLowerCase()}, ${year ?? "all years"}`} />
      <p className={styles.legend}>Press a figure to see who is counted in it.</p>
      {columnLegend(metric, table.name, definitions).map((line) => (
        <p key={line} className={styles.legend}>
          {line}
        </p>
      ))}
      <div>
        <CopyTableButton key={table.name} table={shownTable(table)} />
      </div>
    </section>
  );
}

/** The latest year in which there is something to see; all years where groups are compared, which a single year has few of. */
function firstYear({ standings, comparesGroups }: Metric, years: readonly string[]): string | null {
  if (comparesGroups === true) return null;
  const isKnown = (year: string): boolean => standings.some((one) => one.year === year && one.figure !== null);
  return years.findLast(isKnown) ?? years.at(-1) ?? null;
}
