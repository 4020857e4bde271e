import { METRIC } from "../../src/answers/parameters/metric";
import type { Analysis } from "../../src/metrics/analyse";
import type { Standing } from "../../src/metrics/metric";
import { feedbackTable, participantsTable, people, targetsTable, type Row } from "../support/register-tables";
import { ask, type Asked } from "../support/ask";
import { ALONE, analysisOf, EMPTY, said, SMALL } from "../support/small-register";

const targetIn = (metric: unknown, asked: Asked = {}, analysis: Analysis = SMALL): unknown =>
  said(ask("TARGET", { metric, ...asked }, analysis));
const statusIn = (metric: unknown, asked: Asked = {}, analysis: Analysis = SMALL): unknown =>
  said(ask("STATUS", { metric, ...asked }, analysis));

describe("a metric", () => {
  it.each([4, "4", "Metric 4", "metric4", " METRIC  4 "])("is known by its number: %p", (metric) => {
    expect(METRIC.read(metric, SMALL, {})).toBe(SMALL.results.metrics[3]);
  });

  it.each([0, 8, 1.5, "recruitment", "Metric", 12, true, -1])("is not %p", (metric) => {
    const sentence = /^wrong argument: “.*” is not a metric\. Use a number from 1 to 7\.$/;
    expect(targetIn(metric)).toMatch(sentence);
    expect(statusIn(metric)).toMatch(sentence);
  });
});

describe("a metric that is left out", () => {
  it.each(["", null, undefined])("is asked for (%p)", (metric) => {
    const sentence = "wrong argument: The metric is missing. Use a number from 1 to 7.";
    expect([targetIn(metric), statusIn(metric)]).toEqual([sentence, sentence]);
  });
});

describe("NPQ.TARGET", () => {
  it("of metric 1 is people: the sum of the targets that are set", () => {
    expect(targetIn(1)).toBe(6);
    expect(targetIn(1, { qualification: "NPQH" })).toBe(5);
    expect(targetIn(1, { year: 2017 })).toBe(6);
    expect(targetIn(1, { year: 2018 })).toBe(0);
    expect(targetIn(1, { qualification: "NPQH", year: 2018 })).toBe(
      "not available: There is no matching recruitment target.",
    );
  });

  it("of metrics 2 and 3 is a share, allocated to one qualification in one year", () => {
    const where = { qualification: "NPQH", year: "2017/18" };
    expect(targetIn(2, where)).toBe(0.25);
    expect(targetIn(3, where)).toBe(0.5);
    expect(targetIn(2, { qualification: "NPQH", year: 2018 })).toBe(1);
    expect(targetIn(3, { qualification: "NPQML", year: 2018 })).toBe(0.1);
    expect(targetIn(2, { qualification: "NPQML", year: 2017 })).toBe(
      "not available: Metric 2 has no target for this qualification and year.",
    );
    expect(targetIn(3, { qualification: "NPQH", year: 2018 })).toBe(
      "not available: Metric 3 has no target for this qualification and year.",
    );
    expect(targetIn(3, where, ALONE)).toBe("not available: Metric 3 has no target for this qualification and year.");
  });

  it.each([2, 3])("of metric %d wants both qualification and year", (metric) => {
    const sentence = `wrong argument: Metric ${metric} has a target for each qualification and year. Add both to the formula.`;
    for (const asked of [{}, { qualification: "NPQH" }, { year: 2017 }]) expect(targetIn(metric, asked)).toBe(sentence);
  });

  it("of metrics 4, 5 and 6 is the threshold of the definitions", () => {
    expect([targetIn(4), targetIn(5), targetIn(6)]).toEqual([0.9, 0.95, 6]);
    const others = { presentedThresholdPercent: 80, accuracyThresholdPercent: 50, feedbackThreshold: 7.5 };
    const changed = analysisOf([participantsTable(people(1))], others);
    expect([4, 5, 6].map((metric) => targetIn(metric, { qualification: "NPQH" }, changed))).toEqual([0.8, 0.5, 7.5]);
  });

  it("of metric 7 there is none", () => {
    expect(targetIn(7)).toBe("not available: Metric 7 has no target. It is met when no group differs significantly.");
  });

  it.each([1, 2, 3, 4, 5, 6, 7])("says which argument is wrong of metric %d", (metric) => {
    expect(targetIn(metric, { qualification: "x" })).toMatch(/^wrong argument: “x” is not in your tables. Use NPQH/);
    expect(targetIn(metric, { year: "x" })).toMatch(/^wrong argument: “x” is not in your tables. Use 2017/);
    expect(statusIn(metric, { qualification: "x" })).toMatch(/^wrong argument: “x” is not in your tables. Use NPQH/);
    expect(statusIn(metric, { year: "x" })).toMatch(/^wrong argument: “x” is not in your tables. Use 2017/);
  });
});

