import type { PersonRow } from "../../../src/report/people-list";
import { peopleTable } from "../../../src/taskpane/model/people-table";
import { tableAsText } from "../../../src/taskpane/model/table-text";

const row = (id: string, evidence: string): PersonRow => ({
  ...{ position: 0, id, qualification: "NPQH", year: "2018/19", evidence },
  place: { table: { name: "People", sheet: "People" }, row: 2 },
});
const ROWS = [row("P1", "withdrawn 3 Mar 2019"), row("P2", "withdrawn,\nday not known")];

describe("a list of people to copy", () => {
  it("has headings, and leaves out what is the same for all", () => {
    expect(tableAsText(peopleTable(ROWS, null, { withQualification: false, withYear: false }))).toBe(
      "Participant ID\tDetails\nP1\twithdrawn 3 Mar 2019\nP2\twithdrawn, day not known",
    );
  });

  it("has names only where they are handed over, and qualification and year where they differ", () => {
    const table = peopleTable(ROWS, ["Ada Example", ""], { withQualification: true, withYear: true });
    expect(tableAsText(table).split("\n")).toEqual([
      "Participant ID\tName\tQualification\tAcademic year\tDetails",
      "P1\tAda Example\tNPQH\t2018/19\twithdrawn 3 Mar 2019",
      "P2\t\tNPQH\t2018/19\twithdrawn, day not known",
    ]);
  });
});
