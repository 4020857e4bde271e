import { cellText, isBlank } from "../../cells/spelling";
import { fieldOf } from "../heading-match";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { isLineAround } from "./is-line-around";
import type { TablePart } from "./table-part";

/**
 * The parts of one list of participants that a blank column divides: one has their ID, and at least one other would be a list of
 * participants without any, whose rows are the same. [] where that is not so.
 */
export function halvesOfOneList(parts: readonly TablePart[]): readonly TablePart[] {
  const nameless = parts.filter(isNameless);
  const [identified, ...others] = parts.filter((part) => idColumn(part) !== -1);
  if (nameless.length === 0 || (identified as TablePart | undefined) === undefined || others.length > 0) return [];
  const halves = nameless.filter((part) => haveSameRows(part, identified));
  return halves.length === 0 ? [] : parts.filter((part) => part === identified || halves.includes(part));
}

/** Whether parts that were put together make a list of participants with an ID, in which no heading says the same as another. */
export function isOneList({ result }: TablePart): boolean {
  if (result.kind !== "recognised") return false;
  const { definition, columns, repeated } = result.recognition;
  return definition === PARTICIPANTS_ROLE && columns.has("participantId") && repeated.length === 0;
}

/** Whether a part is read as participants although it does not say who they are. */
function isNameless({ result }: TablePart): boolean {
  if (result.kind !== "recognised") return false;
  const { definition, columns } = result.recognition;
  return definition === PARTICIPANTS_ROLE && !columns.has("participantId");
}

/** Position of the heading that names the people; -1 without one. */
function idColumn({ headings }: TablePart): number {
  return headings.findIndex((heading) => fieldOf(PARTICIPANTS_ROLE, cellText(heading))?.field.key === "participantId");
}

/** Whether most of what a part says, it says in rows of people who have an ID: a row may lack its own. */
function haveSameRows({ sample }: TablePart, identified: TablePart): boolean {
  const id = idColumn(identified);
  const idIn = (row: number): unknown => identified.sample[row][id];
  // Totals and a footer below the rows are nobody's.
  const isAround = (row: number): boolean =>
    isBlank(idIn(row)) && (isLineAround(sample[row]) || isLineAround(identified.sample[row]));
  const filled = [...sample.keys()].filter((row) => !sample[row].every(isBlank) && !isAround(row));
  return 2 * filled.filter((row) => !isBlank(idIn(row))).length > filled.length;
}
