import { readDate } from "../../cells/read-date";
import { cellText, isBlank } from "../../cells/spelling";
import { isOfKind } from "../fields";
import { fieldOf } from "../heading-match";
import { FIELDS_WITHOUT_ID } from "../recognition/recognise-as";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { couldBeChoices } from "./could-be-choices";
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
  const isPiece = (part: TablePart): boolean => part.result.kind !== "recognised" && !couldBeLists(part, identified);
  const pieces = isInPieces ? parts.filter(isPiece) : nameless;
  const halves = pieces.filter((part) => part !== identified && haveSameRows(part, identified, isInPieces));
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

/** Whether a part could be drop-down lists: each column has choices, and they do not end where the people do. */
function couldBeLists({ headings, sample }: TablePart, identified: TablePart): boolean {
  const id = idColumn(identified);
  const lastPerson = identified.sample.findLastIndex((cells) => !isBlank(cells[id]) && !isLineAround(cells));
  // A count below the rows is a number.
  const last = sample.findLastIndex((cells) => cells.some((cell) => !/^[\d.]*$/.test(cellText(cell))));
  if (last === lastPerson) return false;
  return headings.every((heading, column) => {
    const field = fieldOf(PARTICIPANTS_ROLE, cellText(heading))?.field.key;
    if (field === undefined) return isBlank(heading);
    const cells = sample.slice(0, last + 1).flatMap((row) => (isBlank(row[column]) ? [] : [row[column]]));
    return (isOfKind(field, "word") || isOfKind(field, "yes-no")) && cells.length > 1 && couldBeChoices(field, cells);
  });
}

/** Position of the heading that names the people; -1 without one. */
function idColumn({ headings }: TablePart): number {
  return headings.findIndex((heading) => fieldOf(PARTICIPANTS_ROLE, cellText(heading))?.field.key === "participantId");
}

/**
 * Whether most of what a part says, it says in rows of people: they have an ID, or at least a day where the ID is missing, if the part is a list of
 * participants by itself.
 */
function haveSameRows({ headings, sample }: TablePart, identified: TablePart, isInPieces: boolean): boolean {
  const id = idColumn(identified);
  const idIn = (row: number): unknown => identified.sample[row][id];
  // Totals and a footer below the rows are nobody's.
  const isAround = (row: number): boolean =>
    isBlank(idIn(row)) && (isLineAround(sample[row]) || isLineAround(identified.sample[row]));
  // What stands under no heading, such as a key, is beside the list.
  const says = (row: number): boolean => sample[row].some((cell, at) => !isBlank(cell) && !isBlank(headings[at]));
  const filled = [...sample.keys()].filter((row) => says(row) && !isAround(row));
  const isOfSomebody = (row: number): boolean =>
    !isBlank(idIn(row)) || (!isInPieces && identified.sample[row].some((cell) => readDate(cell) !== null));
  return 2 * filled.filter(isOfSomebody).length > filled.length;
}
