import { spellingKey } from "../../cells/spelling";
import type { FieldKey } from "../fields";

/** Headings that survey services give their exports: SurveyMonkey, Microsoft Forms, Qualtrics. */
const SURVEY_HEADINGS: ReadonlySet<string> = new Set(
  [
    ...["Respondent ID", "Collector ID", "IP address", "End date"],
    ...["Start time", "Completion time", "Last modified time"],
    ...["Response ID", "Recorded date", "Recipient email", "Duration (in seconds)", "Distribution channel"],
  ].map(spellingKey),
);
/** One of them may be in any table. */
const FEWEST_HEADINGS = 2;

/** Headings with which surveys say something about the response, not about the participant. */
const OF_RESPONSE: readonly (readonly [FieldKey, string])[] = [
  ["startDate", "Start date"],
  ["participantId", "ID"],
  ["status", "Status"],
  ["status", "Progress"],
];

/** Whether a table is what a survey service exports. @param keys spelling keys of its headings */
export function isSurveyExport(keys: readonly string[]): boolean {
  return keys.filter((key) => SURVEY_HEADINGS.has(key)).length >= FEWEST_HEADINGS;
}

/** Whether a heading of a survey's export is about the response: when it began, its number, whether it is complete. */
export function isAboutResponse(field: FieldKey, key: string): boolean {
  return OF_RESPONSE.some(([one, heading]) => one === field && spellingKey(heading) === key);
}
