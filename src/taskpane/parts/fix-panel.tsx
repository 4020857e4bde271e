import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { explainError } from "../../excel/explain-error";
import { applyFixes, findFixes, undoableFixes, undoFixes } from "../../app/fix-cells";
import { columnLetters } from "../../text/column-letters";
import type { Fix, FixKind } from "../../register/fixes";
import type { ReportInput } from "../../report/report-input";
import { Announcer } from "./announcer";
import { wholeNumber, plural } from "../../text/plural";

/** Fixes that are shown as examples before they are made. */
const EXAMPLES = 8;

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
  examples: { margin: 0, paddingInlineStart: "20px" },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

const WHAT: Readonly<Record<FixKind, (count: number) => string>> = {
  trim: (count) => `${wholeNumber(count)} with spaces at their ends`,
  spelling: (count) => `${wholeNumber(count)} spelled otherwise than the rest of their column`,
  date: (count) => `${plural(count, "date")} written as text`,
};

/** Mends cells whose meaning is certain, all at once, after showing what it would do; and takes that back. */
export function FixPanel({ report }: { readonly report: ReportInput }) {
  const styles = useStyles();
  const [fixes, setFixes] = useState<readonly Fix[]>([]);
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState("");
  // Looked for again whenever the tables were read again: somebody may have mended cells by hand.
  useEffect(() => {
    let isCurrent = true;
    findFixes().then(
      (found) => isCurrent && setFixes(found),
      (error: unknown) => isCurrent && setFault(explainError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [report]);

  const run = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setFault("");
    setShown(false);
    try {
      setSaid(await work());
    } catch (error) {
      setFault(explainError(error));
    }
    setBusy(false);
  };
  const mend = (): Promise<void> => run(async () => `${cells(await applyFixes(fixes))} mended.`);
  const undo = (): Promise<void> => run(async () => `${cells(await undoFixes())} put back as before.`);
  const undoable = undoableFixes();
  if (fixes.length === 0 && undoable === 0 && said === "" && fault === "") return null;

  const kinds = (["trim", "spelling", "date"] as const).flatMap((kind) => {
    const count = fixes.filter((fix) => fix.kind === kind).length;
    return count === 0 ? [] : [WHAT[kind](count)];
  });
  return (
    <section className={styles.panel} aria-label="Cells that can be mended">
      {fixes.length > 0 && (
        <p className={styles.text}>
          {cells(fixes.length)} can be mended without changing what {fixes.length === 1 ? "it means" : "they mean"}:{" "}
          {kinds.join(", ")}.
        </p>
      )}
      {isShown && (
        <ul className={styles.examples}>
          {fixes.slice(0, EXAMPLES).map((fix) => (
            <li key={`${fix.sheet} ${fix.row} ${fix.column}`}>
              {fix.sheet}, {columnLetters(fix.column)}
              {fix.row}: “{fix.before}” becomes {fix.kind === "date" ? `the date ${fix.shown}` : `“${fix.shown}”`}
            </li>
          ))}
          {fixes.length > EXAMPLES && <li>and {wholeNumber(fixes.length - EXAMPLES)} more</li>}
        </ul>
      )}
      {said !== "" && <p className={styles.text}>{said}</p>}
      {fault !== "" && <p className={styles.fault}>{fault}</p>}
      <div className={styles.row}>
        {fixes.length > 0 && (
          <>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
              onClick={() => void mend()}
            >
              Mend {fixes.length === 1 ? "it" : "them all"}
            </Button>
            <Button size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
              {isShown ? "Hide" : "Show"} what changes
            </Button>
          </>
        )}
        {undoable > 0 && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void undo()}>
            Undo the last mending
          </Button>
        )}
      </div>
      <Announcer text={fault === "" ? said : fault} />
    </section>
  );
}

function cells(count: number): string {
  return plural(count, "cell");
}
