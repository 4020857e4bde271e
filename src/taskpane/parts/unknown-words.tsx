import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { academicYearOf } from "../../register/cells/academic-year";
import { spellingKey } from "../../register/cells/spelling";
import type { Problem } from "../../register/problems/problem";
import type { UnknownWord } from "../../register/problems/unknown-words";
import { withWord } from "../../register/settings/change-settings";
import type { RegisterSettings } from "../../register/settings/register-settings";
import { knownWords } from "../../register/words/known-words";
import { columnLetters } from "../../text/column-letters";
import { plural } from "../../text/plural";
import { meaningText, shortened, wordFieldName } from "../model/words";
import { Choice } from "./choice";

/** Words that are drawn at once; a column with quite different content may have thousands. */
const PAGE = 20;
const AS_IT_IS = "";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "8px", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  word: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "start",
    paddingTop: "8px",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface UnknownWordsProps {
  readonly words: readonly UnknownWord[];
  readonly settings: RegisterSettings;
  /** Date of the report. */
  readonly asOf: number;
  readonly isBusy: boolean;
  readonly save: (next: RegisterSettings, said: string) => Promise<void>;
  /** Goes to the first cell of a word; without it no links to the cells are drawn. */
  readonly go?: (problem: Problem) => void;
}

/** Words that are not recognised, each with what it may mean, to choose from. */
export function UnknownWords({ words, settings, asOf, isBusy, save, go }: UnknownWordsProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const explain = ({ field, word }: UnknownWord, meaning: string): Promise<void> =>
    save(withWord(settings, field, word, meaning), `${meaningText(word, meaning)}.`);
  return (
    <>
      <ul className={styles.list}>
        {words.slice(0, shown).map((one) => (
          <li key={`${one.field}|${one.word}`} className={styles.word}>
            <UnknownWordText word={one} go={go} />
            {spellingKey(one.word) === "" ? (
              <div className={styles.muted}>It has no letters or digits. Change it on the sheet.</div>
            ) : (
              <Choice
                label={`What ${shortened(one.word)} means as ${wordFieldName(one.field)}`}
                value={AS_IT_IS}
                options={[
                  { value: AS_IT_IS, text: "Leave as it is" },
                  ...knownWords(one.field, academicYearOf(asOf)).map((known) => ({ value: known, text: known })),
                ]}
                isBusy={isBusy}
                choose={(meaning) => explain(one, meaning)}
              />
            )}
          </li>
        ))}
      </ul>
      {words.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>Show more words ({words.length - shown} left)</Button>
        </div>
      )}
    </>
  );
}

interface UnknownWordTextProps {
  readonly word: UnknownWord;
  readonly go: ((problem: Problem) => void) | undefined;
}

function UnknownWordText({ word: { word, field, count, problem }, go }: UnknownWordTextProps) {
  const styles = useStyles();
  const { sheet, row, columnIndex } = problem;
  return (
    <div>
      <div className={styles.name}>{shortened(word)}</div>
      <div className={styles.muted}>
        {wordFieldName(field)}, {plural(count, "cell")}
      </div>
      {go !== undefined && (
        <Link inline onClick={() => go(problem)}>
          Go to {sheet}, {columnLetters(columnIndex ?? 1)}
          {row ?? 1}
        </Link>
      )}
    </div>
  );
}
