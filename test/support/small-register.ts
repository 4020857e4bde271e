import { analyse, type Analysis } from "../../src/metrics/analyse";
import { type Definitions } from "../../src/metrics/definitions";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { WHITE_BRITISH } from "../../src/register/words/ethnicities";
import { buildRegister } from "../../src/register/register";
import type { SourceTable } from "../../src/register/tables/source";
import type { Answer } from "../../src/answers/answer";
import { assessmentsTable, feedbackTable, participantsTable, targetsTable, type Row } from "./register-tables";

const IN_2017: Row = { "Academic year": "2017/18", "Start date": "2017-09-01" };
const IN_2018: Row = { "Academic year": "2018/19", "Start date": "2018-09-01" };

/**
 * Seven participations whose figures can be counted by hand.
 *
 *     A1 NPQH  17/18 FSM 30    Female Yes          White British  in time, passed
 *     A2 NPQH  17/18 FSM 29.5  Female No           Irish          a day late, failed
 *     A3 NPQH  17/18 FSM 45    Male   No           Chinese        withdrawn
 *     A4 NPQH  17/18 FSM –     Male   –            –              deferred
 *     A5 NPQML 17/18 FSM 10    Female No           Indian         in time, passed
 *     A6 NPQML 18/19 FSM 60    –      Not provided Not provided
 *     A7 NPQH  18/19 FSM 30.5  Female No           White British  withdrawn
 */
const PEOPLE: readonly Row[] = [
  {
    ...IN_2017,
    ...{ "Participant ID": "A1", "School FSM %": 30, Gender: "Female", Disability: "Yes", Ethnicity: WHITE_BRITISH },
    ...{ "Presented date": "2019-03-01", Result: "Passed" },
  },
  {
    ...IN_2017,
    ...{ "Participant ID": "A2", "School FSM %": 29.5, Gender: "Female", Disability: "No", Ethnicity: "Irish" },
    ...{ "Presented date": "2019-03-02", Result: "Failed" },
  },
  {
    ...IN_2017,
    ...{ "Participant ID": "A3", "School FSM %": 45, Gender: "Male", Disability: "No", Ethnicity: "Chinese" },
    "Withdrawn date": "2018-01-10",
  },
  { ...IN_2017, "Participant ID": "A4", Gender: "Male", "Deferred date": "2018-02-01" },
  {
    ...IN_2017,
    ...{ "Participant ID": "A5", Qualification: "NPQML", "School FSM %": 10, Gender: "Female", Disability: "No" },
    ...{ Ethnicity: "Indian", "Presented date": "2018-12-01", Result: "Passed" },
  },
  {
    ...IN_2018,
    ...{ "Participant ID": "A6", Qualification: "NPQML", "School FSM %": 60 },
    ...{ Disability: "Not provided", Ethnicity: "Not provided" },
  },
  {
    ...IN_2018,
    ...{ "Participant ID": "A7", "School FSM %": 30.5, Gender: "Female", Disability: "No", Ethnicity: WHITE_BRITISH },
    "Withdrawn date": "2019-01-01",
  },
];

const PARTICIPANTS = participantsTable(PEOPLE);

const ASSESSMENTS = assessmentsTable([
  { "Participant ID": "A5", Task: "Task 1", "QAA moderated": "Yes", "Moderation outcome": "Upheld" },
  { "Participant ID": "A1", Task: "Task 1", "QAA moderated": "Yes", "Moderation outcome": "Upheld" },
  { "Participant ID": "A1", Task: "Task 2", "QAA moderated": "No" },
  { "Participant ID": "A2", Task: "Task 1", "QAA moderated": "Yes", "Moderation outcome": "Not upheld" },
]);

const FEEDBACK = feedbackTable([
  { "Participant ID": "A2", "Feedback date": "2018-07-01", Rating: 5.5 },
  { "Participant ID": "A1", "Feedback date": "2018-07-01", Rating: 8 },
  { "Participant ID": "A6", "Feedback date": "2019-07-01", Rating: 9 },
  { "Participant ID": "A6", "Feedback date": "2019-07-02", Rating: 7 },
]);

/**
 *               Recruitment  FSM  Not White British
 *     NPQH  17/18         5   25                 50
 *     NPQML 17/18         1    –                 20
 *     NPQH  18/19         –  100                  –
 *     NPQML 18/19         0    –                 10
 */
const TARGETS = targetsTable([
  targetRow("NPQH", "2017/18", 5, 25, 50),
  targetRow("NPQML", "2017/18", 1, "", 20),
  targetRow("NPQH", "2018/19", "", 100, ""),
  targetRow("NPQML", "2018/19", 0, "", 10),
]);

function targetRow(qualification: string, year: string, ...[recruitment, fsm, nonWhiteBritish]: (number | "")[]): Row {
  return {
    Qualification: qualification,
    "Academic year": year,
    "Recruitment target": recruitment,
    "FSM target %": fsm,
    "Non-White British target %": nonWhiteBritish,
  };
}

/** A workbook's tables from cells to figures. */
export function analysisOf(
  tables: readonly SourceTable[],
  definitions: Partial<Definitions> = {},
  asOf: number | null = null,
): Analysis {
  return analyse(buildRegister(tables, { asOf }), { ...DEFAULT_DEFINITIONS, ...definitions });
}

/** The seven with assessments, feedback and targets. */
export const SMALL = analysisOf([PARTICIPANTS, ASSESSMENTS, FEEDBACK, TARGETS]);

/** The seven on 1 February 2020, four weeks before the deadline of A6. */
export const SMALL_IN_2020 = analysisOf([PARTICIPANTS, ASSESSMENTS, FEEDBACK, TARGETS], {}, 43_862);

/** The seven alone. */
export const ALONE = analysisOf([PARTICIPANTS]);

/** A participants table without rows. */
export const EMPTY = analysisOf([participantsTable([])]);

/** What an answer is: its value or rows; else "wrong argument: " or "not available: " and the sentence. */
export function said(answer: Answer): unknown {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "table":
      return answer.rows;
    case "people":
      return answer;
    default:
      return `${answer.kind}: ${answer.message}`;
  }
}
