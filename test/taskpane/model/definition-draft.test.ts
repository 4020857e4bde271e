import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import { DEFINITION_PRESETS } from "../../../src/metrics/definition-presets";
import { mergeDefinitions } from "../../../src/metrics/merge-definitions";
import {
  areSameDefinitions,
  draftOf,
  readDraft,
  type DefinitionDraft,
} from "../../../src/taskpane/model/definition-draft";

const draft = (change: Partial<DefinitionDraft> = {}): DefinitionDraft => ({
  ...draftOf(DEFAULT_DEFINITIONS),
  ...change,
});
const withNumber = (key: string, text: string): DefinitionDraft =>
  draft({ numbers: { ...draft().numbers, [key]: text } });

describe("definitions that are typed", () => {
  it.each(DEFINITION_PRESETS.map((preset) => [preset.name, preset.definitions] as const))(
    "say what they said before they were touched: %s",
    (_, definitions) => {
      expect(readDraft(draftOf(definitions))).toEqual({ definitions, faults: {} });
      expect(mergeDefinitions(definitions)).toEqual(definitions);
    },
  );

  it("may have a decimal comma and spaces", () => {
    expect(readDraft(withNumber("significanceLevel", " 0,01 ")).definitions?.significanceLevel).toBe(0.01);
  });

  it.each([
    ["presentWithinMonths", "", "Enter a whole number from 1 to 120."],
    ["presentWithinMonths", "18.5", "Enter a whole number from 1 to 120."],
    ["fsmThresholdPercent", "101", "Enter a number from 0 to 100."],
    ["feedbackThreshold", "six", "Enter a number from 0 to 10."],
    ["minimumGroup", "0", "Enter a whole number from 1 to 1,000,000."],
  ])("%s: %p is refused with what is wanted", (key, text, fault) => {
    expect(readDraft(withNumber(key, text))).toEqual({ definitions: null, faults: { [key]: fault } });
  });

  it("hold extensions in the order of their dates", () => {
    const extensions = [
      { startsFrom: "2021-03-01", months: "14" },
      { startsFrom: "2018-07-01", months: "24" },
    ];
    expect(readDraft(draft({ extensions })).definitions?.presentWithinExtensions).toEqual([
      { startsFrom: 43282, months: 24 },
      { startsFrom: 44256, months: 14 },
    ]);
  });

  it.each([
    [{ startsFrom: "", months: "24" }, /^Enter the date/],
    [{ startsFrom: "1918-07-01", months: "24" }, /^Enter the date/],
    [{ startsFrom: "2018-07-01", months: "0" }, /^Enter a whole number from 1 to 120/],
  ])("refuse the extension %j", (extension, fault) => {
    const { definitions, faults } = readDraft(draft({ extensions: [extension] }));
    expect(definitions).toBeNull();
    expect(faults["extension 0"]).toMatch(fault);
  });

  it("refuse two extensions of one date", () => {
    const extension = { startsFrom: "2018-07-01", months: "24" };
    expect(readDraft(draft({ extensions: [extension, extension] })).faults).toEqual({
      "extension 1": "Another line already has this date.",
    });
  });

  it("are compared by what they say", () => {
    const [framework, covid] = DEFINITION_PRESETS.map(({ definitions }) => definitions);
    expect(areSameDefinitions(framework, { ...DEFAULT_DEFINITIONS })).toBe(true);
    expect(areSameDefinitions(framework, covid)).toBe(false);
  });
});
