import { cellText, isBlank } from "../../cells/spelling";
import { fieldOf } from "../heading-match";
import { FIELDS_WITHOUT_ID } from "../recognition/recognise-as";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { isLineAround } from "./is-line-around";
import type { TablePart } from "./table-part";

/**
 * The parts of one list of participants that blank headings divide: one has their ID, and at least one other would be a list of
 * participants without any, whose rows are the same. Where no part would be, but the one with the ID says more about people than about
 * anything else, the others are those of which nothing else is known. [] where that is not so.
 */
export function halvesOfOneList(parts: readonly TablePart[]): readonly TablePart[] {
  const [identified, ...others] = parts.filter((part) => idColumn(part) !== -1);
  if ((identified as TablePart | undefined) === undefined || others.length > 0) return [];
  const nameless = parts.filter(isNameless);
  const isInPieces = nameless.length === 0 && saysMoreOfPeople(identified);
  const pieces = isInPieces ? parts.filter((part) => part.result.kind !== "recognised") : nameless;
  const halves = pieces.filter((part) => part !== identified && haveSameRows(part, identified));
  return halves.length === 0 ? [] : parts.filter((part) => part === identified || halves.includes(part));
}

/**
 * Whether parts that were put together make a list of participants with an ID that says much of them, in which no heading says the same as
 * another.
 */
export function isOneList({ result }: TablePart): boolean {
  if (result.kind !== "recognised") return false;
  const { definition, columns, repeated } = result.recognition;
  const saysMuch = columns.has("participantId") && columns.size > FIELDS_WITHOUT_ID;
  return definition === PARTICIPANTS_ROLE && saysMuch && repeated.length === 0;
}

/** Whether a part is read as participants although it does not say who they are. */
function isNameless({ result }: TablePart): boolean {
  if (result.kind !== "recognised") return false;
  const { definition, columns } = result.recognition;
  return definition === PARTICIPANTS_ROLE && !columns.has("participantId");
}

/** Whether a part that is no list of participants by itself has more of their headings than of what it is read as. */
function saysMoreOfPeople({ headings, result }: TablePart): boolean {
  const others = result.kind === "recognised" ? result.recognition.columns.size : 0;
  if (result.kind === "recognised" && result.recognition.definition === PARTICIPANTS_ROLE) return false;
  return headings.filter((heading) => fieldOf(PARTICIPANTS_ROLE, cellText(heading)) !== null).length > others;
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
