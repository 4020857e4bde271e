import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { academicYearOf } from "../../register/cells/academic-year";
import { withWord } from "../../register/settings/change-settings";
import { knownWords } from "../../register/words/known-words";
import type { Problem } from "../../register/problems/problem";
import { columnLetters } from "../../text/column-letters";
import type { RegisterSettings } from "../../register/settings/register-settings";
import { spellingKey } from "../../register/cells/spelling";
import { unknownWords, type UnknownWord } from "../../register/problems/unknown-words";
import { explainedWords, wordFieldName, type ExplainedWord } from "../model/words";
import { goToProblem } from "../go-to-place";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";
import { Choice } from "./choice";
import { plural } from "../../text/plural";
import { truncated } from "../../text/truncated";

/** Words that are drawn at once; a column with quite different content may have thousands. */
const PAGE = 20;
const AS_IT_IS = "";
/** Longest part of a word that is shown: a cell holds up to 32,767 characters. */
const LENGTH = 60;

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
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

export interface WordListProps {
  readonly problems: readonly Problem[];
  readonly settings: RegisterSettings;
  /** Date of the report; null when nothing was read. */
  readonly asOf: number | null;
  readonly isBusy: boolean;
  readonly save: (next: RegisterSettings, said: string) => Promise<void>;
}

/** Words that are not recognised, for the user to explain, and those that were explained. */
export function WordList({ problems, settings, asOf, isBusy, save }: WordListProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  // Excel keeps the first waiting while a cell is being edited; where the user wants to go last must not be ignored.
  const going = useAction({ whileBusy: "wait" });
  const unknown = useMemo(() => unknownWords(problems), [problems]);
  const explained = explainedWords(settings.words);
  const explain = (field: UnknownWord["field"], word: string, meaning: string | null): Promise<void> =>
    save(
      withWord(settings, field, word, meaning),
      meaning === null ? `Your choice for ${shortened(word)} has been undone.` : `${shortened(word)} means ${meaning}.`,
    );
  return (
    <>
      {unknown.length > 0 && asOf !== null && (
        <section className={styles.section} aria-label="Unrecognised words">
          <h3 className={styles.heading}>Unrecognised words</h3>
          <p className={styles.text}>
            Choose what each word means. Your choice applies to every cell with that word. Nothing is guessed.
          </p>
          <ActionStatus action={going} />
          <ul className={styles.list}>
            {unknown.slice(0, shown).map((word) => (
              <li key={`${word.field}|${word.word}`} className={styles.word}>
                <UnknownWordText word={word} go={() => void going.run(() => goToProblem(word.problem))} />
                {spellingKey(word.word) === "" ? (
                  <div className={styles.muted}>It has no letters or digits. Change it on the sheet.</div>
                ) : (
                  <Choice
                    label={`What ${shortened(word.word)} means as ${wordFieldName(word.field)}`}
                    value={AS_IT_IS}
                    options={[
                      { value: AS_IT_IS, text: "Leave as it is" },
                      ...knownWords(word.field, academicYearOf(asOf)).map((one) => ({ value: one, text: one })),
                    ]}
                    isBusy={isBusy}
                    choose={(meaning) => explain(word.field, word.word, meaning)}
                  />
                )}
              </li>
            ))}
          </ul>
          {unknown.length > shown && (
            <div>
              <Button onClick={() => setShown(shown + PAGE)}>Show more words ({unknown.length - shown} left)</Button>
            </div>
          )}
        </section>
      )}
      {explained.length > 0 && (
        <section className={styles.section} aria-label="Words you have explained">
          <h3 className={styles.heading}>Words you have explained</h3>
          <ul className={styles.list}>
            {explained.map((one) => (
              <li key={`${one.field}|${one.word}`} className={styles.word}>
                <ExplainedWordText word={one} />
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  aria-label={`Undo your choice for ${shortened(one.word)}`}
                  onClick={() => void explain(one.field, one.word, null)}
                >
                  Undo
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function UnknownWordText({ word, go }: { readonly word: UnknownWord; readonly go: () => void }) {
  const styles = useStyles();
  const { sheet, row, columnIndex } = word.problem;
  const cell = `${sheet}, ${columnLetters(columnIndex ?? 1)}${row ?? 1}`;
  return (
    <div>
      <div className={styles.name}>{shortened(word.word)}</div>
      <div className={styles.muted}>
        {wordFieldName(word.field)}, {plural(word.count, "cell")}
      </div>
      <Link inline onClick={go}>
        Go to {cell}
      </Link>
    </div>
  );
}

function ExplainedWordText({ word: { field, word, meaning } }: { readonly word: ExplainedWord }) {
  const styles = useStyles();
  return (
    <div>
      <span className={styles.name}>{shortened(word)}</span> means {meaning}
      <div className={styles.muted}>{wordFieldName(field)}</div>
    </div>
  );
}

function shortened(word: string): string {
  return truncated(word, LENGTH);
}
