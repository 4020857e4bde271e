import { dateOrderOf, readDate } from "../../../src/register/cells/read-date";
import type { DateOrder } from "../../../src/register/cells/read-date";
import { civilFromSerial, serialFromCivil } from "../../../src/register/cells/serial-date";

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
    ["ISO text with a time and a zone behind a space", "2017-09-01 23:30:00 +01:00"],
    ["ISO text at the end of its day in UTC", "2017-09-01T23:59:59.999Z"],
    ["year first with spaces", "2017 09 01"],
    ["eight digits", "20170901"],
    ["eight digits as a number", 20170901],
    ["day first with spaces", "01 09 2017"],
    ["day first with spaces around slashes", "01 / 09 / 2017"],
    ["day first with dots and two digits of the year", "1.9.17"],
    ["day first with hours and minutes", "01/09/2017 23:59"],
    ["day first with a time after noon", "01/09/2017 11:15 PM"],
    ["day first with a comma and a time", "01/09/2017, 09:15:00"],
    ["no-break spaces", "1\u00A0September\u00A02017"],
    ["an abbreviated ordinal month", "1st Sep 17"],
    ["capitals", "1 SEPTEMBER 2017"],
    ["an abbreviation with a full stop", "1 Sept. 2017"],
    ["of", "1st of September 2017"],
    ["a named month with hyphens", "1-Sep-17"],
    ["a named month with slashes", "01/Sep/2017"],
    ["a named month without spaces", "1Sep2017"],
    ["a named month and a short year", "1 Sep ’17"],
    ["a named month with a time", "01 Sep 2017 00:00"],
    ["a named month with a time before noon", "1 September 2017 9:00 a.m."],
    ["the month first", "September 1, 2017"],
    ["the month first, abbreviated", "Sep 1, 2017"],
    ["the month first with an ordinal", "September 1st, 2017"],
    ["the month first without comma", "Sep 1 2017"],
    ["the month first with a time", "Sep 1, 2017, 2:15:00 PM"],
    ["a weekday", "Friday 1 September 2017"],
    ["a weekday with a comma", "Fri, 1 Sep 2017"],
    ["a weekday and the month first", "Friday, September 1, 2017"],
    ["a weekday before numbers", "Fri 01/09/2017"],
    ["a message's date", "Fri, 01 Sep 2017 10:00:00 GMT"],
  ])("is read from %s", (_, cell) => {
    expect(readDate(cell)).toBe(SEPTEMBER_1);
  });

  it.each([
    ["30 February", "30/02/2018"],
    ["29 February of a common year", "29/02/2019"],
    ["31 June", "2018-06-31"],
    ["a day that exists in no order", "31/02/2019"],
    ["month 13 in either order", "13/13/2018"],
    ["eight digits that are no date", "20181301"],
    ["eight digits that are no date, as a number", 20180931],
    ["eight digits with a fraction", 20180901.5],
    ["eight digits out of range", 19000101],
    ["a negative number of eight digits", -20180901],
    ["two letters of a month", "1 Se 2018"],
    ["letters that only begin like a month", "1 Marvellous 2018"],
    ["a month and a year", "September 2018"],
    ["a term", "Autumn 2018"],
    ["a day and a month", "1 September"],
    ["a date and a word", "01/09/2018 approx"],
    ["two dates", "01/09/2018 02/09/2018"],
    ["a weekday alone", "Friday"],
    ["three digits of a year", "01/09/018"],
    ["a time alone", "10:30"],
    ["31 June with a named month", "31 June 2018"],
    ["text of the greatest length", `1${" ".repeat(32_765)}x`],
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

describe("order of day and month", () => {
  const APRIL_3 = serialFromCivil(2019, 4, 3);
  const MARCH_4 = serialFromCivil(2019, 3, 4);
  const TEXTS = ["03/04/2019", "3/4/19", "03-04-2019", "3.4.19", "03 04 2019", "03/04/2019 00:00", "3/4/2019 2:15 PM"];

  it.each(TEXTS)("decides %p", (text) => {
    expect(readDate(text)).toBe(APRIL_3);
    expect(readDate(text, "day first")).toBe(APRIL_3);
    expect(readDate(text, "month first")).toBe(MARCH_4);
  });

  it.each(["25/12/2018", "12/25/2018", "25.12.18", "12-25-18 10:00"])("leaves no choice for %p", (text) => {
    expect(readDate(text, "day first")).toBe(serialFromCivil(2018, 12, 25));
    expect(readDate(text, "month first")).toBe(serialFromCivil(2018, 12, 25));
  });

  it.each([
    ["2019-03-04"],
    ["2019/03/04"],
    ["20190304"],
    [20190304],
    [43528],
    ["4 March 2019"],
    ["March 4, 2019"],
    ["2019-03-04T23:59:59Z"],
  ])("does not matter for %p", (cell) => {
    expect(readDate(cell, "day first")).toBe(MARCH_4);
    expect(readDate(cell, "month first")).toBe(MARCH_4);
  });

  it.each(["31/02/2019", "02/31/2019", "29/02/2019", "00/01/2019", "31/04/2019"])("cannot make a day of %p", (text) => {
    expect(readDate(text, "day first")).toBeNull();
    expect(readDate(text, "month first")).toBeNull();
  });

  it.each<readonly [string, DateOrder | "either" | null]>([
    ...TEXTS.map((text) => [text, "either"] as const),
    [" 03/04/2019 ", "either"],
    ["25/12/2018", "day first"],
    ["25.12.18 10:30", "day first"],
    ["31-01-2019", "day first"],
    ["12/25/2018", "month first"],
    ["9/13/18", "month first"],
    ["05/05/2019", null],
    ["5/5/19", null],
    ["31/02/2019", null],
    ["13/13/2018", null],
    ["03/04/1989", null],
    ["2019-03-04", null],
    ["20190304", null],
    ["4 March 2019", null],
    ["March 4, 2019", null],
    ["03/04", null],
    ["3/4", null],
    ["", null],
    ["Yes", null],
    ["12 people", null],
    ["3/4/19 and 4/4/19", null],
    [`03/04/2019${" ".repeat(32_000)}x`, null],
  ])("that %.30p allows is %p", (text, order) => {
    expect(dateOrderOf(text)).toBe(order);
  });
});

describe("every day of two years", () => {
  const DAYS = Array.from({ length: 731 }, (_, i) => serialFromCivil(2019, 1, 1) + i);
  const pad = (number: number): string => String(number).padStart(2, "0");

  it("is read from every way to write it", () => {
    for (const serial of DAYS) {
      const { year, month, day } = civilFromSerial(serial);
      const name = new Date(Date.UTC(year, month - 1, day)).toLocaleDateString("en-GB", {
        month: "long",
        timeZone: "UTC",
      });
      const texts = [
        ...[`${year}-${pad(month)}-${pad(day)}`, `${year}${pad(month)}${pad(day)}`, `${day} ${name} ${year}`],
        ...[
          `${pad(day)}/${pad(month)}/${year}`,
          `${day}.${month}.${year % 100}`,
          `${pad(day)}-${name.slice(0, 3)}-${year}`,
        ],
        `${name} ${day}, ${year}`,
      ];
      expect(texts.map((text) => readDate(text))).toEqual(texts.map(() => serial));
      expect(readDate(`${month}/${day}/${year}`, "month first")).toBe(serial);
    }
  });
});
