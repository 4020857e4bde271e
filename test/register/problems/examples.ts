import type { ProblemCode } from "../../../src/register/problems/problem-catalogue";
import { buildRegister, type Register } from "../../../src/register/register";
import { NO_REGISTER_SETTINGS } from "../../../src/register/settings/register-settings";
import type { TableRemark } from "../../../src/register/tables/table-remark";
import { findHeadings } from "../../../src/register/tables/headings/find-headings";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import type { TableMapping } from "../../../src/register/tables/table-mapping";
import type { SourceTable } from "../../../src/register/tables/source";
import {
  assessmentsTable,
  feedbackTable,
  participantsTable,
  tableOf,
  tableOfRows,
  targetsTable,
  type Row,
} from "../../support/register-tables";

/** 1 January 2020. */
const AS_OF = 43831;

const people = (...rows: Row[]): Register => buildRegister([participantsTable(rows)], { asOf: AS_OF });
const beside = (...tables: SourceTable[]): Register =>
  buildRegister([participantsTable([{ "Participant ID": "A" }]), ...tables]);
const assessed = (...rows: Row[]): Register =>
  beside(assessmentsTable(rows.map((row) => ({ "Participant ID": "A", Task: "1", ...row }))));
const rated = (...rows: Row[]): Register =>
  beside(
    feedbackTable(rows.map((row) => ({ "Participant ID": "A", "Feedback date": "2019-01-01", Rating: 7, ...row }))),
  );
const agreed = (...rows: Row[]): Register =>
  beside(targetsTable(rows.map((row) => ({ Qualification: "NPQH", "Academic year": "2017/18", ...row }))));
const remarked = (remark: Pick<TableRemark, "code">): Register =>
  buildRegister([participantsTable([{}])], { remarks: [{ name: "List", sheet: "List", ...remark } as TableRemark] });

const DECLARATIONS = ["Participant ID", "Course identifier", "Declaration type", "Declaration date", "State"];
const declarationsTable = (...rows: Row[]): SourceTable => {
  const usual = { "Participant ID": "A", "Course identifier": "npq-headship", "Declaration type": "started" };
  const complete = rows.map((row) => ({ ...usual, "Declaration date": "2019-01-01", State: "paid", ...row }));
  return tableOfRows(DECLARATIONS, complete, { name: "Declarations" });
};
const outcomesTable = (...rows: Row[]): SourceTable =>
  tableOfRows(
    ["Participant ID", "Course identifier", "State", "Completion date"],
    rows.map((row) => ({
      "Participant ID": "A",
      "Course identifier": "npq-headship",
      State: "passed",
      "Completion date": "2019-01-01",
      ...row,
    })),
    { name: "Outcomes" },
  );
const atSchool = (person: Row, ...schools: Row[]): Register =>
  buildRegister([
    participantsTable([{ "School URN": 100123, ...person }]),
    tableOfRows(["URN", "School FSM %"], schools, { name: "Schools" }),
  ]);

/** A table as it is recognised on a sheet of this name, below these titles, as the user has mapped it. */
function recognised(
  headings: readonly string[],
  rows: readonly (readonly unknown[])[],
  { titles = [], mapping }: { titles?: readonly string[]; mapping?: TableMapping } = {},
): Register {
  const recognition = recognitionOf(headings, { sample: rows, titles, ...(mapping === undefined ? {} : { mapping }) });
  if (recognition === null) throw new Error("This must be a table of participants.");
  return buildRegister([{ ...tableOf(headings, rows), recognition }]);
}
const NPQH = ["ID", "Gender", "Start date", "Result"];
const section = (...rows: (readonly unknown[])[]): Register =>
  recognised(NPQH, [["A", "F", 43000, ""], ...rows], { titles: ["NPQH 2017-18"] });

