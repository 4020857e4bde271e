import { ETHNICITIES } from "../../src/register/words/ethnicities";
import { GENDERS } from "../../src/register/words/genders";
import { DISABILITIES } from "../../src/register/words/disabilities";
import type { Field, Role } from "../../src/register/tables/fields";
import { ROLES } from "../../src/register/tables/roles";
import { PROBLEMS } from "../../src/register/problems/problem-catalogue";
import { QUALIFICATIONS } from "../../src/register/words/qualifications";
import type { Severity } from "../../src/register/problems/problem";

/** What each kind of table is, in words. */
const KINDS: Readonly<Record<Role, string>> = {
  participants: "Participants: one row a participant and qualification",
  assessments: "Assessments: one row a final assessment task",
  targets: "Targets: one row a qualification and year",
  feedback: "Feedback: one row a rating",
  schools: "Schools: one row a school, joined by its URN",
  declarations: "Declarations: the export of the Department's NPQ service, one row a declaration",
  outcomes: "Outcomes: the export of the Department's NPQ service, one row an outcome",
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "Left out: the row is in no figure",
  warning: "Check: the row is counted, but not with what the cell says",
  note: "Note: no figure is in doubt",
};

/** docs/tables.md: every heading, word and data check that the add-in knows, from the code that knows them. */
export function tablesPage(): string {
  return `${[
    INTRODUCTION,
    "## Headings",
    "Case, spacing and punctuation do not matter. Of several columns that fit, the one whose heading stands first is taken.",
    ...ROLES.flatMap(({ role, fields, required }) => [
      `### ${KINDS[role]}`,
      `Needed: ${required.map((group) => group.map((key) => headingOf(fields, key)).join(" or ")).join("; ")}.`,
      table(
        ["Column", "Other headings that mean it"],
        fields.map(({ heading, alternatives = [] }) => [heading, alternatives.join("; ")]),
      ),
    ]),
    "## Words",
    WORDS,
    table(
      ["Column", "Values as they are reported"],
      [
        ["Qualification", QUALIFICATIONS.map(({ label }) => label).join("; ")],
        ["Gender", GENDERS.all.join("; ")],
        ["Disability", DISABILITIES.all.join("; ")],
        ["Ethnicity", ETHNICITIES.all.join("; ")],
      ],
    ),
    "## Data checks",
    "Every one names table, sheet row, column and value, and says what to do.",
    ...(["error", "warning", "note"] as const).flatMap((severity) => [
      `### ${SEVERITIES[severity]}`,
      table(
        ["Code in the JSON", "What it is"],
        Object.entries(PROBLEMS)
          .filter(([, message]) => message.severity === severity)
          .map(([code, { title }]) => [`\`${code}\``, title]),
      ),
    ]),
  ].join("\n\n")}\n`;
}

const INTRODUCTION = `# Tables, words and data checks

What the add-in understands in a workbook as it is. This page is made from the code (\`npm run docs\`).

Tables are found by their headings: Excel tables first, then the rows of any sheet below a row of headings within its first 50 rows.
Titles above, blank rows, rows of totals and repeated headings inside, and tables side by side or below one another do not matter. Headings
may be spread over two rows. Where the qualification or the year of all rows stands only in the sheet's name or in a title ("NPQH 2018-19"),
it is taken from there, and a title between the rows that names another one begins participants of that one. A column whose heading says nothing is recognised where its cells leave no doubt (qualifications, ethnicities, genders).
The pane's _Data_ view shows what was taken for what, and lets you decide otherwise; the workbook remembers it.`;

const WORDS = `Qualifications may be written as code, title, both, the Department's course identifier (npq-senior-leadership) or "Middle Leader";
ethnicities as census label of 2011 or 2021, with or without the major group, as HESA or school workforce code, or as on the usual
application forms; sex as HESA code; disability as Yes and No or as HESA code. Years are 2017/18, 2017-18, 17/18, 2017, Autumn 2017 or
Cohort 2017. Dates are real dates, ISO texts with or without time and zone (the date as written counts), 01/09/2018, 1 September 2018 and the
like. A column of withdrawals, deferrals or presentations may also say Yes, W/D or "Deferred to Autumn 20". A word that nobody knows is never
guessed: it is listed with its count, and can be explained once in the _Data_ view.`;

function headingOf(fields: readonly Field[], key: string): string {
  return fields.find((field) => field.key === key)?.heading ?? key;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
