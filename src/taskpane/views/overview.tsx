import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { todaySerial } from "../../app/clock";
import type { ReadRegister } from "../../app/read-register";
import type { SessionState } from "../../app/session-state";
import { showView } from "../../app/pane-view";
import { unreportedText } from "../../report/footer";
import type { Results } from "../../metrics/results";
import { countsText } from "../../report/counts-text";
import type { ReportInput } from "../../report/report-input";
import { splitProblems } from "../../report/split-problems";
import { longDay } from "../../text/day-text";
import { plural } from "../../text/plural";
import { sourcesText, yearsText } from "../messages";
import { standingNotes } from "../model/standing-notes";
import { AutoRefreshSwitch } from "../parts/auto-refresh-switch";
import { MetricGrid } from "../parts/metric-grid";
import { RefreshPanel } from "../parts/refresh-panel";
import { SavingStatus } from "../parts/saving-status";
import { ViewHeading } from "../parts/view-heading";
import { useSaving } from "../use-saving";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  facts: { display: "grid", rowGap: "2px" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  notes: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export interface OverviewProps {
  readonly state: SessionState;
  readonly report: ReportInput;
  /** Number of the metric from which the user comes back: the focus returns to it. */
  readonly cameFrom: number | undefined;
}

/** How the provider is doing on every metric, and the button that writes the sheets; what explains the statuses comes below them. */
export function Overview({ state, report, cameFrom }: OverviewProps) {
  const styles = useStyles();
  const { results, counts, provider, sources } = report;
  const { register } = state;
  const open = splitProblems(report).open.length;
  return (
    <div className={styles.view}>
      <div className={styles.facts}>
        <ViewHeading text={provider === "" ? "Overview" : provider} />
        <div className={styles.muted}>
          {yearsText(results.years)}. {countsText(report)}.{" "}
          {open > 0 && (
            <Link inline onClick={() => showView({ name: "checks" })}>
              {plural(open, "data check")}
            </Link>
          )}
        </div>
      </div>
      {counts.counted === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            No participants are counted yet. Type or paste yours into {sources[0]?.name ?? "the table"}, below its
            headings.
          </MessageBarBody>
        </MessageBar>
      )}
      {register.kind === "read" && <NotToday {...register} />}
      <RefreshPanel state={state} />
      <MetricGrid metrics={results.metrics} years={results.years} cameFrom={cameFrom} />
      <StandingNotes metrics={results.metrics} years={results.years} />
      <AutoRefreshSwitch isOn={state.settings.autoRefresh} />
      <div className={styles.muted}>
        {sourcesText(sources)}. {results.unreported > 0 && unreportedText(results.unreported)}
      </div>
    </div>
  );
}

/** That the workbook sets another day than today, which decides who is overdue. */
function NotToday({ asOf, isDaySet }: Pick<ReadRegister, "asOf" | "isDaySet">) {
  const saving = useSaving();
  if (!isDaySet || asOf === todaySerial()) return <SavingStatus {...saving} />;
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          The report is as of {longDay(asOf)}, not today.{" "}
          <Link inline onClick={() => void saving.save({ reportDay: null }, "The report is as of today.")}>
            Use today
          </Link>
        </MessageBarBody>
      </MessageBar>
      <SavingStatus {...saving} />
    </>
  );
}

/** What the statuses alone would hide: who misses a target, and why something is not known. */
function StandingNotes({ metrics, years }: Pick<Results, "metrics" | "years">) {
  const styles = useStyles();
  const noted = metrics.map((metric) => ({ metric, notes: standingNotes(metric, years) }));
  return (
    <ul className={styles.notes} aria-label="Why">
      {noted
        .filter(({ notes }) => notes.length > 0)
        .map(({ metric, notes }) => (
          <li key={metric.number} className={styles.muted}>
            <div className={styles.name}>
              {metric.number} {metric.name}
            </div>
            {notes.map(({ years: when, note }) => (
              <div key={when}>
                {when}: {note}
              </div>
            ))}
          </li>
        ))}
    </ul>
  );
}
