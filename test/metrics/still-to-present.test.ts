import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { bandsOf, isTimeUnknown } from "../../src/metrics/still-to-present";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { registerOf, type Row } from "../support/register-tables";

/** Somebody who started on 1 September 2017 has to present by 1 March 2019. */
const DEADLINE = serialFromCivil(2019, 3, 1);

const bandOf = (row: Row, daysBefore: number, definitions = DEFAULT_DEFINITIONS) =>
  bandsOf(registerOf(row).participants, definitions, DEADLINE - daysBefore)(0);

describe("somebody who has still to present", () => {
  it.each([
    [-1, "overdue"],
    [0, "30 days"],
    [30, "30 days"],
    [31, "90 days"],
    [90, "90 days"],
    [91, "later"],
  ])("%i days before the deadline: %s", (days, band) => expect(bandOf({}, days)).toBe(band));

  it.each<[string, Row, string | null]>([
    ["has withdrawn", { "Withdrawn date": "01/02/2018" }, null],
    ["has presented", { "Presented date": "01/02/2018" }, null],
    ["has a final result", { Result: "Failed" }, null],
    ["has deferred", { "Deferred date": "01/02/2018" }, "deferred"],
    ["has no start date", { "Start date": "" }, "no start date"],
    ["has deferred, and no start date", { "Start date": "", "Deferred date": "Yes" }, "deferred"],
  ])("%s", (_, row, band) => expect(bandOf(row, -1)).toBe(band));

  it("is due although deferred where the definitions say so", () => {
    const deferred = { "Deferred date": "01/02/2018" };
    expect(bandOf(deferred, -1, { ...DEFAULT_DEFINITIONS, deferredAreDue: true })).toBe("overdue");
  });

  it("is never overdue, nor due soon, without a day of the report", () => {
    expect(bandsOf(registerOf({}).participants, DEFAULT_DEFINITIONS, null)(0)).toBe("later");
  });
});

describe("whether it is not known that somebody presented in time", () => {
  it.each<[string, Row, boolean]>([
    ["on a day, from a known start", { "Presented date": "01/02/2019" }, false],
    ["on a day, from an unknown start", { "Presented date": "01/02/2019", "Start date": "" }, true],
    ["on a day that is not known", { "Presented date": "Yes" }, true],
    ["with a result and no date", { Result: "Passed" }, true],
    ["with a result, no date, and withdrawn", { Result: "Passed", "Withdrawn date": "01/02/2019" }, false],
    ["not at all", {}, false],
  ])("%s: %s", (_, row, expected) => expect(isTimeUnknown(registerOf(row).participants, 0)).toBe(expected));
});
