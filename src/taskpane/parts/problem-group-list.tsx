import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { cellOfProblem, type Problem } from "../../register/problems/problem";
import { columnLetters } from "../../text/column-letters";
import { SEVERITY_WORDS, type ProblemGroup } from "../../report/problem-groups";
import { wholeNumber } from "../../text/plural";
import { describeProblem } from "../../register/problems/describe-problem";

/** Problems of a kind that are drawn at first: enough to see what the kind is about. */
const FIRST = 3;
/** How many more problems each press draws; a damaged column may have a million of them. */
const PAGE = 200;

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px", justifyItems: "start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  advice: { margin: 0 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  problem: {
    padding: "8px 12px",
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

export interface ProblemGroupListProps {
  readonly group: ProblemGroup;
  readonly goTo: (problem: Problem) => void;
}

/** The problems of one kind under their heading and what to do about them: the first few, and all of them when that is wanted. */
export function ProblemGroupList({ group, goTo }: ProblemGroupListProps) {
  const styles = useStyles();
  const { severity, title, advice, problems } = group;
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  // Where the keyboard focus goes once more are drawn: by then the button may be gone, or far below them.
  const [goOnAt, setGoOnAt] = useState<number | null>(null);
  useEffect(() => {
    if (goOnAt !== null) list.current?.children[goOnAt]?.querySelector<HTMLElement>("button, a")?.focus();
  }, [goOnAt]);
  const left = problems.length - shown;
  const showMore = (): void => {
    setGoOnAt(shown);
    setShown(shown + PAGE);
  };
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>
        <span className={styles[severity]}>{SEVERITY_WORDS[severity]}:</span> {title}{" "}
        <span className={styles.count}>({wholeNumber(problems.length)})</span>
      </h3>
      <p className={styles.advice}>{advice}</p>
      <ul ref={list} className={styles.list} aria-label={`${SEVERITY_WORDS[severity]}: ${title}`}>
        {problems.slice(0, shown).map((problem, i) => (
          <li key={i} className={styles.problem}>
            <div>{describeProblem(problem).what}</div>
            {problem.sheet !== "" && (
              <Link inline onClick={() => goTo(problem)}>
                Go to {problem.sheet}, {columnLetters(cellOfProblem(problem).column)}
                {cellOfProblem(problem).row}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" aria-label={`${moreText(problems.length, left)}: ${title}`} onClick={showMore}>
          {moreText(problems.length, left)}
        </Button>
      )}
    </section>
  );
}

function moreText(all: number, left: number): string {
  return left <= PAGE ? `Show all ${wholeNumber(all)}` : `Show ${PAGE} more of ${wholeNumber(all)}`;
}
