import { cellText, isBlank } from "../cells/spelling";
import { isKnownHeading } from "./heading-match";

/**
 * Whether the first cells below a table are one of its rows: a note is a single cell, and another table begins with
 * headings.
 */
export function couldBeRows(below: readonly (readonly unknown[])[]): boolean {
  const first = below.find((cells) => cells.filter((cell) => !isBlank(cell)).length > 1) ?? [];
  const headings = first.filter((cell) => isKnownHeading(cellText(cell)));
  return first.length > 0 && headings.length < 2;
}
