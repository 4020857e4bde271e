import { certainFixes, type Fix } from "../../src/register/fixes";
import { DAYS_TO_1904 } from "../../src/register/columns/date-cell";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { participantsTable, type Row } from "../support/register-tables";

function fixesOf(rows: readonly Row[], offset = 0): string[] {
  const fixes = certainFixes([participantsTable(rows, { firstRow: 5, firstColumn: 2 })], offset);
  return fixes.map(({ kind, row, heading, before, after }: Fix) => `${kind} ${heading} ${row}: ${before} → ${after}`);
}

describe("a certain fix", () => {
  it("trims white space", () => {
    expect(fixesOf([{ "Participant ID": " A1\u00A0", Qualification: "NPQH ", "Start date": 43000 }])).toEqual([
      "trim Participant ID 5:  A1\u00A0 → A1",
      "trim Qualification 5: NPQH  → NPQH",
    ]);
  });

  it("removes invisible characters, and turns serials that are stored as texts into dates", () => {
    const rows = (...dates: string[]) =>
      dates.map((date, i) => ({ "Participant ID": i === 0 ? "A\u200B1" : `B${i}`, "Start date": date }));
    expect(fixesOf(rows("43344", "43,344.0"))).toEqual([
      "trim Participant ID 5: A\u200B1 → A1",
      "date Start date 5: 43344 → 43344",
      "date Start date 6: 43,344.0 → 43344",
    ]);
    // A time of day would be lost: then the column stays as it is.
    expect(fixesOf(rows("43344", "43344.5"))).toEqual(["trim Participant ID 5: A\u200B1 → A1"]);
  });

  it("gives a word its official spelling, however few cells have it, and never takes it away", () => {
    const column = (heading: string, cells: readonly string[]): string[] =>
      fixesOf(cells.map((cell, i) => ({ "Participant ID": `A${i}`, "Start date": 43000, [heading]: cell })));
    expect(column("Qualification", ["npqh", "npqh", "NPQH", "NPQ for Headship", "NPQ for headship"])).toEqual([
      "spelling Qualification 5: npqh → NPQH",
      "spelling Qualification 6: npqh → NPQH",
      "spelling Qualification 9: NPQ for headship → NPQ for Headship",
    ]);
    const british = "English / Welsh / Scottish / Northern Irish / British";
    const plain = "English/Welsh/Scottish/Northern Irish/British";
    expect(column("Ethnicity", [plain, plain, british])).toEqual([
      `spelling Ethnicity 5: ${plain} → ${british}`,
      `spelling Ethnicity 6: ${plain} → ${british}`,
    ]);
    expect(column("Academic year", ["2017-18", "2017-18", "2017/18"])).toEqual([
      "spelling Academic year 5: 2017-18 → 2017/18",
      "spelling Academic year 6: 2017-18 → 2017/18",
    ]);
    // Spelt in one way throughout, and names that have no official spelling.
    expect(column("Gender", ["female", "female"])).toEqual([]);
    expect(column("Ethnicity", ["white british", "White British", "White British"])).toEqual([
      "spelling Ethnicity 5: white british → White British",
    ]);
  });

  it("gives other words the spelling that most cells of their column have, and touches nothing that it does not know", () => {
    const rows = ["F", "Female", "Female", "female ", "Femail", "M"].map((Gender, i) => ({
      "Participant ID": `A${i}`,
      "Start date": 43000,
      Gender,
    }));
    expect(fixesOf(rows)).toEqual(["spelling Gender 8: female  → Female"]);
  });

  it("never makes one word of two that only mean the same to the figures", () => {
    const column = (heading: string, cells: readonly string[]): string[] =>
      fixesOf(cells.map((cell, i) => ({ "Participant ID": `A${i}`, "Start date": 43000, [heading]: cell })));
    expect(column("Disability", ["Deaf", "Yes", "Yes", "Blind"])).toEqual([]);
    expect(column("Result", ["Pending", "Pending", "Referred", "Passed", "Passed on resubmission"])).toEqual([]);
    expect(column("Ethnicity", ["White British", "White British", "White - Scottish"])).toEqual([]);
    expect(
      column("Result", ["Achieved", "Achieved 2of3", "Achieved 2of3", "Achieved 2 of 3", "N/A", "N/A", "#N/A"]),
    ).toEqual([]);
    expect(column("Presented date", ["25/03/2019 14:05", "Mon 03/04/2019", "03/04/2019", "#N/A"])).toEqual([]);
  });

  it("leaves signs such as dashes and ticks as they are", () => {
    const rows = ["-", "-", "?", "–"].map((Result, i) => ({ "Participant ID": `A${i}`, "Start date": 43000, Result }));
    expect(fixesOf(rows)).toEqual([]);
  });

  it("turns dates that are texts into dates, where they can be read in one way only", () => {
    const date = serialFromCivil(2019, 3, 25);
    expect(fixesOf([{ "Presented date": "25/03/2019", "Start date": 43000 }])).toEqual([
      `date Presented date 5: 25/03/2019 → ${date}`,
    ]);
    expect(fixesOf([{ "Presented date": "03/04/2019", "Start date": 43000 }])).toEqual([]);
    expect(fixesOf([{ "Presented date": "25/03/2019", "Start date": 43000 }], DAYS_TO_1904)).toEqual([
      `date Presented date 5: 25/03/2019 → ${date - DAYS_TO_1904}`,
    ]);
  });

  it("turns all dates of a column in the column's order, or none", () => {
    const column = (...cells: readonly unknown[]): string[] =>
      fixesOf(cells.map((cell) => ({ "Presented date": cell, "Start date": 43000 }))).map((fix) => fix.split(" → ")[1]);
    const [march, april] = [serialFromCivil(2019, 3, 25), serialFromCivil(2019, 4, 3)];
    expect(column("25/03/2019", "03/04/2019", 43549, "soon")).toEqual([`${march}`, `${april}`]);
    expect(column("2019-03-25", "3 April 2019")).toEqual([`${march}`, `${april}`]);
    // Nothing says the order; both orders occur; a time of day or a weekday would be lost.
    expect(column("2019-03-25", "03/04/2019")).toEqual([]);
    expect(column("25/03/2019", "03/25/2019")).toEqual([]);
    expect(column("25/03/2019", "03/04/2019 14:05")).toEqual([]);
    expect(column("25/03/2019", "Wed 03/04/2019")).toEqual([]);
  });

  it("leaves words that say only that something happened, error values and totals", () => {
    expect(fixesOf([{ "Withdrawn date": "Yes", "Start date": 43000, "Presented date": "#N/A" }])).toEqual([]);
    expect(fixesOf([{ "Participant ID": "Total ", Qualification: "", "Academic year": "", "Start date": "" }])).toEqual(
      [],
    );
  });

  it("names the cell where it stands on the sheet", () => {
    const [fix] = certainFixes([participantsTable([{ "Participant ID": "A " }], { firstRow: 5, firstColumn: 2 })], 0);
    expect(fix).toMatchObject({ table: "Participants", sheet: "Register", row: 5, column: 2 });
  });
});
