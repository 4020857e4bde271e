import type { Comparison } from "../../../src/metrics/comparison";
import { groupRows, type GroupChoice } from "../../../src/taskpane/model/group-rows";
import { resultsOf } from "../../support/readings";
import { participantsTable, people } from "../../support/register-tables";
import { comparison } from "../../support/report-inputs";

const CHOICE: GroupChoice = { characteristic: "Gender", measure: "retention", year: "2017/18", qualification: null };

function rowOf(changes: Partial<Comparison>) {
  const [row] = groupRows([comparison(changes)], CHOICE);
  return row;
}

describe("the groups of a choice", () => {
  it("are those of its characteristic, measure, year and qualification, in the order of the sheets", () => {
    const all = [
      comparison({ group: "Female" }),
      comparison({ characteristic: "Disability", group: "Yes" }),
      comparison({ group: "Female", measure: "achievement" }),
      comparison({ group: "Female", year: null }),
      comparison({ group: "Female", year: "2018/19" }),
      comparison({ group: "Female", qualification: "NPQH" }),
      comparison({ group: "Male" }),
    ];
    const groupsOf = (choice: Partial<GroupChoice>): string[] =>
      groupRows(all, { ...CHOICE, ...choice }).map(({ group }) => group);
    expect(groupsOf({})).toEqual(["Female", "Male"]);
    expect(groupsOf({ year: null })).toEqual(["Female"]);
    expect(groupsOf({ qualification: "NPQH" })).toEqual(["Female"]);
    expect(groupsOf({ characteristic: "Disability" })).toEqual(["Yes"]);
    expect(groupsOf({ measure: "achievement" })).toEqual(["Female"]);
    expect(groupsOf({ characteristic: "Region" })).toEqual([]);
  });

  it("begin with those that are compared; those of whom nothing is known come last", () => {
    const all = ["Not Known", "Not provided", "Asian", "Prefer not to say", "White"].map((group) =>
      comparison({ group }),
    );
    expect(groupRows(all, CHOICE).map(({ group }) => group)).toEqual([
      ...["Asian", "White", "Not Known", "Not provided", "Prefer not to say"],
    ]);
  });

  it("come out of a register with every number that the pane shows", () => {
    const { comparisons } = resultsOf([
      participantsTable([
        ...people(20, { Gender: "Female" }, "F"),
        ...people(1, { Gender: "Female", "Withdrawn date": "2018-01-01" }, "G"),
        ...people(10, { Gender: "Male" }, "M"),
        ...people(11, { Gender: "Male", "Withdrawn date": "2018-01-01" }, "N"),
      ]),
    ]);
    const [female, male] = groupRows(comparisons, CHOICE).filter(({ verdict }) => verdict !== "Not tested");
    expect(female).toMatchObject({
      ...{ group: "Female", rate: 20 / 21, rateText: "95.2%", peopleText: "20 of 21" },
      ...{
        gapText: "+47.6 points",
        gapPeopleText: "10 more retained than at the others' rate",
        verdict: "Significantly higher",
      },
    });
    // PP, and twice that for two groups.
    expect(female.pText).toBe("p = 0.003 (0.001 before adjustment)");
    expect(male).toMatchObject({
      group: "Male",
      gapText: "−47.6 points",
      gapPeopleText: "10 fewer retained than at the others' rate",
    });
  });

  it("have an interval around their rate", () => {
    const { interval } = rowOf({ successes: 81, total: 263 });
    expect(interval?.low).toBeCloseTo(0.2553, 4);
    expect(interval?.high).toBeCloseTo(0.3662, 4);
  });

  it("have the thousands of their people set off, as elsewhere in the pane", () => {
    const many = { successes: 1049, total: 1153, otherSuccesses: 50_000, otherTotal: 1_000_000 };
    expect(rowOf(many)).toMatchObject({
      ...{ peopleText: "1,049 of 1,153", gapPeopleText: "991 more retained than at the others' rate" },
    });
    expect(rowOf({ ...many, successes: 1153, otherSuccesses: 0 }).gapPeopleText).toMatch(/^1,153 more/);
  });

  it("have nothing to show where there is nobody", () => {
    const nobody = { successes: 0, total: 0, pValue: null, adjustedPValue: null, verdict: "Not yet known" } as const;
    expect(rowOf(nobody)).toMatchObject({
      ...{ rate: null, rateText: "", peopleText: "0 of 0", interval: null },
      ...{ gapText: "", gapPeopleText: "", pText: "", verdict: "Not yet known" },
    });
  });

  it("are compared with nobody where their group is not known, or where they are all there are", () => {
    expect(rowOf({ group: "Not Known", verdict: "Not tested" })).toMatchObject({ gapText: "", gapPeopleText: "" });
    expect(rowOf({ otherSuccesses: 0, otherTotal: 0 })).toMatchObject({
      ...{ rateText: "95.0%", gapText: "", gapPeopleText: "" },
    });
  });

  it.each([
    [
      "one person",
      { successes: 9, total: 10, otherSuccesses: 8, otherTotal: 10 },
      "+10.0 points",
      "1 more retained than at the others' rate",
    ],
    [
      "less than a person",
      { successes: 5, total: 9, otherSuccesses: 6, otherTotal: 10 },
      "−4.4 points",
      "less than one person from the others' rate",
    ],
    [
      "nothing",
      { successes: 5, total: 10, otherSuccesses: 6, otherTotal: 12 },
      "0.0 points",
      "less than one person from the others' rate",
    ],
    [
      "less than is shown",
      { successes: 4999, total: 10_000, otherSuccesses: 5, otherTotal: 10 },
      "0.0 points",
      "1 fewer retained than at the others' rate",
    ],
  ])("say a gap of %s as points and people", (_, counts, gapText, gapPeopleText) => {
    expect(rowOf(counts)).toMatchObject({ gapText, gapPeopleText });
  });

  it("say of achievement who passed", () => {
    const [row] = groupRows([comparison({ measure: "achievement" })], { ...CHOICE, measure: "achievement" });
    expect(row.gapPeopleText).toBe("15 more passed than at the others' rate");
  });

  it.each([
    [0.0312, 0.0124, "p = 0.031 (0.012 before adjustment)"],
    [0.0009, 0.0004, "p < 0.001 (< 0.001 before adjustment)"],
    [1, 0.7, "p = 1.000 (0.700 before adjustment)"],
  ])("say a p-value of %d, %d before adjustment", (adjustedPValue, pValue, text) => {
    expect(rowOf({ adjustedPValue, pValue }).pText).toBe(text);
  });

  it("round a rate half up as it is, not as a double comes near it", () => {
    expect(rowOf({ successes: 381, total: 400 }).rateText).toBe("95.3%");
    expect(rowOf({ successes: 2_045, total: 10_000 }).rateText).toBe("20.5%");
  });
});
