import { FUNCTIONS } from "../../src/answers/catalogue";
import type { Parameter } from "../../src/answers/parameter";
import { GROUP, GROUP_NEEDED } from "../../src/answers/parameters/group";
import { WrongArgument } from "../../src/answers/wrong-argument";
import type { Analysis } from "../../src/metrics/analyse";
import { COUNTED_NAMES } from "../../src/metrics/behind/counted-name";
import { CHARACTERISTIC_NAMES, type Characteristic } from "../../src/metrics/characteristic";
import { functionOf } from "../support/ask";
import { participantsTable } from "../support/register-tables";
import { analysisOf, EMPTY, SMALL } from "../support/small-register";

/** Groups with a comma, quotes, digits and other spellings of themselves. */
const ODD = analysisOf([
  participantsTable([
    { Region: "Leeds & York", Gender: "Agender", Ethnicity: "Roma, “other”", "Ofsted grade": 2 },
    { Region: "007", Gender: "unknown", Ethnicity: "Not stated", "Ofsted grade": "n/a" },
  ]),
]);

/** What a parameter has read, in the words of its choices. */
function named(parameter: Parameter, value: unknown, { tally: { scope } }: Analysis): unknown {
  switch (parameter.name) {
    case "qualification":
      return scope.qualifications[value as number];
    case "year":
      return scope.years[value as number];
    case "metric":
      return String((value as { number: number }).number);
    case "characteristic":
      return CHARACTERISTIC_NAMES[value as Characteristic];
    case "group":
      return (value as { label: string }).label;
    case "days":
      return String(value);
    case "breakdown":
      return (value as { name: string }).name;
    default:
      return value;
  }
}

/** Every choice of every parameter, after every choice of those before it: what was chosen, and what was read. */
function readings(parameters: readonly Parameter[], analysis: Analysis, earlier = {}): [unknown, unknown][] {
  const [parameter, ...others] = parameters;
  if (parameter === undefined) return [];
  const leftOut = parameter.read("", analysis, earlier);
  const afterNothing =
    leftOut instanceof WrongArgument ? [] : readings(others, analysis, { ...earlier, [parameter.name]: leftOut });
  return parameter.choices(analysis, earlier).reduce<[unknown, unknown][]>((all, choice) => {
    const value = parameter.read(choice, analysis, earlier);
    all.push([choice, value instanceof WrongArgument ? value.message : named(parameter, value, analysis)]);
    // The next two only, as no parameter depends on more than its neighbour, and there would be too many combinations.
    return all.concat(readings(others.slice(0, 2), analysis, { ...earlier, [parameter.name]: value }));
  }, afterNothing);
}

describe("the choices of a parameter", () => {
  it.each(FUNCTIONS.map(({ name }) => name))("are read as what they say: %s", (name) => {
    for (const analysis of [SMALL, ODD, EMPTY]) {
      const found = readings(functionOf(name).parameters, analysis);
      expect(found.map(([, read]) => read)).toEqual(found.map(([chosen]) => chosen));
    }
  });

  it("are what the workbook has, and our own names", () => {
    const offered = (name: string, parameter: string, earlier = {}): readonly string[] =>
      functionOf(name)
        .parameters.find((one) => one.name === parameter)!
        .choices(SMALL, earlier);
    expect(offered("FSM", "qualification")).toEqual(["NPQH", "NPQML"]);
    expect(offered("FSM", "year")).toEqual(["2017/18", "2018/19"]);
    const characteristics = ["Gender", "Disability", "Ethnicity", "Ethnic group", "FSM"];
    expect(offered("FSM", "characteristic")).toEqual(characteristics);
    expect(offered("GROUPS", "characteristic")).toEqual(characteristics);
    expect(offered("STATUS", "metric")).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(offered("METRIC", "breakdown", { metric: SMALL.results.metrics[3] })).toEqual([
      ...["Qualification", "Gender", "Disability", "Ethnicity", "Still to present"],
    ]);
    expect(offered("COUNT", "measure")).toEqual(COUNTED_NAMES);
    expect(offered("GAP", "measure")).toEqual(["retention", "achievement"]);
    expect(offered("DUE", "days")).toEqual(["30", "90", "180", "-1"]);
    expect(offered("PARTICIPANTS", "columns")).toEqual([]);
  });

  it("are the workbook's own groups of the characteristic before them", () => {
    expect(GROUP_NEEDED.choices(SMALL, { characteristic: "gender" })).toEqual(["Not Known", "Female", "Male"]);
    expect(GROUP.choices(SMALL, { characteristic: "fsm" })).toEqual(["Not Known", "30% or more", "Below 30%"]);
    expect(GROUP.choices(SMALL, { characteristic: "region" })).toEqual([]);
    expect(GROUP.choices(SMALL, { characteristic: null })).toEqual([]);
    expect(GROUP.choices(ODD, { characteristic: "region" })).toEqual(["007", "Leeds & York"]);
  });
});
