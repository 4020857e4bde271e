import { type Definitions } from "../../src/metrics/definitions";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { definitionNotes } from "../../src/report/definition-notes";

/** Another value for every definition, the metrics that it concerns, and how it reads. */
const CHANGES: readonly (readonly [change: Partial<Definitions>, metrics: readonly number[], text: string])[] = [
  [{ presentWithinMonths: 24 }, [4], "presented within 24 months (default: presented within 18 months)"],
  [
    { presentWithinExtensions: [{ startsFrom: 43282, months: 24 }] },
    [4],
    "24 months for starts from 1 July 2018 (default: no extensions)",
  ],
  [
    { fsmThresholdPercent: 25 },
    [2, 7],
    "schools with 25% or more eligible for FSM (default: schools with 30% or more eligible for FSM)",
  ],
  [
    { notKnownCountsAsNonWhiteBritish: false },
    [3],
    "Not Known does not count as not White British (default: Not Known counts as not White British)",
  ],
  [{ minimumGroup: 30 }, [7], "groups of 30 or more are tested (default: groups of 10 or more are tested)"],
  [{ significanceLevel: 0.01 }, [7], "significance level 0.01 (default: significance level 0.05)"],
  [
    { recruitmentThresholdPercent: 95 },
    [1],
    "metric 1 is met from 95% of the target (default: metric 1 is met from 100% of the target)",
  ],
  [
    { presentationJudgedOn: "presented" },
    [4],
    "metric 4 is judged on those who presented (default: metric 4 is judged on those due: everyone who presented, and everyone who is overdue)",
  ],
  [
    { deferredAreDue: true },
    [4],
    "deferred participants are due like all others (default: deferred participants are not due)",
  ],
  [{ presentedThresholdPercent: 85 }, [4], "metric 4 is met from 85% (default: metric 4 is met from 90%)"],
  [{ accuracyThresholdPercent: 90 }, [5], "metric 5 is met from 90% (default: metric 5 is met from 95%)"],
  [{ feedbackThreshold: 7 }, [6], "metric 6 is met from a mean of 7 (default: metric 6 is met from a mean of 6)"],
];

const METRICS = [1, 2, 3, 4, 5, 6, 7] as const;

describe("notes on definitions", () => {
  it("are none where nothing differs from the framework", () => {
    expect(definitionNotes(DEFAULT_DEFINITIONS)).toEqual([]);
    expect(definitionNotes({ ...DEFAULT_DEFINITIONS, presentWithinExtensions: [] })).toEqual([]);
  });

  it("exist for every definition", () => {
    const changed = CHANGES.flatMap(([change]) => Object.keys(change));
    expect(changed.sort()).toEqual(Object.keys(DEFAULT_DEFINITIONS).sort());
  });

  it.each(CHANGES)("say what %j means, on the metrics that it concerns", (change, metrics, text) => {
    const definitions = { ...DEFAULT_DEFINITIONS, ...change };
    expect(definitionNotes(definitions)).toEqual([`Definition changed: ${text}.`]);
    expect(METRICS.filter((metric) => definitionNotes(definitions, metric).length > 0)).toEqual(metrics);
  });
});
