import type { Metric } from "../../../src/metrics/metric";
import { overallStanding } from "../../../src/taskpane/model/overall-standing";
import { resultsOf } from "../../support/readings";
import { participantsTable, people, targetsTable } from "../../support/register-tables";
import { metric, shown, standing } from "../../support/report-inputs";

const percent = { kind: "percent", numerator: 7, denominator: 4 } as const;

function withStandings(...standings: Metric["standings"]): Metric {
  return metric(1, { standings });
}

describe("the standing of all qualifications together", () => {
  it("is that of the metric's totals, with their figure as the sheets display it", () => {
    const totals = withStandings(
      standing("NPQH", "2017/18", "Met", null),
      standing(null, "2017/18", "Met", percent),
      standing(null, "2018/19", "Not yet known", null),
    );
    expect(overallStanding(totals, "2017/18")).toMatchObject({ status: "Met", figure: "175.00 %", note: "" });
    expect(overallStanding(totals, "2018/19")).toMatchObject({
      status: "Not yet known",
      figure: "",
      note: "No target",
    });
  });

  it("names the qualifications that miss what all together reach, and how much each is short of", () => {
    const mixed = withStandings(
      { ...standing("NPQEL", "2017/18", "Not met", null), short: 5 },
      standing("NPQH", "2017/18", "Met", percent),
      standing("NPQSL", "2017/18", "Not met", null),
      standing("NPQML", "2018/19", "Not met", null),
      standing(null, "2017/18", "Met", percent),
    );
    expect(overallStanding(mixed, "2017/18").note).toBe("Met by all together, not by NPQEL (5 more), NPQSL (1 more)");
  });

  it("is told unrounded where the rounded figure would seem to contradict it", () => {
    const close = {
      ...standing(null, "2017/18", "Not met", { kind: "percent", numerator: 89_997, denominator: 100_000 }),
    };
    const target = { kind: "percent", numerator: 90, denominator: 100 } as const;
    expect(overallStanding(metric(4, { standings: [{ ...close, target }] }), "2017/18")).toMatchObject({
      ...{ status: "Not met", figure: "89.997 %", note: "89.997% in time, target 90%" },
    });
  });

  it("is not known in a year of which nothing is said", () => {
    expect(overallStanding(withStandings(), "2017/18")).toMatchObject({
      status: "Not yet known",
      figure: "",
      note: "",
    });
  });

  describe("out of a register", () => {
    const target = { "Academic year": "2017/18", "Recruitment target": 4, "FSM target %": 50 };
    const { metrics } = resultsOf([
      participantsTable([
        ...people(3, { "School FSM %": 40 }),
        ...people(6, { Qualification: "NPQSL", "School FSM %": 10 }, "S"),
      ]),
      targetsTable([
        { ...target, Qualification: "NPQH" },
        { ...target, Qualification: "NPQSL" },
      ]),
    ]);
    const of = (number: number) => overallStanding(metrics[number - 1], "2017/18");

    it("has no percentage that seems to contradict it: 9 of 8 were recruited, but NPQH lacks one", () => {
      expect(of(1)).toMatchObject({
        ...{ status: "Not met", figure: "1 of 2 met" },
        note: "112.50 % of target. 1 of 2 met, 1 more needed. Not met: NPQH (1 more)",
      });
    });

    it("counts the qualifications that meet their share", () => {
      // Half of six is three, of whom there is none.
      expect(of(2)).toMatchObject({
        ...{ status: "Not met", figure: "1 of 2 met", note: "3 more needed. Not met: NPQSL (3 more)" },
      });
    });

    it("leads to the people whom its figure counts, and nowhere where it counts qualifications", () => {
      expect(of(3).figure).not.toBe("");
      expect(of(3).asked).toEqual({
        people: { measure: "non-white-british", year: "2017/18", qualification: null, group: null },
        among: { measure: "recruited", year: "2017/18", qualification: null, group: null },
      });
      expect([of(1).asked, of(2).asked, of(4).asked]).toEqual([null, null, null]);
    });

    it("shows the figure that there is without a target, and why the rest is not known", () => {
      expect(of(3)).toMatchObject({ status: "Not yet known" });
      expect(of(4)).toMatchObject({ status: "Not yet known", figure: "" });
    });
  });

  it("does not call groups that differ people who are needed", () => {
    const groups = metric(7, {
      standings: [standing("NPQH", "2017/18", "Not met", shown(1)), standing(null, "2017/18", "Not met", shown(2))],
    });
    expect(overallStanding(groups, "2017/18")).toMatchObject({
      ...{ status: "Not met", figure: "2 groups differ", note: "Not met: NPQH" },
    });
  });
});
