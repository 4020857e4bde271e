import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Metric } from "../../metrics/metric";
import { definitionNotes } from "../../report/definition-notes";
import type { ReportInput } from "../../report/report-input";
import { barsOf } from "../model/bars";
import { columnLegend } from "../model/column-legend";
import { BarChart } from "../parts/bar-chart";
import { CopyTableButton } from "../parts/copy-table-button";
import { FigureTable } from "../parts/figure-table";
import { GoToSheetButton } from "../parts/go-to-sheet-button";
import { Tab, TabList } from "../parts/tabs";
import { ViewHeading } from "../parts/view-heading";
import { GroupRates } from "./group-rates";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  requirement: { margin: "4px 0 0", fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  legend: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
});

export interface MetricViewProps {
  readonly metric: Metric;
  readonly report: ReportInput;
}

/** One metric: its requirement, its chart, its tables as on the sheet. */
export function MetricView({ metric, report }: MetricViewProps) {
  const styles = useStyles();
  const { years, definitions } = report.results;
  const [chosenYear, setYear] = useState("");
  const year = years.includes(chosenYear) ? chosenYear : latestYear(metric, years);
  const tables = metric.tables.filter(({ columns }) => columns.length > 0);
  const [chosenTable, setTable] = useState("Qualification");
  const table = tables.find(({ name }) => name === chosenTable) ?? tables[0];
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
      <div className={styles.actions}>
        <GoToSheetButton sheet={`metric-${metric.number}`} />
        {table !== undefined && <CopyTableButton key={table.name} table={table} />}
      </div>
      {metric.comparesGroups === true ? (
        <GroupRates results={report.results} />
      ) : (
        years.length > 0 && (
          <section className={styles.section} aria-label="Chart">
            <Field label="Academic year">
              <Select value={year} onChange={(_, { value }) => setYear(value)}>
                {years.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </Select>
            </Field>
            <BarChart title={`${metric.name} in ${year}`} bars={barsOf(metric, year, definitions)} />
          </section>
        )
      )}
      {table !== undefined && (
        <section className={styles.section} aria-label="Tables">
          {tables.length > 1 && (
            <TabList selectedValue={table.name} aria-label="Breakdown" onSelect={setTable}>
              {tables.map(({ name }) => (
                <Tab key={name} value={name}>
                  {name}
                </Tab>
              ))}
            </TabList>
          )}
          <FigureTable table={table} caption={`${metric.name} by ${table.name.toLowerCase()}`} />
          {columnLegend(metric, table.name, definitions).map((line) => (
            <p key={line} className={styles.legend}>
              {line}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

/** The latest year in which there is something to see; the latest year if there is nothing in any. */
function latestYear({ standings }: Metric, years: readonly string[]): string {
  const isKnown = (year: string): boolean => standings.some((one) => one.year === year && one.figure !== null);
  return years.findLast(isKnown) ?? years[years.length - 1] ?? "";
}
