import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Progress, RefreshOutcome } from "../../app/refresh";
import { session } from "../../app/session";
import { UNFINISHED } from "../../excel/settings";
import { hasRegisterChanged, isOutOfDate, type SessionState } from "../../app/session-state";
import { longDay } from "../../text/day-text";
import { LazyGoToSheet } from "../lazy-go-to-sheet";
import { EDITING_HINT, momentText, outcomeMessage, progressMessage, sheetChangesText } from "../messages";
import { Announcer } from "./announcer";

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  progress: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
});

/** The pane's main button with everything that belongs to it: progress, cancel, result, age of the sheets. */
export function RefreshPanel({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const { job, settings } = state;
  const { lastRefresh } = settings;
  const isRunning = job.kind === "running";
  return (
    <section className={styles.panel} aria-label="Summary sheets">
      <div className={styles.row}>
        {/* Not disabled while it runs: that would take the keyboard's focus away. A second press joins the running refresh. */}
        <Button
          appearance="primary"
          icon={<ArrowSyncRegular />}
          disabledFocusable={isRunning}
          onClick={() => void session.refresh()}
        >
          Refresh summary sheets
        </Button>
        {isRunning && (
          <Button disabledFocusable={job.isCancelling} onClick={() => session.cancel()}>
            {job.isCancelling ? "Cancelling" : "Cancel"}
          </Button>
        )}
      </div>
      {isRunning && <RunningProgress progress={job.progress} />}
      {job.kind === "finished" && isCurrent(job.outcome, state) && <Outcome outcome={job.outcome} />}
      <Announcer text={announcement(state)} />
      <div className={styles.muted}>
        {lastRefresh === null
          ? "The summary sheets have not been written yet."
          : `Last refreshed ${momentText(lastRefresh.at)}.`}
      </div>
      {isOutOfDate(state) && !isRunning && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{whyOutOfDate(state)} Refresh to bring the sheets up to date.</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function whyOutOfDate(state: SessionState): string {
  const { lastRefresh } = state.settings;
  if (lastRefresh?.fingerprint === UNFINISHED) return "A refresh broke off.";
  if (!hasRegisterChanged(state)) return sheetChangesText(state.sheetChanges);
  const day = lastRefresh?.day ?? Math.floor(lastRefresh?.at ?? 0);
  return state.register.kind === "read" && day !== state.register.asOf
    ? `The sheets are as of ${longDay(day)}, the report is as of ${longDay(state.register.asOf)}. Your tables may have changed, too.`
    : "Your tables have changed since.";
}

function RunningProgress({ progress }: { readonly progress: Progress }) {
  const styles = useStyles();
  const isWaiting = useElapsed(1_500, progress.stage);
  const message = progressMessage(progress);
  const value = progress.stage === "writing" ? { value: (progress.sheet - 1) / progress.sheets } : {};
  return (
    <div>
      <progress {...value} className={styles.progress} aria-label="Refreshing the summary sheets" />
      <div className={styles.muted}>{isWaiting && progress.stage === "reading" ? EDITING_HINT : message}</div>
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: RefreshOutcome }) {
  const intent = outcome.kind === "written" ? "success" : outcome.kind === "cancelled" ? "warning" : "error";
  return (
    <>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{outcomeMessage(outcome)}</MessageBarBody>
      </MessageBar>
      {outcome.kind === "written" && <LazyGoToSheet sheet="summary" text="Open Summary" />}
    </>
  );
}

/** How a refresh ended is worth saying until the tables have changed: then the sheets it wrote are old. */
function isCurrent({ kind }: RefreshOutcome, state: SessionState): boolean {
  return kind !== "written" || !isOutOfDate(state);
}

function announcement({ job }: SessionState): string {
  if (job.kind === "running") return progressMessage(job.progress);
  return job.kind === "finished" ? outcomeMessage(job.outcome) : "";
}

/** Whether a state has lasted for some milliseconds. */
function useElapsed(milliseconds: number, of: string): boolean {
  const [elapsed, setElapsed] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(of), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, of]);
  return elapsed === of;
}
