import { shownDateOffset } from "../../src/excel/shown-date";

/** 43045 is 6 November 2017 where days are counted from 1900, and 7 November 2021 where they are counted from 1904. */
const DAY = 43_045;

describe("the text by which Excel shows a date tells what the workbook counts from", () => {
  it.each([
    ["06/11/2017", "07/11/2021"],
    ["11/6/17", "11/7/21"],
    ["2017-11-06", "2021-11-07"],
    ["6-Nov-17", "7-Nov-21"],
    ["Monday, 6 November 2017", "Sunday, 7 November 2021"],
    ["06.11.2017 00:00", "07.11.2021 00:00"],
    ["Nov 2017", "Nov 2021"],
    ["2017", "2021"],
  ])("%s or %s", (from1900, from1904) => {
    expect(shownDateOffset(DAY, from1900)).toBe(0);
    expect(shownDateOffset(DAY, from1904)).toBe(1462);
  });

  it("with the time of the day as well", () => {
    expect(shownDateOffset(DAY + 0.5, "07/11/2021 12:00:00")).toBe(1462);
  });

  it.each([
    ["no year", DAY, "6 Nov"],
    ["another calendar's year", DAY, "06/11/2560"],
    ["the number itself", DAY, "43045"],
    ["too narrow a column", DAY, "########"],
    ["no number", "06/11/2017", "06/11/2017"],
    ["a blank cell", "", ""],
    ["a number that is no date of this century", 8, "8"],
    ["a text that is none", DAY, null],
  ])("and %s does not tell", (_, value, text) => {
    expect(shownDateOffset(value, text)).toBeNull();
  });
});
