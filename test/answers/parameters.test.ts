import { value } from "../../src/answers/answer";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { defineFunction } from "../../src/answers/define-function";
import { groupsOf } from "../../src/answers/groups-of";
import { CHARACTERISTIC } from "../../src/answers/parameters/characteristic";
import { GROUP } from "../../src/answers/parameters/group";
import { QUALIFICATION } from "../../src/answers/parameters/qualification";
import { YEAR } from "../../src/answers/parameters/year";
import { runFunction } from "../../src/answers/run-function";
import type { Selection } from "../../src/answers/selection";
import type { Analysis } from "../../src/metrics/analyse";
import { participantsTable } from "../support/register-tables";
import { ask, type Asked } from "../support/ask";
import { analysisOf, EMPTY, said, SMALL } from "../support/small-register";

/** What is selected; or the sentence that says which argument is wrong. */
function selected(asked: Asked, analysis: Analysis = SMALL): Selection | string {
  let found: Selection | null = null;
  const probe = defineFunction({
    ...{ name: "PROBE", description: "", result: { description: "" }, notAvailable: "", example: [] },
    parameters: [QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    answer(_, { qualification, year, group }) {
      found = { qualification, year, group };
      return value("");
    },
  });
  const args = probe.parameters.map(({ name }) => asked[name]);
  const answer = String(said(runFunction(probe, args, analysis)));
  return found ?? answer.replace("wrong argument: ", "");
}
const all: Selection = { qualification: null, year: null, group: null };
const group = (characteristic: unknown, one: unknown, analysis?: Analysis) => {
  const found = selected({ characteristic, group: one }, analysis);
  return typeof found === "string" ? found : found.group?.label;
};

describe("what a formula asks about", () => {
  // A blank cell that an argument refers to arrives as 0.
  it.each([[undefined], [null], [""], ["  "], [0]])("is everything where arguments are %p", (nothing) => {
    expect(selected({})).toEqual(all);
    const asked = { qualification: nothing, year: nothing, characteristic: nothing, group: nothing };
    expect(selected(asked)).toEqual(all);
  });

  it.each(["NPQH", "npqh", "NPQ for Headship", "Headship", "NPQ for Headship (NPQH)", "NPQH - Headship"])(
    "is a qualification by code, title or both: %s",
    (qualification) => expect(selected({ qualification })).toEqual({ ...all, qualification: 0 }),
  );

  it.each([2018, "2018", "2018/19", "2018-19", "18/19", "18-19", "2018/2019", " 2018/19 ", "AY 2018/19"])(
    "is a year however it is spelt: %p",
    (year) => expect(selected({ year })).toEqual({ ...all, year: 1 }),
  );

  it.each([
    ["Gender", "Female", "Female"],
    ["gender", "F", "Female"],
    ["GENDER", "woman", "Female"],
    ["Gender", "unknown", "Not Known"],
    ["Disability", "y", "Yes"],
    ["Disability", true, "Yes"],
    ["Disability", "not given", "Not provided"],
    ["Ethnicity", "white british", "English / Welsh / Scottish / Northern Irish / British"],
    ["Ethnicity", "White - Irish", "Irish"],
    ["Ethnic group", "white", "White"],
    ["ethnic GROUP", "Asian/Asian British", "Asian / Asian British"],
    ["FSM", "30% or more", "30% or more"],
    ["fsm", "below 30%", "Below 30%"],
    ["FSM", "not known", "Not Known"],
  ])("is a group however it is spelt: %p, %p", (characteristic, one, label) => {
    expect(group(characteristic, one)).toBe(label);
  });

  it("is a group of what the register lists besides", () => {
    const regional = analysisOf([
      participantsTable([
        { Region: "East of England", Phase: "Primary", "Ofsted grade": 2 },
        { Region: "Leeds & York", Gender: "Agender" },
      ]),
    ]);
    expect(group("Region", "east of england", regional)).toBe("East of England");
    expect(group("Region", "Leeds and York", regional)).toBe("Leeds & York");
    expect(group("phase", "PRIMARY", regional)).toBe("Primary");
    expect(group("Ofsted grade", "good", regional)).toBe("Good");
    expect(group("Gender", "agender", regional)).toBe("Agender");
    expect(group("Height", "tall", regional)).toBe(
      "“Height” is not a characteristic in your tables. Use one of: Gender, Disability, Ethnicity, Ethnic group, FSM, Ofsted grade, Region, Phase.",
    );
  });

  it("is an FSM band by the share that the definitions set", () => {
    const strict = analysisOf([participantsTable([{ "School FSM %": 30 }, { "School FSM %": 40 }])], {
      fsmThresholdPercent: 40,
    });
    expect(group("FSM", "40% or more", strict)).toBe("40% or more");
    expect(group("FSM", "30% or more", strict)).toBe(
      "“30% or more” is not a group of FSM in your tables. Use one of: 40% or more, Below 40%.",
    );
  });
});

describe("an argument that is wrong", () => {
  it.each(["NPQSL", "Maths", 5, true])("as a qualification: %p", (qualification) => {
    expect(selected({ qualification })).toBe(
      `“${String(qualification).replace("true", "TRUE")}” is not in your tables. Use NPQH or NPQML.`,
    );
  });

  it.each(["2019/20", "2017/19", 17, "soon", false, 43045])("as a year: %p", (year) => {
    expect(selected({ year })).toBe(
      `“${String(year).replace("false", "FALSE")}” is not in your tables. Use 2017/18 or 2018/19.`,
    );
  });

  it("as a characteristic", () => {
    expect(selected({ characteristic: "Region", group: "North" })).toBe(
      "“Region” is not a characteristic in your tables. Use one of: Gender, Disability, Ethnicity, Ethnic group, FSM.",
    );
  });

  it.each([
    ["Gender", "Other", "Use Not Known, Female or Male."],
    ["Disability", "Perhaps", "Use Not Known, No, Not provided or Yes."],
    [
      "Ethnicity",
      "Arab",
      "Use one of: Not Known, Chinese, English / Welsh / Scottish / Northern Irish / British, Indian, Irish, Not provided.",
    ],
    ["Ethnic group", "Irish", "Use Not Known, Asian / Asian British, Not provided or White."],
    ["FSM", "Above 30%", "Use one of: Not Known, 30% or more, Below 30%."],
  ])("as a group of %s", (characteristic, one, known) => {
    expect(group(characteristic, one)).toBe(`“${one}” is not a group of ${characteristic} in your tables. ${known}`);
    expect(group(characteristic, " ")).toBe(`The group is missing. ${known}`);
  });

  it("as a group without its characteristic", () => {
    expect(selected({ group: "Female" })).toBe(
      "Name the characteristic that “Female” belongs to. Use one of: Gender, Disability, Ethnicity, Ethnic group, FSM.",
    );
  });

  it("is named in the order of the arguments, one at a time", () => {
    const asked = { qualification: "x", year: "y", characteristic: "z", group: "g" };
    expect(selected(asked)).toMatch(/^“x” is not in your tables. Use NPQH/);
    expect(selected({ ...asked, qualification: "" })).toMatch(/^“y” is not in your tables/);
    expect(selected({ ...asked, qualification: "", year: "" })).toMatch(/^“z” is not a characteristic/);
  });

  it("is quoted in part when it is long", () => {
    const quotedOf = (qualification: string) => /“.*”/.exec(selected({ qualification }) as string)?.[0];
    expect(quotedOf("x".repeat(40))).toBe(`“${"x".repeat(40)}”`);
    expect(quotedOf("x".repeat(41))).toBe(`“${"x".repeat(39)}…”`);
  });

  it("of an empty register is said to have none", () => {
    expect(selected({ qualification: "NPQH" }, EMPTY)).toBe(
      "“NPQH” is not in your tables. They have no participants yet.",
    );
    expect(selected({ year: 2017 }, EMPTY)).toBe("“2017” is not in your tables. They have no participants yet.");
    expect(group("Gender", "Female", EMPTY)).toBe(
      "“Female” is not a group of Gender in your tables. They have no participants yet.",
    );
  });
});

describe("the groups of a characteristic", () => {
  it("are those that occur, Not Known first, then by name", () => {
    expect(groupsOf(SMALL.tally, "gender")).toEqual(["Not Known", "Female", "Male"]);
    expect(groupsOf(SMALL.tally, "region")).toEqual([]);
  });
});

describe("every parameter of every function", () => {
  /** Arguments that the small register knows. */
  const KNOWN: Asked = {
    ...{ qualification: "NPQH", year: 2017, characteristic: "Gender", group: "Female", metric: 1, breakdown: "Gender" },
    measure: "retention",
  };
  const knownOf = (name: string): Asked => {
    return ["COUNT", "PARTICIPANTS"].includes(name) ? { ...KNOWN, measure: "recruited" } : KNOWN;
  };
  const cases = FUNCTIONS.flatMap(({ name, parameters }) =>
    parameters.map((parameter) => [`${name} ${parameter.name}`, name, parameters, parameter] as const),
  );

  /** What a function answers with known arguments, but for one. */
  const withOne = (name: string, parameters: (typeof cases)[number][2], one: string, asked: unknown): string => {
    const known = Object.fromEntries(parameters.map((parameter) => [parameter.name, knownOf(name)[parameter.name]]));
    const answer = ask(name, { ...known, [one]: asked }, SMALL);
    return answer.kind === "wrong argument" ? answer.message : answer.kind;
  };

  it.each(cases)("of %s reads a known argument", (_, name, parameters, { name: one }) => {
    expect(withOne(name, parameters, one, knownOf(name)[one])).not.toMatch(/“|missing/);
  });

  // Whether a register has a column is found when its cells are read.
  const known = cases.filter(([, , , { name }]) => name !== "columns");

  it.each(known)("of %s says that “Zebra” is wrong, and what to use", (_, name, parameters, { name: one }) => {
    expect(withOne(name, parameters, one, "Zebra")).toMatch(/“Zebra”.*\. Use .+\.$/);
  });

  it.each(cases)("of %s may be blank where it is optional, and else is asked for", (_, name, parameters, parameter) => {
    for (const blank of ["", null, undefined]) {
      const said = withOne(name, parameters, parameter.name, blank);
      // A group is needed as soon as its characteristic is there, and a characteristic as soon as its group is.
      const isPaired = ["characteristic", "group"].includes(parameter.name);
      if (parameter.isOptional && !isPaired) expect(said).not.toMatch(/missing|“/);
      else expect(said).toMatch(/missing|belongs to/);
      expect(said).not.toContain("undefined");
    }
  });

  it("comes after those that it depends on", () => {
    for (const { name, parameters } of FUNCTIONS) {
      const names = parameters.map((parameter) => parameter.name);
      if (names.includes("group")) expect([name, names[names.indexOf("group") - 1]]).toEqual([name, "characteristic"]);
      if (names.includes("breakdown")) expect([name, names[names.indexOf("breakdown") - 1]]).toEqual([name, "metric"]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
