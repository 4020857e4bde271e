import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import { runSelfCheck, selfCheckState, watchSelfCheck, type SelfCheckState } from "../../app/self-check";
import { escapedHtml } from "../../text/escaped-html";
import { copyRich } from "../copy-rich";
import { differenceText, excelText, resultText, type DifferenceText } from "../model/self-check-texts";
import { Announcer } from "../parts/announcer";
import { ViewHeading } from "../parts/view-heading";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  result: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", rowGap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  difference: {
    display: "grid",
    rowGap: "4px",
    paddingTop: "12px",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  file: {
    boxSizing: "border-box",
    width: "100%",
    height: "160px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Asks this Excel what the add-in relies on, and says what is different from what it expects. */
export function SelfCheckView() {
  const styles = useStyles();
  const state = useSyncExternalStore(watchSelfCheck, selfCheckState);
  const isRunning = state.kind === "running";
  return (
    <div className={styles.view}>
      <ViewHeading text="Check this Excel" />
      <p className={styles.text}>
        Excel is asked some 90 questions on a sheet of its own, which is removed again. This takes less than a minute.
        Your cells stay as they are. Afterwards, Excel may not be able to undo what you did before.
      </p>
      <div>
        <Button appearance="primary" disabledFocusable={isRunning} onClick={() => void runSelfCheck()}>
          {state.kind === "idle" ? "Start the check" : isRunning ? "Checking" : "Check again"}
        </Button>
      </div>
      {isRunning && state.count > 0 && (
        <p className={styles.muted}>
          Question {state.position + 1} of {state.count}
        </p>
      )}
      {state.kind === "stopped" && <p className={styles.fault}>{state.message}</p>}
      {state.kind === "checked" && <Result {...state} />}
      <Announcer text={announcement(state)} />
    </div>
  );
}

/** Only the start and the end: nobody wants to listen to ninety numbers. */
function announcement(state: SelfCheckState): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "running":
      return "Checking this Excel";
    case "stopped":
      return state.message;
    case "checked":
      return resultText(state.count, state.differences.length);
  }
}

type Checked = Extract<SelfCheckState, { readonly kind: "checked" }>;

function Result({ surroundings, count, differences, text }: Checked) {
  const styles = useStyles();
  return (
    <>
      <div>
        <p className={styles.result}>{resultText(count, differences.length)}</p>
        <p className={styles.muted}>{excelText(surroundings)}</p>
      </div>
      {differences.length > 0 && (
        <ul className={styles.list} aria-label="What differs">
          {differences.map((difference) => (
            <DifferenceItem key={difference.probe.id} {...differenceText(difference)} />
          ))}
        </ul>
      )}
      <CopyAnswers text={text} />
    </>
  );
}

function DifferenceItem({ question, expected, answer, otherwise }: DifferenceText) {
  const styles = useStyles();
  return (
    <li className={styles.difference}>
      <div>{question}</div>
      <div className={styles.muted}>Expected: {expected}</div>
      <div className={styles.muted}>This Excel: {answer}</div>
      {otherwise !== "" && <div>{otherwise}</div>}
    </li>
  );
}

/** Puts the file on the clipboard; where Excel does not allow that, shows it, for the user to copy. */
function CopyAnswers({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => setCopied(await copyRich(asHtml(text), text));
  const said =
    copied === null ? "" : copied ? "Copied" : "Excel does not allow copying from here. Copy the text below.";
  return (
    <>
      <p className={styles.muted}>
        The answers can be kept in a file, which helps to make the add-in fit this Excel. They hold nothing of your
        workbook: no cell, no name, no address.
      </p>
      <div>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          Copy the answers
        </Button>
      </div>
      {said !== "" && <p className={styles.text}>{said}</p>}
      {copied === false && <textarea className={styles.file} readOnly value={text} aria-label="Answers" />}
      <Announcer text={said} />
    </>
  );
}

function asHtml(text: string): string {
  return `<pre>${escapedHtml(text)}</pre>`;
}
