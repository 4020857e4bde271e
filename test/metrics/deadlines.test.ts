import { Deadlines } from "../../src/metrics/deadlines";
import { FIRST_DATE, LAST_DATE } from "../../src/register/cells/read-date";
import { addMonths, serialFromCivil } from "../../src/register/cells/serial-date";

describe("a deadline", () => {
  it("is so many months after the start, on the month's last day at the latest", () => {
    const deadlines = new Deadlines(() => 18);
    expect(deadlines.of(serialFromCivil(2017, 9, 1))).toBe(serialFromCivil(2019, 3, 1));
    expect(deadlines.of(serialFromCivil(2017, 8, 31))).toBe(serialFromCivil(2019, 2, 28));
    expect(deadlines.of(serialFromCivil(2017, 8, 31))).toBe(serialFromCivil(2019, 2, 28));
  });

  it("may change in the middle of a month", () => {
    const change = serialFromCivil(2018, 7, 15);
    const deadlines = new Deadlines((start) => (start < change ? 18 : 24));
    expect(deadlines.of(change - 1)).toBe(serialFromCivil(2020, 1, 14));
    expect(deadlines.of(change)).toBe(serialFromCivil(2020, 7, 15));
    expect(deadlines.of(change - 1)).toBe(serialFromCivil(2020, 1, 14));
  });

  it("is known for the first and the last start date there is", () => {
    const deadlines = new Deadlines(() => 18);
    expect(deadlines.of(FIRST_DATE)).toBe(addMonths(FIRST_DATE, 18));
    expect(deadlines.of(LAST_DATE)).toBe(addMonths(LAST_DATE, 18));
  });
});
