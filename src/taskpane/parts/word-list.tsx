import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { withWord } from "../../register/settings/change-settings";
import type { Problem } from "../../register/problems/problem";
import type { RegisterSettings } from "../../register/settings/register-settings";
import { unknownWords } from "../../register/problems/unknown-words";
import { explainedWords, meaningText, shortened, wordFieldName, type ExplainedWord } from "../model/words";
import { goToProblem } from "../go-to-place";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";
import { UnknownWords } from "./unknown-words";

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
  // Excel keeps the first waiting while a cell is being edited; where the user wants to go last must not be ignored.
  const going = useAction({ whileBusy: "wait" });
  const unknown = useMemo(() => unknownWords(problems), [problems]);
  const explained = explainedWords(settings.words);
  const undo = ({ field, word }: ExplainedWord): Promise<void> =>
    save(withWord(settings, field, word, null), `Your choice for ${shortened(word)} has been undone.`);
  return (
    <>
      {unknown.length > 0 && asOf !== null && (
        <section className={styles.section} aria-label="Unrecognised words">
          <h3 className={styles.heading}>Unrecognised words</h3>
          <p className={styles.text}>
            Choose what each word means. Your choice applies to every cell with that word. Nothing is guessed.
          </p>
          <ActionStatus action={going} />
          <UnknownWords
            words={unknown}
            settings={settings}
            asOf={asOf}
            isBusy={isBusy}
            save={save}
            go={(problem) => void going.run(() => goToProblem(problem))}
          />
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
                  onClick={() => void undo(one)}
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

function ExplainedWordText({ word: { field, word, meaning } }: { readonly word: ExplainedWord }) {
  const styles = useStyles();
  return (
    <div>
      <span className={styles.name}>{shortened(word)}</span>
      {meaningText("", meaning)}
      <div className={styles.muted}>{wordFieldName(field)}</div>
    </div>
  );
}
