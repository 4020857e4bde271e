import { type Definitions } from "../../../src/metrics/definitions";
import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import { axisText, barsOf, type Bar } from "../../../src/taskpane/model/bars";
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

function bars(number: number, definitions: Partial<Definitions> = {}, tables = TABLES): Bar[] {
  const results = resultsOf(tables, { ...DEFAULT_DEFINITIONS, ...definitions });
  const metric = results.metrics.find((one) => one.number === number);
  if (metric === undefined) throw new Error(`There is no metric ${number}.`);
  return barsOf(metric, "2017/18");
}

/** Shares of free school meals among 1,000 people of each qualification, against targets, all in thousandths. */
function freeSchoolMeals(...shares: readonly (readonly [qualification: string, of: number, target: number])[]): Bar[] {
  const rows = shares.flatMap(([Qualification, of]) => [
    ...people(of, { Qualification, "School FSM %": 40 }, `${Qualification}-in`),
    ...people(1_000 - of, { Qualification, "School FSM %": 10 }, `${Qualification}-out`),
  ]);
  const targets = shares.map(([Qualification, , target]) => ({
    ...{ Qualification, "Academic year": "2017/18", "FSM target %": target / 10 },
  }));
  return bars(2, {}, [participantsTable(rows), targetsTable(targets)]);
}

describe("the bars of a metric", () => {
  it("are one per qualification, with what decides: what is missing, or else the figure, and the target", () => {
    const npqh = [1, 2, 3, 4, 5, 6].map((number) => bars(number).find(({ label }) => label === "NPQH"));
    expect(npqh).toMatchObject([
      { value: 0.5, target: 1, status: "Not met", text: "10 of 20, 10 more needed" },
      { value: 0.5, target: 1, status: "Not met", text: "3 of 10, 3 more needed, target 60%" },
      { value: 1, target: 0.625, status: "Met", text: "40% (4) of recruits, target 25%" },
      { value: 0.75, target: 0.9, status: "Not met", text: "3 of 4 in time, 1 more needed, target 90 %" },
      { value: 0.75, target: 0.95, status: "Not met", text: "3 of 4 upheld, 1 more needed, target 95 %" },
      { value: 0.825, target: 0.6, status: "Met", text: "8.25 out of 10, target 6" },
    ]);
  });

  it("show the figure where there is no target, without a bar that could not be told from one that reaches it", () => {
    const npqsl = [1, 2, 4, 6].map((number) => bars(number).find(({ label }) => label === "NPQSL"));
    expect(npqsl).toEqual([
      ...[
        { reason: "No target", text: "4 participants" },
        { reason: "No target", text: "0% (0) of recruits" },
        { reason: "No one due yet", text: "" },
        { reason: "No ratings yet", text: "" },
      ].map((said) => ({ label: "NPQSL", value: null, target: null, status: "Not yet known", ...said })),
    ]);
  });

  it("tell 5.6 % from 6 %, also beside a share of 56 %", () => {
    const [close, far] = freeSchoolMeals(["NPQH", 56, 60], ["NPQSL", 560, 200]);
    expect(close).toMatchObject({ target: 1, status: "Not met", text: "56 of 1,000, 4 more needed, target 6%" });
    // 5.6 / 6, and 20 / 56.
    expect(close.value).toBeCloseTo(0.9333, 4);
    expect(far).toMatchObject({ value: 1, status: "Met" });
    expect(far.target).toBeCloseTo(0.3571, 4);
  });

  it("have no line that seems to contradict their status, however close the call", () => {
    const [missed, reached] = freeSchoolMeals(["NPQH", 63, 64], ["NPQSL", 64, 63]);
    expect(missed).toMatchObject({ status: "Not met", text: "63 of 1,000, 1 more needed, target 6.4%" });
    expect(reached).toMatchObject({ status: "Met", text: "6.4% (64) of recruits, target 6.3%" });
  });

  it("say the mean of ratings beside what is missing, which are not people", () => {
    expect(bars(6, { feedbackThreshold: 9 })[0]).toMatchObject({
      ...{ status: "Not met", text: "8.25 out of 10, 2 more ratings of 10 needed, target 9" },
    });
  });

  it("are not drawn against a target of nothing", () => {
    const [bar] = freeSchoolMeals(["NPQH", 0, 0]);
    expect(bar).toMatchObject({ value: null, target: null, status: "Met" });
  });

  it("leave out the totals", () => {
    expect(bars(1).map(({ label }) => label)).toEqual(["NPQH", "NPQSL"]);
  });

  it("mark the thresholds that the provider has set", () => {
    expect(bars(4, { presentedThresholdPercent: 70 })[0]).toMatchObject({
      ...{ target: 0.7, text: "75.00 % in time, target 70 %" },
    });
    expect(bars(5, { accuracyThresholdPercent: 80 })[0].target).toBe(0.8);
    expect(bars(6, { feedbackThreshold: 7.5 })[0].target).toBe(0.75);
  });

  it("say which part of a target is enough, unless it is all of it", () => {
    const textFor = (recruitmentThresholdPercent: number) => bars(1, { recruitmentThresholdPercent })[0].text;
    expect([textFor(50), textFor(100)]).toEqual(["50.00 % of target, needed 50 %", "10 of 20, 10 more needed"]);
  });

  it("belong to the year that is asked for", () => {
    const results = resultsOf([participantsTable([...people(8), ...people(2, { "Academic year": "2018/19" }, "N")])]);
    const textsOf = (year: string) => barsOf(results.metrics[0], year).map(({ text }) => text);
    expect([textsOf("2017/18"), textsOf("2018/19"), textsOf("2019/20")]).toEqual([
      ["8 participants"],
      ["2 participants"],
      [],
    ]);
  });

  it("are none for metric 7, which is drawn by group", () => {
    expect(bars(7)).toEqual([]);
  });

  it("have a scale that is said in words", () => {
    const said = resultsOf(TABLES).metrics.map((metric) => axisText(metric).split(". ")[0]);
    expect(said.slice(0, 6)).toEqual([
      "The full length of a bar is the figure or the target, whichever is larger",
      "The full length of a bar is the figure or the target, whichever is larger",
      "The full length of a bar is the figure or the target, whichever is larger",
      "The full length of a bar is 100% in time",
      "The full length of a bar is 100% of moderated",
      "The full length of a bar is 10 out of 10",
    ]);
  });
});
