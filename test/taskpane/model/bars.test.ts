import { type Definitions } from "../../../src/metrics/definitions";
import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import type { Results } from "../../../src/metrics/results";
import { barsOf, type Bar } from "../../../src/taskpane/model/bars";
import { resultsOf } from "../../support/readings";
import {
  assessmentsTable,
  feedbackTable,
  participantsTable,
  people,
  targetsTable,
} from "../../support/register-tables";

/** Ten people on NPQH, whose year is over, and four on NPQSL, of whom nothing is known. */
const TABLES = [
  participantsTable([
    ...people(3, {
      "School FSM %": 40,
      Ethnicity: "Irish",
      "Start date": "2017-09-01",
      "Presented date": "2018-09-01",
    }),
    { "Participant ID": "late", "Start date": "2017-09-01", "Presented date": "2019-09-01" },
    ...people(6, { "School FSM %": 10, Ethnicity: "English / Welsh / Scottish / Northern Irish / British" }, "Q"),
    ...people(4, { Qualification: "NPQSL" }, "S"),
  ]),
  targetsTable([
    {
      ...{ Qualification: "NPQH", "Academic year": "2017/18", "Recruitment target": 20 },
      ...{ "FSM target %": 60, "Non-White British target %": 25 },
    },
  ]),
  assessmentsTable(
    ["Upheld", "Upheld", "Upheld", "Not upheld"].map((outcome, i) => ({
      ...{ "Participant ID": `P-${(i % 3) + 1}`, Task: i < 3 ? "1" : "2" },
      ...{ "Presented date": "2018-09-01", "QAA moderated": "Yes", "Moderation outcome": outcome },
    })),
  ),
  feedbackTable([
    { "Participant ID": "P-1", Rating: 8 },
    { "Participant ID": "P-2", Rating: 8.5 },
  ]),
];

function bars(number: number, definitions: Partial<Definitions> = {}, results: Results = resultsOf(TABLES)): Bar[] {
  const metric = results.metrics.find((one) => one.number === number);
  if (metric === undefined) throw new Error(`There is no metric ${number}.`);
  return barsOf(metric, "2017/18", { ...DEFAULT_DEFINITIONS, ...definitions });
}

describe("the bars of a metric", () => {
  it("are one per qualification, with figure and target of that metric's own columns", () => {
    const npqh = [1, 2, 3, 4, 5, 6].map((number) => bars(number).find(({ label }) => label === "NPQH"));
    expect(npqh.map((bar) => ({ ...bar, reason: undefined, unrounded: undefined }))).toEqual([
      { label: "NPQH", value: 0.5, valueText: "10", target: 1, targetText: "20", status: "Not met" },
      { label: "NPQH", value: 0.3, valueText: "30% (3)", target: 0.6, targetText: "60% (6)", status: "Not met" },
      { label: "NPQH", value: 0.4, valueText: "40% (4)", target: 0.25, targetText: "25% (3)", status: "Met" },
      { label: "NPQH", value: 0.75, valueText: "75.00 %", target: 0.9, targetText: "90%", status: "Not met" },
      { label: "NPQH", value: 0.75, valueText: "75.00 %", target: 0.95, targetText: "95%", status: "Not met" },
      { label: "NPQH", value: 0.825, valueText: "8.25", target: 0.6, targetText: "6 out of 10", status: "Met" },
    ]);
  });

  it("do without what is not known", () => {
    const npqsl = [1, 2, 4, 6].map((number) => bars(number).find(({ label }) => label === "NPQSL"));
    expect(npqsl).toMatchObject([
      { value: 0.2, valueText: "4", target: null, targetText: "", status: "Not yet known" },
      { value: 0, valueText: "0% (0)", target: null, targetText: "", status: "Not yet known" },
      { value: null, valueText: "", target: 0.9, status: "Not yet known" },
      { value: null, valueText: "", target: 0.6, status: "Not yet known" },
    ]);
  });

  it("say why nothing is known, and how much is missing", () => {
    const reasons = [1, 2, 3, 4, 5, 6].map((number) => bars(number).map(({ label, reason }) => `${label}: ${reason}`));
    expect(reasons).toEqual([
      ["NPQH: 10 of 20, 10 more needed", "NPQSL: No target"],
      ["NPQH: 3 of 10, 3 more needed", "NPQSL: No target"],
      ["NPQH: ", "NPQSL: No target"],
      ["NPQH: 3 of 4 in time, 1 more needed", "NPQSL: No one due yet"],
      ["NPQH: 3 of 4 upheld, 1 more needed", "NPQSL: No assessments yet"],
      ["NPQH: ", "NPQSL: No ratings yet"],
    ]);
  });

  it("say the unrounded figure where the rounded one would seem to contradict the status", () => {
    const close = (target: number) =>
      resultsOf([
        participantsTable([...people(4, { "School FSM %": 40 }), ...people(63, { "School FSM %": 10 }, "B")]),
        targetsTable([{ Qualification: "NPQH", "Academic year": "2017/18", "FSM target %": target }]),
      ]);
    expect(bars(2, {}, close(6))).toMatchObject([
      {
        ...{ valueText: "6% (4)", targetText: "6% (4)", status: "Not met" },
        unrounded: "5.97% of recruits, target 6%",
      },
    ]);
    expect(bars(2, {}, close(5))).toMatchObject([{ valueText: "6% (4)", status: "Met", unrounded: "" }]);
  });

  it("leave out the totals", () => {
    expect(bars(1).map(({ label }) => label)).toEqual(["NPQH", "NPQSL"]);
  });

  it("mark the thresholds that the provider has set", () => {
    expect(bars(4, { presentedThresholdPercent: 70 })[0]).toMatchObject({ target: 0.7, targetText: "70%" });
    expect(bars(5, { accuracyThresholdPercent: 80 })[0]).toMatchObject({ target: 0.8, targetText: "80%" });
    expect(bars(6, { feedbackThreshold: 7.5 })[0]).toMatchObject({ target: 0.75, targetText: "7.5 out of 10" });
  });

  it("have the longest count as their scale where it is a figure, not a target", () => {
    const results = resultsOf([
      participantsTable([...people(8), ...people(2, { Qualification: "NPQSL" }, "S")]),
      targetsTable([{ Qualification: "NPQH", "Academic year": "2017/18", "Recruitment target": 4 }]),
    ]);
    expect(bars(1, {}, results).map(({ value, target }) => [value, target])).toEqual([
      [1, 0.5],
      [0.25, null],
    ]);
  });

  it("belong to the year that is asked for", () => {
    const results = resultsOf([participantsTable([...people(8), ...people(2, { "Academic year": "2018/19" }, "N")])]);
    const [recruitment] = results.metrics;
    const textsOf = (year: string) => barsOf(recruitment, year, DEFAULT_DEFINITIONS).map(({ valueText }) => valueText);
    expect([textsOf("2017/18"), textsOf("2018/19"), textsOf("2019/20")]).toEqual([["8"], ["2"], []]);
  });

  it("are none for metric 7, which is drawn by group", () => {
    expect(bars(7)).toEqual([]);
  });
});
