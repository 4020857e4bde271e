import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describeProblem } from "../../register/problems/describe-problem";
import type { Problem } from "../../register/problems/problem";
import { plural } from "../../text/plural";

/** Problems that are drawn at once. */
const PAGE = 50;

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px", justifyItems: "start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", rowGap: "8px", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  problem: {
    padding: "8px 12px",
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

export interface AcknowledgedListProps {
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly goTo: (problem: Problem) => void;
  readonly undo: (problem: Problem) => void;
}

/** The problems that the user has said are all right, folded away, each with the way back. */
export function AcknowledgedList({ problems, isBusy, goTo, undo }: AcknowledgedListProps) {
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const [most, setMost] = useState(PAGE);
  return (
    <section className={styles.section} aria-label="Acknowledged">
      <h3 className={styles.title}>Acknowledged</h3>
      <p className={styles.text}>
        {plural(problems.length, "check")} {problems.length === 1 ? "is" : "are"} not counted above, because you have
        said that {problems.length === 1 ? "it is" : "they are"} all right. A check comes back when its cell changes. A
        row that is left out stays left out.
      </p>
      <Button size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? "Hide" : "Show"} what is acknowledged
      </Button>
      {isShown && (
        <ul className={styles.list} aria-label="Acknowledged checks">
          {problems.slice(0, most).map((problem, i) => {
            const { what, title, advice } = describeProblem(problem);
            const place = problem.row === null ? problem.table : `${problem.table}, row ${problem.row}`;
            return (
              <li key={i} className={styles.problem}>
                <div>{what}</div>
                <div className={styles.actions}>
                  <Link inline aria-label={`Go to it: ${title}, ${place}`} onClick={() => goTo(problem)}>
                    Go to it
                  </Link>
                  {problem.code === "not-an-npq" ? (
                    <span>{advice}</span>
                  ) : (
                    <Button
                      size="small"
                      appearance="subtle"
                      disabledFocusable={isBusy}
                      aria-label={`Undo: ${title}, ${place}`}
                      onClick={() => undo(problem)}
                    >
                      Undo
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {isShown && problems.length > most && (
        <Button size="small" onClick={() => setMost(most + PAGE)}>
          Show more ({problems.length - most} left)
        </Button>
      )}
    </section>
  );
}
