import fc from "fast-check";
import type { Figure } from "../../src/metrics/figure";
import type { Standing } from "../../src/metrics/metric";
import { closeCallText, extraDecimals } from "../../src/report/close-call";
import { figureText } from "../../src/report/figure-text";
import { resultsOf } from "../support/readings";
import { participantsTable, people, targetsTable } from "../support/register-tables";
import { metric } from "../support/report-inputs";

const share = (numerator: number, denominator: number): Figure => ({
  ...{ kind: "share", numerator, denominator, count: numerator },
});
const percent = (numerator: number, denominator: number): Figure => ({ kind: "percent", numerator, denominator });
const mean = (numerator: number, denominator: number): Figure => ({ kind: "mean", numerator, denominator });
const judged = (figure: Figure, target: Figure, status: Standing["status"]): Standing => ({
  ...{ qualification: "NPQH", year: "2018/19", figure, target, status, short: null, reason: "", asked: null },
});
const recruits = metric(2);
const presented = metric(4);

describe("a standing whose figure rounds to its target", () => {
  it.each([
    ["a share", recruits, judged(share(4, 67), share(6, 100), "Not met"), "5.97% of recruits, target 6%"],
    ["a near share", recruits, judged(share(111, 186), share(60, 100), "Not met"), "59.7% of recruits, target 60%"],
    [
      "a share below 1 %",
      recruits,
      judged(share(597, 100_000), share(6, 1_000), "Not met"),
      "0.597% of recruits, target 0.6%",
    ],
    [
      "a percentage",
      presented,
      judged(percent(89_997, 100_000), percent(90, 100), "Not met"),
      "89.997% in time, target 90%",
    ],
    [
      "people of a target",
      metric(1),
      judged(percent(29_999, 30_000), percent(100, 100), "Not met"),
      "99.997% of target, needed 100%",
    ],
    ["a mean", metric(6), judged(mean(5_996, 1_000), mean(6, 1), "Not met"), "mean 5.996, target 6"],
    [
      "a share of a metric without a goal of its own",
      { decidedBy: "% of recruits" },
      judged(share(4, 67), share(6, 100), "Not met"),
      "5.97% of recruits, target 6%",
    ],
    [
      "a threshold finer than what is shown",
      presented,
      judged(percent(901_345, 1_000_000), percent(90_134, 100_000), "Met"),
      "90.135% in time, target 90.134%",
    ],
  ])("is told unrounded: %s", (_, of, standing, text) => {
    expect(closeCallText(of, standing)).toBe(text);
  });

  it.each([
    ["met exactly", judged(share(6, 100), share(6, 100), "Met")],
    ["met, and above", judged(share(7, 100), share(6, 100), "Met")],
    ["visibly missed", judged(share(5, 100), share(6, 100), "Not met")],
    ["not yet known", judged(null, null, "Not yet known")],
  ])("needs no more decimals when it is %s", (_, standing) => {
    expect(extraDecimals(standing)).toBe(0);
    expect(closeCallText(recruits, standing)).toBe("");
  });

  it("looks met exactly when it is met, whatever the figures", () => {
    const people = fc.integer({ min: 1, max: 2_000 });
    fc.assert(
      fc.property(people, people, fc.integer({ min: 1, max: 100_000_000 }), (n, of, target) => {
        fc.pre(n <= of);
        const isMet = n * 100_000_000 >= of * target;
        const standing = judged(share(n, of), share(target, 100_000_000), isMet ? "Met" : "Not met");
        const precise = { extra: extraDecimals(standing) };
        const [shown, goal] = [standing.figure, standing.target].map((one) => parseFloat(figureText(one, precise)));
        expect(shown >= goal).toBe(isMet);
      }),
    );
  });

  it("comes out of a register: 4 of 67 recruits against 6 %", () => {
    const { metrics } = resultsOf([
      participantsTable([...people(4, { "School FSM %": 40 }, "A"), ...people(63, { "School FSM %": 10 }, "B")]),
      targetsTable([{ Qualification: "NPQH", "Academic year": "2017/18", "FSM target %": 6 }]),
    ]);
    const [standing] = metrics[1].standings;
    expect(standing.status).toBe("Not met");
    expect(closeCallText(metrics[1], standing)).toBe("5.97% of recruits, target 6%");
    expect(figureText(standing.figure, { extra: extraDecimals(standing) })).toBe("5.97% (4)");
  });
});
