import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { showView } from "../../app/pane-view";
import type { Problem } from "../../register/problems/problem";
import type { RegisterSettings } from "../../register/settings/register-settings";
import type { SessionState } from "../../app/session-state";
import { tableViews } from "../model/data-tables";
import { SavingStatus } from "../parts/saving-status";
import { TableCard } from "../parts/table-card";
import { ViewHeading } from "../parts/view-heading";
import { WordList } from "../parts/word-list";
import { useKeptFocus } from "../use-kept-focus";
import { useSaving } from "../use-saving";

/** Tables that are drawn at once. */
const PAGE = 20;
const NO_PROBLEMS: readonly Problem[] = [];

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", margin: 0, padding: 0 },
  item: { listStyleType: "none" },
});

/** What the workbook's tables, columns and words are read as, and the way to change it. */
export function DataView({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const { register, found, settings } = state;
  const saving = useSaving();
  const focus = useKeptFocus<HTMLDivElement>();
  const [shown, setShown] = useState(PAGE);
  const back = useRef<HTMLElement | null>(null);
  // The first-steps button that led here is gone, and the focus with it.
  useEffect(() => back.current?.focus(), []);
  const read = register.kind === "read" ? register : null;
  const problems = read?.analysis.register.problems ?? NO_PROBLEMS;
  const tables = useMemo(() => tableViews(found, settings.register, problems), [found, settings.register, problems]);
  const save = (next: RegisterSettings, said: string): Promise<void> => saving.save({ register: next }, said);
  const first = tables.find(({ role, isIncomplete }) => role === "participants" || isIncomplete);
  return (
    <div className={styles.view} {...focus}>
      {read === null && (
        <div>
          <Button
            ref={(element: HTMLElement | null) => {
              back.current = element;
            }}
            appearance="transparent"
            icon={<ArrowLeftRegular />}
            onClick={() => showView({ name: "overview" })}
          >
            Back
          </Button>
        </div>
      )}
      <ViewHeading text="Your data" />
      <p className={styles.text}>{introduction(tables.length, read !== null)}</p>
      <SavingStatus {...saving} />
      <ul className={styles.list} aria-label="Tables">
        {tables.slice(0, shown).map((table) => (
          <li key={table.key} className={styles.item}>
            <TableCard
              table={table}
              isOpen={table === first || table.isIncomplete}
              settings={settings.register}
              isBusy={saving.isBusy}
              save={save}
            />
          </li>
        ))}
      </ul>
      {tables.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>Show more tables ({tables.length - shown} left)</Button>
        </div>
      )}
      <WordList
        problems={problems}
        settings={settings.register}
        asOf={read?.asOf ?? null}
        isBusy={saving.isBusy}
        save={save}
      />
    </div>
  );
}

function introduction(tables: number, isRead: boolean): string {
  if (tables === 0)
    return "This workbook has no table and no row of headings. Add your participants, with headings above them, and they appear here.";
  return isRead
    ? "How each table and column is read. Change whatever is wrong: the workbook remembers your choices, and your cells stay as they are."
    : "Choose which table holds your participants, and what each of its columns holds. The workbook remembers your choices, and your cells stay as they are.";
}
