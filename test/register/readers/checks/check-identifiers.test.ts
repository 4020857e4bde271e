import { buildRegister } from "../../../../src/register/register";
import { recognitionOf } from "../../../../src/register/tables/recognition/recognition-of";
import { described } from "../../../support/described";
import { problemsOf, tableOf } from "../../../support/register-tables";

const HEADINGS = ["Qualification", "Start date", "Gender"];

/** Problems of two lists of participants under different headings of IDs, each chosen by the user or not. */
function problemsOfLists(...lists: readonly { readonly id: string; readonly isChosen: boolean }[]): string[] {
  const tables = lists.map(({ id, isChosen }, i) => {
    const source = tableOf([id, ...HEADINGS], [[`P${i}`, "NPQH", 43000, "F"]], { name: `List ${i}` });
    const columns = { [id.toLowerCase()]: "participantId" } as const;
    const recognition = recognitionOf(source.headings, isChosen ? { mapping: { table: source.name, columns } } : {});
    return { ...source, ...(recognition === null ? {} : { recognition }) };
  });
  return problemsOf(buildRegister(tables)).filter((one) => one.startsWith("different-identifiers"));
}

describe("people identified differently", () => {
  it("are named", () => {
    const lists = [
      { id: "TRN", isChosen: false },
      { id: "Email", isChosen: true },
    ];
    expect(problemsOfLists(...lists)).toEqual(["different-identifiers@table:Email"]);
  });

  it("are not where the user has chosen both columns", () => {
    const lists = ["TRN", "Email"].map((id) => ({ id, isChosen: true }));
    expect(problemsOfLists(...lists)).toEqual([]);
  });
});

/** The checks of a list of participants that say that names are its IDs; its columns of IDs come first. */
function problemsOfNames(ids: readonly string[], people: readonly (readonly string[])[], isChosen = false) {
  const rows = people.map((person) => [...person, "NPQH", 43000, "F"]);
  const source = tableOf([...ids, ...HEADINGS], rows);
  const columns = { [ids[0].toLowerCase()]: "participantId" } as const;
  const recognition = recognitionOf(source.headings, isChosen ? { mapping: { table: source.name, columns } } : {});
  const { problems } = buildRegister([{ ...source, ...(recognition === null ? {} : { recognition }) }]);
  return problems.filter(({ code }) => code === "names-as-ids");
}

describe("names as IDs", () => {
  it.each(["Name", "Full name", "Participant name", "Learner name", "Participant", "Delegate (optional)"])(
    "are told of under %s",
    (heading) => {
      const problems = problemsOfNames([heading], [["Ann Lee"], ["Ben"], ["n/a"]]);
      expect(problems).toMatchObject([{ column: heading }]);
      expect(described(problems)[0].message).toContain(`told apart by their names in the column ${heading}.`);
    },
  );

  it.each<[string, string[], string[][]]>([
    ["numbers", ["Participant"], [["P1"], ["P2"]]],
    ["e-mail addresses", ["Participant"], [["ann@example.org"], ["ben@example.org"]]],
    ["letters under a heading of IDs", ["Ref"], [["AB"], ["CD"]]],
    ["no rows", ["Name"], []],
    ["names beside IDs", ["Name", "Ref"], [["Ann Lee", "R1"]]],
  ])("are not where there are %s", (_, ids, people) => {
    expect(problemsOfNames(ids, people)).toEqual([]);
  });

  it("are not where the user has chosen the column", () => {
    expect(problemsOfNames(["Name"], [["Ann Lee"]], true)).toEqual([]);
  });
});
