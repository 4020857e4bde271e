import { readStatus } from "./statuses";

/** Words for people who may never have been recruited. */
const NEVER =
  "waiting|reserves?|declined|rejected|unsuccessful|enquir(?:y|ies)|interested|non[- ]?starters?|no[- ]?shows?|" +
  "(?:did ?(?:not|n['’]t)|never|not) (?:start(?:ed)?|take|taken|join|attend)|not take";
const NEVER_RECRUITED = new RegExp(`\\b(?:${NEVER})\\b`, "i");
/** The same, and those for people who are no longer there. */
const NO_RECRUITS = new RegExp(`\\b(?:${NEVER}|leavers?|withdrawals?|drop-?outs?)\\b`, "i");

/**
 * What the name of a sheet, or the heading of a list, says of people who do not count as others do: that they have left, or that they may never
 * have been recruited; null when nothing.
 */
export function soundsLikeStatus(text: string): "left" | "never" | null {
  if (NEVER_RECRUITED.test(text)) return "never";
  // "Withdrawn/deferred" is neither, and both of them leave.
  const status = readStatus(text) ?? readStatus(text.split(/\/| or /i, 1)[0]);
  return status === "withdrawn" || status === "deferred" || NO_RECRUITS.test(text) ? "left" : null;
}

/** Words that a title may have in its middle, where it also says that it is about people. */
const STATUS_OF_PEOPLE = /\b(?:withdrew|withdrawn|deferred|deferrals?)\b/i;
const PEOPLE = /\b(?:participants?|people|those|candidates|applicants|learners|delegates|teachers|following|below)\b/i;

/** What an ID or a name begins with: "P7 withdrawn", "Left, Ann", "Left Ann", "W D Smith". */
const SOMEBODY =
  /^(?!20\d\d)\S*[\d,]|^left\s+(?!the\b|early\b|course\b|programme\b)|^w[ .]{0,2}d[ .]+(?!participants?\b|people\b|candidates?\b|learners?\b|delegates?\b|from\b|before\b|after\b|during\b)\p{L}/iu;
/** Numbers that a title may hold: a year, a count in brackets. Other numbers are an ID's, as in "Leaver 12". */
const NUMBER_OF_TITLE = /\b20\d\d\b|\(\d/;

/**
 * Whether a text that stands alone between the rows is a title that says what has become of the people below it: "Withdrawn", "Did not
 * start", "LEAVERS 2022/23". "WD" is somebody's initials, and "Ann Smith (withdrawn)" is somebody.
 */
export function isStatusTitle(text: string): boolean {
  if (SOMEBODY.test(text) || !/\p{L}{4}/u.test(text)) return false;
  if (/\d/.test(text) && !NUMBER_OF_TITLE.test(text)) return false;
  const title = text.replace(/^(?:20\d\d\S*|the|all)\s+/i, "");
  const status = readStatus(title);
  if ((status !== null && status !== "none") || title.search(NO_RECRUITS) === 0) return true;
  return PEOPLE.test(title) && (STATUS_OF_PEOPLE.test(title) || NO_RECRUITS.test(title));
}
