import { buildRegister } from "../../../../src/register/register";
import { participantsTable, type Row } from "../../../support/register-tables";

const isAskedAbout = (sheet: string, ...rows: readonly Row[]): boolean =>
  buildRegister([participantsTable([...rows], { sheet })]).problems.some(({ code }) => code === "sheet-status");

describe("a sheet whose name is a status", () => {
  it.each([
    ["Withdrawn", true],
    ["Waiting list 2018", true],
    ["Leavers", true],
    ["Withdrawn or deferred", true],
    ["Withdrawn-deferred 2018", true],
    ["Register", false],
  ])("%s is asked about: %p", (sheet, isAsked) => {
    expect(isAskedAbout(sheet, {})).toBe(isAsked);
  });

  it.each(["Withdrawn", "Leavers 2018", "Drop-outs", "Withdrawn or deferred", "Deferred"])(
    "%s is not asked about where every row says so already",
    (sheet) => {
      const left: Row[] = [
        { "Participant ID": "A", "Withdrawn date": "2018-03-01" },
        { "Participant ID": "B", "Deferred date": "2018-03-01" },
        { "Participant ID": "C", Status: "Withdrawn" },
      ];
      expect(isAskedAbout(sheet, ...left)).toBe(false);
      expect(isAskedAbout(sheet, ...left, { "Participant ID": "D" })).toBe(true);
    },
  );

  it.each(["Did not start", "Waiting list", "Withdrawn, never started"])(
    "%s is asked about all the same: a date of withdrawal does not say that they were recruited",
    (sheet) => {
      expect(isAskedAbout(sheet, { "Withdrawn date": "2018-03-01" })).toBe(true);
    },
  );
});
