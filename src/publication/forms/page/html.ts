import { escapedHtml } from "../../../text/escaped-html";
import { plainText } from "../../../text/plain-text";

/** A text of the user's workbook as it stands in a page. */
export function html(text: string): string {
  return escapedHtml(plainText(text));
}
