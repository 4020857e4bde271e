import { participantsTable, people, targetsTable } from "../support/register-tables";
import { labelsOf, resultsOf, rowOf, statusOf, tableOfMetric } from "../support/readings";

const target = (recruitment: unknown, qualification = "NPQH", year = "2017/18") => ({
  Qualification: qualification,
  "Academic year": year,
  "Recruitment target": recruitment,
});

describe("metric 1, recruitment", () => {
  it("is everyone recruited against the target, those who withdrew included", () => {
    const results = resultsOf([
      participantsTable([...people(20), { "Withdrawn date": "01/01/2018" }]),
      targetsTable([target(12)]),
    ]);
    expect(rowOf(results, 1, "NPQH")).toEqual(["12", "21", "175 %"]);
  });

  it.each([
    ["met at exactly 100 %", 10, "Met"],
    ["not met just below", 9, "Not met"],
  ])("is %s", (_, recruited, status) => {
    const results = resultsOf([participantsTable(people(recruited)), targetsTable([target(10)])]);
    expect(statusOf(results, 1, "NPQH")).toBe(status);
    expect(statusOf(results, 1, null)).toBe(status);
  });

  it("leaves Target and % Target blank where there is no target, and does not judge", () => {
    const results = resultsOf([participantsTable(people(3))]);
    expect(rowOf(results, 1, "NPQH")).toEqual(["", "3", ""]);
    expect(statusOf(results, 1, "NPQH")).toBe("Not yet known");
  });

  it("shows nought where nobody was recruited", () => {
    const results = resultsOf([participantsTable([]), targetsTable([target(5)])]);
    expect(rowOf(results, 1, "NPQH")).toEqual(["5", "0", "0 %"]);
    expect(statusOf(results, 1, "NPQH")).toBe("Not met");
  });

  it("leaves % Target blank for a target of nought", () => {
    const results = resultsOf([participantsTable(people(2)), targetsTable([target(0)])]);
    expect(rowOf(results, 1, "NPQH")).toEqual(["0", "2", ""]);
    expect(statusOf(results, 1, "NPQH")).toBe("Not yet known");
  });

  it("sums targets and recruits in the row Totals", () => {
    const results = resultsOf([
      participantsTable([...people(3), ...people(4, { Qualification: "NPQSL" }, "S")]),
      targetsTable([target(4), target(6, "NPQSL")]),
    ]);
    expect(rowOf(results, 1, "Totals")).toEqual(["10", "7", "70 %"]);
    expect(tableOfMetric(results, 1).rows.map(({ isTotal }) => isTotal)).toEqual([false, false, true]);
  });

  it("shows each year beside the other, under its own columns", () => {
    const results = resultsOf([
      participantsTable([...people(3), ...people(1, { "Academic year": "2018/19" }, "Q")]),
      targetsTable([target(4, "NPQH", "2018/19")]),
    ]);
    expect(tableOfMetric(results, 1).columns).toEqual([
      ["2017/18", "Target"],
      ["2017/18", "Actual"],
      ["2017/18", "% Target"],
      ["2018/19", "Target"],
      ["2018/19", "Actual"],
      ["2018/19", "% Target"],
    ]);
    expect(rowOf(results, 1, "NPQH")).toEqual(["", "3", "", "4", "1", "25 %"]);
  });

  it("is judged by the threshold that the definitions set", () => {
    const tables = [participantsTable(people(9)), targetsTable([target(10)])];
    expect(statusOf(resultsOf(tables, { recruitmentThresholdPercent: 90 }), 1, "NPQH")).toBe("Met");
    expect(statusOf(resultsOf(tables, { recruitmentThresholdPercent: 90.1 }), 1, "NPQH")).toBe("Not met");
  });

  it("lists qualifications in report order, and only those that occur in rows or targets", () => {
    const results = resultsOf([
      participantsTable([{ Qualification: "NPQLT" }, { Qualification: "NPQML" }, { Qualification: "NPQEL" }]),
      targetsTable([target(1, "NPQH"), target(1, "NPQEYL")]),
    ]);
    expect(results.qualifications).toEqual(["NPQEL", "NPQH", "NPQML", "NPQEYL", "NPQLT"]);
    expect(labelsOf(results, 1)).toEqual([
      "NPQ for Executive Leadership (NPQEL)",
      "NPQ for Headship (NPQH)",
      "NPQ for Middle Leadership (NPQML)",
      "NPQ for Early Years Leadership (NPQEYL)",
      "NPQ for Leading Teaching (NPQLT)",
      "Totals",
    ]);
  });
});
