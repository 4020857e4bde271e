import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { explainError } from "../../excel/explain-error";
import { goToCell, goToSummarySheet } from "../../excel/go-to";
import { cellOfProblem, type Problem, type Severity } from "../../register/problems/problem";
import { problemGroups, SEVERITIES, SEVERITY_WORDS } from "../../report/problem-groups";
import type { ReportInput } from "../../report/report-input";
import { Announcer } from "../parts/announcer";
import { FixPanel } from "../parts/fix-panel";
import { ProblemGroupList } from "../parts/problem-group-list";
import { ViewHeading } from "../parts/view-heading";
import { countsText } from "../messages";
import { wholeNumber } from "../../text/plural";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  text: { margin: 0 },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

/** Which problems are listed. */
type Filter = Severity | "all";

const MEANINGS: Readonly<Record<Filter, string>> = {
  all: "Every problem, with what to do about it; those that cost a row first.",
  error: "These rows are in no figure.",
  warning: "These rows are counted, but not with what the cell says.",
  note: "Worth knowing; no figure is in doubt.",
};

/** Every problem met in the workbook's tables, grouped by what to do about it, each with the way to its cell. */
export function ChecksView({ report }: { readonly report: ReportInput }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Filter>("all");
  const [fault, setFault] = useState("");
  const { problems, counts } = report;
  const groups = useMemo(() => problemGroups(problems), [problems]);
  const countOf = (filter: Filter): number =>
    groups.reduce((sum, group) => sum + (filter === "all" || group.severity === filter ? group.problems.length : 0), 0);
  // Problems may be fixed while the pane is open: a filter of which none are left would show nothing.
  const filter = countOf(chosen) === 0 ? "all" : chosen;
  const listed = groups.filter(({ severity }) => filter === "all" || severity === filter);
  const go = async (what: () => Promise<boolean>, absent: string): Promise<void> => {
    try {
      setFault((await what()) ? "" : absent);
    } catch (error) {
      setFault(explainError(error));
    }
  };
  const goToProblem = (problem: Problem) =>
    go(
      () => goToCell({ sheet: problem.sheet, ...cellOfProblem(problem) }),
      `There is no sheet ${problem.sheet} any more.`,
    );
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
      <FixPanel report={report} />
      {problems.length > 0 && (
        <>
          <div className={styles.row} role="group" aria-label="Which problems">
            {(["all", ...SEVERITIES] as const).map((one) => (
              <Button
                key={one}
                size="small"
                appearance={one === filter ? "primary" : "secondary"}
                aria-pressed={one === filter}
                // Not disabled: that would take the keyboard's focus away when the last one is fixed.
                disabledFocusable={countOf(one) === 0}
                onClick={() => setChosen(one)}
              >
                {one === "all" ? "All" : SEVERITY_WORDS[one]} ({wholeNumber(countOf(one))})
              </Button>
            ))}
          </div>
          <p className={styles.meaning}>{MEANINGS[filter]}</p>
        </>
      )}
      <Announcer
        text={
          fault === "" && problems.length > 0
            ? countOf(filter) === 1
              ? "1 problem listed"
              : `${wholeNumber(countOf(filter))} problems listed`
            : fault
        }
      />
      {listed.map((group) => (
        <ProblemGroupList
          key={`${group.severity} ${group.code}`}
          group={group}
          goTo={(problem) => void goToProblem(problem)}
        />
      ))}
    </div>
  );
}
