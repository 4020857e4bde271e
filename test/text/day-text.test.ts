import { isoDay, longDay } from "../../src/text/day-text";

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

describe("a date for programs", () => {
  it.each([
    [43159, "2018-02-28"],
    [43890, "2020-02-29"],
    [46022, "2025-12-31"],
    [46023, "2026-01-01"],
  ])("writes serial %i as %s", (serial, text) => {
    expect(isoDay(serial)).toBe(text);
  });
});
