import { cellText } from "../../cells/spelling";
import { isKnownHeading } from "../heading-match";

/** Words that show, above "Name" or "ID", that the name or number is not the participant's. */
const OTHERS =
  /^(?:school|employer|organi[sz]ation|establishment|workplace|trust|academy|(?:line )?manager|mentor|sponsor|head ?teacher|tutor|coach|facilitator|assessor|(?:delivery )?partner|provider)(?: details| information)?s?$/i;

/**
 * Headings over two rows, read as one: "Withdrawn" above "date" together, or the lower one alone below a title such as "Dates". A merged
 * cell has its text in its first cell only.
 */
export function joinedHeadings(above: readonly unknown[], cells: readonly unknown[]): unknown[] {
  let group = "";
  return cells.map((cell, column) => {
    const upper = cellText(above[column]);
    if (upper !== "") group = upper;
    const lower = cellText(cell);
    if (lower === "") return upper;
    const both = `${group} ${lower}`;
    return group !== "" && (isKnownHeading(both) || !isKnownHeading(lower) || OTHERS.test(group)) ? both : lower;
  });
}
