import { ETHNICITIES } from "../../src/register/words/ethnicities";
import { GENDERS } from "../../src/register/words/genders";
import { DISABILITIES } from "../../src/register/words/disabilities";
import type { Role, RoleDefinition } from "../../src/register/tables/fields";
import { canonicalHeading } from "../../src/register/tables/canonical-heading";
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
  error: "Left out: the row is not in any figure",
  warning: "Check: the row is counted, but the cell is doubtful or not used",
  note: "Note: no figure is in doubt",
};

/** docs/tables.md: every heading, word and data check that the add-in knows, made from the code. */
export function tablesPage(): string {
  return `${[
    INTRODUCTION,
    "## Headings",
    "Case, spacing and punctuation do not matter. Of several columns that fit, the one whose heading is listed first is read.",
    ...ROLES.flatMap((definition) => [
      `### ${KINDS[definition.role]}`,
      `Needed: ${needed(definition)}.`,
      table(
        ["Column", "Other headings that mean it"],
        definition.fields.map(({ heading, alternatives = [] }) => [heading, alternatives.join("; ")]),
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
    "Each one names the table, the sheet row, the column and the value, and says what to do.",
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
There may be titles above a table, blank rows, rows of totals and repeated headings in it, and other tables beside or below it. Headings
may be spread over two rows. Where the qualification or the year of all rows is only in the sheet's name or in a title ("NPQH 2018-19"),
it is read from there, and below a title between the rows that names another one, the participants are of that one. A column whose heading is
not recognised is read by its cells where they leave no doubt (qualifications, ethnicities, genders).
The pane's _Data_ view shows how each table and column was read, and lets you change it; the workbook remembers it.`;

const WORDS = `Qualifications may be written as code, title, both, the Department's course identifier (npq-senior-leadership) or "Middle Leader";
ethnicities as census label of 2011 or 2021, with or without the major group, as HESA or school workforce code, or as on the usual
application forms; sex as HESA code; disability as Yes and No or as HESA code. Years are 2017/18, 2017-18, 17/18, 2017, Autumn 2017 or
Cohort 2017. Dates are real dates, ISO texts with or without time and zone (the date as written counts), 01/09/2018, 1 September 2018 and the
like. A column of withdrawals, deferrals or presentations may also say Yes, W/D or "Deferred to Autumn 20". A word that is not
recognised is never guessed: it is listed with its count, and you choose its meaning once in the _Data_ view.`;

function needed(definition: RoleDefinition): string {
  return definition.required
    .map((group) => group.map((key) => canonicalHeading(definition, key)).join(" or "))
    .join("; ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
