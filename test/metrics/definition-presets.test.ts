import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { DEFINITION_PRESETS } from "../../src/metrics/definition-presets";
import { isWithinTime } from "../../src/metrics/presentation";
import { presentationDeadlines } from "../../src/metrics/presentation-deadlines";
import { serialFromCivil } from "../../src/register/cells/serial-date";

const presetOf = (name: string) => DEFINITION_PRESETS.find((preset) => preset.name === name)!.definitions;

describe("the Covid-19 extension", () => {
  const deadlineOf = presentationDeadlines(presetOf("Covid-19 extension"));

  it("gives 24 months to those who started on 1 July 2018 or later", () => {
    const start = serialFromCivil(2018, 7, 1);
    expect(isWithinTime(start, serialFromCivil(2020, 7, 1), deadlineOf)).toBe(true);
    expect(isWithinTime(start, serialFromCivil(2020, 7, 2), deadlineOf)).toBe(false);
  });

  it("leaves 18 months to those who started the day before", () => {
    const start = serialFromCivil(2018, 6, 30);
    expect(isWithinTime(start, serialFromCivil(2019, 12, 30), deadlineOf)).toBe(true);
    expect(isWithinTime(start, serialFromCivil(2019, 12, 31), deadlineOf)).toBe(false);
  });

  it("changes nothing else of the framework, which is offered first as it was published", () => {
    expect({ ...presetOf("Covid-19 extension"), presentWithinExtensions: [] }).toEqual(DEFAULT_DEFINITIONS);
    expect(DEFINITION_PRESETS[0]).toMatchObject({
      name: "The framework as published",
      definitions: DEFAULT_DEFINITIONS,
    });
  });
});
