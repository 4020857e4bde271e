import { buildRegister } from "../../../../src/register/register";
import { recognitionOf } from "../../../../src/register/tables/recognition/recognition-of";
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
