import { participantsTable, people, targetsTable } from "../support/register-tables";
import { resultsOf, rowOf, statusOf, tableOfMetric } from "../support/readings";

const WITHDRAWN = { "Withdrawn date": "01/01/2018" };
const DEFERRED = { "Deferred date": "01/01/2018" };

describe("metric 7, retention and achievement", () => {
  const results = resultsOf([
    participantsTable([
      ...people(5),
      ...people(3, WITHDRAWN, "W"),
      ...people(2, DEFERRED, "D"),
      ...people(4, { Result: "Passed" }, "Q"),
      ...people(1, { Result: "Failed" }, "F"),
      ...people(1, { Result: "Pending", "Presented date": "01/01/2019" }, "T"),
    ]),
  ]);

  it("has nine columns a year under Retention, Deferrals and Achievement", () => {
    expect(tableOfMetric(results, 7).columns).toEqual([
      ["2017/18", "Retention", "Started"],
      ["2017/18", "Retention", "Withdrawn"],
      ["2017/18", "Retention", "Retention %"],
      ["2017/18", "Deferrals", "Started"],
      ["2017/18", "Deferrals", "Deferred"],
      ["2017/18", "Deferrals", "Deferred %"],
      ["2017/18", "Achievement", "Submitted"],
      ["2017/18", "Achievement", "Passed"],
      ["2017/18", "Achievement", "Achieved %"],
    ]);
  });

  it("retains those who did not withdraw; those who deferred stay started", () => {
    expect(rowOf(results, 7, "NPQH").slice(0, 6)).toEqual(["16", "3", "81.25%", "16", "2", "12.5%"]);
  });

  it("achieves the passed of those whose result is released, not of those who presented", () => {
    expect(rowOf(results, 7, "NPQH").slice(6)).toEqual(["5", "4", "80%"]);
  });

  it("adds up in Totals", () => {
    const two = resultsOf([
      participantsTable([
        ...people(2, { Result: "Passed" }),
        ...people(2, { Qualification: "NPQSL", Result: "Failed", ...WITHDRAWN }, "S"),
      ]),
    ]);
    expect(rowOf(two, 7, "Totals")).toEqual(["4", "2", "50%", "4", "0", "0%", "4", "2", "50%"]);
  });

  it("shows 0 and 0%, and a blank only where there is nothing to divide by", () => {
    expect(rowOf(resultsOf([participantsTable(people(1, WITHDRAWN))]), 7, "NPQH")).toEqual([
      "1",
      "1",
      "0%",
      "1",
      "0",
      "0%",
      "0",
      "0",
      "",
    ]);
    const nobody = resultsOf([
      participantsTable([]),
      targetsTable([{ Qualification: "NPQH", "Academic year": "2017/18", "Recruitment target": 5 }]),
    ]);
    expect(rowOf(nobody, 7, "NPQH")).toEqual(["0", "0", "", "0", "0", "", "0", "0", ""]);
  });

  describe("is", () => {
    const women = (stayed: number, left: number, outcome = {}) => [
      ...people(stayed, { Gender: "F", ...outcome }, "FS"),
      ...people(left, { Gender: "F", ...WITHDRAWN }, "FW"),
    ];
    const men = (stayed: number, left: number, outcome = {}) => [
      ...people(stayed, { Gender: "M", ...outcome }, "MS"),
      ...people(left, { Gender: "M", ...WITHDRAWN }, "MW"),
    ];
    const status = (rows: readonly Readonly<Record<string, unknown>>[]): string =>
      statusOf(resultsOf([participantsTable(rows)]), 7, "NPQH");

    it("not met as soon as one group differs, whatever is not yet known", () => {
      expect(status([...women(10, 20), ...men(30, 0)])).toBe("Not met");
    });

    it("met when groups were tested on retention and on achievement, and none differs", () => {
      const passed = { Result: "Passed" };
      expect(status([...women(20, 1, passed), ...men(20, 1, passed)])).toBe("Met");
    });

    it("not yet known while there are no outcomes", () => {
      expect(status([...women(20, 1), ...men(20, 1)])).toBe("Not yet known");
    });

    it("not yet known when every group is too small to test", () => {
      expect(status([...women(5, 0, { Result: "Passed" }), ...men(5, 0, { Result: "Passed" })])).toBe("Not yet known");
    });

    it("judged by year: another year's difference does not count", () => {
      const nextYear = [...women(10, 20), ...men(30, 0)].map((row, i) => ({
        ...row,
        "Participant ID": `next-${i}`,
        "Academic year": "2018/19",
      }));
      const results = resultsOf([participantsTable([...women(20, 1), ...men(20, 1), ...nextYear])]);
      expect(statusOf(results, 7, "NPQH", "2017/18")).toBe("Not yet known");
      expect(statusOf(results, 7, "NPQH", "2018/19")).toBe("Not met");
    });
  });
});
