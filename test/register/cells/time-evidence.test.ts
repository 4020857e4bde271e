import { TimeEvidence } from "../../../src/register/cells/time-evidence";

const [SUMMER, WINTER] = [43_343, 43_466];
const clock = (hours: number, minutes = 0, seconds = 0): number => (hours * 3600 + minutes * 60 + seconds) / 86_400;

/** The position of the first date that looks a day early; undefined when none does. */
function earlyOf(...dates: readonly (readonly [day: number, time: number])[]): unknown {
  const evidence = new TimeEvidence();
  dates.forEach(([day, time], position) => evidence.add(day, time, position));
  return evidence.firstEarly;
}

describe("times of day of a column", () => {
  it("are suspicious where most are in the last ten minutes of their day", () => {
    expect(earlyOf([WINTER, 0], [SUMMER, clock(23, 59, 12)], [WINTER, clock(23, 58, 45)])).toBe(1);
    expect(earlyOf([WINTER, 0], [SUMMER, 0], [SUMMER, clock(23, 59, 12)], [SUMMER, clock(23, 59, 12)])).toBeUndefined();
    expect(earlyOf([SUMMER, clock(23, 59, 12)])).toBeUndefined();
  });

  it("are not where they end a day on purpose", () => {
    expect(earlyOf([SUMMER, clock(23, 59)], [SUMMER, clock(23, 59)])).toBeUndefined();
    expect(earlyOf([SUMMER, clock(23, 59, 59)], [SUMMER, clock(23, 59, 59.999)])).toBeUndefined();
  });

  it("are suspicious at 23:00 in summer and at midnight in winter", () => {
    expect(earlyOf([WINTER, 0], [SUMMER, clock(23)], [SUMMER, clock(23)])).toBe(1);
    expect(earlyOf([WINTER, clock(23)], [SUMMER, clock(23)], [SUMMER, clock(23)])).toBeUndefined();
    expect(earlyOf([SUMMER, clock(9)], [SUMMER, clock(23)], [SUMMER, clock(23)])).toBeUndefined();
  });

  it("are any times where there are none", () => {
    expect(earlyOf()).toBeUndefined();
  });
});
