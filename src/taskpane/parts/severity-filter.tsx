import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ProblemGroup } from "../../report/problem-groups";
import { wholeNumber } from "../../text/plural";
import { countProblems, PROBLEM_FILTERS, type ProblemFilter } from "../model/problem-filter";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SeverityFilterProps {
  readonly groups: readonly ProblemGroup[];
  readonly filter: ProblemFilter;
  readonly choose: (filter: ProblemFilter) => void;
}

/** Buttons for all problems and for each severity, with how many there are. */
export function SeverityFilter({ groups, filter, choose }: SeverityFilterProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.row} role="group" aria-label="Which problems">
        {PROBLEM_FILTERS.map((one) => {
          const count = countProblems(groups, one.filter);
          return (
            <Button
              key={one.filter}
              size="small"
              appearance={one.filter === filter ? "primary" : "secondary"}
              aria-pressed={one.filter === filter}
              // Not disabled: that would take the keyboard's focus away when the last one is fixed.
              disabledFocusable={count === 0}
              onClick={() => choose(one.filter)}
            >
              {one.name} ({wholeNumber(count)})
            </Button>
          );
        })}
      </div>
      <p className={styles.meaning}>{PROBLEM_FILTERS.find((one) => one.filter === filter)?.meaning}</p>
    </>
  );
}
