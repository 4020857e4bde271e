import { DISABILITIES } from "../../src/register/disabilities";
import { GENDERS } from "../../src/register/genders";
import { isKnownGroup } from "../../src/register/group-vocabulary";
import { groupsOf, problemsOf, registerOf } from "./tables";

describe("gender", () => {
  it.each([
    ["F", "Female"],
    ["female", "Female"],
    ["Woman", "Female"],
    ["m", "Male"],
    ["Non binary", "Non-binary"],
    ["other", "Other"],
  ])("%p is %s", (text, label) => {
    expect(GENDERS.find(text)).toBe(label);
  });
});

describe("disability", () => {
  it.each([
    ["y", "Yes"],
    ["TRUE", "Yes"],
    ["1", "Yes"],
    ["no", "No"],
    ["None", "No"],
    ["No known disability", "No"],
  ])("%p is %s", (text, label) => {
    expect(DISABILITIES.find(text)).toBe(label);
  });

  it("is read from booleans and from 1 and 0", () => {
    const register = registerOf({ Disability: true }, { Disability: false }, { Disability: 1 }, { Disability: 0 });
    expect(groupsOf(register, "disability")).toEqual(["Yes", "No", "Yes", "No"]);
    expect(problemsOf(register)).toEqual([]);
  });
});

describe("the three ways to have no value", () => {
  it.each([["gender"], ["disability"], ["ethnicity"]] as const)("are told apart in %s", (key) => {
    const heading = `${key[0].toUpperCase()}${key.slice(1)}`;
    const register = registerOf(
      ...["", "  ", "not known", "Unknown", "NOT PROVIDED", "Not stated", "prefer not to say", "Refused"].map(
        (cell) => ({ [heading]: cell }),
      ),
    );
    expect(groupsOf(register, key)).toEqual([
      "Not Known",
      "Not Known",
      "Not Known",
      "Not Known",
      "Not provided",
      "Not provided",
      "Prefer not to say",
      "Prefer not to say",
    ]);
    expect(problemsOf(register)).toEqual([]);
  });

  it("hold nobody who can be compared", () => {
    expect(["Not Known", "Not provided", "Prefer not to say"].some(isKnownGroup)).toBe(false);
    expect(["Female", "No", "Irish", "Not sure"].every(isKnownGroup)).toBe(true);
  });
});
