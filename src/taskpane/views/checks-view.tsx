import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countsText } from "../../report/counts-text";
import { problemGroups } from "../../report/problem-groups";
import type { ReportInput } from "../../report/report-input";
import { goToProblem, goToSheet } from "../go-to-place";
import { filteredGroups, listedText, usableFilter, type ProblemFilter } from "../model/problem-filter";
import { Announcer } from "../parts/announcer";
import { FixPanel } from "../parts/fix-panel";
import { ProblemGroupList } from "../parts/problem-group-list";
import { SeverityFilter } from "../parts/severity-filter";
import { ViewHeading } from "../parts/view-heading";
import { useAction } from "../use-action";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  text: { margin: 0 },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

/** Every problem met in the workbook's tables, grouped by what to do about it, each with the way to its cell. */
export function ChecksView({ report }: { readonly report: ReportInput }) {
  const styles = useStyles();
  const { problems } = report;
  const groups = useMemo(() => problemGroups(problems), [problems]);
  const [chosen, choose] = useState<ProblemFilter>("all");
  const filter = usableFilter(groups, chosen);
  // Excel keeps the first waiting while a cell is being edited; where the user wants to go last must not be ignored.
  const { fault, run } = useAction({ whileBusy: "wait" });
  return (
    <div className={styles.view}>
      <ViewHeading text="Data checks" />
      <p className={styles.text}>{countsText(report)}.</p>
      {problems.length === 0 && <p className={styles.text}>No problems found.</p>}
      <div>
        <Button onClick={() => void run(() => goToSheet("data-checks"))}>Go to sheet</Button>
      </div>
      <div className={styles.fault}>{fault}</div>
      <FixPanel report={report} />
      {problems.length > 0 && <SeverityFilter groups={groups} filter={filter} choose={choose} />}
      <Announcer text={fault === "" ? listedText(groups, filter) : fault} />
      {filteredGroups(groups, filter).map((group) => (
        <ProblemGroupList
          key={`${group.severity} ${group.code}`}
          group={group}
          goTo={(problem) => void run(() => goToProblem(problem))}
        />
      ))}
    </div>
  );
}
