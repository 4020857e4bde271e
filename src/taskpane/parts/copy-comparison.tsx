import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Metric } from "../../metrics/metric";
import type { MadeCopy } from "../../publication/make-copy";
import { tableTitle } from "../../publication/forms/copy-words";
import { comparedTables } from "../model/copy-comparison";
import { ComparedFigures } from "./compared-figures";
import { TabList } from "./tabs";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface CopyComparisonProps {
  readonly made: MadeCopy;
  /** What the metrics are called in short. */
  readonly metrics: readonly Pick<Metric, "number" | "name">[];
}

/** The tables of a copy one at a time, side by side with the true figures. */
export function CopyComparison({ made, metrics: named }: CopyComparisonProps) {
  const styles = useStyles();
  const { metrics } = made.copy;
  const [chosenMetric, chooseMetric] = useState<number | null>(null);
  const [chosenTable, chooseTable] = useState("Gender");
  const metric = metrics.find(({ number }) => number === chosenMetric) ?? metrics.at(0);
  const number = metric?.number ?? 0;
  const tables = useMemo(() => comparedTables(made, number), [made, number]);
  const table = tables.find(({ name }) => name === chosenTable) ?? tables.at(0);
  if (metric === undefined || table === undefined) return null;
  return (
    <section className={styles.section} aria-label="The copy beside the true figures">
      <h3 className={styles.heading}>The copy beside the true figures</h3>
      <p className={styles.note}>
        The true figure is in italics, where the copy has another. True figures are for you alone: they never leave this
        workbook.
      </p>
      <Field label="Metric">
        <Select
          className={styles.select}
          value={String(number)}
          onChange={(_, { value }) => chooseMetric(Number(value))}
        >
          {metrics.map((one) => (
            <option key={one.number} value={one.number}>
              {one.number} {named.find((metric) => metric.number === one.number)?.name}
            </option>
          ))}
        </Select>
      </Field>
      {tables.length > 1 && (
        <TabList
          tabs={tables.map(({ name, leftOut }) => ({ value: name, text: name, count: leftOut }))}
          selectedValue={table.name}
          aria-label="Tables of the copy"
          onSelect={chooseTable}
        />
      )}
      <ComparedFigures key={`${number} ${table.name}`} table={table} caption={tableTitle({ number }, table)} />
    </section>
  );
}
