import { chooseTables, type Candidates } from "../../../src/register/tables/choose-tables";
import { recogniseTable } from "../../../src/register/tables/recognition/recognise";
import { remarkOnTables } from "../../../src/register/tables/remark-on-tables";
import type { TableCandidate } from "../../../src/register/tables/table-candidate";

const PEOPLE = ["Participant ID", "Qualification", "Start date"];

function candidate(
  name: string,
  headings: readonly string[] = PEOPLE,
  more: Partial<TableCandidate> = {},
): TableCandidate {
  const { titles = [name] } = more;
  const result = recogniseTable(headings, { titles });
  const place = { sheetId: name, sheetName: name, firstRow: 1, firstColumn: 0, rowCount: 3 };
  return { name, isTable: false, headings, sample: [], ...place, titles, result, ...more };
}

const choose = (candidates: Partial<Candidates>) =>
  chooseTables({ chosen: null, excelTables: [], ranges: [], mappingOf: () => undefined, ...candidates });
const names = (tables: readonly TableCandidate[]): string[] => tables.map(({ name }) => name);

describe("of several tables of a kind", () => {
  const [list, copy] = [candidate("List"), candidate("Copy")];
  const [one, two] = [candidate("One", PEOPLE, { isTable: true }), candidate("Two", PEOPLE, { isTable: true })];

  it("the chosen range counts, else the Excel tables, else the plain ranges", () => {
    const all = { excelTables: [one, two], ranges: [copy] };
    const first = choose({ ...all, chosen: list });
    expect([names(first.tables), names(first.passedOver)]).toEqual([["List"], ["One", "Two", "Copy"]]);
    const second = choose(all);
    expect([names(second.tables), names(second.passedOver)]).toEqual([["One", "Two"], ["Copy"]]);
    expect(names(choose({ ranges: [list, copy] }).tables)).toEqual(["List", "Copy"]);
  });

  it("one whose kind the user has chosen counts beside the others", () => {
    const mappingOf = (name: string) =>
      name === "Copy" ? { table: "Copy", role: "participants" as const } : undefined;
    expect(names(choose({ excelTables: [one], ranges: [copy], mappingOf }).tables)).toEqual(["One", "Copy"]);
  });

  it("one inside an Excel table is that table", () => {
    const inside = candidate("One", PEOPLE, { firstRow: 3, firstColumn: 2 });
    const { tables, passedOver } = choose({ excelTables: [one], ranges: [inside] });
    expect([names(tables), names(passedOver)]).toEqual([["One"], []]);
  });
});

describe("e-mail addresses beside the IDs of participants", () => {
  const list = candidate("List", [...PEOPLE, "Email"]);
  const otherIds = (survey: readonly string[]) =>
    choose({ ranges: [list, candidate("Survey", survey)] }).tables[0].recognition.otherIds;

  it("are read where a table of ratings names people by theirs, and not otherwise", () => {
    expect(otherIds(["Email", "Rating"])).toEqual([3]);
    expect(otherIds(["Participant ID", "Email", "Rating"])).toEqual([3]);
    expect(otherIds(["Participant ID", "Rating"])).toEqual([]);
  });
});

describe("names beside the numbers of ratings", () => {
  const people = (heading: string) => candidate("List", [heading, ...PEOPLE.slice(1)]);
  const headings = ["ID", "Name", "Rating"];
  const result = recogniseTable(headings, { sample: [[1, "Ann Bell", 9]] });
  const survey = candidate("Survey", headings, { result });

  it("are read where participants are known by their names, and not otherwise", () => {
    const read = (list: TableCandidate) => choose({ ranges: [list, survey] }).tables[1].recognition.otherIds;
    expect(read(people("Full name"))).toEqual([1]);
    expect(read(people("Participant ID"))).toEqual([]);
  });
});

describe("what is said of tables", () => {
  const remarks = (ranges: readonly TableCandidate[]) =>
    remarkOnTables(choose({ ranges }), {
      hiddenSheets: new Set(),
      below: [],
      longSheets: [],
      wideSheets: [],
      candidates: ranges,
    });

  it("names the only heading that a titled list lacks", () => {
    const data = candidate("Data", ["Start date", "Gender", "Ethnicity"], {
      titles: ["NPQH participants 2019/20", "Data"],
    });
    expect(remarks([data])).toEqual([
      {
        code: "not-read",
        name: "Data",
        sheet: "Data",
        details: { kind: "participants", why: "it has no column Participant ID" },
      },
    ]);
  });

  it("passes over lists of other things", () => {
    expect(remarks([candidate("Costs", ["Item", "Cost"])])).toEqual([]);
  });
});
