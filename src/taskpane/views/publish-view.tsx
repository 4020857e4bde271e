import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { PublicationJob } from "../../app/publication-state";
import { publishedNow } from "../../app/published-now";
import { showView } from "../../app/pane-view";
import { publishingOf } from "../../app/publishing-of";
import { session } from "../../app/session";
import type { RegisterState, SessionState } from "../../app/session-state";
import type { PublicationOptions } from "../../publication/options";
import { isSameChoice } from "../model/publication-choices";
import { CANCELLED, publicationAnnouncement, staleText } from "../model/publication-texts";
import { Announcer } from "../parts/announcer";
import { PublicationForm } from "../parts/publication-form";
import { PublicationResult } from "../parts/publication-result";
import { ViewHeading } from "../parts/view-heading";
import { useAction } from "../use-action";
import { useWanted } from "../use-wanted";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  text: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  progress: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface PublishViewProps {
  readonly state: SessionState;
  readonly register: Extract<RegisterState, { readonly kind: "read" }>;
}

/** Makes a copy of the metrics for the public, shows what was proven of it, and hands it on. */
export function PublishView({ state, register }: PublishViewProps) {
  const styles = useStyles();
  const { results } = register.analysis;
  const { job, publication, former } = state.publication;
  const action = useAction();
  const kept = useRef<Promise<void>>(Promise.resolve());
  const [wanted, follow] = useWanted<PublicationOptions>();
  const options = publishedNow(wanted ?? state.settings.publication, results.years);
  const isMaking = job.kind === "making";
  const save = (next: PublicationOptions): Promise<void> => {
    const saving = action.run(async () => {
      await session.setPublication(next);
      return "";
    });
    kept.current = saving;
    follow(next, saving);
    return saving;
  };
  // A choice may still be on its way into the workbook.
  const make = (): void => void kept.current.then(() => publishingOf(session).make());
  if (results.years.length === 0) return <NoYears />;
  const stale =
    publication === null
      ? ""
      : staleText(publication, {
          digest: register.digest,
          isSameChoice: isSameChoice(publication.options, options),
          isSameFormer: publication.former === former,
        });
  return (
    <div className={styles.view}>
      <ViewHeading text="Publish" />
      <p className={styles.text}>
        This makes a copy of the metrics that can be put on the web. Counts of 1 to 4 people are protected, and it is
        proven that the other figures do not give them away. The copy holds no participants.
      </p>
      <PublicationForm
        {...{ options, former, save }}
        years={results.years}
        metrics={results.metrics}
        isBusy={action.isBusy || isMaking}
        refuse={action.refuse}
      />
      {action.fault !== "" && <Fault text={action.fault} />}
      <div className={styles.row}>
        <Button
          appearance={publication === null || stale !== "" ? "primary" : "secondary"}
          disabledFocusable={isMaking}
          onClick={make}
        >
          {publication === null ? "Make the copy" : "Make the copy again"}
        </Button>
        {isMaking && (
          <Button disabledFocusable={job.isCancelling} onClick={() => publishingOf(session).cancel()}>
            {job.isCancelling ? "Cancelling" : "Cancel"}
          </Button>
        )}
      </div>
      <JobStatus job={job} />
      <Announcer text={action.fault === "" ? publicationAnnouncement(job, publication) : action.fault} />
      {publication !== null && !isMaking && (
        <PublicationResult
          publication={publication}
          metrics={results.metrics}
          stale={stale}
          tryCut={(cut) => {
            void save({ ...options, cut });
            make();
          }}
        />
      )}
    </div>
  );
}

/** How far the copy is, or why there is none. */
function JobStatus({ job }: { readonly job: PublicationJob }) {
  const styles = useStyles();
  switch (job.kind) {
    case "making":
      return (
        <div>
          <progress value={job.done} className={styles.progress} aria-label="Making the copy" />
          <div className={styles.muted}>
            {job.isCancelling ? "Cancelling" : `Leaving out what gives people away: ${Math.floor(job.done * 100)}%`}
          </div>
        </div>
      );
    case "cancelled":
      return <div className={styles.muted}>{CANCELLED}</div>;
    case "failed":
      return <Fault text={job.message} />;
    default:
      return null;
  }
}

function Fault({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

/** Nothing is reported, so that there is nothing to publish. */
function NoYears() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <ViewHeading text="Publish" />
      <p className={styles.text}>
        There is nothing to publish yet, as no participant is counted in any academic year. Data checks says why.
      </p>
      <div>
        <Button onClick={() => showView({ name: "checks" })}>Open Data checks</Button>
      </div>
    </div>
  );
}
