import { nowSerial } from "./clock";
import { explained } from "../excel/explained";
import type { NotRewritten } from "../excel/rewrite-list";
import type { Asked } from "../metrics/behind/question";
import { list } from "../text/list";
import { fetchLists } from "./lazy-lists";
import type { PersonAtRow } from "./people-details";
import { session } from "./session";
import { settled } from "./settled";

/** A list of people that is to be put on a sheet. */
export interface ListToMake {
  /** What it is a list of, in words: the first line of the sheet. */
  readonly title: string;
  /** The question that it answers; "next" where no question gives the list again. */
  readonly asked: Asked | "next";
  /** Whether it lists those of `among` who are not among `people`: "the other 7". */
  readonly isOthers?: boolean;
  readonly people: readonly PersonAtRow[];
}

/** What came of it: the name of the sheet, or why not and what to do. */
export type ListResult = { readonly sheet: string } | { readonly refused: string };

/**
 * Puts a list of people on a sheet of its own, as an Excel table with the register's own columns and number formats, in the order in which
 * they are given. Nothing is written unless every row still holds the ID with which it was read. Never rejects.
 */
export async function listOnSheet({ title, asked, isOthers = false, people }: ListToMake): Promise<ListResult> {
  return trying(async (lists) => {
    if (people.length === 0) return { refused: NOBODY };
    await settled();
    const content = await lists.listContent(people, session.state.found);
    if (content === "too many") return { refused: tooMany(people.length) };
    if (content === "moved") return { refused: MOVED };
    const note = { title, asked, isOthers, at: nowSerial() };
    const name = lists.listName(asked, isOthers, title);
    const added = await lists.addListSheet({ ...content, note }, name, (sheet) => session.leaveAlone(sheet));
    return added === "structure protected" ? { refused: STRUCTURE } : { sheet: added.name };
  });
}

/**
 * Asks the question of a list again, of the register as it is now, and writes its rows anew where its table stands. Never rejects.
 * @param sheetId of its sheet
 */
export async function refreshList(sheetId: string): Promise<ListResult> {
  return trying(async (lists) => {
    const present = await lists.readListSheet(sheetId);
    if (present === null) return { refused: NOT_A_LIST };
    const { note } = present;
    if (note === null) return { refused: UNKNOWN };
    const { asked, isOthers } = note;
    if (asked === "next") return { refused: OF_NEXT };
    await session.open();
    // What was read may be old where Excel does not tell of everything.
    for (let readings = 0; readings < 2; readings++) {
      await settled();
      const { register, found } = session.state;
      if (register.kind === "failed") return { refused: register.message };
      if (register.kind !== "read") return { refused: NO_REGISTER };
      const gone = lists.partGone(register.analysis, asked);
      if (gone !== null) return { refused: notReported(gone) };
      const people = lists.peopleOfList(register.analysis, asked, isOthers);
      const content = await lists.listContent(people, found, note.headings);
      if (content === "too many") return { refused: tooMany(people.length) };
      if (content === "moved") {
        await session.read();
        continue;
      }
      // Its words may have other thresholds in them by now.
      const { definitions } = register.analysis.results;
      const title = isOthers ? lists.othersText(asked, definitions) : lists.askedText(asked, definitions);
      const result = await lists.rewriteList(sheetId, {
        ...content,
        note: { title, asked, isOthers, at: nowSerial() },
      });
      if ("lacks" in result) return { refused: lacking(result.lacks) };
      return "name" in result ? { sheet: result.name } : { refused: NOT_REWRITTEN[result.refused] };
    }
    return { refused: MOVED };
  });
}

/** Deletes the sheet of a list, and no other. Never rejects. @returns the name that it had */
export async function deleteList(sheetId: string): Promise<ListResult> {
  return trying(async (lists) => {
    session.leaveAlone(sheetId);
    const deleted = await lists.deleteListSheet(sheetId);
    if (deleted === "structure protected") return { refused: STRUCTURE };
    return deleted === null ? { refused: NOT_A_LIST } : { sheet: deleted.name };
  });
}

/** Does something with lists, and puts into words what goes wrong. */
async function trying(
  work: (lists: Awaited<ReturnType<typeof fetchLists>>) => Promise<ListResult>,
): Promise<ListResult> {
  const lists = await fetchLists().catch(() => null);
  if (lists === null) return { refused: NOT_LOADED };
  try {
    return await work(lists);
  } catch (error) {
    return { refused: await explained(error) };
  }
}

const STRUCTURE =
  "The structure of this workbook is protected, so no sheet can be added or deleted. Unprotect it (Review > Protect Workbook) and try again.";
const NOBODY = "Nobody is behind this figure, so there is nothing to list.";
const MOVED =
  "The rows of the register have changed since this list was made, so nothing was written. Wait a moment, or choose Read again, and try again.";
const NOT_A_LIST = "This sheet is not a list that NPQ Metrics has made, so it was left alone.";
const UNKNOWN =
  "This sheet no longer says what it is a list of, so it cannot be refreshed. Delete it, and make the list again from its figure.";
const OF_NEXT =
  "This list was made in the view Next and cannot be refreshed by itself. Delete it, and make it again from that view.";
const NO_REGISTER = "No participants table was found, so the list was left as it is.";
const NOT_LOADED =
  "The list could not be made, because the add-in's server could not be reached. Check your connection and try again.";

function tooMany(count: number): string {
  return `A list of ${count.toLocaleString("en-GB")} people is too long for a sheet. Choose a year, a qualification or a group, and list these.`;
}

function notReported(part: string): string {
  return `The report no longer has the ${part}, so the list was left as it is. Report it again, or delete the list.`;
}

function lacking(headings: readonly string[]): string {
  const names = list(headings.map((one) => `“${one}”`));
  const [what, them] = headings.length === 1 ? ["column", "it"] : ["columns", "them"];
  return `Your table no longer has the ${what} ${names} of this list, so nothing was written. Delete ${them} from the list, or call ${them} as your table does, and try again.`;
}

const NOT_REWRITTEN: Readonly<Record<NotRewritten, string>> = {
  "no list": NOT_A_LIST,
  protected: "The sheet of this list is protected. Unprotect it (Review > Unprotect Sheet) and try again.",
  "no table":
    "The table of this list, or its headings, are gone, so nothing was written. Delete the list, and make it again from its figure.",
  "no headings":
    "The headings of this list are switched off. Switch them on (Table Design > Header Row) and try again.",
  "no IDs":
    "Nothing in this list says whose your own columns are, as it has no column of your table's IDs, so nothing was written. Delete the list, and make it again from its figure.",
  "too large": "The list is too long for Excel to pass to the add-in. Delete it, and make it again from its figure.",
};
