import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import type { FieldKey, RoleDefinition } from "../fields";
import { fieldOf } from "../heading-match";
import { isPlaceholderId } from "../../words/placeholder-id";
import { holdsNames, isWeakerThanNames } from "./holds-names";
import { meantField } from "./meant-field";
import { isAboutResponse, isSurveyExport } from "./survey-export";

/** Puts a column without any content after all others that fit. */
const BLANK_COLUMN = 1_000;
/** Puts a column of names after all others that identify people at least as well: Participant may head numbers as well as names. */
const NAME_COLUMN = 100;

/** Columns whose headings say what they are. */
export interface HeadedColumns {
  /** The column of each field that has the best heading. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  /** Columns under a heading that is as good as that of an earlier one. */
  readonly repeated: readonly number[];
  /** Every column whose heading says that it identifies the people. */
  readonly ids: readonly number[];
  /** Every column with a known heading, and whether its first cells are blank. */
  readonly known: readonly { readonly field: FieldKey; readonly column: number; readonly isEmpty: boolean }[];
}

/** What is known before the headings are read. */
interface Known {
  readonly sample: readonly (readonly unknown[])[];
  /** Whether the user has said nothing about a column. */
  readonly isFree: (column: number) => boolean;
  /** Whether the user has chosen the column of a field. */
  readonly isDecided: (field: FieldKey) => boolean;
}

/** Finds the columns whose headings say what they are; of several that fit a field, the one with the best heading. */
export function headedColumns(definition: RoleDefinition, headings: readonly unknown[], known: Known): HeadedColumns {
  const keys = headings.map((heading) => spellingKey(cellText(heading)));
  const isSurvey = isSurveyExport(keys);
  const best = new Map<FieldKey, { readonly column: number; readonly rank: number }>();
  const repeated: number[] = [];
  const ids: number[] = [];
  const all: { field: FieldKey; column: number; isEmpty: boolean }[] = [];
  const cellsIn = (column: number): unknown[] => known.sample.map((row) => row[column]);
  const names = headings.flatMap((heading, column) => {
    const isOfNames = known.isFree(column) && fieldOf(definition, cellText(heading))?.field.key === "participantId";
    return isOfNames && holdsNames(heading, cellsIn(column)) ? [column] : [];
  });
  /** Whether a column is to be asked last who somebody is: names, and what tells people apart less well than these. */
  const isLast = (column: number): boolean =>
    names.includes(column) || names.some((one) => isWeakerThanNames(cellsIn(column), cellsIn(one)));
  headings.forEach((heading, column) => {
    const match = known.isFree(column) ? fieldOf(definition, cellText(heading)) : null;
    if (match === null) return;
    const cells = cellsIn(column);
    const field = meantField(match.field.key, keys[column], keys, cells);
    if (field === "participantId") ids.push(column);
    if (known.isDecided(field) || (isSurvey && isAboutResponse(field, keys[column]))) return;
    const isNothing = (cell: unknown): boolean =>
      isBlank(cell) || (field === "participantId" && isPlaceholderId(cellText(cell)));
    const isEmpty = cells.every(isNothing);
    all.push({ field, column, isEmpty });
    const isLastId = field === "participantId" && isLast(column);
    // A column that holds nothing gives way to one that does.
    const rank = match.rank + (isEmpty && cells.length > 0 ? BLANK_COLUMN : isLastId ? NAME_COLUMN : 0);
    const earlier = best.get(field);
    if (earlier === undefined || rank < earlier.rank) best.set(field, { column, rank });
    else if (rank === earlier.rank) repeated.push(column);
  });
  return { columns: new Map([...best].map(([field, { column }]) => [field, column])), repeated, ids, known: all };
}
