import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SessionState } from "../../app/session-state";
import { unknownWords } from "../../register/problems/unknown-words";
import type { RegisterSettings } from "../../register/settings/register-settings";
import type { ProblemGroup } from "../../report/problem-groups";
import { checkQuestions, type CheckQuestion } from "../model/check-questions";
import { tableViews } from "../model/data-tables";
import type { Saving } from "../use-saving";
import { Choice } from "./choice";
import { TableQuestions } from "./table-questions";
import { UnknownWords } from "./unknown-words";

/** Questions that are drawn at once; the Data view has them all. */
const MOST = 10;

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px", width: "100%" },
  question: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface CheckControlsProps {
  /** Problems of one kind. */
  readonly group: ProblemGroup;
  readonly state: SessionState;
  /** Date of the report. */
  readonly asOf: number;
  readonly saving: Saving;
}

/** What can be chosen about problems of a kind without leaving them: what a word means, what a column holds, how a table is read. */
export function CheckControls({ group, state: { found, settings }, asOf, saving }: CheckControlsProps) {
  const styles = useStyles();
  const { problems } = group;
  const words = useMemo(() => unknownWords(problems), [problems]);
  const tables = useMemo(() => tableViews(found, settings.register, problems), [found, settings.register, problems]);
  const questions = useMemo(() => checkQuestions(group, tables), [group, tables]);
  const { isBusy } = saving;
  const save = (next: RegisterSettings, said: string): Promise<void> => saving.save({ register: next }, said);
  const props = { settings: settings.register, isBusy, save };
  if (words.length > 0) return <UnknownWords words={words} asOf={asOf} {...props} />;
  if (questions.length === 0) return null;
  return (
    <div className={styles.list}>
      {questions.slice(0, MOST).map((question) => (
        <Question key={question.text} question={question} {...props} />
      ))}
    </div>
  );
}

interface QuestionProps {
  readonly question: CheckQuestion;
  readonly settings: RegisterSettings;
  readonly isBusy: boolean;
  readonly save: (next: RegisterSettings, said: string) => Promise<void>;
}

function Question({ question, settings, isBusy, save }: QuestionProps) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.question} aria-hidden>
        {question.text}
      </div>
      {question.kind === "of the cells" ? (
        <TableQuestions table={question.table} settings={settings} isBusy={isBusy} save={save} />
      ) : (
        <Choice
          label={question.text}
          value={question.value}
          options={question.options}
          isBusy={isBusy}
          choose={(value) => save(question.settingsOf(settings, value), question.said(value))}
        />
      )}
    </div>
  );
}
