import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SessionState } from "../../app/session-state";
import { acknowledge, MOST_ACKNOWLEDGED } from "../../register/problems/acknowledge";
import type { Problem } from "../../register/problems/problem";
import { PROBLEMS, type ProblemCode } from "../../register/problems/problem-catalogue";
import { countsText } from "../../report/counts-text";
import { problemGroups } from "../../report/problem-groups";
import type { ReportInput } from "../../report/report-input";
import { splitProblems } from "../../report/split-problems";
import { plural, wholeNumber } from "../../text/plural";
import { goToProblem, goToSheet } from "../go-to-place";
import { CheckControls, FixPanel } from "../lazy-parts";
import { filteredGroups, listedText, usableFilter, type ProblemFilter } from "../model/problem-filter";
import { AcknowledgedList } from "../parts/acknowledged-list";
import { Announcer } from "../parts/announcer";
import { ProblemGroupList } from "../parts/problem-group-list";
import { SavingStatus } from "../parts/saving-status";
import { SeverityFilter } from "../parts/severity-filter";
import { ViewHeading } from "../parts/view-heading";
import { useAction } from "../use-action";
import { useKeptFocus } from "../use-kept-focus";
import { useSaving } from "../use-saving";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  text: { margin: 0 },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

export interface ChecksViewProps {
  readonly report: ReportInput;
  readonly state: SessionState;
}

/**
 * Every problem met in the workbook's tables, grouped by what to do about it, each with the way to its cell and what can be chosen about it
 * here; and apart from them those that the user has said are all right.
 */
export function ChecksView({ report, state }: ChecksViewProps) {
  const styles = useStyles();
  const { problems, asOf } = report;
  const { open, acknowledged } = useMemo(() => splitProblems(report), [report]);
  const groups = useMemo(() => problemGroups(open), [open]);
  const [chosen, choose] = useState<ProblemFilter>("all");
  const filter = usableFilter(groups, chosen);
  // Excel keeps the first waiting while a cell is being edited; where the user wants to go last must not be ignored.
  const { fault, run } = useAction({ whileBusy: "wait" });
  const saving = useSaving();
  const focus = useKeptFocus<HTMLDivElement>();
  const goTo = (problem: Problem): void => void run(() => goToProblem(problem));
  const settle = (some: readonly Problem[], isAllRight: boolean): void => {
    const keys = acknowledge(problems, state.settings.acknowledged, some, isAllRight);
    if (keys === null) saving.refuse(TOO_MANY);
    else void saving.save({ acknowledged: keys }, settledText(some.length, isAllRight));
  };
  return (
    <div className={styles.view} {...focus}>
      <ViewHeading text="Data checks" />
      <p className={styles.text}>{countsText(report)}.</p>
      {open.length === 0 && <p className={styles.text}>{problems.length === 0 ? NONE : ALL_ACKNOWLEDGED}</p>}
      <div>
        <Button onClick={() => void run(() => goToSheet("data-checks"))}>Go to sheet</Button>
      </div>
      <div className={styles.fault}>{fault}</div>
      <FixPanel report={report} titleOf={titleOf} />
      <SavingStatus {...saving} />
      {open.length > 0 && <SeverityFilter groups={groups} filter={filter} choose={choose} />}
      <Announcer text={fault === "" ? listedText(groups, filter) : fault} />
      {filteredGroups(groups, filter).map((group) => (
        <ProblemGroupList
          key={`${group.severity} ${group.code}`}
          group={group}
          goTo={goTo}
          acknowledge={(some) => settle(some, true)}
          isBusy={saving.isBusy}
        >
          <CheckControls group={group} state={state} asOf={asOf} saving={saving} />
        </ProblemGroupList>
      ))}
      {acknowledged.length > 0 && (
        <AcknowledgedList
          problems={acknowledged}
          isBusy={saving.isBusy}
          goTo={goTo}
          undo={(problem) => settle([problem], false)}
        />
      )}
    </div>
  );
}

/** What all checks of a code have in common: only this view has it, as the texts of all checks are large. */
function titleOf(code: string): string {
  return PROBLEMS[code as ProblemCode].title;
}

const NONE = "No problems found.";
const ALL_ACKNOWLEDGED = "Nothing is left to check: you have said that everything listed below is all right.";
const TOO_MANY = `A workbook remembers ${wholeNumber(MOST_ACKNOWLEDGED)} acknowledged checks, and this would be more. Undo some of those below, or correct what is wrong on the sheet.`;

function settledText(count: number, isAllRight: boolean): string {
  return isAllRight ? `${plural(count, "check")} acknowledged.` : `${plural(count, "check")} listed again.`;
}
