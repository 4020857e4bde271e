import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { explainError } from "../../excel/explain-error";
import { goToCell, goToSummarySheet } from "../../excel/go-to";
import type { Problem } from "../../register/problem";
import { columnLetters } from "../../register/problem-list";
import type { ReportInput } from "../../report/report-input";
import { Announcer } from "../parts/announcer";
import { ViewHeading } from "../parts/view-heading";
import { countsText } from "../messages";

/** Problems that are drawn at once; a damaged column may have a million of them. */
const PAGE = 50;

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  text: { margin: 0 },
  list: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  problem: {
    padding: "8px 12px",
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

/** Every problem met in the register, those that cost a row first, each with the way to its cell. */
export function ChecksView({ report }: { readonly report: ReportInput }) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const [fault, setFault] = useState("");
  const { problems, counts } = report;
  const sorted = [
    ...problems.filter(({ severity }) => severity === "error"),
    ...problems.filter(({ severity }) => severity === "warning"),
  ];
  const go = async (what: () => Promise<boolean>, absent: string): Promise<void> => {
    try {
      setFault((await what()) ? "" : absent);
    } catch (error) {
      setFault(explainError(error));
    }
  };
  const goToProblem = ({ sheet, row, columnIndex }: Problem) =>
    go(() => goToCell({ sheet, row: row ?? 1, column: columnIndex ?? 1 }), `There is no sheet ${sheet} any more.`);
  return (
    <div className={styles.view}>
      <ViewHeading text="Data checks" />
      <p className={styles.text}>{countsText(counts)}.</p>
      {problems.length === 0 && <p className={styles.text}>No problems found.</p>}
      <div>
        <Button
          onClick={() =>
            void go(
              () => goToSummarySheet("data-checks"),
              "There is no such sheet yet. Choose Refresh summary sheets on the overview.",
            )
          }
        >
          Go to sheet
        </Button>
      </div>
      <div className={styles.fault}>{fault}</div>
      <Announcer text={fault} />
      {sorted.length > 0 && (
        <ul className={styles.list} aria-label="Problems">
          {sorted.slice(0, shown).map((problem, i) => (
            <li key={i} className={styles.problem}>
              <div className={problem.severity === "error" ? styles.error : styles.warning}>
                {problem.severity === "error" ? "Left out" : "Check"}
              </div>
              <div>{problem.message}</div>
              {problem.sheet !== "" && (
                <Link inline onClick={() => void goToProblem(problem)}>
                  Go to {problem.sheet}, {columnLetters(problem.columnIndex ?? 1)}
                  {problem.row ?? 1}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {sorted.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>Show more ({sorted.length - shown} left)</Button>
      )}
    </div>
  );
}
