import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { wholeNumber } from "../../text/plural";
import type { Line } from "../model/next-lines";
import { Collapsible } from "./collapsible";

/** Lines that are drawn at first. */
const FIRST = 10;

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  of: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

export interface FoldedLinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What is said where there are none; "" = nothing is shown at all. */
  readonly none: string;
  /** What the heading says where there are none. */
  readonly nothing?: string;
}

/** Some lines of a view, folded behind their heading: the first ten, and all of them when that is wanted. */
export function FoldedLines({ title, lines, none, nothing = "nothing" }: FoldedLinesProps) {
  const styles = useStyles();
  const [isAll, showAll] = useState(false);
  if (lines.length === 0 && none === "") return null;
  return (
    <Collapsible title={title} note={lines.length === 0 ? nothing : wholeNumber(lines.length)}>
      {lines.length === 0 ? (
        <p className={styles.text}>{none}</p>
      ) : (
        <ul className={styles.list} aria-label={title}>
          {(isAll ? lines : lines.slice(0, FIRST)).map(({ of, text }) => (
            <li key={of}>
              <div className={styles.of}>{of}</div>
              <div>{text}</div>
            </li>
          ))}
        </ul>
      )}
      {!isAll && lines.length > FIRST && (
        <div>
          <Button
            size="small"
            aria-label={`Show all ${wholeNumber(lines.length)}: ${title}`}
            onClick={() => showAll(true)}
          >
            Show all {wholeNumber(lines.length)}
          </Button>
        </div>
      )}
    </Collapsible>
  );
}
