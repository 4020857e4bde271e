import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Results } from "../../src/metrics/results";
import { tallyRegister } from "../../src/metrics/tally-register";
import { buildRegister, type Register } from "../../src/register/register";
import { feedbackTable, participantsTable, targetsTable, type Row } from "../support/register-tables";
import { labelsOf, resultsOf, rowOf } from "../support/readings";

describe("somebody who presented on a day that is not known", () => {
  it("presented, and not in time", () => {
    const results = resultsOf([participantsTable([{ "Presented date": "Yes" }])]);
    expect(rowOf(results, 4, "NPQH")).toEqual(["1", "0", "0 %"]);
  });
});

describe("who is not White British", () => {
  const actualOf = (ethnicity: unknown, flag: unknown, notKnownCounts = true): string => {
    const table = participantsTable([{ Ethnicity: ethnicity, "Non-White British": flag }]);
    return rowOf(resultsOf([table], { notKnownCountsAsNonWhiteBritish: notKnownCounts }), 3, "NPQH")[1];
  };

  it("is said by a column of Yes and No where the ethnicity is not known", () => {
    expect(actualOf("", "Yes", false)).toBe("100% (1)");
    expect(actualOf("", "No", true)).toBe("0% (0)");
  });

  it("is said by the ethnicity where it is known, whatever that column says", () => {
    expect(actualOf("White British", "Yes")).toBe("0% (0)");
    expect(actualOf("Irish", "No")).toBe("100% (1)");
  });

  it("is ruled by the definitions where neither is known", () => {
    expect(actualOf("", "", true)).toBe("100% (1)");
    expect(actualOf("", "", false)).toBe("0% (0)");
    expect(actualOf("Not Known", "N/A", false)).toBe("0% (0)");
  });
});

describe("the band of a school's share of free school meals", () => {
  it("is below the threshold with 0 per cent, and not known only where nothing is said", () => {
    const rows = [0, 29.9, 30, ""].map((share, i) => ({ "Participant ID": `P${i}`, "School FSM %": share }));
    const { groups, scope } = tallyRegister(buildRegister([participantsTable(rows)]), DEFAULT_DEFINITIONS);
    const bands = groups.get("fsm");
    expect(bands?.labels).toEqual(["Not Known", "30% or more", "Below 30%"]);
    expect(bands?.perGroup("recruited", scope.cellsOf(null, null))).toEqual([1, 1, 2]);
  });
});

describe("a report of some years only", () => {
  const year = (id: string, label: string, row: Row = {}): Row => {
    return { "Participant ID": id, "Academic year": label, "Start date": "", Gender: "Female", ...row };
  };
  const register = (): Register =>
    buildRegister([
      participantsTable([
        year("A", "2017/18"),
        year("B", "2018/19"),
        year("C", "2018/19", { Qualification: "NPQSL" }),
        year("D", "2019/20", { Qualification: "NPQSL", Gender: "Male" }),
        year("E", "2019/20", { Qualification: "NPQSL" }),
      ]),
      targetsTable([{ Qualification: "NPQH", "Academic year": "2019/20", "Recruitment target": 9 }]),
      feedbackTable(["A", "B", "D"].map((id, i) => ({ "Participant ID": id, Rating: 10 - i }))),
    ]);
  const reported = (): Results => analyse(register(), DEFAULT_DEFINITIONS, [2017, 2018]).results;

  it("counts nobody of another year", () => {
    const results = reported();
    expect(results.years).toEqual(["2017/18", "2018/19"]);
    expect(rowOf(results, 1, "NPQH")).toEqual(["", "1", "", "", "1", ""]);
    expect(rowOf(results, 1, "NPQSL")).toEqual(["", "0", "", "", "1", ""]);
    expect(rowOf(results, 1, "Totals")).toEqual(["", "1", "", "", "2", ""]);
    expect(results.unreported).toBe(2);
  });

  it("has people, tables and presentations of nothing but its two years and two qualifications", () => {
    const { scope, presenting, tables } = tallyRegister(register(), DEFAULT_DEFINITIONS, [2017, 2018]);
    expect([scope.cells, presenting.length, tables.length]).toEqual([4, 4, 4]);
    const later = presenting.map(({ bands }) => bands["no start date"]);
    expect(later.reduce((sum, people) => sum + people)).toBe(3);
  });

  it("has no ratings of another year", () => {
    const results = reported();
    expect(rowOf(results, 6, "NPQH")).toEqual(["1", "10", "1", "9"]);
    expect(rowOf(results, 6, "NPQSL")).toEqual(["", "", "", ""]);
    expect(rowOf(results, 6, "Totals")).toEqual(["1", "10", "1", "9"]);
  });

  it("lists no group of which only another year has somebody", () => {
    expect(labelsOf(reported(), 1, "Gender")).toEqual(["Female", "Total"]);
    expect(rowOf(reported(), 1, "Total", "Gender")).toEqual(["1", "", "1", "1", "1", "2"]);
  });
});
