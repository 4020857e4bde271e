import { academicYearLabel, academicYearOf, readAcademicYear } from "../../../src/register/cells/academic-year";
import { serialFromCivil } from "../../../src/register/cells/serial-date";

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
    ["17-18"],
    ["201718"],
    [201718],
    ["AY17/18"],
    ["AY 2017-18"],
    ["Academic Year: 2017/18"],
    ["Year 2017/18"],
    ["2017/18 academic year"],
    ["Cohort 2017"],
    ["2017 cohort"],
    ["Cohort 2017/18"],
    ["2017/18 Cohort"],
    ["2017a"],
    ["2017B"],
    ["Autumn 2017"],
    ["Autumn 2017 cohort"],
    ["Cohort Autumn 2017"],
    ["Autumn term 2017"],
    ["Autumn 17"],
    ["Autumn ’17"],
    ["Spring 2018"],
    ["SUMMER 2018"],
    ["Summer term 2018"],
    ["Spring 2017/18"],
    ["Autumn term 2017/18"],
    ["Sept 2017"],
    ["Sep-17"],
    ["Sep. 2017"],
    ["September 2017"],
    ["September 2017 cohort"],
    ["December 2017"],
    ["January 2018"],
    ["August 2018"],
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
    ["a cohort's number", "Cohort 3"],
    ["a year's number", "Year 1"],
    ["a cohort's letter", "Cohort J"],
    ["a word alone", "Cohort"],
    ["a term alone", "Autumn"],
    ["a season that is no term", "Winter 2019"],
    ["a word that is no month", "Sepia 2019"],
    ["two letters of a month", "Se 2019"],
    ["six digits that do not follow each other", "201712"],
    ["six digits of a month", 201910],
    ["a date", "01/09/2017"],
    ["a date with a named month", "1 September 2017"],
    ["ISO text of a date", "2017-09-01"],
    ["a year with another letter", "2022c"],
    ["a decimal", "2017.5"],
    ["a year before NPQs, by its term", "Spring 2001"],
    ["a note", `2017/18${" ".repeat(100)}x`],
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
