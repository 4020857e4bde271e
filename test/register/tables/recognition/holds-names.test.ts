import { buildRegister } from "../../../../src/register/register";
import { recognitionOf } from "../../../../src/register/tables/recognition/recognition-of";
import { ASSESSMENTS_ROLE } from "../../../../src/register/tables/roles/assessments";
import { FEEDBACK_ROLE } from "../../../../src/register/tables/roles/feedback";
import { PARTICIPANTS_ROLE } from "../../../../src/register/tables/roles/participants";
import { idsOf, problemsOf, tableOf } from "../../../support/register-tables";

const NAMES = ["Sarah Jones", "Sarah Jones", "Al Fox"];
const REFS = ["R1", "R2", "R3"];
const NAME_HEADINGS = ["Participant", "Delegate", "Participant (optional)", "Name", "Full name", "Learner name"];

/** The heading of the IDs of a table, two of whose columns could be that, with these cells. */
function idColumn(
  [heading, other]: readonly string[],
  cells: readonly [readonly string[], readonly string[]],
  rest: readonly string[] = ["Qualification", "Start date", "Withdrawn"],
  words: readonly unknown[] = ["NPQH", 43000, ""],
): string {
  const headings = [heading, other, ...rest];
  const sample = cells[0].map((cell, i) => [cell, cells[1][i], ...words]);
  return headings[recognitionOf(headings, { sample })?.columns.get("participantId") ?? -1];
}

/** Every heading of IDs of a kind of table that is not one of names. */
function idHeadings({ fields }: typeof PARTICIPANTS_ROLE): string[] {
  const field = fields.find(({ key }) => key === "participantId");
  const all = [field?.heading ?? "", ...(field?.alternatives ?? [])];
  return all.filter((heading) => !/name|^participant$|^delegate$/i.test(heading));
}

describe("a column of names beside one of IDs", () => {
  it.each(NAME_HEADINGS)("is not the ID: %s beside any other heading, in either order", (name) => {
    const headings = idHeadings(PARTICIPANTS_ROLE);
    expect(headings).toEqual(expect.arrayContaining(["ID", "Ref", "TRN", "Participant reference", "Email"]));
    for (const id of headings) {
      expect([id, idColumn([id, name], [REFS, NAMES])]).toEqual([id, id]);
      expect([id, idColumn([name, id], [NAMES, REFS])]).toEqual([id, id]);
    }
  });

  it("is not the ID of ratings and assessments either", () => {
    for (const id of idHeadings(FEEDBACK_ROLE)) {
      expect([id, idColumn(["Participant", id], [NAMES, REFS], ["Rating"], [8])]).toEqual([id, id]);
      expect([id, idColumn([id, "Name"], [REFS, NAMES], ["Rating"], [8])]).toEqual([id, id]);
    }
    for (const id of idHeadings(ASSESSMENTS_ROLE)) {
      const rest = ["Task", "Result"];
      expect([id, idColumn([id, "Delegate"], [REFS, NAMES], rest, ["1", "Pass"])]).toEqual([id, id]);
    }
  });

  it("is the ID where the other column holds nothing", () => {
    expect(idColumn(["Ref", "Participant"], [["", "n/a", ""], NAMES])).toBe("Participant");
  });

  it.each([
    ["numbers the rows, as it may on every sheet", ["1", "2", "3"]],
    ["is the reference of a cohort", ["C1", "C1", "C1"]],
    ["is blank for most", ["", "R2", "TBC"]],
  ])("is the ID where the other column %s", (_, refs) => {
    expect(idColumn(["Ref", "Participant"], [refs, ["Sarah Jones", "Jo Day", "Al Fox"]])).toBe("Participant");
    expect(idColumn(["Delegate", "ID"], [["Sarah Jones", "Jo Day", "Al Fox"], refs])).toBe("Delegate");
  });

  it("is not the ID where a name is spelt in two ways", () => {
    expect(
      idColumn(
        ["Ref", "Participant"],
        [
          ["R1", "R1", "R3"],
          ["Ann Lee", "Anne Lee", "Al Fox"],
        ],
      ),
    ).toBe("Ref");
  });

  it("lets two people of one name count", () => {
    const people = REFS.map((ref, i) => [ref, NAMES[i], "NPQH", 43000, i === 1 ? 43100 : ""]);
    const headings = ["Ref", "Participant", "NPQ", "Start date", "Withdrawn"];
    const recognition = recognitionOf(headings, { sample: people });
    expect(recognition).not.toBeNull();
    const register = buildRegister([{ ...tableOf(headings, people), ...(recognition && { recognition }) }]);
    expect(idsOf(register)).toEqual(REFS);
    expect(problemsOf(register).filter((one) => !one.startsWith("missing-column"))).toEqual([]);
  });
});

describe("a column called Participant", () => {
  it.each([
    ["numbers", ["P-001", "P-002", "P-003"]],
    ["e-mail addresses", ["ann@example.org", "ben@example.org", "cy@example.org"]],
    ["numbers, most of them", ["P-001", "P-002", "Al Fox"]],
  ])("is the ID, and not a reference beside it, where it holds %s", (_, cells) => {
    expect(idColumn(["Ref", "Participant"], [REFS, cells])).toBe("Participant");
    expect(idColumn(["Delegate", "TRN"], [cells, REFS])).toBe("Delegate");
  });
});
