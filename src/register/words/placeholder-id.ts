/** What forms and people write where there is no ID, and addresses that are no person's. */
const PLACEHOLDER =
  /^(?:tb[ac]|n\/?a|none|null|unknown|not known|[-–—?0]+|anonymous(?:[ .]?(?:user|respondent|response|participant)?\d*)?|(?:anonymous|no[-_.]?reply|do[-_.]?not[-_.]?reply)@.*)$/i;
const LONGEST = 60;

/** Whether an ID is none: "n/a", "anonymous", "noreply@example.org". */
export function isPlaceholderId(id: string): boolean {
  return id.length <= LONGEST && PLACEHOLDER.test(id);
}