/** A register that has each problem. A code without an example does not compile. */
export const EXAMPLES: Readonly<Record<ProblemCode, () => Register>> = {
  "no-dates": () => people({ "Withdrawn date": "1900-01-01" }),
  "dates-before-midnight": () =>
    people({ "Start date": 43343.99944 }, { "Participant ID": "B", "Start date": 43343.99944 }),
  "dates-as-years": () => people({ "Academic year": 43344, "Start date": "" }),
  "missing-id": () => people({ "Participant ID": "" }),
  "shifted-headings": () =>
    recognised(
      ["", "ID", "Qualification", "Start date", "Gender"],
      [
        ["A", "NPQH", 43000, "Female", ""],
        ["B", "NPQSL", 43000, "Male", ""],
      ],
    ),
  "name-only": () =>
    buildRegister([
      {
        ...tableOf(["ID", "Qualification", "Start date", "Full name"], [["", "", "", ""]]),
        named: [{ row: 2, heading: 3, value: "Jo Brown" }],
      },
    ]),
  "example-row": () => people({ "Participant ID": "EXAMPLE 1" }),
  "unknown-qualification": () => people({ Qualification: "NPQX" }),
  "not-an-npq": () =>
    buildRegister([participantsTable([{ Qualification: "EHCO" }])], {
      settings: { ...NO_REGISTER_SETTINGS, words: { qualification: { EHCO: "Not an NPQ" } } },
    }),
  "missing-qualification": () => people({ Qualification: "" }),
  "missing-year": () => people({ "Academic year": "", "Start date": "" }),
  "duplicate-participant": () => people({ "Participant ID": "A" }, { "Participant ID": "A" }),
  "restarted-participant": () =>
    people(
      { "Participant ID": "A", "Withdrawn date": "2018-03-01" },
      { "Participant ID": "A", "Academic year": "2018/19", "Start date": "2018-09-10" },
    ),
  "conflicting-participant": () => people({ "Participant ID": "A" }, { "Participant ID": "A", Gender: "Female" }),
  "unreadable-year": () => people({ "Academic year": "last year" }),
  "totals-row": () => people({ "Participant ID": "Total", "Start date": "" }),
  "repeated-headings": () =>
    buildRegister([
      tableOf(["Participant ID", "Qualification", "Start date"], [["Participant ID", "Qualification", "Start date"]]),
    ]),
  "report-line": () =>
    people({ "Participant ID": "Page 1 of 2", Qualification: "", "Academic year": "", "Start date": "" }),
  "status-title": () => section(["Withdrawn", "", "", ""], ["B", "M", 43000, ""]),
  "label-row": () => section(["Average Joe", "", "", ""]),
  "count-row": () => section(["B", "M", 43000, ""], [7, "", "", 2]),
  "below-other-headings": () => section(["Participant ID", "Rating", "Feedback date", ""], ["B", 7, 43000, ""]),
  "other-headings": () => people({ "Participant ID": "Participant ID", Qualification: "Course" }),
  "bare-row": () => section(["Ask again", "", "", ""]),
  "application-not-accepted": () =>
    buildRegister([
      tableOfRows(
        ["participant_id", "course_identifier", "status", "cohort", "funding_choice"],
        [{ participant_id: "A", course_identifier: "npq-headship", status: "rejected", cohort: 2022 }],
      ),
    ]),
  "unknown-status": () => people({ Status: "gone quiet" }),
  "unknown-application": () =>
    buildRegister([
      tableOfRows(
        ["participant_id", "course_identifier", "status", "cohort", "funding_choice"],
        [
          { participant_id: "A", course_identifier: "npq-headship", status: "accepted", cohort: 2022 },
          { participant_id: "B", course_identifier: "npq-headship", status: "deferred", cohort: 2022 },
        ],
      ),
    ]),
  "doubtful-word": () => people({ Result: "Passed?" }),
  "status-differs": () => people({ Status: "Active", "Withdrawn date": "2018-03-20" }),
  "status-result-differs": () => people({ Status: "Failed", Result: "Passed" }),
  "unknown-result": () => people({ Result: "nearly" }),
  "unknown-gender": () => people({ Gender: "Femal" }),
  "unknown-disability": () => people({ Disability: "perhaps" }),
  "unknown-ethnicity": () => people({ Ethnicity: "Martian" }),
  "unknown-non-white-british": () => people({ "Non-White British": "perhaps" }),
  "ambiguous-ethnicity": () => people({ Ethnicity: 31 }),
  "ambiguous-disability": () => people({ Disability: 1 }, { Disability: 2 }),
  shorthand: () => people({ "School FSM %": 31 }, { "School FSM %": "x" }),
  "too-many-groups": () =>
    people(...Array.from({ length: 260 }, (_, i) => ({ "Participant ID": `P${i}`, Region: `Region ${i}` }))),
  "error-value": () => people({ Gender: "#N/A" }),
  "unreadable-date": () => people({ "Presented date": "soon" }),
  "missing-start-date": () => people({ "Start date": "" }),
  "before-start": () => rated({ "Feedback date": "2010-01-01" }),
  "withdrawn-before-start": () => people({ "Withdrawn date": "2017-08-31" }),
  "deferred-before-start": () => people({ "Deferred date": "2017-08-31" }),
  "presented-before-start": () => people({ "Presented date": "2017-08-31" }),
  "result-before-presented": () => people({ "Presented date": "2019-01-02", "Result date": "2019-01-01" }),
  "year-differs": () => people({ "Start date": "2018-09-01" }),
  "date-in-future": () => people({ "Presented date": "2031-01-02" }),
  "undated-presentation": () => people({ "Presented date": "Yes" }),
  "ambiguous-dates": () => people({ "Presented date": "03/04/2019" }),
  "mixed-date-orders": () =>
    people(
      ...["03/04/2019", "25/12/2018", "12/25/2018"].map((date, i) => ({
        "Participant ID": `P${i}`,
        "Presented date": date,
      })),
    ),
  "unreadable-fsm": () => people({ "School FSM %": "much" }),
  "fractions-read": () =>
    people(...[0.31, 0.12, 0.45].map((fsm, i) => ({ "Participant ID": `P${i}`, "School FSM %": fsm }))),
  "fraction-among-percentages": () =>
    people(...[0.31, 12, 45].map((fsm, i) => ({ "Participant ID": `P${i}`, "School FSM %": fsm }))),
  fractions: () => people({ "School FSM %": 0.3 }),
  "unreadable-rating": () => people({ Rating: "good" }),
  "rating-scale": () => people(...[5, 4, 4, 3, 5].map((Rating, i) => ({ "Participant ID": `P${i}`, Rating }))),
  "orphan-assessment": () => assessed({ "Participant ID": "Z" }),
  "duplicate-assessment": () => assessed({}, {}),
  "conflicting-assessment": () => assessed({}, { Result: "Passed" }),
  "unknown-moderated": () => assessed({ "QAA moderated": "perhaps" }),
  "unknown-outcome": () => assessed({ "QAA moderated": "Yes", "Moderation outcome": "perhaps" }),
  "more-headings": () => rated({ "Participant ID": "Open-Ended Response", Rating: "Response" }),
  "orphan-feedback": () => rated({ "Participant ID": "Z" }),
  "duplicate-feedback": () => rated({}, {}),
  "conflicting-feedback": () => rated({}, { Rating: 8 }),
  "missing-rating": () => rated({ Rating: "" }),
  "unread-target-column": () =>
    recognised(
      ["Recruitment target", "2017/18", "2018/19", "2019-2021"],
      [
        ["NPQH", 12, 13, 14],
        ["NPQSL", 20, 21, 22],
      ],
    ),
  "target-without-year": () => agreed({ "Academic year": "" }),
  "unreadable-target": () => agreed({ "Recruitment target": "many" }),
  "duplicate-target": () => agreed({}, {}),
  "conflicting-target": () => agreed({}, { "Recruitment target": 5 }),
  "orphan-declaration": () => beside(declarationsTable({ "Participant ID": "Z" })),
  "voided-declaration": () => beside(declarationsTable({ State: "voided" })),
  "only-voided-declarations": () => buildRegister([declarationsTable({ State: "voided" })]),
  "start-not-declared": () => buildRegister([declarationsTable({ "Declaration type": "completed" })]),
  "unknown-declaration": () => beside(declarationsTable({ "Declaration type": "begun" })),
  "orphan-outcome": () => beside(outcomesTable({ "Participant ID": "Z" })),
  "superseded-outcome": () => beside(outcomesTable({}, {})),
  "unknown-outcome-state": () => beside(outcomesTable({ State: "perhaps" })),
  "result-differs": () =>
    buildRegister([participantsTable([{ "Participant ID": "A", Result: "Failed" }]), outcomesTable({})]),
  "school-differs": () => atSchool({ "School FSM %": 12 }, { URN: 100123, "School FSM %": 41.5 }),
  "schools-apart": () =>
    buildRegister([
      tableOf(["Participant ID", "Qualification", "Start date"], [["A", "NPQH", 43000]]),
      tableOfRows(["URN", "School FSM %"], [{ URN: 100123, "School FSM %": 41.5 }], { name: "Schools" }),
    ]),
  "unknown-school": () => atSchool({}, { URN: 999999 }),
  "missing-urn": () => atSchool({}, { URN: "none" }),
  "duplicate-school": () => atSchool({}, { URN: 100123 }, { URN: 100123 }),
  "missing-column": () => beside(tableOfRows(["Participant ID", "Rating"], [{ "Participant ID": "A", Rating: 8 }])),
  "no-identifier": () =>
    buildRegister([
      tableOf(
        ["First name", "Qualification", "Start date", "Gender", "Ethnicity", "Result"],
        [["Ann", "NPQH", 43000, "F", "Irish", "Passed"]],
      ),
    ]),
  "shared-identifier": () => people({ "Participant ID": "anonymous" }, { "Participant ID": "anonymous" }),
  "names-as-ids": () => recognised(["Name", "Qualification", "Start date"], [["Ann Lee", "NPQH", 43000]]),
  "mapping-outdated": () =>
    recognised(["ID", "Qualification", "Start date"], [["A", "NPQH", 43000]], {
      mapping: { table: "Table", columns: { sex: "gender" } },
    }),
  "taken-from-sheet": () => section(),
  "titles-differ": () => recognised(NPQH, [["A", "F", 43400, ""]], { titles: ["NPQH starts 2018-19", "NPQH 2017-18"] }),
  "taken-by-content": () =>
    recognised(
      ["ID", "X", "Start date"],
      [
        ["A", "NPQH", 43000],
        ["B", "NPQSL", 43000],
        ["C", "NPQML", 43000],
      ],
    ),
  "filled-down": () =>
    people({}, { Qualification: "" }, { Qualification: "" }, { Qualification: "NPQSL" }, { Qualification: "" }),
  "repeated-column": () =>
    buildRegister([
      tableOf(["ID", "Qualification", "Start date", "Gender", "Gender"], [["A", "NPQH", 43000, "F", "F"]]),
    ]),
  "other-column": () =>
    recognised(
      ["ID", "Qualification", "Start date", "Withdrawn", "Withdrawal date"],
      [["A", "NPQH", 43000, "Yes", 43100]],
    ),
  "other-column-differs": () =>
    recognised(
      ["ID", "Qualification", "Start date", "Withdrawn?", "Withdrawal date"],
      [
        ["A", "NPQH", 43000, "Yes", 43100],
        ["B", "NPQH", 43000, "Yes", ""],
      ],
    ),
  "later-column": () =>
    recognised(["ID", "Qualification", "Start date", "Result", "Resit result"], [["A", "NPQH", 43000, "Fail", "Pass"]]),
  "further-course": () =>
    recognised(["ID", "NPQ", "Start date", "NPQ 2", "Start date 2"], [["A", "NPQH", 43000, "NPQSL", 43400]]),
  "other-person": () =>
    recognised(
      ["ID", "NPQ", "Start date", "Mentor gender"],
      [
        ["A", "NPQH", 43000, "Female"],
        ["B", "NPQH", 43000, "Male"],
      ],
    ),
  "list-beside": () => {
    const [{ headings, result }] = findHeadings(
      [
        ["ID", "Qualification", "Start date", "", "Status"],
        ["A", "NPQH", 43000, "", "Withdrawn"],
        ["B", "NPQH", 43000, "", "Deferred"],
        ["C", "NPQH", 43000, "", ""],
      ],
      "Sheet1",
    );
    if (result.kind !== "recognised") throw new Error("This must be a table of participants.");
    return buildRegister([{ ...tableOf(headings, [["A", "NPQH", 43000]]), recognition: result.recognition }]);
  },
  "column-ends": () =>
    recognised(
      ["ID", "Qualification", "Start date", "", "Withdrawn date"],
      ["A", "B", "C"].map((id) => [id, "NPQH", 43000, "", id === "A" ? 43100 : ""]),
    ),
  "column-of-choices": () =>
    recognised(
      ["ID", "Qualification", "Start date", "", "Gender"],
      ["Female", "Male"].map((gender) => [gender.charAt(0), "NPQH", 43000, "", gender]),
    ),
  "choices-not-used": () => remarked({ code: "choices-not-used" }),
  "choices-moved": () => remarked({ code: "choices-moved", details: { from: "Intake" } } as never),
  "unnamed-targets": () => remarked({ code: "unnamed-targets" }),
  "passed-over": () => remarked({ code: "passed-over" }),
  "not-read": () =>
    buildRegister([participantsTable([{}])], {
      remarks: [
        {
          code: "not-read",
          name: "List",
          sheet: "List",
          details: { kind: "participants", why: "it has no column Qualification" },
        },
      ],
    }),
  "no-headings": () => remarked({ code: "no-headings" }),
  "wide-sheet": () => remarked({ code: "wide-sheet" }),
  "hidden-sheet": () => remarked({ code: "hidden-sheet" }),
  "rows-below": () => remarked({ code: "rows-below" }),
  "no-rows": () => buildRegister([tableOf(["ID", "Qualification", "Start date"], [])]),
  "hidden-rows": () => remarked({ code: "hidden-rows" }),
  "coloured-rows": () => remarked({ code: "coloured-rows" }),
  "another-section": () => section(NPQH, ["B", "M", 43000, ""]),
  "another-table": () => section(["Participant ID", "Rating", "Feedback date", ""], ["B", 7, 43000, ""]),
  "section-title": () => section(["NPQSL 2018/19", "", "", ""], ["B", "M", 43400, ""]),
  "lost-zeros": () =>
    beside(...[13, "00013"].map((id) => participantsTable([{ "Participant ID": id }], { name: "List" }))),
  "matched-by-other": () =>
    buildRegister([
      participantsTable([{ "Participant ID": "A", Email: "ann@example.org" }]),
      tableOfRows(["Email", "Rating"], [{ Email: "ann@example.org", Rating: 8 }], { name: "Survey" }),
    ]),
  "different-identifiers": () =>
    beside(tableOf(["TRN", "Qualification", "Start date"], [["7", "NPQH", 43000]], { name: "Second" })),
  "sheet-status": () => buildRegister([participantsTable([{}], { sheet: "Withdrawn" })]),
};
