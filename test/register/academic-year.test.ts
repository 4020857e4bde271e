import { academicYearLabel, academicYearOf, readAcademicYear } from "../../src/register/academic-year";
import { serialFromCivil } from "../../src/register/serial-date";

describe("academic year", () => {
  it.each([
    ["2017/18"],
    ["2017-18"],
    ["17/18"],
    ["2017/2018"],
    ["2017–18"],
    ["2017 / 18"],
    ["  2017/18 "],
    ["Academic year 2017/18"],
    ["AY2017/18"],
    ["2017_18"],
    ["2017"],
    [2017],
  ])("%p is 2017/18", (cell) => {
    expect(readAcademicYear(cell)).toBe(2017);
  });

  it.each([
    ["years that do not follow each other", "2017/19"],
    ["years that do not follow each other, in full", "2017/2019"],
    ["the same year twice", "2017/17"],
    ["two digits alone", "17"],
    ["a date's serial", 42979],
    ["a year before NPQs", "2000/01"],
    ["a year too far ahead", "2061/62"],
    ["text", "last year"],
    ["a boolean", true],
    ["an error value", "#N/A"],
    ["nothing", ""],
    ["null", null],
  ])("is not %s", (_, cell) => {
    expect(readAcademicYear(cell)).toBeNull();
  });

  it("runs from 1 September to 31 August", () => {
    expect(academicYearOf(serialFromCivil(2018, 8, 31))).toBe(2017);
    expect(academicYearOf(serialFromCivil(2018, 9, 1))).toBe(2018);
    expect(academicYearOf(serialFromCivil(2018, 1, 1))).toBe(2017);
    expect(academicYearOf(serialFromCivil(2018, 12, 31))).toBe(2018);
  });

  it("is labelled 2017/18, over the century too", () => {
    expect(academicYearLabel(2017)).toBe("2017/18");
    expect(academicYearLabel(2009)).toBe("2009/10");
    expect(academicYearLabel(2099)).toBe("2099/00");
  });
});
