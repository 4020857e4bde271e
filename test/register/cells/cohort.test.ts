import { PART, readCohort, readCohortSuffix, readSchedule } from "../../../src/register/cells/cohort";

const DAYS_TO_1904 = 1462;

describe("a cohort", () => {
  it.each([
    ["2021a", 2021],
    ["2024a", 2024],
    ["2024", 2024],
    ["2025", 2025],
    ["2025a", 2024],
    ["2025b", 2025],
    ["2026A", 2025],
    ["2026 b", 2026],
    ["Cohort 2026-a", 2025],
    ["2025/26", 2025],
    [43_344, 2018],
    [43_497, 2018],
    ["43344.0", 2018],
    ["Sep-18", 2018],
    ["Feb-19", 2018],
    ["Sep18", 2018],
    ["1 September 2018", 2018],
    ["2019-08-31", 2018],
    ["03/02/2019", 2018],
    ["31/08/2019", 2018],
  ])("%p is of the academic year that begins in %p", (cell, year) => {
    expect(readCohort(cell, 0)).toBe(year);
  });

  it.each(["2026c", "2026ab", "04/09/2018", "2018-09", 1, 17, 12_345, 36_000, "Cohort 3", ""])(
    "%p is not read",
    (cell) => {
      expect(readCohort(cell, 0)).toBeNull();
    },
  );

  it("is a date of the workbook's own system", () => {
    expect(readCohort(43_344 - DAYS_TO_1904, DAYS_TO_1904)).toBe(2018);
    expect(readCohort("2018-09-01", DAYS_TO_1904)).toBe(2018);
  });

  it("has a suffix of a or b", () => {
    expect(["a", " B", "", "c", "1"].map(readCohortSuffix)).toEqual([
      PART.spring,
      PART.autumn,
      PART.unsaid,
      PART.unknown,
      PART.unknown,
    ]);
  });

  it("has a schedule", () => {
    expect(["npq-leadership-spring", "npq-specialist-autumn", "NPQ Spring", ""].map(readSchedule)).toEqual([
      PART.spring,
      PART.unsaid,
      PART.spring,
      PART.unsaid,
    ]);
  });
});
