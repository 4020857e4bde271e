import { readStatus } from "./statuses";

/** Words for people who may not have been recruited, or are no longer there. */
const NO_RECRUITS =
  /\b(?:waiting|reserves?|declined|rejected|unsuccessful|leavers?|withdrawals?|drop-?outs?|enquir(?:y|ies)|interested)\b/i;

/** Whether the name of a sheet, or the heading of a list, says that its people do not count as others do. */
export function soundsLikeStatus(text: string): boolean {
  // "Withdrawn/deferred" is neither, and both of them leave.
  const status = readStatus(text) ?? readStatus(text.split(/\/| or /i, 1)[0]);
  return status === "withdrawn" || status === "deferred" || NO_RECRUITS.test(text);
}
