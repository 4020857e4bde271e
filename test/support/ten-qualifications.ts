import type { SourceTable } from "../../src/register/tables/source";
import { assessmentsTable, feedbackTable, participantsTable, targetsTable, type Row } from "./register-tables";

/** Calendar years in which the four academic years begin. */
const YEARS = [2021, 2022, 2023, 2024];
/** The first academic year of each of today's ten qualifications here, and how many start in it; each year two more. */
const QUALIFICATIONS: Readonly<Record<string, readonly [first: number, people: number]>> = {
  NPQEL: [2021, 12],
  NPQH: [2021, 40],
  NPQSL: [2021, 61],
  NPQEYL: [2022, 9],
  NPQLBC: [2021, 45],
  NPQLL: [2022, 18],
  NPQLPM: [2024, 7],
  NPQLTD: [2021, 30],
  NPQLT: [2021, 990],
  NPQSENCO: [2024, 55],
};
const GENDERS = ["Female", "Female", "Male", "", "Prefer not to say"];
const DISABILITIES = ["No", "No", "No", "Yes", "", "Not provided"];
const ETHNICITIES = [
  ...["English / Welsh / Scottish / Northern Irish / British", "English / Welsh / Scottish / Northern Irish / British"],
  ...["Irish", "Gypsy or Irish Traveller", "Any other White background", "White and Black Caribbean"],
  ...["White and Black African", "White and Asian", "Any other Mixed / Multiple ethnic background", "Indian"],
  ...["Pakistani", "Bangladeshi", "Chinese", "Any other Asian background", "African", "Caribbean"],
  ...["Any other Black / African / Caribbean background", "Arab", "Any other ethnic group", "Not provided", ""],
];

/** The same numbers in every run, from 0 up to a bound (Lehmer, Park and Miller 1988). */
function numbers(): (below: number) => number {
  let state = 2021;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

function academicYear(year: number): string {
  return `${year}/${String(year + 1).slice(2)}`;
}

/**
 * A register of ten qualifications and four years of invented people, some pairs without anybody: about 5,200 participants, targets,
 * assessments and ratings. Every fortieth start date cannot be read.
 */
function rowsOfTen(): Record<"participants" | "assessments" | "targets" | "feedback", Row[]> {
  const next = numbers();
  const rows = { participants: [] as Row[], assessments: [] as Row[], targets: [] as Row[], feedback: [] as Row[] };
  for (const [qualification, [first, people]] of Object.entries(QUALIFICATIONS)) {
    for (const year of YEARS.filter((one) => one >= first)) {
      rows.targets.push({
        Qualification: qualification,
        "Academic year": academicYear(year),
        "Recruitment target": people - 3 + next(8),
        "FSM target %": 20 + next(30),
        "Non-White British target %": 10 + next(20),
      });
      for (let i = 0; i < people + 2 * (year - first); i++) addPerson(qualification, year);
    }
  }
  return rows;

  function addPerson(qualification: string, year: number): void {
    const id = `T${String(rows.participants.length + 1).padStart(5, "0")}`;
    const pick = (list: readonly string[]): string => list[next(list.length)];
    const [hasLeft, isDeferred, hasPresented] = [next(15) === 0, next(25) === 0, year < 2024 && next(10) > 0];
    const presented = `${year + 1 + next(2)}-0${1 + next(9)}-15`;
    rows.participants.push({
      "Participant ID": id,
      Qualification: qualification,
      "Academic year": academicYear(year),
      "Start date": rows.participants.length % 40 === 39 ? `31/02/${year}` : `${year}-11-0${1 + next(9)}`,
      "School FSM %": next(60),
      Gender: pick(GENDERS),
      Disability: pick(DISABILITIES),
      Ethnicity: pick(ETHNICITIES),
      "Withdrawn date": hasLeft ? `${year + 1}-02-01` : "",
      "Deferred date": !hasLeft && isDeferred ? `${year + 1}-03-01` : "",
      "Presented date": !hasLeft && !isDeferred && hasPresented ? presented : "",
      "Result date": !hasLeft && !isDeferred && hasPresented ? `${year + 3}-01-10` : "",
      Result: !hasLeft && !isDeferred && hasPresented ? pick(["Passed", "Passed", "Passed", "Failed"]) : "",
    });
    if (hasLeft || isDeferred || !hasPresented) return;
    const isModerated = next(6) === 0;
    rows.assessments.push({
      "Participant ID": id,
      Task: "Case study",
      "Presented date": presented,
      "QAA moderated": isModerated ? "Yes" : "No",
      "Moderation outcome": isModerated ? pick(["Upheld", "Upheld", "Upheld", "Upheld", "Not upheld"]) : "",
    });
    if (next(3) === 0) {
      rows.feedback.push({ "Participant ID": id, "Feedback date": `${year + 2}-07-01`, Rating: 3 + next(8) });
    }
  }
}

/** The register's tables, as they are read. */
export function tenQualifications(): SourceTable[] {
  const { participants, assessments, targets, feedback } = rowsOfTen();
  return [
    participantsTable(participants),
    assessmentsTable(assessments),
    targetsTable(targets),
    feedbackTable(feedback),
  ];
}
