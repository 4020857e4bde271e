import { ETHNICITIES, isNonWhiteBritish, majorEthnicGroup, WHITE_BRITISH } from "../../src/register/ethnicities";

describe("ethnicity", () => {
  it.each([
    ["White British", WHITE_BRITISH],
    ["white - british", WHITE_BRITISH],
    ["British", WHITE_BRITISH],
    ["english/welsh/scottish/northern irish/british", WHITE_BRITISH],
    ["White: English, Welsh, Scottish, Northern Irish or British", WHITE_BRITISH],
    ["British, English, Northern Irish, Scottish, or Welsh", WHITE_BRITISH],
    ["White Irish", "Irish"],
    ["Traveller or Gypsy", "Gypsy or Irish Traveller"],
    ["White Other", "Any other White background"],
    ["White & Black Caribbean", "White and Black Caribbean"],
    ["Mixed White & Asian", "White and Asian"],
    ["Any other mixed/multiple ethnic background", "Any Other Mixed / Multiple ethnic background"],
    ["Mixed Other Mixed", "Any Other Mixed / Multiple ethnic background"],
    ["Asian or Asian British - Indian", "Indian"],
    ["Asian or Asian British - Other Asian", "Any other Asian background"],
    ["Black Caribbean", "Caribbean"],
    ["Black or Black British - Other Black", "Any other Black / African / Caribbean background"],
    ["Another Black background", "Any other Black / African / Caribbean background"],
    ["Other - Any Other", "Any other ethnic group"],
  ])("%p is %s", (text, label) => {
    expect(ETHNICITIES.find(text)).toBe(label);
  });

  it("is none of the known ones when it names nothing", () => {
    expect(ETHNICITIES.find("Martian")).toBeNull();
    expect(ETHNICITIES.find("constructor")).toBeNull();
  });
});

describe("major ethnic group", () => {
  it.each([
    [WHITE_BRITISH, "White"],
    ["Irish", "White"],
    ["Gypsy or Irish Traveller", "White"],
    ["White and Asian", "Mixed / Multiple ethnic groups"],
    ["Chinese", "Asian / Asian British"],
    ["African", "Black / African / Caribbean / Black British"],
    ["Arab", "Other ethnic group"],
    ["Any other ethnic group", "Other ethnic group"],
    ["Not Known", "Not Known"],
    ["Not provided", "Not provided"],
    ["Prefer not to say", "Prefer not to say"],
    ["Martian", "Not Known"],
    ["constructor", "Not Known"],
    ["__proto__", "Not Known"],
  ])("of %s is %s", (ethnicity, group) => {
    expect(majorEthnicGroup(ethnicity)).toBe(group);
  });
});

describe("not White British", () => {
  it.each([["Irish"], ["Chinese"], ["Any other White background"], ["Prefer not to say"], ["Martian"], ["Not Known"]])(
    "counts %s",
    (ethnicity) => {
      expect(isNonWhiteBritish(ethnicity, true)).toBe(true);
    },
  );
  it.each([[WHITE_BRITISH], ["Not provided"]])("does not count %s", (ethnicity) => {
    expect(isNonWhiteBritish(ethnicity, true)).toBe(false);
  });
  it("does not count Not Known where the definitions say so, and counts Irish all the same", () => {
    expect(isNonWhiteBritish("Not Known", false)).toBe(false);
    expect(isNonWhiteBritish("Irish", false)).toBe(true);
  });
});
