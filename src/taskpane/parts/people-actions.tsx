import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular, TableRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { listOnSheet, type ListToMake } from "../../app/list-on-sheet";
import { hasDetails, readNames } from "../../app/people-details";
import { goToCell } from "../../excel/go-to";
import type { PersonRow } from "../../report/people-list";
import { plural } from "../../text/plural";
import type { ActionEnd } from "../action-end";
import { copyRich } from "../copy-rich";
import { peopleTable, type PeopleColumns } from "../model/people-table";
import { tableAsHtml, tableAsText } from "../model/table-text";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";
import { CopyByHand } from "./copy-by-hand";

const useStyles = makeStyles({
  actions: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  option: { display: "flex", columnGap: "8px", alignItems: "center", minHeight: "24px" },
  // Native, without the weight of Fluent's own.
  box: { margin: 0, flexShrink: 0, width: "16px", height: "16px", accentColor: tokens.colorCompoundBrandBackground },
});

export interface PeopleActionsProps {
  /** Those who are listed: what is copied. */
  readonly rows: () => readonly PersonRow[];
  readonly columns: PeopleColumns;
  /** The whole list, which goes on a sheet. */
  readonly list: () => ListToMake;
}

/**
 * Copies a list of people, with their names only where that is asked for; they are read at that moment. Or puts it on a sheet of its own,
 * and leads there.
 */
export function PeopleActions({ rows, columns, list }: PeopleActionsProps) {
  const styles = useStyles();
  const action = useAction();
  const [withNames, setWithNames] = useState(false);
  const [byHand, setByHand] = useState<{ readonly html: string; readonly text: string } | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const copy = async (): Promise<ActionEnd> => {
    const people = rows();
    const table = peopleTable(people, withNames ? await readNames(people) : null, columns);
    const [html, text] = [tableAsHtml(table), tableAsText(table)];
    const isCopied = await copyRich(html, text);
    setByHand(isCopied ? null : { html, text });
    return isCopied ? `${plural(people.length, "row")} copied.` : "";
  };
  const putOnSheet = async (): Promise<ActionEnd> => {
    setSheet(null);
    const end = await listOnSheet(list());
    if ("refused" in end) return end;
    setSheet(end.sheet);
    return `Listed on the sheet ${end.sheet}.`;
  };
  const open = async (name: string): Promise<ActionEnd> => {
    if (await goToCell({ sheet: name, row: 1, column: 1 })) return "";
    return { refused: `The sheet ${name} no longer exists.` };
  };
  return (
    <div className={styles.actions}>
      <div ref={buttons} className={styles.row}>
        <Button icon={<CopyRegular />} disabledFocusable={action.isBusy} onClick={() => void action.run(copy)}>
          Copy
        </Button>
        <Button icon={<TableRegular />} disabledFocusable={action.isBusy} onClick={() => void action.run(putOnSheet)}>
          List on a sheet
        </Button>
        {hasDetails().names && (
          <label className={styles.option}>
            <input
              type="checkbox"
              className={styles.box}
              checked={withNames}
              onChange={({ target }) => setWithNames(target.checked)}
            />
            Copy with names
          </label>
        )}
      </div>
      {byHand !== null && (
        <CopyByHand
          {...byHand}
          onCopied={() => {
            setByHand(null);
            // The field goes, and the keyboard's focus would go with it.
            buttons.current?.querySelector("button")?.focus();
          }}
        />
      )}
      <ActionStatus action={action} showsSaid />
      {sheet !== null && (
        <div>
          <Link inline onClick={() => void action.run(() => open(sheet))}>
            Open the list
          </Link>
        </div>
      )}
    </div>
  );
}
