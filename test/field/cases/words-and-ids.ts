import { PARTICIPANT_HEADINGS, participantRow, workbookFile, type SheetContent } from "../../support/workbook-files";
import { fieldFile, type FieldCase, type ReportJson } from "../field-case";
import { cell, counts, problems, recruited } from "../field-figures";

type Cells = Parameters<typeof participantRow>[1];

/** A sheet of participants P1, P2 … on NPQH in 2017/18, each with some cells of its own; headings may be given other names. */
function register(people: readonly Cells[], headings: Readonly<Record<string, string>> = {}): SheetContent {
  const rows = people.map((cells, i) => participantRow(`P${i + 1}`, cells));
  return { name: "Register", rows: [PARTICIPANT_HEADINGS.map((heading) => headings[heading] ?? heading), ...rows] };
}

/** A register whose people have these cells in one column. */
const column = (heading: string, ...cells: readonly (string | number | null)[]): SheetContent =>
  register(cells.map((one) => ({ [heading]: one ?? "" })));

const sheet = (name: string, ...rows: SheetContent["rows"]): SheetContent => ({ name, rows });
const file =
  (...sheets: readonly SheetContent[]) =>
  () =>
    workbookFile(sheets);
const day = (text: string): Date => new Date(`${text}T12:00:00Z`);

/** Two people, each with an e-mail address. */
const WITH_EMAIL = sheet(
  "Register",
  ["Participant ID", "Email", "Qualification", "Start date", "Gender"],
  ["1", "ann@example.org", "NPQH", day("2017-11-06"), "Female"],
  ["2", "ben@example.org", "NPQH", day("2017-11-06"), "Male"],
);

/** Metric 6: "2 responses, mean 8.00". */
function feedback(json: ReportJson, year = "2017/18"): string {
  const [responses, mean] = ["Responses", "Mean rating"].map((heading) => cell(json, 6, "Totals", year, heading));
  return `${responses} responses, mean ${mean}`;
}

/** Actual of a metric, with the problems: "25% (2); shorthand ×1". */
const actual =
  (metric: number) =>
  ({ json }: { readonly json: ReportJson }): string =>
    `${cell(json, metric, "NPQH", "2017/18", "Actual")}; ${problems(json)}`;

/** Metric 6 with the problems but those of columns that the made-up sheets lack. */
const ratings = ({ json }: { readonly json: ReportJson }): string =>
  `${feedback(json)}; ${problems({ ...json, problems: json.problems.filter(({ code }) => code !== "missing-column") })}`;

/** Ratings of P1, P2 … on one day under a heading. */
function rated(heading: string, ...cells: readonly (string | number)[]): () => Promise<Uint8Array> {
  const rows = cells.map((one, i) => [`P${i + 1}`, day("2018-07-02"), one]);
  return file(
    register(cells.map(() => ({}))),
    sheet("Feedback", ["Participant ID", "Feedback date", heading], ...rows),
  );
}

/** Metric 7's Submitted and Passed, with the problems. */
const achieved = ({ json }: { readonly json: ReportJson }): string => {
  const [submitted, passed] = ["Submitted", "Passed"].map((one) =>
    cell(json, 7, "Totals", "2017/18", "Achievement", one),
  );
  return `${submitted} submitted, ${passed} passed; ${problems(json)}`;
};

