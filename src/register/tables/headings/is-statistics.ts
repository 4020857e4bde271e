import { cellText, isBlank } from "../../cells/spelling";
import { isOfKind } from "../fields";
import { fieldOf } from "../heading-match";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { filledCells } from "./filled-cells";
import type { TablePart } from "./table-part";

/** Headings of what is counted over people: a table of regions with their numbers says nothing about anybody, however long it is. */
const STATISTICS =
  /^(?:row labels|(?:count|number|no\.?|sum|total|average|mean|percentage|share|%)(?: (?:of|in)\b.*)?|n|participants|people|starts)$/iu;

/** Whether columns list groups once each, with numbers: statistics have no dates. */
export function isStatistics({ headings, sample }: TablePart): boolean {
  const filled = sample.filter((cells) => filledCells(cells) > 0);
  const isCount = (heading: unknown, column: number): boolean =>
    STATISTICS.test(cellText(heading)) &&
    filled.every((cells) => isBlank(cells[column]) || typeof cells[column] === "number");
  if (headings.length < 2 || !headings.some(isCount)) return false;
  const isDate = (heading: unknown): boolean => {
    const field = fieldOf(PARTICIPANTS_ROLE, cellText(heading))?.field.key;
    return field !== undefined && isOfKind(field, "date");
  };
  return !headings.some(isDate) && new Set(filled.map(([group]) => cellText(group))).size === filled.length;
}
