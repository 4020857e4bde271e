import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Need, Outlook } from "../../src/metrics/next/next";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { BAND_NAMES, daysText, needText, outlookText, tippedByText } from "../../src/report/next-text";
import { comparison, standing } from "../support/report-inputs";

const OPEN: Outlook = {
  ...{ year: "2018/19", qualification: null, now: standing(null, "2018/19", "Not met", null) },
  best: { within: 58, among: 63, status: "Met" },
  worst: { within: 38, among: 62, status: "Not met" },
  ...{ open: 20, needed: 19, until: serialFromCivil(2027, 3, 14) },
};
const said = (changes: Partial<Outlook>): string => outlookText({ ...OPEN, ...changes }, DEFAULT_DEFINITIONS);

describe("how metric 4 can still end, in words", () => {
  it("names both ends, the last day, and how many are needed", () => {
    expect(said({})).toBe(
      "between 61% and 92% in time; 90% can still be reached until 14 March 2027, if 19 of the 20 who are still open are in time",
    );
    expect(said({ until: null, open: 2, needed: 1 })).toMatch(
      /90% can still be reached, if 1 of the 2 who are still open is in time$/,
    );
  });

  it("says when it is decided already, either way", () => {
    const missed = { within: 50, among: 62, status: "Not met" } as const;
    expect(said({ best: missed, needed: null })).toBe("between 61% and 81% in time; 90% can no longer be reached");
    const met = { within: 60, among: 62, status: "Met" } as const;
    expect(said({ best: met, worst: met, needed: 0 })).toBe("97% in time; 90% is reached in any case");
    expect(said({ best: met, worst: met, needed: 0, open: 0 })).toBe("97% in time, and nobody can still change that");
  });

  it("does not call decided what those who present late can still change", () => {
    const best = { within: 9, among: 9, status: "Met" } as const;
    const worst = { within: 9, among: 13, status: "Not met" } as const;
    for (const open of [0, 1]) {
      expect(said({ best, worst, needed: 0, open })).toBe(
        "between 69% and 100% in time; 90% is reached unless too many present late",
      );
    }
    const missed = { within: 6, among: 9, status: "Not met" } as const;
    expect(said({ best: missed, worst: { ...missed, among: 13 }, needed: null, open: 0 })).toBe(
      "between 46% and 67% in time; 90% can no longer be reached",
    );
  });

  it("rounds no share to a threshold that it misses", () => {
    // 896 ÷ 1,000 = 89.6 %
    const nearly = { within: 896, among: 1_000, status: "Not met" } as const;
    expect(said({ best: nearly, worst: nearly, needed: null })).toBe("89.6% in time; 90% can no longer be reached");
  });

  it("says why where nobody can be judged", () => {
    const nobody = { within: 0, among: 0, status: "Not yet known" } as const;
    const now = { ...OPEN.now, reason: "No column Presented date" };
    expect(said({ best: nobody, worst: nobody, now })).toBe("not yet known: No column Presented date");
    expect(said({ best: nobody, worst: nobody })).toBe("nobody to judge yet");
    // Who can only present late would be judged, and could be all.
    expect(said({ best: { within: 1, among: 1, status: "Met" }, worst: nobody, needed: 1, open: 1, until: null })).toBe(
      "between 0% and 100% in time; 90% can still be reached, if 1 of the 1 who are still open is in time",
    );
  });
});

it.each([
  [-13, "13 days over"],
  [-1, "1 day over"],
  [0, "today"],
  [1, "in 1 day"],
  [30, "in 30 days"],
  [null, ""],
])("%p days are said as %s", (days, text) => {
  expect(daysText(days)).toBe(text);
});

describe("what would reach a target", () => {
  const needed = (metric: Need["metric"], count: number | null, fsmThresholdPercent = 30): string =>
    needText(
      { metric, year: "2018/19", qualification: null, short: 1, needed: count, until: null, isOver: false },
      { ...DEFAULT_DEFINITIONS, fsmThresholdPercent },
    );

  it.each([
    [1, "1 more recruit", "1,200 more recruits"],
    [2, "1 more recruit from schools with 30% FSM or more", "1,200 more recruits from schools with 30% FSM or more"],
    [3, "1 more recruit who is not White British", "1,200 more recruits who are not White British"],
    [4, "1 more to present in time", "1,200 more to present in time"],
    [5, "1 more moderated assessment, upheld", "1,200 more moderated assessments, all upheld"],
    [6, "1 more rating of 10", "1,200 more ratings of 10"],
  ] as const)("of metric %i is one, or several", (metric, one, several) => {
    expect([needed(metric, 1), needed(metric, 1_200)]).toEqual([one, several]);
    expect(needed(metric, null)).toBe("Out of reach");
  });

  it("names the threshold of the workbook", () => {
    expect(needed(2, 2, 25)).toBe("2 more recruits from schools with 25% FSM or more");
  });
});

it("says what would make a comparison significant", () => {
  const by = (measure: "retention" | "achievement", people: number): string =>
    tippedByText({ comparison: comparison({ measure }), people, verdict: "Significantly lower" });
  expect([by("retention", 1), by("retention", 2), by("achievement", 1), by("achievement", 5)]).toEqual([
    ...["1 more withdrawal", "2 more withdrawals", "1 more fail", "5 more fails"],
  ]);
});

it("names how near a deadline is", () => {
  expect(Object.values(BAND_NAMES)).toEqual([
    ...["Overdue", "Within 30 days", "31 to 90 days", "Later", "Deferred", "No start date"],
  ]);
});