describe("NPQ.STATUS", () => {
  it("of a qualification in a year is as on the sheets", () => {
    expect(statusIn(1, { qualification: "NPQH", year: 2017 })).toBe("Not met"); // 4 of 5
    expect(statusIn(1, { qualification: "NPQML", year: 2017 })).toBe("Met"); // 1 of 1
    expect(statusIn(1, { qualification: "NPQH", year: 2018 })).toBe("Not yet known"); // no target
    expect(statusIn(2, { qualification: "NPQH", year: 2017 })).toBe("Met"); // 50 % of 25 %
    expect(statusIn(3, { qualification: "NPQML", year: 2018 })).toBe("Not met"); // 0 % of 10 %
    expect(statusIn(4, { qualification: "NPQH", year: 2017 })).toBe("Not met"); // 1 of 2
    expect(statusIn(5, { qualification: "NPQML", year: 2017 })).toBe("Met"); // 1 of 1
    expect(statusIn(6, { qualification: "NPQH", year: 2017 })).toBe("Met"); // 6.75
    expect(statusIn(7, { qualification: "NPQH", year: 2017 })).toBe("Not yet known"); // too few
  });

  it("of all qualifications is that of each for metric 1, and of all people and assessments together for 4 to 6", () => {
    expect(statusIn(1, { year: 2017 })).toBe("Not met"); // NPQH misses its target
    expect(statusIn(5, { year: 2017 })).toBe("Not met"); // 2 of 3
    expect(statusIn(6, { year: 2018 })).toBe("Met"); // 8
    // NPQML has missed its target, and NPQH does not make up for it.
    const made = analysisOf([
      participantsTable(people(3)),
      targetsTable([
        { Qualification: "NPQH", "Academic year": "2017/18", "Recruitment target": 1 },
        { Qualification: "NPQML", "Academic year": "2017/18", "Recruitment target": 1 },
      ]),
    ]);
    expect(statusIn(1, { qualification: "NPQML" }, made)).toBe("Not met");
    expect(statusIn(1, {}, made)).toBe("Not met");
  });

  it("of all qualifications is that of each where there is no total: not met as soon as one is not", () => {
    expect(statusIn(3, { year: 2017 })).toBe("Met"); // NPQH 75 % of 50 %, NPQML 100 % of 20 %
    expect(statusIn(3, { year: 2018 })).toBe("Not met"); // NPQML 0 % of 10 %, NPQH without a target
    expect(statusIn(2, { year: 2017 })).toBe("Met"); // NPQH met, NPQML without a target
    expect(statusIn(2, {}, ALONE)).toBe("Not yet known");
  });

  it("of all years is not met as soon as one is not, and met where none but the unknown are left", () => {
    expect(statusIn(1)).toBe("Not met"); // 2017/18
    expect(statusIn(1, { qualification: "NPQML" })).toBe("Met"); // 2018/19 has a target of 0
    expect(statusIn(3)).toBe("Not met"); // 2018/19
    expect(statusIn(3, { qualification: "NPQH" })).toBe("Met");
    expect(statusIn(2)).toBe("Met");
    expect(statusIn(7)).toBe("Not yet known");
  });

  it("of all years is not yet known where people of one cannot be judged, unless another is missed", () => {
    const year = (start: string, presented: readonly string[]): Row[] =>
      presented.map((one) => ({ "Start date": start, "Academic year": "", "Presented date": one }));
    const met = year("2016-09-01", ["2017-09-01", "2017-09-02"]);
    // Somebody presented, and nobody knows when.
    const doubtful = year("2017-09-01", ["yes"]);
    const of = (rows: readonly Row[]): unknown[] => {
      const analysis = analysisOf([participantsTable(rows)], {}, 43_900);
      return [said(ask("STATUS", { metric: 4 }, analysis)), said(ask("SHORT", { metric: 4 }, analysis))];
    };
    const unknown = "not available: It is not yet known whether the metric is met: 1 person without the dates to tell.";
    expect(of(met)).toEqual(["Met", 0]);
    expect(of(doubtful)).toEqual(["Not yet known", unknown]);
    expect(of([...met, ...doubtful])).toEqual(["Not yet known", unknown]);
    expect(of([...year("2016-09-01", ["2019-09-01"]), ...doubtful])).toEqual(["Not met", 1]);
    // Nobody is due yet.
    expect(of([...met, ...year("2019-09-01", [""])])).toEqual(["Met", 0]);
  });

  it("is short of whole people or assessments, of all years together of each", () => {
    const shortIn = (metric: number, asked: Asked = {}): unknown => said(ask("SHORT", { metric, ...asked }, SMALL));
    expect(shortIn(1, { qualification: "NPQML", year: 2017 })).toBe(0); // 1 of 1
    expect(shortIn(1, { qualification: "NPQH", year: 2017 })).toBe(1); // 4 of 5
    expect(shortIn(1, { year: 2017 })).toBe(1);
    expect(shortIn(3, { qualification: "NPQML", year: 2018 })).toBe(1); // 0 of 1, 10 %
    expect(shortIn(3)).toBe(1);
    expect(shortIn(1, { qualification: "NPQH", year: 2018 })).toBe(
      "not available: It is not yet known whether the metric is met: No target.",
    );
  });

  it("is short of no number where none would do", () => {
    const feedback = feedbackTable([{ "Participant ID": "P1", "Feedback date": "2018-07-01", Rating: 9 }]);
    const analysis = analysisOf([participantsTable([{}]), feedback], { feedbackThreshold: 10 });
    expect(said(ask("STATUS", { metric: 6 }, analysis))).toBe("Not met");
    expect(said(ask("SHORT", { metric: 6 }, analysis))).toBe(
      "not available: The metric is not met, and no number of further ratings would meet it.",
    );
  });

  it("of an empty register is not yet known", () => {
    for (let metric = 1; metric <= 7; metric++) expect(statusIn(metric, {}, EMPTY)).toBe("Not yet known");
  });

  it("of all is made of every combination of standings", () => {
    const { results } = SMALL;
    const standing = (qualification: string | null, year: string, one: Standing["status"]): Standing => {
      return { qualification, year, status: one, figure: null, target: null, short: null, reason: "", asked: null };
    };
    const [met, not, unknown] = ["Met", "Not met", "Not yet known"] as const;
    for (const [a, b, expected] of [
      [met, met, met],
      [met, not, not],
      [not, met, not],
      [not, unknown, not],
      [unknown, met, met],
      [met, unknown, met],
      [unknown, unknown, unknown],
    ] as const) {
      const metrics = results.metrics.map((metric) => ({
        ...metric,
        standings: [standing(null, "2017/18", a), standing(null, "2018/19", b)],
      }));
      expect(statusIn(2, {}, { ...SMALL, results: { ...results, metrics } })).toBe(expected);
    }
  });
});
