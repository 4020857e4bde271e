import { fieldOf, isKnownHeading } from "../../../src/register/tables/heading-match";
import { findHeadings } from "../../../src/register/tables/headings/find-headings";
import { PARTICIPANTS_ROLE } from "../../../src/register/tables/roles/participants";

describe("a heading that is one of Excel's error values", () => {
  it("means nothing, whatever its letters spell", () => {
    expect(fieldOf(PARTICIPANTS_ROLE, "Ref")?.field.key).toBe("participantId");
    expect(fieldOf(PARTICIPANTS_ROLE, "#REF!")).toBeNull();
    expect(isKnownHeading("#NAME?")).toBe(false);
  });

  it("need not be there where the headings are repeated", () => {
    const headings = ["ID", "NPQ", "Start date", "Result"];
    const [table, ...others] = findHeadings(
      [
        [...headings, "#REF!"],
        ["A", "NPQH", 43000, "Passed", "#REF!"],
        [...headings, ""],
        ["B", "NPQSL", 43000, "Failed", ""],
      ],
      "Register",
    );
    expect(others).toEqual([]);
    expect(table.end).toBeNull();
  });
});
