import { FIELD_KEYS, fieldsOfKind, isOfKind } from "../../../src/register/tables/fields";
import { canonicalHeading } from "../../../src/register/tables/canonical-heading";
import { ROLES } from "../../../src/register/tables/roles";
import { PARTICIPANTS_ROLE } from "../../../src/register/tables/roles/participants";

describe("fields", () => {
  it("are those that some kind of table has", () => {
    const used = new Set(ROLES.flatMap(({ fields }) => fields.map(({ key }) => key)));
    expect([...used].sort()).toEqual([...FIELD_KEYS].sort());
  });

  it("are dates where their headings say so, and nowhere else", () => {
    const isDate = (heading: string): boolean => /date|created/i.test(heading);
    for (const { fields } of ROLES) {
      for (const { key, heading } of fields)
        expect([heading, isOfKind(key, "date")]).toEqual([heading, isDate(heading)]);
    }
  });

  it("are percentages where a number format changes what a number means", () => {
    expect(fieldsOfKind("percentage")).toEqual(["fsm", "fsmTarget", "nonWhiteBritishTarget"]);
  });

  it("have a heading in each kind of table that has them", () => {
    expect(canonicalHeading(PARTICIPANTS_ROLE, "schoolUrn")).toBe("School URN");
    expect(canonicalHeading(PARTICIPANTS_ROLE, "recruitmentTarget")).toBe("recruitmentTarget");
  });
});
