import {
  addMonths,
  civilFromSerial,
  daysInMonth,
  serialFromCivil,
  serialInText,
  wholeDay,
} from "../../../src/register/cells/serial-date";

const DAY = 86_400_000;

describe("serial dates of Excel's 1900 system", () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2017, 9, 1, 42979],
    [2018, 8, 31, 43343],
    [2099, 12, 31, 73050],
  ])("%i-%i-%i is serial %i, and back", (year, month, day, serial) => {
    expect(serialFromCivil(year, month, day)).toBe(serial);
    expect(civilFromSerial(serial)).toEqual({ year, month, day });
  });

  it.each([
    ["a time of day", 43344.75, 43344],
    ["the last second", 43344 + 86_399 / 86_400, 43344],
    ["the last millisecond", 43344 + 86_399_999 / 86_400_000, 43344],
    ["a rounding error before midnight", 43345.9999999999, 43346],
    ["a rounding error after midnight", 43346.0000000001, 43346],
  ])("are of a day: %s", (_, serial, day) => {
    expect(wholeDay(serial)).toBe(day);
  });

  it.each([
    ["43275", 43275],
    ["43169.0", 43169],
    ["43,169", 43169],
    ["43169,5", 43169.5],
    ["43,169.25", 43169.25],
  ])("are found in the text %s", (text, serial) => {
    expect(serialInText(text)).toBe(serial);
  });

  it.each(["2018", "432756", "43.275.1", "4327,5", "43 275", "-43275", "4,32,75", ""])(
    "are not in the text %p",
    (text) => {
      expect(serialInText(text)).toBeNull();
    },
  );

  it("leaves serial 60, the 29 February 1900 that never was, to 28 February", () => {
    expect(civilFromSerial(60)).toEqual({ year: 1900, month: 2, day: 28 });
  });

  it("agrees with the Gregorian calendar on every day from March 1900 to 2100", () => {
    for (let serial = 61; serial <= 73415; serial++) {
      const date = new Date((serial - 25569) * DAY);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (serialFromCivil(civil.year, civil.month, civil.day) !== serial) throw new Error(`Serial ${serial}`);
      const { year, month, day } = civilFromSerial(serial);
      if (year !== civil.year || month !== civil.month || day !== civil.day) throw new Error(`Serial ${serial}`);
    }
    expect(civilFromSerial(73415)).toEqual({ year: 2100, month: 12, day: 31 });
  });

  it.each([
    [2019, 28],
    [2020, 29],
    [2000, 29],
    [2100, 28],
  ])("February %i has %i days", (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});

describe("EDATE", () => {
  const edate = (year: number, month: number, day: number, months: number): string => {
    const later = civilFromSerial(addMonths(serialFromCivil(year, month, day), months));
    return `${later.day}/${later.month}/${later.year}`;
  };

  it("clips to the month's end: 31 August 2017 + 18 months is 28 February 2019", () => {
    expect(edate(2017, 8, 31, 18)).toBe("28/2/2019");
  });

  it.each([
    ["into a leap February", edate(2018, 8, 31, 18), "29/2/2020"],
    ["into a month of 30 days", edate(2017, 10, 31, 18), "30/4/2019"],
    ["without clipping", edate(2017, 9, 1, 18), "1/3/2019"],
    ["over December", edate(2017, 12, 15, 12), "15/12/2018"],
    ["into December", edate(2017, 6, 30, 18), "30/12/2018"],
    ["from 29 February by a year", edate(2020, 2, 29, 12), "28/2/2021"],
    ["from 29 February by four years", edate(2016, 2, 29, 48), "29/2/2020"],
  ])("goes %s", (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
