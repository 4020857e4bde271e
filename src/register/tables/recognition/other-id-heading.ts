import { cellText, spellingKey } from "../../cells/spelling";

const OTHER_ID = /e?mail(?:address)?$|^trn$|^teacher(?:unique)?ref/;

/** Whether a heading is that of an e-mail address or a teacher reference number, by which a person is known in more than one table. */
export function isOtherIdHeading(heading: unknown): boolean {
  return OTHER_ID.test(spellingKey(cellText(heading)));
}
