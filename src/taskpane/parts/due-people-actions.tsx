import { Button, Link, makeStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { listOnSheet } from "../../app/list-on-sheet";
import { hasDetails, readEmails } from "../../app/people-details";
import { goToCell } from "../../excel/go-to";
import { escapedHtml } from "../../text/escaped-html";
import { plural, wholeNumber } from "../../text/plural";
import type { ActionEnd } from "../action-end";
import { duePeopleTable } from "../model/due-people-table";
import { askedOf, type NextSection } from "../model/next-sections";
import { mailingList } from "../model/mailing-list";
import { tableAsHtml, tableAsText } from "../model/table-text";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";
import { CopyButton, type ToCopy } from "./copy-button";

/** People that go on the clipboard at once: more make it, and what they are pasted into, unbearably slow. */
const MOST_COPIED = 5_000;

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    // What is said of a button stands below all of them: none of them moves.
    "& > p": { order: 1, flexBasis: "100%" },
  },
});

export interface DuePeopleActionsProps {
  readonly section: NextSection;
  readonly title: string;
  /** Of whom it is: "NPQH, 2018/19"; "" = of all. */
  readonly scope: string;
  /** Another button beside these. */
  readonly children: ReactNode;
}

/** What can be done with a list of people who have still to present: copied, written to, put on a sheet. */
export function DuePeopleActions({ section, title, scope, children }: DuePeopleActionsProps) {
  const styles = useStyles();
  const listing = useAction();
  const [sheet, setSheet] = useState<string | null>(null);
  const makeSheet = async (): Promise<ActionEnd> => {
    setSheet(null);
    const people = section.people(0, section.count);
    const whole = scope === "" ? title : `${title}: ${scope}`;
    const end = await listOnSheet({ title: whole, asked: askedOf(section), people });
    if ("refused" in end) return end;
    setSheet(end.sheet);
    return `Listed on the sheet ${end.sheet}.`;
  };
  const open = async (name: string): Promise<ActionEnd> => {
    if (await goToCell({ sheet: name, row: 1, column: 1 })) return "";
    setSheet(null);
    return { refused: `The sheet ${name} no longer exists.` };
  };
  return (
    <>
      <div className={styles.row}>
        <CopyButton text="Copy list" label={`Copy list: ${title}`} content={() => Promise.resolve(listOf(section))} />
        {hasDetails().emails && (
          <CopyButton
            text="Copy e-mail addresses"
            label={`Copy e-mail addresses: ${title}`}
            content={() => addressesOf(section)}
          />
        )}
        <Button
          size="small"
          icon={<TableRegular />}
          aria-label={`List on a sheet: ${title}`}
          disabledFocusable={listing.isBusy}
          onClick={() => void listing.run(makeSheet)}
        >
          List on a sheet
        </Button>
        {children}
      </div>
      <ActionStatus action={listing} showsSaid />
      {sheet !== null && (
        <div>
          <Link inline onClick={() => void listing.run(() => open(sheet))}>
            Open the list
          </Link>
        </div>
      )}
    </>
  );
}

function listOf(section: NextSection): ToCopy {
  const people = section.people(0, MOST_COPIED);
  const table = duePeopleTable(people);
  return { html: tableAsHtml(table), text: tableAsText(table), said: copiedText(people.length, section.count) };
}

async function addressesOf(section: NextSection): Promise<ToCopy | { readonly refused: string }> {
  const people = section.people(0, MOST_COPIED);
  const { text, addresses, without } = mailingList(await readEmails(people));
  if (addresses === 0) return { refused: "None of these people has an e-mail address in your tables." };
  const missing = without === 0 ? "" : ` ${plural(without, "person has", "people have")} none.`;
  const rest = people.length < section.count ? ` ${copiedText(people.length, section.count)}` : "";
  return {
    html: escapedHtml(text),
    text,
    said: `${plural(addresses, "address", "addresses")} copied.${missing}${rest}`,
  };
}

function copiedText(copied: number, all: number): string {
  if (copied === all) return `${plural(copied, "row")} copied.`;
  return `The first ${wholeNumber(copied)} of ${wholeNumber(all)} people; a list on a sheet has all of them.`;
}
