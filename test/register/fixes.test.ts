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
    const rows = ["43344", "43,344.0", "43344.5", "01/01/1900"].map((date, i) => ({
      "Participant ID": i === 0 ? "A\u200B1" : `B${i}`,
      "Start date": date,
    }));
    expect(fixesOf(rows)).toEqual([
      "trim Participant ID 5: A\u200B1 → A1",
      "date Start date 5: 43344 → 43344",
      "date Start date 6: 43,344.0 → 43344",
    ]);
  });

  it("gives a word the spelling that most cells of its column have, and touches nothing that it does not know", () => {
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
