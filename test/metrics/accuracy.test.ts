import { assessmentCount, tasksOf } from "../../src/metrics/accuracy";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Results } from "../../src/metrics/results";
import { QUALIFICATIONS } from "../../src/register/words/qualifications";
import { buildRegister } from "../../src/register/register";
import { assessmentsTable, participantsTable, people, type Row } from "../support/register-tables";
import { resultsOf, rowOf, statusOf } from "../support/readings";

const UPHELD: Row = { "QAA moderated": "Yes", "Moderation outcome": "Upheld" };
const OVERTURNED: Row = { "QAA moderated": "Yes", "Moderation outcome": "Not upheld" };

/** One participant with the given number of assessments of each kind. */
function moderated(upheld: number, overturned: number, unmoderated = 0): Results {
  const kinds = [
    ...Array.from({ length: upheld }, () => UPHELD),
    ...Array.from({ length: overturned }, () => OVERTURNED),
    ...Array.from({ length: unmoderated }, () => ({})),
  ];
  const rows = kinds.map((kind, i) => ({ "Participant ID": "A", Task: `Task ${i}`, ...kind }));
  return resultsOf([participantsTable([{ "Participant ID": "A" }]), assessmentsTable(rows)]);
}

describe("metric 5, assessment accuracy", () => {
  it("counts the rows of the assessments table, the share moderated, and of these the share upheld", () => {
    expect(rowOf(moderated(1, 1, 4), 5, "NPQH")).toEqual(["6", `${100 / 3}% (2)`, "50 %"]);
    expect(rowOf(moderated(1, 1, 4), 5, "Totals")).toEqual(["6", `${100 / 3}% (2)`, "50 %"]);
  });

  it.each([
    ["met at exactly 95 %", 19, 1, "Met"],
    ["not met just below", 18, 1, "Not met"],
    ["met just above", 20, 1, "Met"],
  ])("is %s", (_, upheld, overturned, status) => {
    expect(statusOf(moderated(upheld, overturned), 5, "NPQH")).toBe(status);
  });

  it("has no accuracy and no verdict where nothing was moderated", () => {
    expect(rowOf(moderated(0, 0, 3), 5, "NPQH")).toEqual(["3", "0% (0)", ""]);
    expect(statusOf(moderated(0, 0, 3), 5, "NPQH")).toBe("Not yet known");
  });

  it("is blank where there are no assessments", () => {
    expect(rowOf(moderated(0, 0), 5, "NPQH")).toEqual(["", "", ""]);
  });

  it("files an assessment under the year and qualification of its participation", () => {
    const participants = participantsTable([
      { "Participant ID": "A", Qualification: "NPQSL" },
      { "Participant ID": "A", Qualification: "NPQEL", "Academic year": "2018/19", "Start date": "01/09/2018" },
    ]);
    const assessments = assessmentsTable([
      { "Participant ID": "A", Task: "1", "Presented date": "01/12/2017", ...UPHELD },
      { "Participant ID": "A", Task: "1", "Presented date": "01/12/2018", ...OVERTURNED },
      { "Participant ID": "A", Task: "2", "Presented date": "01/12/2018" },
    ]);
    const results = resultsOf([participants, assessments]);
    expect(rowOf(results, 5, "NPQSL")).toEqual(["1", "100% (1)", "100 %", "", "", ""]);
    expect(rowOf(results, 5, "NPQEL")).toEqual(["", "", "", "2", "50% (1)", "0 %"]);
  });

  describe("without an assessments table", () => {
    const results = resultsOf([
      participantsTable(
        ["NPQEL", "NPQH", "NPQSL", "NPQML", "NPQLT"].flatMap((Qualification) => [
          ...people(3, { Qualification, "Presented date": "01/12/2018" }, Qualification),
          ...people(1, { Qualification }, `${Qualification}-not`),
        ]),
      ),
    ]);

    it.each([
      ["NPQEL", "6"],
      ["NPQH", "6"],
      ["NPQSL", "3"],
      ["NPQML", "3"],
      ["NPQLT", "3"],
      ["Totals", "21"],
    ])("counts those who presented times their tasks: %s %s, and says nothing of moderation", (label, count) => {
      expect(rowOf(results, 5, label)).toEqual([count, "", ""]);
    });

    it("counts one case study each from 2021/22 on, and each year by its own rule", () => {
      const later = participantsTable([
        ...people(3, { Qualification: "NPQH", "Academic year": "2020/21", "Presented date": "01/12/2021" }, "old"),
        ...people(3, { Qualification: "NPQH", "Academic year": "2021/22", "Presented date": "01/12/2022" }, "new"),
      ]);
      expect(rowOf(resultsOf([later]), 5, "NPQH")).toEqual(["6", "", "", "3", "", ""]);
      const { tally } = analyse(buildRegister([later]), DEFAULT_DEFINITIONS);
      expect(assessmentCount(tally, null, 0)).toBe(9);
      expect(assessmentCount(tally, null, null)).toBe(9);
    });

    it("does not judge", () => {
      expect(statusOf(results, 5, "NPQH")).toBe("Not yet known");
      expect(statusOf(results, 5, null)).toBe("Not yet known");
    });
  });
});

describe("the tasks of a qualification", () => {
  it("are two for NPQEL and NPQH of the 2017 suite, one for every other and for all from 2021/22 on", () => {
    const withTwo = (year: number): string[] =>
      QUALIFICATIONS.filter((_, position) => tasksOf(position, year) === 2).map(({ code }) => code);
    expect(withTwo(2017)).toEqual(["NPQEL", "NPQH"]);
    expect(withTwo(2020)).toEqual(["NPQEL", "NPQH"]);
    expect(withTwo(2021)).toEqual([]);
    for (const year of [2017, 2020, 2021, 2026]) {
      expect(QUALIFICATIONS.every((_, position) => [1, 2].includes(tasksOf(position, year)))).toBe(true);
    }
  });
});
