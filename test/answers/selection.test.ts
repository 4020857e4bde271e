import { groupsOf, quoted, select, WrongArgument, type Asked, type Selection } from "../../src/answers/selection";
import { list } from "../../src/text/list";
import type { Analysis } from "../../src/metrics/analyse";
import { participantsTable } from "../register/tables";
import { analysisOf, EMPTY, SMALL } from "./small-register";

/** What is selected; or the sentence that says which argument is wrong. */
function selected(asked: Asked, { tally }: Analysis = SMALL): Selection | string {
  const found = select(tally, asked);
  return found instanceof WrongArgument ? found.message : found;
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
    "is a year however it is spelled: %p",
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
  ])("is a group however it is spelled: %p, %p", (characteristic, one, label) => {
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
      "“Height” is no characteristic in your tables. They have Gender, Disability, Ethnicity, Ethnic group, FSM, Ofsted grade, Region and Phase.",
    );
  });

  it("is an FSM band by the share that the definitions set", () => {
    const strict = analysisOf([participantsTable([{ "School FSM %": 30 }, { "School FSM %": 40 }])], {
      fsmThresholdPercent: 40,
    });
    expect(group("FSM", "40% or more", strict)).toBe("40% or more");
    expect(group("FSM", "30% or more", strict)).toBe(
      "“30% or more” is no group of FSM in your tables. They have 40% or more and Below 40%.",
    );
  });
});

describe("an argument that is wrong", () => {
  it.each(["NPQSL", "Maths", 5, true])("as a qualification: %p", (qualification) => {
    expect(selected({ qualification })).toBe(
      `“${String(qualification).replace("true", "TRUE")}” is no qualification in your tables. They have NPQH and NPQML.`,
    );
  });

  it.each(["2019/20", "2017/19", 17, "soon", false, 43045])("as a year: %p", (year) => {
    expect(selected({ year })).toBe(
      `“${String(year).replace("false", "FALSE")}” is no academic year in your tables. They have 2017/18 and 2018/19.`,
    );
  });

  it("as a characteristic", () => {
    expect(selected({ characteristic: "Region", group: "North" })).toBe(
      "“Region” is no characteristic in your tables. They have Gender, Disability, Ethnicity, Ethnic group and FSM.",
    );
  });

  it.each([
    ["Gender", "Other", "Not Known, Female and Male"],
    ["Disability", "Perhaps", "Not Known, No, Not provided and Yes"],
    [
      "Ethnicity",
      "Arab",
      "Not Known, Chinese, English / Welsh / Scottish / Northern Irish / British, Indian, Irish and Not provided",
    ],
    ["Ethnic group", "Irish", "Not Known, Asian / Asian British, Not provided and White"],
    ["FSM", "Above 30%", "Not Known, 30% or more and Below 30%"],
  ])("as a group of %s", (characteristic, one, known) => {
    expect(group(characteristic, one)).toBe(
      `“${one}” is no group of ${characteristic} in your tables. They have ${known}.`,
    );
    expect(group(characteristic, " ")).toBe(`Name a group of ${characteristic} as well: ${known}.`);
  });

  it("as a group without its characteristic", () => {
    expect(selected({ group: "Female" })).toBe(
      "Name the characteristic of the group Female: Gender, Disability, Ethnicity, Ethnic group and FSM.",
    );
  });

  it("is named in the order of the arguments, one at a time", () => {
    const asked = { qualification: "x", year: "y", characteristic: "z", group: "g" };
    expect(selected(asked)).toMatch(/^“x” is no qualification/);
    expect(selected({ ...asked, qualification: "" })).toMatch(/^“y” is no academic year/);
    expect(selected({ ...asked, qualification: "", year: "" })).toMatch(/^“z” is no characteristic/);
  });

  it("is quoted in part when it is long", () => {
    expect(quoted("x".repeat(40))).toBe(`“${"x".repeat(40)}”`);
    expect(quoted("x".repeat(41))).toBe(`“${"x".repeat(39)}…”`);
  });

  it("of an empty register is said to have none", () => {
    expect(selected({ qualification: "NPQH" }, EMPTY)).toBe(
      "“NPQH” is no qualification in your tables. They have none.",
    );
    expect(selected({ year: 2017 }, EMPTY)).toBe("“2017” is no academic year in your tables. They have none.");
    expect(group("Gender", "Female", EMPTY)).toBe("“Female” is no group of Gender in your tables. They have none.");
  });
});

describe("a list in a sentence", () => {
  it("has commas and one “and”", () => {
    expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"])]).toEqual([
      "none",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});

describe("the groups of a characteristic", () => {
  it("are those that occur, Not Known first, then by name", () => {
    expect(groupsOf(SMALL.tally, "gender")).toEqual(["Not Known", "Female", "Male"]);
    expect(groupsOf(SMALL.tally, "region")).toEqual([]);
  });
});
