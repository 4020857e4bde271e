import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { applyFixes, undoableFixes, undoFixes } from "../../app/fix-cells";
import type { Fix } from "../../register/fixes";
import type { ReportInput } from "../../report/report-input";
import { plural } from "../../text/plural";
import { fixesText, groupText, outcomeText, refusedText, type TitleOf } from "../model/fix-texts";
import { useAction, type Action } from "../use-action";
import { useFixes } from "../use-fixes";
import { useKeptFocus } from "../use-kept-focus";
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

export interface FixPanelProps {
  readonly report: ReportInput;
  readonly titleOf: TitleOf;
}

/**
 * Fixes cells whose meaning is certain, all at once or those of one column, after showing what it would change; undoes that; and names the
 * cells whose fix would change a figure.
 */
export function FixPanel({ report, titleOf }: FixPanelProps) {
  const styles = useStyles();
  const action = useAction();
  // The panel looks for fixes by itself: its buttons go when nothing around it is drawn again.
  const focus = useKeptFocus<HTMLElement>();
  const { harmless: fixes, refused, fault } = useFixes(report, action.isBusy);
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
  const fix = (some: readonly Fix[]): void => void run(async () => outcomeText(await applyFixes(some), titleOf));
  if (!hasFixes && refused.length === 0 && undoable === 0 && ended.said === "" && ended.fault === "") return null;
  return (
    <section className={styles.panel} {...focus} aria-label="Cells that can be fixed">
      {hasFixes && <p className={styles.text}>{fixesText(fixes)}</p>}
      {hasFixes && isShown && <FixExamples fixes={fixes} isBusy={action.isBusy} fix={fix} />}
      {refused.map((one) => (
        <p key={groupText(one.fixes)} className={styles.text}>
          {refusedText(one, titleOf)}
        </p>
      ))}
      <ActionStatus action={ended} showsSaid />
      <div className={styles.row}>
        {hasFixes && <FixButtons fixes={fixes} fix={fix} isBusy={action.isBusy} isShown={isShown} toggle={toggle} />}
        {undoable > 0 && <UndoButton action={{ ...action, run }} />}
      </div>
    </section>
  );
}

interface FixButtonsProps {
  readonly fixes: readonly Fix[];
  readonly fix: (fixes: readonly Fix[]) => void;
  readonly isBusy: boolean;
  /** Whether the changes are shown. */
  readonly isShown: boolean;
  readonly toggle: () => void;
}

function FixButtons({ fixes, fix, isBusy, isShown, toggle }: FixButtonsProps) {
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
        onClick={() => fix(fixes)}
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
