import { certainFixes } from "../../src/register/fixes";
import { harmlessFixes } from "../../src/register/harmless-fixes";
import { participantsTable, people, type Row } from "../support/register-tables";

/** What is offered and what is not, as "kind heading: cells" and what would happen. */
function checked(rows: readonly Row[]) {
  const tables = [participantsTable(rows)];
  const { harmless, refused } = harmlessFixes(tables, certainFixes(tables, 0), {});
  return {
    offered: [...new Set(harmless.map(({ kind, heading }) => `${kind} ${heading}`))],
    refused: refused.map(({ fixes, harm }) => [fixes[0].kind, fixes[0].heading, fixes.length, harm]),
  };
}

describe("the check of fixes", () => {
  it("offers all of them where nothing changes, those of one person under two spellings of the ID, too", () => {
    const rows = [
      { "Participant ID": "P1 ", Gender: "female", "Start date": "25/09/2017" },
      { "Participant ID": "P1", Gender: "Female", "Start date": "25/09/2017" },
    ];
    expect(checked(rows)).toEqual({
      offered: ["trim Participant ID", "date Start date", "spelling Gender"],
      refused: [],
    });
  });

  it("takes back dates that show how those of another column are to be read, and names no other column", () => {
    // Month first, as 03/25/2019 shows: 4 March 2018. With nothing to show it, the start would be read as 3 April.
    const rows = [
      { "Start date": "03/04/2018 09:00", "Academic year": "2017/18", "Presented date": "03/25/2019", Gender: "MALE" },
      { "Start date": 43003, "Academic year": "2017/18", "Presented date": "", Gender: "Male" },
    ];
    expect(checked(rows)).toEqual({
      offered: ["spelling Gender"],
      refused: [["date", "Presented date", 1, { kind: "figures" }]],
    });
  });

  it("names the data check that would come or go where no figure changes", () => {
    const rows = [
      { "Start date": "03/04/2018 09:00", "Academic year": "2017/18", "Presented date": "25/03/2019" },
      { "Start date": 43003, "Academic year": "2017/18", "Presented date": "" },
    ];
    expect(checked(rows)).toEqual({
      offered: [],
      refused: [["date", "Presented date", 1, { kind: "checks", codes: ["ambiguous-dates"] }]],
    });
  });

  it("turns both columns where one shows how the other is to be read, whichever comes first", () => {
    const rows = [{ "Start date": "03/04/2018", "Academic year": "2017/18", "Presented date": "03/25/2019" }];
    expect(checked(rows)).toEqual({ offered: ["date Start date", "date Presented date"], refused: [] });
  });

  it("offers every column's fixes of 20,000 rows", () => {
    const rows = people(20_000, { "Start date": "25/09/2017", "Presented date": "03/04/2019", Gender: "Female " });
    expect(checked(rows).offered).toEqual(["date Start date", "trim Gender", "date Presented date"]);
  });
});
