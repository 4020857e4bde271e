import { longDay } from "../../src/text/day-text";

describe("a date in words", () => {
  it.each([
    [1, "1 January 1900"],
    [59, "28 February 1900"],
    [61, "1 March 1900"],
    [43159, "28 February 2018"],
    [43830, "31 December 2019"],
    [43890, "29 February 2020"],
    [46350, "24 November 2026"],
  ])("writes serial %i as %s", (serial, text) => {
    expect(longDay(serial)).toBe(text);
  });
});
