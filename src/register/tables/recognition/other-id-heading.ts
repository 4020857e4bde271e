import { cellText, spellingKey } from "../../cells/spelling";

const OTHER_ID = /e?mail(?:address)?$|^trn$|^teacher(?:unique)?ref|^(?:participant|delegate)$/;

/**
 * Whether a heading is that of an e-mail address or a teacher reference number, by which a person is known in more than one table, or of a
 * column that may hold IDs or names, and is read as IDs where there is nothing better.
 */
export function isOtherIdHeading(heading: unknown): boolean {
  return OTHER_ID.test(spellingKey(cellText(heading)));
}
