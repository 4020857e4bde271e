import type { Asked } from "../metrics/behind/question";
import type { PersonAtRow } from "./people-details";

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

/** Puts a list of people on a sheet of its own, as an Excel table with the register's own columns. Never rejects. */
export async function listOnSheet(_list: ListToMake): Promise<ListResult> {
  return Promise.resolve({ refused: "Not yet." });
}

/** Asks the question of a list again, and writes its table anew where it stands. Never rejects. @param sheetId of its sheet */
export async function refreshList(_sheetId: string): Promise<ListResult> {
  return Promise.resolve({ refused: "Not yet." });
}

/** Deletes the sheet of a list. Never rejects. @returns its name */
export async function deleteList(_sheetId: string): Promise<ListResult> {
  return Promise.resolve({ refused: "Not yet." });
}
