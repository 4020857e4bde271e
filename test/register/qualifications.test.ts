import { findQualification, QUALIFICATIONS } from "../../src/register/qualifications";

const codeOf = (text: string): string | null => {
  const position = findQualification(text);
  return position === null ? null : QUALIFICATIONS[position].code;
};

describe("qualification", () => {
  it.each([
    ["NPQH"],
    ["npqh"],
    [" NPQ-H "],
    ["Headship"],
    ["NPQ for Headship"],
    ["NPQ for Headship (NPQH)"],
    ["NPQH - NPQ for Headship"],
    ["NPQ in Headship"],
    ["National Professional Qualification for Headship"],
    ["National Professional Qualification for Headship (NPQH)"],
    ["npq-headship"],
  ])("%p is NPQH", (text) => {
    expect(codeOf(text)).toBe("NPQH");
  });

  it.each(QUALIFICATIONS.map(({ code, label, subject }) => [code, label, subject]))(
    "%s is found by code, by title and by both",
    (code, label, subject) => {
      expect(codeOf(code.toLowerCase())).toBe(code);
      expect(codeOf(`NPQ for ${subject}`)).toBe(code);
      expect(codeOf(label)).toBe(code);
    },
  );

  it("reads & as and", () => {
    expect(codeOf("NPQ for Leading Behaviour & Culture")).toBe("NPQLBC");
  });

  it.each([["NPQX"], ["Head"], ["NPQH NPQSL"], ["#N/A"], [""]])("%p is none", (text) => {
    expect(findQualification(text)).toBeNull();
  });

  it("stands in report order: the 2017 suite from the top down, then by name", () => {
    expect(QUALIFICATIONS.slice(0, 4).map(({ code }) => code)).toEqual(["NPQEL", "NPQH", "NPQSL", "NPQML"]);
    const later = QUALIFICATIONS.slice(4).map(({ subject }) => subject);
    expect(later).toEqual([...later].sort());
  });

  it("has two tasks for NPQEL and NPQH, one for every other", () => {
    const withTwo = QUALIFICATIONS.filter(({ tasks }) => tasks === 2).map(({ code }) => code);
    expect(withTwo).toEqual(["NPQEL", "NPQH"]);
    expect(QUALIFICATIONS.filter(({ tasks }) => tasks === 1)).toHaveLength(QUALIFICATIONS.length - 2);
  });
});
