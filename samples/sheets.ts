import { type Day, toDate } from "./calendar";
import type { Sample } from "./sample";

/** A cell's value; null is a blank cell. */
export type Cell = string | number | Date | null;

/** One column of a sample sheet. */
export interface Column {
  readonly heading: string;
  /** Width in characters of the default font. */
  readonly width: number;
  readonly numberFormat?: string;
  /** What may be entered, where it is one of a few words. */
  readonly choices?: readonly string[];
}

/** One worksheet with one Excel table; both have the same name. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

const DATE = { width: 15, numberFormat: "dd/mm/yyyy" };
const PER_CENT = { numberFormat: "0.0" };
const RESULTS = ["Passed", "Failed"];
const YES_OR_NO = ["Yes", "No"];
const OUTCOMES = ["Upheld", "Not upheld"];

/** The sample's four tables under the headings that the add-in looks for. */
export function layOut(sample: Sample): Sheet[] {
  const qualification = {
    heading: "Qualification",
    width: 15,
    choices: [...new Set(sample.intakes.map((intake) => intake.qualification))],
  };
  const academicYear = {
    heading: "Academic year",
    width: 16,
    choices: [...new Set(sample.intakes.map(({ year }) => year))],
  };
  return [
    {
      name: "Participants",
      columns: [
        { heading: "Participant ID", width: 16 },
        { heading: "First name", width: 14 },
        { heading: "Last name", width: 14 },
        qualification,
        academicYear,
        { heading: "Start date", ...DATE },
        { heading: "School URN", width: 14 },
        { heading: "School name", width: 32 },
        { heading: "School FSM %", width: 15, ...PER_CENT },
        { heading: "Gender", width: 17, choices: ["Female", "Male", "Prefer not to say"] },
        { heading: "Disability", width: 17, choices: ["No", "Prefer not to say", "Yes"] },
        { heading: "Ethnicity", width: 50 },
        { heading: "Withdrawn date", ...DATE, width: 18 },
        { heading: "Deferred date", ...DATE, width: 17 },
        { heading: "Presented date", ...DATE, width: 18 },
        { heading: "Result date", ...DATE },
        { heading: "Result", width: 11, choices: RESULTS },
      ],
      rows: sample.participants.map(({ school, progress, ...person }) => [
        person.id,
        person.firstName,
        person.lastName,
        person.qualification,
        person.academicYear,
        toDate(person.startDate),
        school.urn,
        school.name,
        school.fsmPercent,
        answer(person.gender),
        answer(person.disability),
        answer(person.ethnicity),
        date(progress.withdrawnDate),
        date(progress.deferredDate),
        date(progress.presentedDate),
        date(progress.resultDate),
        progress.result,
      ]),
    },
    {
      name: "Assessments",
      columns: [
        { heading: "Participant ID", width: 16 },
        { heading: "Task", width: 11 },
        { heading: "Presented date", ...DATE, width: 18 },
        { heading: "Result", width: 11, choices: RESULTS },
        { heading: "QAA moderated", width: 18, choices: YES_OR_NO },
        { heading: "Moderation outcome", width: 22, choices: OUTCOMES },
      ],
      rows: sample.assessments.map(({ participantId, task, presentedDate, result, isModerated }) => [
        participantId,
        task,
        toDate(presentedDate),
        result,
        isModerated ? "Yes" : "No",
        isModerated ? "Upheld" : null,
      ]),
    },
    {
      name: "Targets",
      columns: [
        qualification,
        academicYear,
        { heading: "Recruitment target", width: 21 },
        { heading: "FSM target %", width: 15 },
        { heading: "Non-White British target %", width: 28 },
      ],
      rows: sample.intakes.map((intake) => [
        intake.qualification,
        intake.year,
        intake.recruitmentTarget,
        intake.fsmTarget,
        intake.notWhiteBritishTarget,
      ]),
    },
    {
      name: "Feedback",
      columns: [
        { heading: "Participant ID", width: 16 },
        { heading: "Feedback date", ...DATE, width: 17 },
        { heading: "Rating", width: 10 },
      ],
      rows: sample.feedback.map(({ participantId, date: given, rating }) => [participantId, toDate(given), rating]),
    },
  ];
}

/** What is not known is a blank cell, as in a real register. */
function answer(value: string): string | null {
  return value === "Not Known" ? null : value;
}

function date(value: Day | null): Date | null {
  return value === null ? null : toDate(value);
}
