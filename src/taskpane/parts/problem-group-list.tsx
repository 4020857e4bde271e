import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
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
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

export interface ProblemGroupListProps {
  readonly group: ProblemGroup;
  readonly goTo: (problem: Problem) => void;
  /** Says of some of the problems that they are all right. */
  readonly acknowledge: (problems: readonly Problem[]) => void;
  /** While something is being kept in the workbook. */
  readonly isBusy: boolean;
  /** What can be chosen about them. */
  readonly children: ReactNode;
}

/** The problems of one kind under their heading and what to do about them: the first few, and all of them when that is wanted. */
export function ProblemGroupList({ group, goTo, acknowledge, isBusy, children }: ProblemGroupListProps) {
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
      {children}
      <ul ref={list} className={styles.list} aria-label={`${SEVERITY_WORDS[severity]}: ${title}`}>
        {problems.slice(0, shown).map((problem, i) => (
          <li key={i} className={styles.problem}>
            <div>{describeProblem(problem).what}</div>
            <div className={styles.actions}>
              {problem.sheet !== "" && (
                <Link inline onClick={() => goTo(problem)}>
                  Go to {placeText(problem)}
                </Link>
              )}
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={isBusy}
                aria-label={`This is all right: ${title}, ${placeText(problem)}`}
                onClick={() => acknowledge([problem])}
              >
                This is all right
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {left > 0 && (
          <Button size="small" aria-label={`${moreText(problems.length, left)}: ${title}`} onClick={showMore}>
            {moreText(problems.length, left)}
          </Button>
        )}
        {problems.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            aria-label={`All ${wholeNumber(problems.length)} are all right: ${title}`}
            onClick={() => acknowledge(problems)}
          >
            All {wholeNumber(problems.length)} are all right
          </Button>
        )}
      </div>
    </section>
  );
}

/** "People, B4" */
function placeText(problem: Problem): string {
  const { row, column } = cellOfProblem(problem);
  return `${problem.sheet}, ${columnLetters(column)}${row}`;
}

function moreText(all: number, left: number): string {
  return left <= PAGE ? `Show all ${wholeNumber(all)}` : `Show ${PAGE} more of ${wholeNumber(all)}`;
}
