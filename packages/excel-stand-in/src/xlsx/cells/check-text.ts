import { MAX_TEXT } from "../../workbook/limits";
import { UnreadableWorkbook } from "../unreadable-workbook";

/**
 * A text that a cell can hold.
 *
 * @param where what has it, e.g. "Cell B2 of the sheet Participants"
 * @throws UnreadableWorkbook when it is longer
 */
export function checkText(text: string, where: () => string): string {
  if (text.length <= MAX_TEXT) return text;
  const [has, most] = [text.length, MAX_TEXT].map((length) => length.toLocaleString("en-GB"));
  throw new UnreadableWorkbook(
    `The workbook is not opened: ${where()} has ${has} letters, and a cell of Excel holds ${most}. Shorten it where it comes from.`,
  );
}
