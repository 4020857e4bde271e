import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Metric } from "../../metrics/metric";
import { showView } from "../../app/pane-view";
import { unreportedText } from "../../report/footer";
import { splitProblems } from "../../report/split-problems";
import type { ReportInput } from "../../report/report-input";
import type { SessionState } from "../../app/session-state";
import { countsText } from "../../report/counts-text";
import { sourcesText, yearsText } from "../messages";
import { figurePhrase } from "../model/figure-phrase";
import { overallStanding } from "../model/overall-standing";
import { RefreshPanel } from "../parts/refresh-panel";
import { StatusLabel } from "../parts/status-label";
import { ViewHeading } from "../parts/view-heading";
import { plural } from "../../text/plural";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  facts: { display: "grid", rowGap: "2px" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  metrics: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  metric: {
    display: "grid",
    rowGap: "6px",
    width: "100%",
    padding: "10px 12px",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  title: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    fontWeight: tokens.fontWeightSemibold,
  },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(86px, 1fr))",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
  },
  year: { display: "grid", alignContent: "start", rowGap: "1px" },
  yearName: { color: tokens.colorNeutralForeground2 },
  figure: { fontVariantNumeric: "tabular-nums" },
});

export interface OverviewProps {
  readonly state: SessionState;
  readonly report: ReportInput;
  /** Number of the metric from which the user comes back: the focus returns to it. */
  readonly cameFrom: number | undefined;
}

/** How the provider is doing on every metric, and the button that writes the sheets. */
export function Overview({ state, report, cameFrom }: OverviewProps) {
  const styles = useStyles();
  const { results, counts, provider, sources } = report;
  const open = splitProblems(report).open.length;
  return (
    <div className={styles.view}>
      <div className={styles.facts}>
        <ViewHeading text={provider === "" ? "Overview" : provider} />
        <div>{yearsText(results.years)}</div>
        <div>{countsText(report)}</div>
        {results.unreported > 0 && <div className={styles.muted}>{unreportedText(results.unreported)}</div>}
        {open > 0 && (
          <div>
            <Link inline onClick={() => showView({ name: "checks" })}>
              {plural(open, "data check")}
            </Link>
          </div>
        )}
        <div className={styles.muted}>{sourcesText(sources)}</div>
      </div>
      {counts.counted === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            No participants are counted yet. Type or paste yours into {sources[0]?.name ?? "the table"}, below its
            headings.
          </MessageBarBody>
        </MessageBar>
      )}
      <RefreshPanel state={state} />
      <section aria-label="Metrics">
        <ul className={styles.metrics}>
          {results.metrics.map((metric) => (
            <li key={metric.number}>
              <MetricRow metric={metric} years={results.years} takesFocus={metric.number === cameFrom} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface MetricRowProps {
  readonly metric: Metric;
  readonly years: readonly string[];
  readonly takesFocus: boolean;
}

function MetricRow({ metric, years, takesFocus }: MetricRowProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.metric}
      onClick={() => showView({ name: "metric", metric: metric.number })}
    >
      <span className={styles.title}>
        <span>
          {metric.number} {metric.name}
        </span>
        <ChevronRight16Regular aria-hidden />
      </span>
      <span className={styles.years}>
        {years.map((year) => {
          const { status, figure, note } = overallStanding(metric, year);
          return (
            <span key={year} className={styles.year}>
              <span className={styles.yearName}>{year}</span>
              <StatusLabel status={status} />
              {figure !== "" && <span className={styles.figure}>{figurePhrase(metric, figure)}</span>}
              {note !== "" && <span className={styles.yearName}>{note}</span>}
            </span>
          );
        })}
      </span>
    </button>
  );
}
