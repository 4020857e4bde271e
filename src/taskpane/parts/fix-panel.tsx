import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { applyFixes, undoableFixes, undoFixes } from "../../app/fix-cells";
import type { Fix } from "../../register/fixes";
import type { ReportInput } from "../../report/report-input";
import { plural } from "../../text/plural";
import { fixesText } from "../model/fix-texts";
import { useAction, type Action } from "../use-action";
import { useFixes } from "../use-fixes";
import { ActionStatus } from "./action-status";
import { FixExamples } from "./fix-examples";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "12px",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Fixes cells whose meaning is certain, all at once, after showing what it would change; and undoes that. */
export function FixPanel({ report }: { readonly report: ReportInput }) {
  const styles = useStyles();
  const action = useAction();
  const { fixes, fault } = useFixes(report, action.isBusy);
  const ended = { said: action.said, fault: action.fault === "" ? fault : action.fault };
  const [isShown, setShown] = useState(false);
  const undoable = undoableFixes();
  const hasFixes = fixes.length > 0;
  const toggle = (): void => setShown(!isShown);
  // What is shown belongs to the fixes before; those that are found next may be quite different.
  const run: Action["run"] = (work) => {
    setShown(false);
    return action.run(work);
  };
  if (!hasFixes && undoable === 0 && ended.said === "" && ended.fault === "") return null;
  return (
    <section className={styles.panel} aria-label="Cells that can be fixed">
      {hasFixes && <p className={styles.text}>{fixesText(fixes)}</p>}
      {hasFixes && isShown && <FixExamples fixes={fixes} />}
      <ActionStatus action={ended} showsSaid />
      <div className={styles.row}>
        {hasFixes && <FixButtons fixes={fixes} action={{ ...action, run }} isShown={isShown} toggle={toggle} />}
        {undoable > 0 && <UndoButton action={{ ...action, run }} />}
      </div>
    </section>
  );
}

interface FixButtonsProps {
  readonly fixes: readonly Fix[];
  readonly action: Action;
  /** Whether the changes are shown. */
  readonly isShown: boolean;
  readonly toggle: () => void;
}

function FixButtons({ fixes, action: { isBusy, run }, isShown, toggle }: FixButtonsProps) {
  const fix = async (): Promise<string> => `${plural(await applyFixes(fixes), "cell")} fixed.`;
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
        onClick={() => void run(fix)}
      >
        Fix {fixes.length === 1 ? "it" : "them all"}
      </Button>
      <Button size="small" aria-expanded={isShown} onClick={toggle}>
        {isShown ? "Hide" : "Show"} what changes
      </Button>
    </>
  );
}

function UndoButton({ action: { isBusy, run } }: { readonly action: Action }) {
  const undo = async (): Promise<string> => `${plural(await undoFixes(), "cell")} restored.`;
  return (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void run(undo)}>
      Undo the last fix
    </Button>
  );
}
