import { EXAMPLE_IDS } from "../../src/register/words/example-id";

import { recognitionOf } from "../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../src/register/register";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import type { StartingTable } from "../../src/set-up/starting-table";
import { template } from "../../src/set-up/template";
import { idsOf, problemsOf, tableOf, type Row } from "../support/register-tables";

const TEMPLATE = template(2026);
const tableNamed = (name: string): StartingTable => {
  const table = TEMPLATE.find((one) => one.name === name);
  if (table === undefined) throw new Error(`The template has no table ${name}.`);
  return table;
};
const headingsOf = ({ columns }: StartingTable): string[] => columns.map(({ heading }) => heading);

/** The template's table as the register receives it, with these rows below its own. */
function filled(table: StartingTable, rows: readonly Row[] = []) {
  const headings = headingsOf(table);
  const own = table.rows.map((row) => row.map((cell) => cell ?? ""));
  const added = rows.map((row) => headings.map((heading) => row[heading] ?? ""));
  return tableOf(headings, [...own, ...added], { name: table.name, sheet: table.name });
}

/** The whole template with some rows in its tables. */
function registerOf(rows: Readonly<Record<string, readonly Row[]>> = {}) {
  return buildRegister(TEMPLATE.map((table) => filled(table, rows[table.name] ?? [])));
}

const PERSON: Row = {
  ...{ "Participant ID": "P1", Qualification: "NPQH", "Academic year": "2026/27" },
  "Start date": serialFromCivil(2026, 10, 1),
};
const NO_EXAMPLES = (one: string): boolean => !one.startsWith("example-row");

describe("the template", () => {
  it("is recognised as the four kinds of tables", () => {
    const roles = TEMPLATE.map((table) => recognitionOf(headingsOf(table))?.definition.role);
    expect(roles).toEqual(["participants", "assessments", "targets", "feedback"]);
  });

  it("fits its rows to its columns, and every column has a name of its own", () => {
    for (const table of TEMPLATE) {
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
      expect(new Set(headingsOf(table)).size).toBe(table.columns.length);
    }
  });

  it("gives nothing to complain about but its examples, which are left out", () => {
    const register = registerOf();
    expect(register.counts).toEqual({ rows: 2, counted: 0, leftOut: 2 });
    expect(problemsOf(register)).toEqual(["example-row@2:Participant ID", "example-row@3:Participant ID"]);
    expect(tableNamed("Participants").rows.map(([id]) => id)).toEqual([...EXAMPLE_IDS]);
  });

  it("has examples that would count without a problem were they people", () => {
    const table = tableNamed("Participants");
    const rows = table.rows.map(([, ...cells], i) => [`P${i}`, ...cells]);
    const register = buildRegister([filled({ ...table, rows })]);
    expect(register.counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
    expect(problemsOf(register)).toEqual([]);
  });

  it("counts the people who are written below the examples", () => {
    const register = registerOf({ Participants: [PERSON] });
    expect(idsOf(register)).toEqual(["P1"]);
    expect(problemsOf(register).filter(NO_EXAMPLES)).toEqual([]);
  });

  it.each([
    [2026, "2026/27", "2026-10-01"],
    [2009, "2009/10", "2009-10-01"],
  ])("has examples of the academic year that begins in %i", (firstYear, label, start) => {
    const [year, month, day] = start.split("-").map(Number);
    const [participants] = template(firstYear);
    const at = (heading: string): number => headingsOf(participants).indexOf(heading);
    for (const row of participants.rows) {
      expect(row[at("Academic year")]).toBe(label);
      expect(row[at("Start date")]).toBe(serialFromCivil(year, month, day));
    }
  });
});

describe("a value of a drop-down list is accepted by the register:", () => {
  const offered = TEMPLATE.flatMap(({ name, columns }) =>
    columns.flatMap(({ heading, values = [] }) => values.map((value) => [name, heading, value] as const)),
  );
  const base: Readonly<Record<string, Row>> = {
    Participants: PERSON,
    Assessments: {
      ...{ "Participant ID": "P1", Task: "1", "Presented date": serialFromCivil(2027, 10, 1), Result: "Passed" },
      ...{ "QAA moderated": "Yes", "Moderation outcome": "Upheld" },
    },
    Targets: { Qualification: "NPQH", "Academic year": "2026/27", "Recruitment target": 10 },
  };

  it.each(offered)("%s, %s, %s", (name, heading, value) => {
    const rows = { Participants: [PERSON], [name]: [{ ...base[name], [heading]: value }] };
    const register = registerOf(rows);
    expect(register.counts.counted).toBe(1);
    expect(problemsOf(register).filter(NO_EXAMPLES)).toEqual([]);
  });

  it("and a value that none offers is not", () => {
    for (const [name, heading] of [
      ["Participants", "Gender"],
      ["Participants", "Disability"],
      ["Participants", "Ethnicity"],
      ["Participants", "Result"],
      ["Assessments", "QAA moderated"],
      ["Assessments", "Moderation outcome"],
      ["Targets", "Qualification"],
    ] as const) {
      const rows = { Participants: [PERSON], [name]: [{ ...base[name], [heading]: "Perhaps" }] };
      expect([name, heading, problemsOf(registerOf(rows)).filter(NO_EXAMPLES).length]).toEqual([name, heading, 1]);
    }
  });

  it("in the columns whose answers are known", () => {
    expect(new Set(offered.map(([name, heading]) => `${name}: ${heading}`))).toEqual(
      new Set([
        ...["Participants: Qualification", "Participants: Gender", "Participants: Disability"],
        ...["Participants: Ethnicity", "Participants: Result", "Assessments: Result", "Assessments: QAA moderated"],
        ...["Assessments: Moderation outcome", "Targets: Qualification"],
      ]),
    );
  });
});
