import { academicYearLabel } from "../register/cells/academic-year";
import { DISABILITIES } from "../register/words/disabilities";
import { ETHNICITIES } from "../register/words/ethnicities";
import { EXAMPLE_IDS } from "../register/words/example-id";
import { GENDERS } from "../register/words/genders";
import { QUALIFICATIONS } from "../register/words/qualifications";
import { serialFromCivil } from "../register/cells/serial-date";
import type { StartingColumn, StartingTable } from "./starting-table";

const CODES = QUALIFICATIONS.map(({ code }) => code);
const RESULTS = ["Passed", "Failed"];
const YES_NO = ["Yes", "No"];

const text = (heading: string, width: number, values?: readonly string[]): StartingColumn =>
  values === undefined ? { heading, width } : { heading, width, values };
const date = (heading: string): StartingColumn => ({ heading, width: 15, kind: "date" });

/**
 * Empty tables with the canonical headings. Two example rows show how cells are written: their IDs say that they are examples, they are
 * left out of the figures, and Data checks names them until they are overwritten or deleted.
 *
 * @param firstYear first calendar year of the examples' academic year: 2026 for 2026/27
 */
export function template(firstYear: number): StartingTable[] {
  const year = academicYearLabel(firstYear);
  const autumn = serialFromCivil(firstYear, 10, 1);
  return [
    {
      name: "Participants",
      columns: [
        ...[
          text("Participant ID", 15),
          text("First name", 14),
          text("Last name", 22),
          text("Qualification", 14, CODES),
        ],
        ...[text("Academic year", 14), date("Start date"), text("School URN", 12), text("School name", 26)],
        ...[text("School FSM %", 14), text("Gender", 17, GENDERS.all), text("Disability", 17, DISABILITIES.all)],
        ...[text("Ethnicity", 34, ETHNICITIES.all), date("Withdrawn date"), date("Deferred date")],
        ...[date("Presented date"), date("Result date"), text("Result", 10, RESULTS)],
      ],
      rows: [
        [
          ...[EXAMPLE_IDS[0], "Example", "Overwrite this row", "NPQH", year, autumn, 100001, "Example Primary School"],
          ...[32.5, "Female", "No", "Irish", null, null, autumn + 400, autumn + 440, "Passed"],
        ],
        [
          ...[EXAMPLE_IDS[1], "Example", "Or delete it", "NPQSL", year, autumn, 100002, "Example Secondary School"],
          ...[18, "Male", "Prefer not to say", "Not provided", autumn + 90, null, null, null, null],
        ],
      ],
    },
    {
      name: "Assessments",
      columns: [
        ...[text("Participant ID", 15), text("Task", 10), date("Presented date"), text("Result", 10, RESULTS)],
        ...[text("QAA moderated", 15, YES_NO), text("Moderation outcome", 20, ["Upheld", "Not upheld"])],
      ],
      rows: [],
    },
    targetsTable([], []),
    {
      name: "Feedback",
      columns: [text("Participant ID", 15), date("Feedback date"), text("Rating", 10)],
      rows: [],
    },
  ];
}

/** A table of targets with a row for every year and qualification, the targets themselves blank. */
export function targetsTable(years: readonly string[], qualifications: readonly string[]): StartingTable {
  return {
    name: "Targets",
    columns: [
      ...[text("Qualification", 14, CODES), text("Academic year", 14), text("Recruitment target", 19)],
      ...[text("FSM target %", 14), text("Non-White British target %", 26)],
    ],
    rows: years.flatMap((year) => qualifications.map((code) => [code, year, null, null, null])),
  };
}
