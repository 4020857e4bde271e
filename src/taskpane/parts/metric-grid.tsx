import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { showView } from "../../app/pane-view";
import type { Metric } from "../../metrics/metric";
import { overallStanding } from "../model/overall-standing";
import { useFigures } from "../use-figures";
import { FigureButton } from "./figure-button";
import { StatusLabel } from "./status-label";

/** Of more years than these, the statuses stand below the metric's name, as there is no room beside it in a narrow pane. */
const BESIDE = 2;

const useStyles = makeStyles({
  grid: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: {
    position: "relative",
    display: "grid",
    gap: "2px 8px",
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: { borderTop: "none", color: tokens.colorNeutralForeground2, ":hover": { backgroundColor: "transparent" } },
  wide: { gridColumn: "1 / -1" },
  name: {
    padding: 0,
    textAlign: "left",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    backgroundColor: "transparent",
    border: "none",
    // The whole row can be pressed.
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outline: "none" },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  cell: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums" },
});

export interface MetricGridProps {
  readonly metrics: readonly Metric[];
  /** "2017/18", ascending */
  readonly years: readonly string[];
  /** Number of the metric from which the user comes back: the focus returns to it. */
  readonly cameFrom: number | undefined;
}

/**
 * Where every metric stands in every year, on one screen: a row for each metric, which leads to it, and a column for each year, with figures
 * that lead to people. A table by its roles: rows of a real one cannot be laid out as these are.
 */
export function MetricGrid({ metrics, years, cameFrom }: MetricGridProps) {
  const styles = useStyles();
  const isBeside = years.length <= BESIDE;
  const name = isBeside ? "minmax(0, 1fr) " : "";
  const columns = { gridTemplateColumns: `${name}repeat(${Math.max(1, years.length)}, minmax(0, 1fr))` };
  const standings = metrics.map((metric) => years.map((year) => overallStanding(metric, year)));
  const places = standings.flatMap((each, row) =>
    each.flatMap(({ asked }, column) => (asked === null ? [] : [{ row, column }])),
  );
  const figures = useFigures(places);
  return (
    <div role="table" aria-label="Metrics by academic year" className={styles.grid} {...figures.around}>
      <div role="row" className={mergeClasses(styles.row, styles.head)} style={columns}>
        <div role="columnheader" className={mergeClasses(!isBeside && styles.wide)}>
          Metric
        </div>
        {years.map((year) => (
          <div key={year} role="columnheader">
            {year}
          </div>
        ))}
      </div>
      {metrics.map((metric, row) => (
        <div key={metric.number} role="row" className={styles.row} style={columns}>
          <div role="rowheader" className={mergeClasses(!isBeside && styles.wide)}>
            <MetricButton metric={metric} takesFocus={metric.number === cameFrom} />
          </div>
          {years.map((year, column) => {
            const { status, figure, asked } = standings[row][column];
            return (
              <div key={year} role="cell" className={styles.cell}>
                <StatusLabel status={status} />
                <div className={styles.figure}>
                  {asked === null ? (
                    figure
                  ) : (
                    <FigureButton text={figure} asked={asked} place={{ row, column }} figures={figures} />
                  )}
                </div>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function MetricButton({
  metric: { number, name },
  takesFocus,
}: {
  readonly metric: Metric;
  readonly takesFocus: boolean;
}) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.name}
      onClick={() => showView({ name: "metric", metric: number })}
    >
      {number} {name}
    </button>
  );
}