/** Kinds of words, identifiers and feedback. */
export const WORDS_AND_IDS: readonly FieldCase[] = [
  {
    kind: "Shorthand of statistics among shares",
    // 45 and 31 of 45, 12, 31, 5 are at least 30: 2 of 8. Four cells are shorthand.
    workbook: fieldFile("shorthand"),
    right: "25% (2); Register: 4 cells of School FSM % hold “x”, “[x]” and “z”",
    got: ({ json }) => {
      const said = json.problems.filter(({ code }) => code === "shorthand").map(({ message }) => message);
      return `${cell(json, 2, "NPQH", "2018/19", "Actual")}; ${said.join().split(", which")[0]}`;
    },
  },
  {
    kind: "N/A, a dash and SUPP among shares",
    // 40 of 40, 10: one of five.
    workbook: file(column("School FSM %", 40, "N/A", "-", "SUPP", 10)),
    right: "20% (1); shorthand ×1",
    got: actual(2),
  },
  {
    kind: "Crosses as ticks, without any number",
    workbook: file(column("School FSM %", "x", " ", "x")),
    right: "67% (2); no problems",
    got: actual(2),
  },
  {
    kind: "Ethnicities suppressed with [c]",
    // Not Known counts as not White British: 2 of 3.
    workbook: file(column("Ethnicity", "[c]", "White British", "Irish")),
    right: "67% (2); shorthand ×1",
    got: actual(3),
  },
  {
    kind: "Gender X, which is no shorthand by itself",
    workbook: file(column("Gender", "F", "M", "X")),
    right: "100% (3); unknown-gender ×1",
    got: actual(3),
  },
  {
    kind: "Ethnicity codes of the Individualised Learner Record",
    // 31 is White British, 32 Irish, 35 White and Black Caribbean, 39 Indian: 3 of 4.
    workbook: file(column("Ethnicity", 31, 32, 35, "39")),
    right: "75% (3); no problems",
    got: actual(3),
  },
  {
    kind: "The same numbers as HESA's codes",
    // 13 is White British, 31 Indian, 22 Black African: 2 of 3.
    workbook: file(column("Ethnicity", 13, 31, 22)),
    right: "67% (2); no problems",
    got: actual(3),
  },
  {
    kind: "Ethnicity codes that either list may mean",
    workbook: file(column("Ethnicity", 31, 31, 34)),
    right: "Not Known 3; ambiguous-ethnicity ×3",
    got: ({ json }) => {
      const table = json.metrics[0].tables.find(({ name }) => name === "Ethnicity");
      return `${table?.rows[0].label} ${table?.rows[0].cells[0]}; ${problems(json)}`;
    },
  },
  {
    kind: "Ratings that name their scale",
    // 7, 8, 9 and 8 out of 10.
    workbook: rated("Rating", "7/10", "8 out of 10", "90%", "4/5"),
    right: "4 responses, mean 8.00; no problems",
    got: ratings,
  },
  {
    kind: "A heading that names a scale of 1 to 5, and a rating outside",
    // 8, 10 and 6 out of 10.
    workbook: rated("Rating (1-5)", 4, 5, 3, 7),
    right: "3 responses, mean 8.00; missing-rating ×1",
    got: ratings,
  },
  {
    kind: "A heading that says that 1 is best of 5",
    // 10, 10 and 8 out of 10.
    workbook: rated("How satisfied (1 = very satisfied, 5 = very dissatisfied)", 1, 1, 2),
    right: "3 responses, mean 9.33; no problems",
    got: ratings,
  },
  {
    kind: "Low ratings below a heading of 0 to 10",
    workbook: rated("Rating (0-10)", 4, 4, 3, 5, 4),
    right: "5 responses, mean 4.00; no problems",
    got: ratings,
  },
  {
    kind: "A heading of 1-4, which may have either end best",
    workbook: rated("Rating (1-4)", 1, 2, 1, 2, 2),
    right: "5 responses, mean 1.60; rating-scale ×1",
    got: ratings,
  },
  {
    kind: "An e-mail address that is anonymous in every row",
    workbook: fieldFile("anonymous-email"),
    right: "3 rows = 3 counted + 0 left out; missing-column ×5, shared-identifier ×1",
    got: ({ json }) => `${counts(json)}; ${problems(json)}`,
  },
  {
    kind: "An e-mail address that is anonymous in one row of four",
    workbook: file(
      register(
        ["a@example.org", "b@example.org", "anonymous", "c@example.org"].map((id) => ({ "Participant ID": id })),
      ),
    ),
    right: "4 rows = 3 counted + 1 left out; missing-id ×1",
    got: ({ json }) => `${counts(json)}; ${problems(json)}`,
  },
  {
    kind: "The school's address as everyone's ID",
    workbook: file(
      register(
        Array.from({ length: 6 }, (_, i) => ({ "Participant ID": "office@example.org", Gender: i < 3 ? "F" : "M" })),
      ),
    ),
    right: "6 rows = 6 counted + 0 left out; shared-identifier ×1",
    got: ({ json }) => `${counts(json)}; ${problems(json)}`,
  },
  {
    kind: "One person on five qualifications",
    workbook: file(
      register(
        ["NPQH", "NPQSL", "NPQML", "NPQEL", "NPQLT"].map((Qualification) => ({
          "Participant ID": "P1",
          Qualification,
        })),
      ),
    ),
    right: "5 rows = 5 counted + 0 left out; no problems",
    got: ({ json }) => `${counts(json)}; ${problems(json)}`,
  },
  {
    kind: "A survey export with its own start and end dates",
    workbook: fieldFile("survey-export"),
    right: "2018/19: 2; 2 responses, mean 8.00; more-headings ×1",
    got: ({ json }) => `${recruited(json)}; ${feedback(json, "2018/19")}; ${problems(json)}`,
  },
  {
    kind: "Microsoft Forms, joined by e-mail address and not by the response's number",
    // Response 1 is by the participant 2, and the other way round; the third is by nobody here.
    workbook: file(
      WITH_EMAIL,
      sheet(
        "Form1",
        ["ID", "Start time", "Completion time", "Email", "Name", "Overall rating"],
        [1, day("2018-07-02"), day("2018-07-02"), "ben@example.org", null, 10],
        [2, day("2018-07-03"), day("2018-07-03"), "ann@example.org", null, 7],
        [3, day("2018-07-03"), day("2018-07-03"), "anonymous", null, 1],
      ),
    ),
    right: "2 responses, mean 8.50; matched-by-other ×1, orphan-feedback ×1",
    got: ratings,
  },
  {
    kind: "Qualtrics, with three rows of headings",
    workbook: file(
      WITH_EMAIL,
      sheet(
        "Export",
        ["StartDate", "EndDate", "Status", "Progress", "RecordedDate", "ResponseId", "RecipientEmail", "Rating"],
        [
          ...["Start Date", "End Date", "Response Type", "Progress", "Recorded Date", "Response ID", "Recipient Email"],
          "Overall, how satisfied were you?",
        ],
        [
          ...['{"ImportId":"startDate"}', '{"ImportId":"endDate"}', '{"ImportId":"status"}', '{"ImportId":"progress"}'],
          ...['{"ImportId":"recordedDate"}', '{"ImportId":"_recordId"}', '{"ImportId":"recipientEmail"}'],
          '{"ImportId":"QID1"}',
        ],
        [day("2018-07-02"), day("2018-07-02"), "IP Address", 100, day("2018-07-02"), "R_1", "ann@example.org", 9],
        [day("2018-07-02"), day("2018-07-02"), "IP Address", 100, day("2018-07-02"), "R_2", "ben@example.org", 8],
      ),
    ),
    right: "2 responses, mean 8.50; matched-by-other ×1, more-headings ×2",
    got: ratings,
  },
  {
    kind: "SurveyMonkey, whose question for a rating is no known heading",
    workbook: file(
      WITH_EMAIL,
      sheet(
        "Sheet",
        ["Respondent ID", "Collector ID", "Start Date", "End Date", "How likely are you to recommend this programme?"],
        [null, null, null, null, "Response"],
        [118, 400, day("2018-07-02"), day("2018-07-02"), 9],
      ),
    ),
    right: "2017/18: 2; not-read ×1",
    got: ({ json }) =>
      `${recruited(json)}; ${problems({ ...json, problems: json.problems.filter(({ table }) => table === "Sheet") })}`,
  },
  {
    kind: "A survey that asks for the qualification, beside the register",
    workbook: file(
      register([{}, {}]),
      sheet(
        "Survey",
        [
          "Respondent ID",
          "Collector ID",
          "Start Date",
          "End Date",
          "Participant ID",
          "Qualification",
          "Overall rating",
        ],
        [118, 400, day("2018-07-02"), day("2018-07-02"), "P1", "NPQH", 6],
        [119, 400, day("2018-07-02"), day("2018-07-02"), "P2", "NPQH", 9],
      ),
    ),
    right: "2017/18: 2; 2 responses, mean 7.50",
    got: ({ json }) => `${recruited(json)}; ${feedback(json)}`,
  },
  {
    kind: "A list with start and end dates, which is no survey",
    workbook: file(
      sheet(
        "Register",
        ["Participant ID", "Qualification", "Start Date", "End Date", "Gender"],
        ["P1", "NPQH", day("2017-11-06"), day("2019-05-06"), "F"],
      ),
    ),
    right: "2017/18: 1",
    got: ({ json }) => recruited(json),
  },
  {
    kind: "IDs with zeros in one table, and without in the other",
    workbook: file(
      register([{ "Participant ID": "00013" }, { "Participant ID": "00214" }]),
      sheet(
        "Feedback",
        ["Participant ID", "Feedback date", "Rating"],
        [13, day("2018-07-02"), 9],
        [214, day("2018-07-02"), 6],
        [99, day("2018-07-02"), 1],
      ),
    ),
    right: "2 responses, mean 7.50; lost-zeros ×1, orphan-feedback ×1",
    got: ratings,
  },
  {
    kind: "13 and 00013 in one table, who may be two people",
    workbook: file(register([{ "Participant ID": "00013" }, { "Participant ID": 13 }])),
    right: "2 rows = 2 counted + 0 left out; no problems",
    got: ({ json }) => `${counts(json)}; ${problems(json)}`,
  },
  {
    kind: "Results of several words",
    workbook: file(
      column(
        "Result",
        "Completed - pass",
        "Achieved/Passed",
        "Complete (Pass)",
        "Pass with merit",
        "Not passed",
        "Referred",
      ),
    ),
    right: "5 submitted, 4 passed; no problems",
    got: achieved,
  },
  {
    kind: "A result that says both, or something unknown",
    workbook: file(column("Result", "Pass/Fail", "Pass (module 1)", "Fail - resubmit", "Passed")),
    right: "1 submitted, 1 passed; unknown-result ×2",
    got: achieved,
  },
];
