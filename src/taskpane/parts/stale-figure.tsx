import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { session } from "../../app/session";
import type { SessionState } from "../../app/session-state";
import { outcomeMessage } from "../messages";

const useStyles = makeStyles({
  body: { display: "grid", rowGap: "6px", justifyItems: "start", paddingBlock: "4px" },
});

/** That a sheet says something else than the register, and the button that puts that right. */
export function StaleFigure({ text, job }: { readonly text: string; readonly job: SessionState["job"] }) {
  const styles = useStyles();
  const isRunning = job.kind === "running";
  // How an earlier refresh ended was said beside the figure of that time, and need not be so any more.
  const [earlier] = useState(job);
  const isFailed = job !== earlier && job.kind === "finished" && job.outcome.kind !== "written";
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <span>{text}</span>
        {isFailed && <span>{outcomeMessage(job.outcome)}</span>}
        <Button size="small" disabledFocusable={isRunning} onClick={() => void session.refresh()}>
          {isRunning ? "Refreshing" : "Refresh the sheets"}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
