import { acknowledge, MOST_ACKNOWLEDGED } from "../../../src/register/problems/acknowledge";
import type { Problem } from "../../../src/register/problems/problem";
import { problemKeys } from "../../../src/register/problems/problem-keys";
import { storedKeys } from "../../../src/register/problems/acknowledged-keys";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../../src/register/register";
import { participantsTable, tableOfRows, type Row } from "../../support/register-tables";

/** The problems of a list of participants, recognised as it is in a workbook. */
function problemsOf(...rows: Row[]): readonly Problem[] {
  const table = participantsTable(rows);
  const recognition = recognitionOf(table.headings);
  if (recognition === null) throw new Error("This must be a table of participants.");
  return buildRegister([{ ...table, recognition }]).problems.filter(({ row }) => row !== null);
}

/** The rows whose problems are still acknowledged after the first ones of some rows were. */
function stillAcknowledged(before: readonly Row[], after: readonly Row[]): (number | null)[] {
  const problems = problemsOf(...after);
  const kept = problemKeys(problemsOf(...before));
  const keys = problemKeys(problems);
  return problems.filter((_, i) => kept.includes(keys[i])).map(({ row }) => row);
}

describe("a problem that was acknowledged", () => {
  const ada = { "Participant ID": "A1", Gender: "Robot" };
  const ben = { "Participant ID": "B2" };

  it("stays so when the table is sorted or rows are added, and comes back when its cell changes", () => {
    expect(stillAcknowledged([ada], [ben, ben, ada])).toEqual([4]);
    expect(stillAcknowledged([ada], [{ ...ada, Result: "Passed" }])).toEqual([2]);
    expect(stillAcknowledged([ada], [{ ...ada, Gender: "Android" }])).toEqual([]);
    expect(stillAcknowledged([ada], [{ ...ada, "Participant ID": "C3" }])).toEqual([]);
  });

  it("comes back when the other cell that it is about changes, and not when the other row moves", () => {
    const early = { ...ben, "Start date": 43000, "Withdrawn date": 42990 };
    expect(stillAcknowledged([early], [early])).toEqual([2]);
    expect(stillAcknowledged([early], [{ ...early, "Start date": 43010 }])).toEqual([]);
    expect(stillAcknowledged([ben, ben], [{ "Participant ID": "Z" }, ben, ben])).toEqual([4]);
  });

  it("is one of several that are the same: another one is not acknowledged with it", () => {
    expect(stillAcknowledged([ben, ben], [ben, ben, ben])).toEqual([3]);
  });

  it("is known by its row where there is no ID, and nothing of it can be read in the key", () => {
    const table = tableOfRows(["Qualification", "Start date"], [{ Qualification: "NPQX", "Start date": 43000 }]);
    const { problems } = buildRegister([table]);
    const keys = problemKeys(problems);
    expect(new Set(keys).size).toBe(problems.length);
    expect(keys.every((key) => /^[0-9a-f]{14}$/.test(key))).toBe(true);
  });
});

describe("the keys that a workbook keeps", () => {
  it("are those of the problems that were acknowledged, and make room when their problems have gone", () => {
    const problems = problemsOf({ Gender: "Robot" }, { Gender: "Android" });
    const [first, second] = problemKeys(problems);
    const gone = Array.from({ length: MOST_ACKNOWLEDGED }, (_, i) => i.toString(16).padStart(14, "0"));
    expect(acknowledge(problems, [first], [problems[1]], true)).toEqual([first, second]);
    expect(acknowledge(problems, [first, second], [problems[0]], false)).toEqual([second]);
    expect(acknowledge(problems, gone, [problems[1]], true)).toEqual([second]);
    const many = problemsOf(...Array.from({ length: MOST_ACKNOWLEDGED + 1 }, () => ({ Gender: "Robot" })));
    expect(acknowledge(many, [], many, true)).toBeNull();
  });

  it("are read back, and anything else is ignored", () => {
    expect(storedKeys("00000000000abc 00000000000def")).toEqual(["00000000000abc", "00000000000def"]);
    for (const other of [null, 7, ["00000000000abc"], {}]) expect(storedKeys(other)).toEqual([]);
  });
});
