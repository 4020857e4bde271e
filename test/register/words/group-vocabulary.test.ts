import { DISABILITIES } from "../../../src/register/words/disabilities";
import { ETHNICITIES } from "../../../src/register/words/ethnicities";
import { GENDERS } from "../../../src/register/words/genders";
import { GroupVocabulary, isKnownGroup } from "../../../src/register/words/group-vocabulary";
import { groupsOf, problemsOf, registerOf } from "../../support/register-tables";

describe("gender", () => {
  it.each([
    ["F", "Female"],
    ["female", "Female"],
    ["Woman", "Female"],
    ["m", "Male"],
    ["Non binary", "Non-binary"],
    ["other", "Other"],
    ["10", "Female"],
    ["11", "Male"],
    ["12", "Other"],
    ["96", "Prefer not to say"],
    ["99", "Not provided"],
    ["sex_not_provided", "Not provided"],
  ])("%p is %s", (text, label) => {
    expect(GENDERS.find(text)).toBe(label);
  });
});

describe("disability", () => {
  it.each([
    ["51"],
    ["53"],
    ["54"],
    ["55"],
    ["56"],
    ["57"],
    ["58"],
    ["59"],
    ["96"],
    ["08"],
    ["8"],
    ["Blind"],
    ["Deaf"],
    ["Learning difficulty"],
    ["Long-standing illness"],
    ["Mental health condition"],
    ["Physical disability or mobility issue"],
    ["Social or communication impairment"],
    ["Development condition"],
    ["Has disabilities but specific disabilities not shared"],
    ["Disabled"],
  ])("%p, a single disability, is Yes", (text) => {
    expect(DISABILITIES.find(text)).toBe("Yes");
  });

  it.each([
    ["95"],
    ["00"],
    ["None declared"],
    ["No disability"],
    ["No disabilities"],
    ["NO KNOWN DISABILITY"],
    ["Not disabled"],
    ["No disability declared"],
    ["No known disabilities"],
  ])("%p is No", (text) => {
    expect(DISABILITIES.find(text)).toBe("No");
  });

  it("has two codes for no answer", () => {
    expect(DISABILITIES.find("98")).toBe("Prefer not to say");
    expect(DISABILITIES.find("99")).toBe("Not provided");
  });

  it.each([["2"], ["10"], ["Other"], ["Dyslexia"], ["Yes - dyslexia"], ["maybe"]])("%p is not guessed", (text) => {
    expect(DISABILITIES.find(text)).toBeNull();
  });

  it.each([
    ["y", "Yes"],
    ["TRUE", "Yes"],
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

  it.each([
    ["Not Known", "Not Known|Unknown|n/k|NK|not_known|Don't know|Not yet known"],
    [
      "Not provided",
      "Not provided|Not given|Not stated|Not supplied|Not disclosed|Not available|Not obtained|Not recorded|Not specified|" +
        "Not yet provided|Not yet obtained|Information not yet sought|Information not yet obtained|None given|No answer|No response|" +
        "N/A|n.a.|NA|-|--|–|—|null|NULL",
    ],
    [
      "Prefer not to say",
      "Prefer not to say|I prefer not to say|prefer_not_to_say|PNTS|Refused|Rather not say|I'd rather not say|I’d rather not say|" +
        "Declined|Information refused|information_refused|Prefer not to answer|I would prefer not to say|Prefers not to say|" +
        "Prefer not to disclose|Prefer not to state|I'd prefer not to say|I would rather not say|Refused to say|Declined to say|" +
        "Declined to answer|Do not wish to say|Do not wish to disclose|Withheld",
    ],
  ])("%s is known in every vocabulary as %s", (label, spellings) => {
    for (const text of spellings.split("|")) {
      for (const vocabulary of [GENDERS, DISABILITIES, ETHNICITIES, new GroupVocabulary({}, true)]) {
        for (const variant of [text, ` ${text} `, text.toUpperCase(), text.toLowerCase()]) {
          expect([variant, vocabulary.find(variant)]).toEqual([variant, label]);
        }
      }
    }
  });

  it.each([["#N/A"], ["#NULL!"], ["?"], ["."], [""], [" "], ["----"], ["not"]])("%p is none of them", (text) => {
    expect(GENDERS.find(text)).toBeNull();
  });

  it("may mean something else in one vocabulary", () => {
    const phases = new GroupVocabulary({ "Not applicable": ["N/A"] }, true);
    expect(phases.find("n/a")).toBe("Not applicable");
    expect(phases.all).toEqual(["Not applicable", "Not provided", "Prefer not to say"]);
  });

  it("hold nobody who can be compared", () => {
    expect(["Not Known", "Not provided", "Prefer not to say"].some(isKnownGroup)).toBe(false);
    expect(["Female", "No", "Irish", "Not sure"].every(isKnownGroup)).toBe(true);
  });
});
