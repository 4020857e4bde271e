import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import {
  DocumentTableRegular,
  TableAddRegular,
  TableCellsMergeRegular,
  TableSearchRegular,
} from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { showView } from "../../app/pane-view";
import { NEEDED_HEADINGS } from "../../register/tables/roles";
import { session } from "../../app/session";
import { chooseRange, insertTemplate, loadSample, type SetUpResult } from "../../app/set-up";
import { useAction } from "../use-action";
import { Announcer } from "../parts/announcer";
import { ViewHeading } from "../parts/view-heading";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  text: { margin: 0 },
  ways: { display: "grid", rowGap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  way: { display: "grid", rowGap: "4px", justifyItems: "start" },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface Way {
  readonly label: string;
  readonly explanation: string;
  readonly icon: ReactElement;
  readonly isMain: boolean;
  readonly go: () => Promise<SetUpResult>;
}

const WAYS: readonly Way[] = [
  {
    label: "Insert the template",
    explanation: "Adds sheets with empty tables, the right headings, drop-down lists and two example rows.",
    icon: <TableAddRegular />,
    isMain: true,
    go: insertTemplate,
  },
  {
    label: "Load the sample",
    explanation:
      "Adds the sheets of a made-up provider with 1,034 participants, so that you can see what the add-in does.",
    icon: <DocumentTableRegular />,
    isMain: false,
    go: loadSample,
  },
  {
    label: "Choose a range",
    explanation: "Select your rows on the sheet, including their headings, then press this button.",
    icon: <TableCellsMergeRegular />,
    isMain: false,
    go: chooseRange,
  },
];

/** An option for workbooks that have tables whose headings are not recognised. */
const CHOOSE: Way = {
  label: "Choose your table",
  explanation:
    "Your workbook has tables with other headings. Choose the one that holds your participants, and what each of its columns holds.",
  icon: <TableSearchRegular />,
  isMain: true,
  go: async () => ({ kind: "to be mapped" }),
};

export interface FirstRunProps {
  readonly sheetCount: number;
  /** Whether the workbook has tables that may be the participants under other headings. */
  readonly hasOtherTables: boolean;
}

/** The workbook has no register yet: what is being looked for, and the ways to add one. */
export function FirstRun({ sheetCount, hasOtherTables }: FirstRunProps) {
  const styles = useStyles();
  const { isBusy, fault, run } = useAction();
  const [chosen, setChosen] = useState("");
  const busy = isBusy ? chosen : "";
  const follow = (way: Way): Promise<void> => {
    if (!isBusy) setChosen(way.label);
    return run(async () => {
      const result = await way.go();
      if (result.kind === "refused") return { refused: result.message };
      if (result.kind === "to be mapped") showView({ name: "data" });
      if (way !== CHOOSE) await session.read();
      return "";
    });
  };
  const ways = hasOtherTables ? [CHOOSE, ...WAYS.map((way) => ({ ...way, isMain: false }))] : WAYS;
  return (
    <div className={styles.view}>
      <ViewHeading text="No participants found yet" />
      <p className={styles.text}>
        {sheetCount === 1
          ? "The sheet in this workbook has no table"
          : `None of the ${sheetCount} sheets in this workbook has a table`}{" "}
        with the headings {NEEDED_HEADINGS}, or others that mean the same. Add such a table, and the metrics appear
        here.
      </p>
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way.label} className={styles.way}>
            <Button
              appearance={way.isMain ? "primary" : "secondary"}
              icon={busy === way.label ? <Spinner size="tiny" /> : way.icon}
              disabledFocusable={busy !== ""}
              onClick={() => void follow(way)}
            >
              {way.label}
            </Button>
            <span className={styles.muted}>{way.explanation}</span>
          </li>
        ))}
      </ul>
      {fault !== "" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      <Announcer text={busy === "" ? fault : `${busy}: in progress`} />
    </div>
  );
}
