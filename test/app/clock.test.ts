import { nowSerial, todaySerial } from "../../src/app/clock";

/** Days from 30 December 1899, which is Excel's day 0, counted by the calendar of this computer's language. */
const dayNumber = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe("the clock", () => {
  afterEach(() => jest.useRealTimers());

  it.each([
    [2026, 1, 1, 0, 0],
    [2024, 2, 29, 12, 30],
    [2026, 12, 31, 23, 59],
  ])(
    "says the day of %i-%i-%i as Excel counts it, and %i:%i as part of the day",
    (year, month, day, hours, minutes) => {
      jest.useFakeTimers({ now: new Date(year, month - 1, day, hours, minutes, 59) });
      expect(todaySerial()).toBe(dayNumber(year, month, day));
      expect(nowSerial()).toBeCloseTo(dayNumber(year, month, day) + (hours + minutes / 60) / 24, 8);
    },
  );
});
