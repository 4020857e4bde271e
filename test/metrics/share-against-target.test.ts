import { participantsTable, people, tableOfRows, targetsTable, type Row } from "../support/register-tables";
import { labelsOf, resultsOf, rowOf, statusOf } from "../support/readings";
import type { Results } from "../../src/metrics/results";

/** Metrics 2 and 3 by the same rule: a participant who counts, one who does not, and the target's heading. */
const METRICS: readonly (readonly [number, Row, Row, string])[] = [
  [2, { "School FSM %": 30 }, { "School FSM %": 29.99 }, "FSM target %"],
  [3, { Ethnicity: "Chinese" }, { Ethnicity: "White British" }, "Non-White British target %"],
];

describe.each(METRICS)("metric %i, share against target", (metric, counting, other, heading) => {
  const results = (reached: number, recruited: number, target: unknown): Results =>
    resultsOf([
      participantsTable([...people(reached, counting), ...people(recruited - reached, other, "Q")]),
      targetsTable([{ Qualification: "NPQH", "Academic year": "2017/18", [heading]: target }]),
    ]);

  it("is 281.25 % for 9 of 16 against 20 %: unrounded shares, not people", () => {
    expect(rowOf(results(9, 16, 20), metric, "NPQH")).toEqual(["20% (3)", "56.25% (9)", "281.25 %"]);
  });

  it("leaves Target and % Target blank without a target, and does not judge", () => {
    const none = results(1, 4, "");
    expect(rowOf(none, metric, "NPQH")).toEqual(["", "25% (1)", ""]);
    expect(statusOf(none, metric, "NPQH")).toBe("Not yet known");
  });

  it("does not judge when the workbook has no column to count from", () => {
    const lean = tableOfRows(
      ["Participant ID", "Qualification", "Academic year"],
      [{ "Participant ID": "P1", Qualification: "NPQH", "Academic year": "2017/18" }],
    );
    const targets = targetsTable([{ Qualification: "NPQH", "Academic year": "2017/18", [heading]: 20 }]);
    expect(statusOf(resultsOf([lean, targets]), metric, "NPQH")).toBe("Not yet known");
  });

  it("leaves Actual and % Target blank when nobody was recruited, and does not judge", () => {
    const nobody = results(0, 0, 20);
    expect(rowOf(nobody, metric, "NPQH")).toEqual(["20% (0)", "", ""]);
    expect(statusOf(nobody, metric, "NPQH")).toBe("Not yet known");
  });

  it("shows 0% (0) and 0.00 % when none of those recruited counts", () => {
    const none = results(0, 5, 20);
    expect(rowOf(none, metric, "NPQH")).toEqual(["20% (1)", "0% (0)", "0 %"]);
    expect(statusOf(none, metric, "NPQH")).toBe("Not met");
  });

  it("rounds the people of the target half up", () => {
    expect(rowOf(results(0, 5, 10), metric, "NPQH")[0]).toBe("10% (1)");
    expect(rowOf(results(0, 5, 9.99), metric, "NPQH")[0]).toBe("9.99% (0)");
    expect(rowOf(results(0, 25, 10), metric, "NPQH")[0]).toBe("10% (3)");
  });

  it("is met at exactly the target and not met just below, judged unrounded", () => {
    expect(statusOf(results(1, 3, 33.333333), metric, "NPQH")).toBe("Met");
    expect(statusOf(results(1, 3, 33.333334), metric, "NPQH")).toBe("Not met");
    expect(statusOf(results(1, 5, 20), metric, "NPQH")).toBe("Met");
    expect(statusOf(results(1, 5, 20.000001), metric, "NPQH")).toBe("Not met");
  });

  it("is met by anybody recruited when the target is nought, and has no % Target", () => {
    const nought = results(0, 4, 0);
    expect(rowOf(nought, metric, "NPQH")).toEqual(["0% (0)", "0% (0)", ""]);
    expect(statusOf(nought, metric, "NPQH")).toBe("Met");
  });

  it("has no totals", () => {
    expect(labelsOf(results(1, 2, 20), metric)).toEqual(["NPQ for Headship (NPQH)"]);
  });

  it("keeps those who withdrew in both counts", () => {
    const withdrawn = { "Withdrawn date": "01/01/2018" };
    const all = resultsOf([
      participantsTable([
        { ...counting, ...withdrawn },
        { ...other, ...withdrawn },
      ]),
    ]);
    expect(rowOf(all, metric, "NPQH")[1]).toBe("50% (1)");
  });
});
