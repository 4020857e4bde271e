import type { Analysis } from "../../src/metrics/analyse";
import { ask } from "../support/ask";
import { EMPTY, said, SMALL } from "../support/small-register";

const tableIn = (
  metric: unknown,
  breakdown: unknown = undefined,
  year: unknown = undefined,
  analysis: Analysis = SMALL,
): unknown => said(ask("METRIC", { metric, breakdown, year }, analysis));

const groupsIn = (characteristic: unknown, analysis: Analysis = SMALL): unknown =>
  said(ask("GROUPS", { characteristic }, analysis));

describe("NPQ.METRIC", () => {
  it("is the table of the sheet, with its header rows", () => {
    expect(tableIn(1)).toEqual([
      ["Qualification", "2017/18", "", "", "2018/19", "", ""],
      ["", "Target", "Actual", "% Target", "Target", "Actual", "% Target"],
      ["NPQ for Headship (NPQH)", 5, 4, 0.8, "", 1, ""],
      ["NPQ for Middle Leadership (NPQML)", 1, 1, 1, 0, 1, ""],
      ["Totals", 6, 5, 5 / 6, 0, 2, ""],
    ]);
  });

  it("has a third header row where the sheet has one", () => {
    expect(tableIn(7, "", 2018)).toEqual([
      ["Qualification", "2018/19", "", "", "", "", "", "", "", ""],
      ["", "Retention", "", "", "Deferrals", "", "", "Achievement", "", ""],
      [
        ...["", "Started", "Withdrawn", "Retention %", "Started", "Deferred", "Deferred %"],
        ...["Submitted", "Passed", "Achieved %"],
      ],
      ["NPQ for Headship (NPQH)", 1, 1, 0, 1, 0, 0, 0, 0, ""],
      ["NPQ for Middle Leadership (NPQML)", 1, 0, 1, 1, 0, 0, 0, 0, ""],
      ["Totals", 2, 1, 0.5, 2, 0, 0, 0, 0, ""],
    ]);
  });

  it("has numbers for shares and means, with all their decimals", () => {
    expect(tableIn(1, 0, 0)).toEqual(tableIn(1));
    expect(tableIn("Metric 2", "qualification", "2017/18")).toEqual([
      ["Qualification", "2017/18", "", ""],
      ["", "Target", "Actual", "% Target"],
      ["NPQ for Headship (NPQH)", 0.25, 0.5, 2],
      ["NPQ for Middle Leadership (NPQML)", "", 0, ""],
    ]);
    expect(tableIn(5, null, 2017)).toEqual([
      ["Qualification", "2017/18", "", ""],
      ["", "Assessment Count", "QAA Moderation", "Accuracy %"],
      ["NPQ for Headship (NPQH)", 3, 2 / 3, 0.5],
      ["NPQ for Middle Leadership (NPQML)", 1, 1, 1],
      ["Totals", 4, 0.75, 2 / 3],
    ]);
    expect(tableIn(6, null, 2017)).toEqual([
      ["Qualification", "2017/18", ""],
      ["", "Responses", "Mean rating"],
      ["NPQ for Headship (NPQH)", 2, 6.75],
      ["NPQ for Middle Leadership (NPQML)", "", ""],
      ["Totals", 2, 6.75],
    ]);
  });

  it("lists groups, with the sheet's blanks for 0", () => {
    expect(tableIn(1, "Gender")).toEqual([
      ["Gender", "2017/18", "", "", "2018/19", "", ""],
      ["", "NPQH", "NPQML", "Total", "NPQH", "NPQML", "Total"],
      ["Not Known", "", "", "", "", 1, 1],
      ["Female", 2, 1, 3, 1, "", 1],
      ["Male", 2, "", 2, "", "", ""],
      ["Total", 4, 1, 5, 1, 1, 2],
    ]);
    expect(tableIn(4, " disability ", 2017)).toEqual([
      ["Disability", "2017/18", "", ""],
      ["", "NPQH", "NPQML", "Total"],
      ["Not Known", "", "", ""],
      ["No", "", 1, 1],
      ["Not provided", "", "", ""],
      ["Yes", 1, "", 1],
      ["Total", 1, 1, 2],
    ]);
  });

  it("says which tables a metric has", () => {
    expect(tableIn(1, "Region")).toBe(
      "wrong argument: Metric 1 has no table by “Region”. Use Qualification, Gender, Disability or Ethnicity.",
    );
    expect(tableIn(6, "Gender")).toBe("wrong argument: Metric 6 has no table by “Gender”. Use Qualification.");
  });

  it("says which argument is wrong", () => {
    expect(tableIn(9)).toBe("wrong argument: “9” is not a metric. Use a number from 1 to 7.");
    expect(tableIn(1, "", "2016/17")).toMatch(/^wrong argument: “2016\/17” is not in your tables/);
  });

  it("has nothing to show of an empty register", () => {
    for (let metric = 1; metric <= 7; metric++) {
      expect(tableIn(metric, "", "", EMPTY)).toBe("not available: There are no participants yet.");
    }
    expect(tableIn(1, "Gender", "", EMPTY)).toBe("not available: There are no participants yet.");
  });
});

describe("NPQ.QUALIFICATIONS, NPQ.YEARS and NPQ.GROUPS", () => {
  it("list what occurs, one below the other", () => {
    expect(said(ask("QUALIFICATIONS", {}, SMALL))).toEqual([["NPQH"], ["NPQML"]]);
    expect(said(ask("YEARS", {}, SMALL))).toEqual([["2017/18"], ["2018/19"]]);
    expect(groupsIn("gender")).toEqual([["Not Known"], ["Female"], ["Male"]]);
    expect(groupsIn("FSM")).toEqual([["Not Known"], ["30% or more"], ["Below 30%"]]);
    expect(groupsIn("Ethnic group")).toEqual([["Not Known"], ["Asian / Asian British"], ["Not provided"], ["White"]]);
  });

  it("say which characteristics there are", () => {
    const known = "Use one of: Gender, Disability, Ethnicity, Ethnic group, FSM.";
    for (const asked of ["Phase", 3]) {
      expect(groupsIn(asked)).toBe(`wrong argument: “${asked}” is not a characteristic in your tables. ${known}`);
    }
    for (const asked of ["", null, 0]) {
      expect(groupsIn(asked)).toBe(`wrong argument: The characteristic is missing. ${known}`);
    }
  });

  it("have nothing to list of an empty register", () => {
    for (const answer of [ask("QUALIFICATIONS", {}, EMPTY), ask("YEARS", {}, EMPTY)].map(said)) {
      expect(answer).toBe("not available: There are no participants yet.");
    }
    expect(groupsIn("Gender", EMPTY)).toBe("not available: There are no participants yet.");
  });
});
