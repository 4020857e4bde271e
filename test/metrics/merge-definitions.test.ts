import fc from "fast-check";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Definitions } from "../../src/metrics/definitions";
import { mergeDefinitions } from "../../src/metrics/merge-definitions";
import { participantsTable } from "../support/register-tables";
import { resultsOf } from "../support/readings";

describe("the definitions that a workbook has stored", () => {
  it("are the defaults where nothing is stored: the framework as published", () => {
    expect(mergeDefinitions(undefined)).toEqual(DEFAULT_DEFINITIONS);
    expect(mergeDefinitions({})).toEqual(DEFAULT_DEFINITIONS);
    expect(DEFAULT_DEFINITIONS).toEqual({
      presentWithinMonths: 18,
      presentWithinExtensions: [],
      presentationJudgedOn: "due",
      deferredAreDue: false,
      fsmThresholdPercent: 30,
      notKnownCountsAsNonWhiteBritish: true,
      minimumGroup: 10,
      significanceLevel: 0.05,
      recruitmentThresholdPercent: 100,
      presentedThresholdPercent: 90,
      accuracyThresholdPercent: 95,
      feedbackThreshold: 6,
    });
  });

  it("are kept where they make sense, one by one", () => {
    const stored = {
      presentWithinMonths: 24,
      fsmThresholdPercent: 33.3,
      notKnownCountsAsNonWhiteBritish: false,
      minimumGroup: 30,
      feedbackThreshold: 7.5,
    };
    expect(mergeDefinitions(stored)).toEqual({ ...DEFAULT_DEFINITIONS, ...stored });
  });

  it.each<[string, unknown]>([
    ["presentationJudgedOn", "everybody"],
    ["deferredAreDue", "no"],
    ["presentWithinMonths", 0],
    ["presentWithinMonths", 18.5],
    ["presentWithinMonths", 121],
    ["presentWithinMonths", "24"],
    ["fsmThresholdPercent", -1],
    ["fsmThresholdPercent", 101],
    ["fsmThresholdPercent", NaN],
    ["minimumGroup", 0],
    ["minimumGroup", 9.5],
    ["minimumGroup", Infinity],
    ["significanceLevel", 1.5],
    ["feedbackThreshold", 11],
    ["notKnownCountsAsNonWhiteBritish", "no"],
    ["notKnownCountsAsNonWhiteBritish", null],
    ["presentWithinExtensions", "24"],
    ["presentWithinExtensions", { startsFrom: 43282, months: 24 }],
  ])("%s keeps its default when it is %p", (key, value) => {
    expect(mergeDefinitions({ [key]: value })).toEqual(DEFAULT_DEFINITIONS);
  });

  it.each<[string, readonly number[], readonly number[]]>([
    ["recruitmentThresholdPercent", [0, 99.5, 1000], [-0.1, 1000.1]],
    ["fsmThresholdPercent", [0, 33.3, 100], [-0.1, 100.1]],
    ["presentedThresholdPercent", [0, 87.5, 100], [-0.1, 100.1]],
    ["accuracyThresholdPercent", [0, 92.5, 100], [-0.1, 100.1]],
    ["feedbackThreshold", [0, 7.25, 10], [-0.1, 10.1]],
    ["presentWithinMonths", [1, 24, 120], [0, 1.5, 121]],
    ["minimumGroup", [1, 30, 1_000_000], [0, 10.5, 1_000_001]],
    ["significanceLevel", [0, 0.01, 1], [-0.001, 1.001]],
  ])("%s is any of %j, and none of %j", (key, valid, others) => {
    const read = (value: number): unknown => mergeDefinitions({ [key]: value })[key as keyof Definitions];
    const standard = DEFAULT_DEFINITIONS[key as keyof Definitions];
    expect(valid.map(read)).toEqual(valid);
    expect(others.map(read)).toEqual(others.map(() => standard));
  });

  it("keep the extensions that make sense, in the order of their dates", () => {
    const stored = [
      { startsFrom: 44256, months: 14 },
      null,
      "x",
      { startsFrom: 43282 },
      { startsFrom: 43282.5, months: 24 },
      { startsFrom: 43282, months: 0 },
      { startsFrom: 43282, months: 1_000_000 },
      { startsFrom: -1, months: 24 },
      { startsFrom: 43282, months: 24, note: "Covid-19" },
    ];
    expect(mergeDefinitions({ presentWithinExtensions: stored }).presentWithinExtensions).toEqual([
      { startsFrom: 43282, months: 24 },
      { startsFrom: 44256, months: 14 },
    ]);
  });

  it("drop what no definition is called", () => {
    expect(mergeDefinitions({ colour: "red", ["__proto__"]: 1 })).toEqual(DEFAULT_DEFINITIONS);
  });

  it("are usable whatever is stored", () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULT_DEFINITIONS));
    const value = fc.oneof(
      fc.anything(),
      fc.double(),
      fc.array(fc.record({ startsFrom: fc.double(), months: fc.oneof(fc.integer(), fc.double()) })),
    );
    const table = participantsTable([{ "Presented date": "01/03/2019" }]);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, value)), (stored) => {
        const merged = mergeDefinitions(stored);
        expect(Object.keys(merged).sort()).toEqual(Object.keys(DEFAULT_DEFINITIONS).sort());
        expect(resultsOf([table], merged).metrics).toHaveLength(7);
      }),
    );
  });
});
