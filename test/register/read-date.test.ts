import { readDate } from "../../src/register/read-date";
import { serialFromCivil } from "../../src/register/serial-date";

const SEPTEMBER_1 = serialFromCivil(2017, 9, 1);

describe("date", () => {
  it.each([
    ["a serial", 42979],
    ["a serial with a time of day", 42979.999],
    ["ISO text", "2017-09-01"],
    ["ISO text with a time", "2017-09-01T23:59:59"],
    ["ISO text with fractions of a second and Z", "2017-09-01T00:00:00.000Z"],
    ["ISO text with a zone", "2017-09-01T00:30:00+01:00"],
    ["ISO text with a zone without colon", "2017-09-01 00:30 -0500"],
    ["year first with slashes", "2017/9/1"],
    ["day first", "01/09/2017"],
    ["day first without zeros", "1/9/2017"],
    ["day first with dots", "1.9.2017"],
    ["day first with hyphens", "01-09-2017"],
    ["day first with two digits of the year", "01/09/17"],
    ["day first with a time", "01/09/2017 00:00:00"],
    ["a named month", "1 September 2017"],
    ["an abbreviated month", "01-Sep-17"],
    ["an ordinal day", "1st Sept 2017"],
    ["white space around", "  01/09/2017 "],
  ])("is read from %s", (_, cell) => {
    expect(readDate(cell)).toBe(SEPTEMBER_1);
  });

  it.each([
    ["30 February", "30/02/2018"],
    ["29 February of a common year", "29/02/2019"],
    ["31 June", "2018-06-31"],
    ["month 13, as in an American date", "09/13/2018"],
    ["month 0", "01/00/2018"],
    ["day 0", "2018-09-00"],
    ["a word for a month that is none", "1 Smarch 2018"],
    ["a bare year as number", 2018],
    ["a bare year as text", "2018"],
    ["31 December 1989", "31/12/1989"],
    ["1 January 2100", "01/01/2100"],
    ["a negative number", -5],
    ["NaN", NaN],
    ["infinity", Infinity],
    ["a boolean", true],
    ["an error value", "#VALUE!"],
    ["text", "not yet"],
    ["an object", {}],
  ])("is not read from %s", (_, cell) => {
    expect(readDate(cell)).toBeNull();
  });

  it("allows 29 February of leap years", () => {
    expect(readDate("29/02/2020")).toBe(serialFromCivil(2020, 2, 29));
    expect(readDate("2000-02-29")).toBe(serialFromCivil(2000, 2, 29));
  });

  it("reaches from 1 January 1990 to the last hour of 31 December 2099", () => {
    expect(readDate("1990-01-01")).toBe(serialFromCivil(1990, 1, 1));
    expect(readDate(serialFromCivil(2099, 12, 31) + 0.99)).toBe(serialFromCivil(2099, 12, 31));
  });
});
