import { Workbook } from "excel-stand-in";
import { HOSTILE_TEXTS, PROTOTYPE_NAMES } from "./hostile-texts";
import { addSheet, asTable } from "./workbooks";

/** Everything that somebody may have written into a cell, and that the words of the register do not know. */
export const STRANGE_TEXTS: readonly string[] = [...HOSTILE_TEXTS, ...PROTOTYPE_NAMES];

/** Names that Excel allows for sheets. */
const SHEET_NAMES = {
  participants: "=1+1 <img onerror=1>",
  targets: "__proto__",
  assessments: `"><svg onload=1>`,
  feedback: "+cmd|' C calc'!A0",
};

const HEADINGS = [
  ...["Participant ID", "First name", "Last name", "Qualification", "Academic year", "Start date", "School name"],
  ...[
    "School FSM %",
    "Gender",
    "Disability",
    "Ethnicity",
    "Region",
    "Phase",
    "Ofsted grade",
    "Withdrawn date",
    "Result",
  ],
  ...["E-mail"],
];

/** Cells of a person by heading; what is not named is as of somebody of whom all is known. */
function row(cells: Readonly<Record<string, string | number>>): (string | number)[] {
  const usual: Record<string, string | number> = {
    ...{ Qualification: "NPQH", "Academic year": "2017/18", "Start date": 43045, "School FSM %": 32.5 },
    ...{ Gender: "Female", Disability: "No", Ethnicity: "Irish" },
  };
  return HEADINGS.map((heading) => cells[heading] ?? usual[heading] ?? "");
}

/** Fields of which a table lists every group, whatever it is called. */
const GROUPED = ["Gender", "Disability", "Ethnicity", "Region", "Phase", "Ofsted grade"];

/** People who are counted: one for each text, who has it wherever a text may stand, and ten of whom all is known. */
export const COUNTED = STRANGE_TEXTS.length + 10;
/** People who are left out: one for each text as a qualification. */
export const LEFT_OUT = STRANGE_TEXTS.length;

/** A workbook that has strange texts as names, schools, groups, dates, results, ratings, headings, sheets and tables. */
export function hostileWorkbook(): Workbook {
  const workbook = new Workbook();
  const persons = STRANGE_TEXTS.map((text, i) =>
    row({
      ...{
        "Participant ID": `${i}${text}`,
        "First name": text,
        "Last name": text,
        "School name": text,
        "E-mail": text,
      },
      ...Object.fromEntries(GROUPED.map((heading) => [heading, text])),
      ...{ "Withdrawn date": text, Result: text },
    }),
  );
  const known = Array.from({ length: 10 }, (_, i) => row({ "Participant ID": `K${i}` }));
  const unknown = STRANGE_TEXTS.map((text, i) => row({ "Participant ID": `U${i}`, Qualification: text }));
  // Columns of which the add-in knows nothing, with strange headings.
  const rows = [[...HEADINGS, ...STRANGE_TEXTS], ...[...known, ...persons, ...unknown].map((cells) => [...cells])];
  asTable(workbook, addSheet(workbook, SHEET_NAMES.participants, rows), rows, "constructor");
  addSheet(workbook, SHEET_NAMES.targets, [
    ["Qualification", "Academic year", "Recruitment target", "FSM target %"],
    ["NPQH", "2017/18", 20, 30],
    ...STRANGE_TEXTS.flatMap((text) => [
      [text, "2017/18", 5, 10],
      ["NPQH", text, text, text],
    ]),
  ]);
  addSheet(workbook, SHEET_NAMES.assessments, [
    ["Participant ID", "Task", "Presented date", "Result", "QAA moderated", "Moderation outcome"],
    ...STRANGE_TEXTS.map((text, i) => [`${i}${text}`, text, text, text, text, text]),
  ]);
  addSheet(workbook, SHEET_NAMES.feedback, [
    ["Participant ID", "Feedback date", "Rating"],
    ...STRANGE_TEXTS.map((text, i) => [`${i}${text}`, 43500, text]),
  ]);
  return workbook;
}
