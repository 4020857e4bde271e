import { keptMappings } from "../../../src/register/settings/kept-mappings";
import { mergeRegisterSettings } from "../../../src/register/settings/merge-register-settings";
import type { TableMapping } from "../../../src/register/tables/table-mapping";

const PEOPLE = ["Who", "Team", "Begun"];
const SCHOOLS = ["URN", "School", "FSM"];
const keys = (headings: readonly string[]) => headings.map((heading) => heading.toLowerCase().replace(/ /g, ""));

/** A choice that was made for a table of this name when it had these headings. */
function choice(table: string, headings: readonly string[], more: Partial<TableMapping> = {}): TableMapping {
  return { table, headings: keys(headings), columns: { team: "qualification" }, ...more };
}

const table = (name: string, headings: readonly unknown[]) => ({ name, headings });

/** "name ← name of the choice", for every table for which a choice holds. */
function holding(mappings: readonly TableMapping[], tables: readonly ReturnType<typeof table>[]) {
  const { mappings: kept } = keptMappings(mappings, tables);
  return tables.flatMap(({ name }) =>
    kept.filter((one) => one.table === name).map(({ dateOrder }) => [name, dateOrder]),
  );
}

describe("the user's choices for a table", () => {
  it("hold for its name, also with columns added and taken away, and its headings of today are noted", () => {
    const { mappings, changed, moved } = keptMappings(
      [choice("List", PEOPLE)],
      [table("List", ["Who", "Team", "Started", "Notes", ""])],
    );
    expect(mappings).toEqual([choice("List", ["Who", "Team", "Started", "Notes"])]);
    expect([...changed, ...moved]).toEqual([]);
  });

  it("of an older version hold for its name, whatever its headings", () => {
    const { mappings } = keptMappings([{ table: "List", role: "none" }], [table("List", SCHOOLS)]);
    expect(mappings).toEqual([{ table: "List", role: "none", headings: keys(SCHOOLS) }]);
  });

  it("go with it when it, or its sheet, is renamed, whatever the order of its columns, and somebody is told", () => {
    const { mappings, changed, moved } = keptMappings(
      [choice("2018", PEOPLE)],
      [table("Schools", SCHOOLS), table("Intake 2018", [...PEOPLE].reverse())],
    );
    expect(mappings).toEqual([choice("Intake 2018", [...PEOPLE].reverse())]);
    expect(moved).toEqual([{ name: "Intake 2018", from: "2018" }]);
    expect([...changed]).toEqual(["Intake 2018"]);
  });

  it("do not go to a table of another name whose headings are only like those it had", () => {
    const { mappings, changed, moved } = keptMappings(
      [choice("List", PEOPLE)],
      [table("People", ["Who", "Team", "Started"])],
    );
    expect(mappings).toEqual([choice("List", PEOPLE)]);
    expect([...changed, ...moved]).toEqual([]);
  });

  it("do not go to one of several tables with the same headings", () => {
    const tables = [table("Intake A", PEOPLE), table("Intake B", PEOPLE)];
    const { mappings, changed } = keptMappings([choice("Intake C", PEOPLE)], tables);
    expect(mappings).toEqual([choice("Intake C", PEOPLE)]);
    expect(changed.size).toBe(0);
  });

  it("do not go to a table that has choices of its own", () => {
    const mappings = [choice("Old", PEOPLE), choice("New", PEOPLE)];
    expect(keptMappings(mappings, [table("New", PEOPLE)])).toMatchObject({ mappings, moved: [] });
  });

  it("never leave out another table because the one that was not used is gone", () => {
    const { moved, changed } = keptMappings([choice("Copy", PEOPLE, { role: "none" })], [table("Register", PEOPLE)]);
    expect(moved).toEqual([]);
    expect(changed.size).toBe(0);
  });

  it("do not hold for another table that takes its name", () => {
    const { mappings, changed, refused } = keptMappings([choice("List", PEOPLE)], [table("List", SCHOOLS)]);
    expect(mappings).toEqual([]);
    expect(refused).toEqual(["List"]);
    expect([...changed]).toEqual(["List"]);
  });

  it("stay with each of two tables of one sheet when their names change", () => {
    const choices = [
      choice("Goals", PEOPLE, { dateOrder: "month first" }),
      choice("Goals, table 2", SCHOOLS, { role: "none", dateOrder: "day first" }),
    ];
    const tables = [table("Goals", SCHOOLS), table("Goals, table 2", ["URN", "Note"]), table("Goals, table 3", PEOPLE)];
    expect(holding(choices, tables)).toEqual([
      ["Goals", "day first"],
      ["Goals, table 3", "month first"],
    ]);
    expect(keptMappings(choices, tables).moved).toEqual([]);
  });

  it("are told apart where two tables of a sheet are nearly alike", () => {
    const [first, second] = [
      ["Qualification", "Year", "Recruitment"],
      ["Qualification", "Year", "FSM"],
    ];
    const choices = [choice("Goals", first, { dateOrder: "month first" })];
    expect(holding(choices, [table("Goals", second), table("Goals, table 2", first)])).toEqual([
      ["Goals, table 2", "month first"],
    ]);
  });

  it("come back from the workbook with the headings", () => {
    const tables = [choice("List", PEOPLE)];
    expect(mergeRegisterSettings(JSON.parse(JSON.stringify({ tables }))).tables).toEqual(tables);
    expect(mergeRegisterSettings({ tables: [{ table: "List", headings: [1, "a"] }] }).tables).toEqual([
      { table: "List", headings: ["a"] },
    ]);
  });
});
