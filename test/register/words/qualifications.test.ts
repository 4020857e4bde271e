import { findQualification, QUALIFICATIONS } from "../../../src/register/words/qualifications";

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

  it.each([
    ["npq-headship", "NPQH"],
    ["npq-senior-leadership", "NPQSL"],
    ["npq-executive-leadership", "NPQEL"],
    ["npq-early-years-leadership", "NPQEYL"],
    ["npq-leading-behaviour-culture", "NPQLBC"],
    ["npq-leading-literacy", "NPQLL"],
    ["npq-leading-primary-mathematics", "NPQLPM"],
    ["npq-leading-teaching", "NPQLT"],
    ["npq-leading-teaching-development", "NPQLTD"],
    ["npq-senco", "NPQSENCO"],
  ])("the Department's identifier %s is %s, with underscores too", (identifier, code) => {
    expect(codeOf(identifier)).toBe(code);
    expect(codeOf(identifier.replaceAll("-", "_"))).toBe(code);
    expect(codeOf(identifier.toUpperCase())).toBe(code);
  });

  const NAMES: readonly (readonly [string, string])[] = [
    ["Middle Leader", "NPQML"],
    ["Middle Leaders", "NPQML"],
    ["Senior Leader", "NPQSL"],
    ["Senior Leaders", "NPQSL"],
    ["Executive Leader", "NPQEL"],
    ["Executive Leaders", "NPQEL"],
    ["Headteacher", "NPQH"],
    ["Head Teacher", "NPQH"],
    ["Headteachers", "NPQH"],
    ["Early Years", "NPQEYL"],
    ["Behaviour & Culture", "NPQLBC"],
    ["Leading Behaviour & Culture", "NPQLBC"],
    ["Literacy", "NPQLL"],
    ["Primary Maths", "NPQLPM"],
    ["Leading Primary Maths", "NPQLPM"],
    ["Leading Teachers Development", "NPQLTD"],
    ["Leading Teachers\u2019 Development", "NPQLTD"],
    ["Teacher Development", "NPQLTD"],
    ["SENCO", "NPQSENCO"],
    ["SENCo", "NPQSENCO"],
    ["SENCOs", "NPQSENCO"],
    ["Special Educational Needs Co-ordinators", "NPQSENCO"],
    ["Special Educational Needs Coordinators", "NPQSENCO"],
    ["Special Educational Needs Co\u2011ordinator", "NPQSENCO"],
    ...QUALIFICATIONS.map(({ subject, code }) => [subject, code] as const),
  ];

  it.each(NAMES)("%s is %s, in every form of title", (name, code) => {
    const titles = [
      name,
      ...["NPQ", "NPQ for", "NPQ in"].map((start) => `${start} ${name}`),
      ...["for", "in"].map((word) => `National Professional Qualification ${word} ${name}`),
    ];
    for (const title of titles) {
      for (const text of [
        title,
        `${title} (${code})`,
        `${code} – ${title}`,
        `${title} - ${code}`,
        title.toUpperCase(),
      ]) {
        expect([text, codeOf(text)]).toEqual([text, code]);
      }
    }
  });

  it("is found by its code in the Database of Qualified Teachers", () => {
    expect(codeOf("389040005")).toBe("NPQML");
  });

  it.each([
    ...[["NPQX"], ["Head"], ["NPQH NPQSL"], ["#N/A"], [""], ["NPQ"], ["Leadership"], ["Teaching"]],
    // A title with another qualification's code.
    ...[["NPQ for Headship (NPQSL)"], ["Middle Leader NPQH"]],
    // Offers that are no qualifications.
    ...[["EHCO"], ["npq-early-headship-coaching-offer"], ["ASO"], ["npq-additional-support-offer"]],
  ])("%p is none", (text) => {
    expect(findQualification(text)).toBeNull();
  });

  it("stands in report order: the 2017 suite from the top down, then by name", () => {
    expect(QUALIFICATIONS.slice(0, 4).map(({ code }) => code)).toEqual(["NPQEL", "NPQH", "NPQSL", "NPQML"]);
    const later = QUALIFICATIONS.slice(4).map(({ subject }) => subject);
    expect(later).toEqual([...later].sort());
  });
});
