import { DEFAULT_DEFINITIONS } from "../../src/metrics/definitions";
import { TimeLimit } from "../../src/metrics/time-limit";
import { FIRST_DATE, LAST_DATE } from "../../src/register/cells/read-date";
import { addMonths, serialFromCivil } from "../../src/register/cells/serial-date";

describe("the time limit of metric 4", () => {
  it("ends 18 months after the start, on the month's last day at the latest", () => {
    const limit = new TimeLimit(DEFAULT_DEFINITIONS);
    expect(limit.deadline(serialFromCivil(2017, 9, 1))).toBe(serialFromCivil(2019, 3, 1));
    expect(limit.deadline(serialFromCivil(2017, 8, 31))).toBe(serialFromCivil(2019, 2, 28));
    expect(limit.deadline(serialFromCivil(2017, 8, 31))).toBe(serialFromCivil(2019, 2, 28));
  });

  it("is the latest extension that covers the start date", () => {
    const limit = new TimeLimit({
      ...DEFAULT_DEFINITIONS,
      presentWithinExtensions: [
        { startsFrom: serialFromCivil(2018, 7, 1), months: 24 },
        { startsFrom: serialFromCivil(2021, 3, 1), months: 14 },
      ],
    });
    const deadline = (year: number, month: number, day: number) => limit.deadline(serialFromCivil(year, month, day));
    expect(deadline(2018, 6, 30)).toBe(serialFromCivil(2019, 12, 30));
    expect(deadline(2018, 7, 1)).toBe(serialFromCivil(2020, 7, 1));
    expect(deadline(2021, 2, 28)).toBe(serialFromCivil(2023, 2, 28));
    expect(deadline(2021, 3, 1)).toBe(serialFromCivil(2022, 5, 1));
  });

  it("is known for the first and the last start date there is", () => {
    const limit = new TimeLimit(DEFAULT_DEFINITIONS);
    expect(limit.deadline(FIRST_DATE)).toBe(addMonths(FIRST_DATE, 18));
    expect(limit.deadline(LAST_DATE)).toBe(addMonths(LAST_DATE, 18));
  });
});
