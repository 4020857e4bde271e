import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import { isPlaceholderId } from "../../words/placeholder-id";
import { columnCells } from "../column-cells";
import { SAMPLE_ROWS } from "../headings/sample-rows";
import { isNameHeading } from "../is-name-heading";
import { withoutHint } from "../without-hint";
import { headingOf, type RecognisedTable } from "./recognised-table";

/** Whether a column holds people's names: its heading may say so, as Participant does, and most cells are words without a digit. */
export function holdsNames(heading: unknown, cells: readonly unknown[]): boolean {
  if (!isNameHeading(withoutHint(cellText(heading)))) return false;
  const texts = cells.map(cellText).filter((text) => text !== "" && !isPlaceholderId(text));
  const names = texts.filter((text) => /\p{L}/u.test(text) && !/[\p{N}@]/u.test(text));
  return names.length * 2 > texts.length;
}

/**
 * Whether a column under a heading of IDs tells people apart less well than their names beside it: it numbers the rows from 1, and may do so on
 * every sheet, or it is blank or the same for many, as the reference of a cohort or school is.
 */
export function isWeakerThanNames(ids: readonly unknown[], names: readonly unknown[]): boolean {
  const people = names.map((name, row) => ({ name, id: ids[row] })).filter(({ name }) => !isBlank(name));
  const filled = people.map(({ id }) => cellText(id)).filter((id) => id !== "" && !isPlaceholderId(id));
  const isRunning = filled.every((id, at) => /^\d+$/.test(id) && Number(id) === at + 1);
  const differing = new Set(people.map(({ name }) => spellingKey(cellText(name)))).size;
  return isRunning || new Set(filled.map(spellingKey)).size * 3 < differing * 2;
}

/** Whether a table has nothing better than names to tell its people apart. */
export function hasNamesAsIds(table: RecognisedTable): boolean {
  const heading = headingOf(table, "participantId");
  if (heading === undefined || table.source.blocks.length === 0) return false;
  const { rows, at } = columnCells(table.source.blocks[0], heading);
  const cells = rows.slice(0, SAMPLE_ROWS).map((row) => row[at]);
  return holdsNames(table.source.headings[heading], cells);
}
