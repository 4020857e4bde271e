import { MILLION } from "../../src/register/read-number";
import { buildRegister } from "../../src/register/register";
import { participantsTable, problemsOf, targetsTable } from "./tables";

/** Problems of a register whose participants have these FSM shares. */
function problemsOfShares(cells: readonly unknown[], format = "General"): string[] {
  const rows = cells.map((cell, i) => ({ "Participant ID": `P${i}`, "School FSM %": cell }));
  return problemsOf(buildRegister([participantsTable(rows, { formats: { "School FSM %": format } })])).filter((one) =>
    one.startsWith("fractions"),
  );
}

describe("percentages that look like fractions", () => {
  it("are pointed out where no value of the column is above 1, and are read as they stand", () => {
    const table = participantsTable([{ "School FSM %": 0.3 }, { "Participant ID": "B", "School FSM %": 1 }]);
    const { participants, problems } = buildRegister([table]);
    expect([...participants.fsm]).toEqual([0.3 * MILLION, MILLION]);
    expect(problems.find(({ code }) => code === "fractions")?.message).toMatch(
      /no value is above 1.*format the column/,
    );
  });

  it("are no matter where a value is above 1, where all are 0 or blank, or where the cells are formatted as percentages", () => {
    expect(problemsOfShares([0.3, 1.5])).toEqual([]);
    expect(problemsOfShares([0, ""])).toEqual([]);
    expect(problemsOfShares([0.3, 0.4], "0%")).toEqual([]);
  });

  it("are pointed out in targets, column by column", () => {
    const targets = targetsTable([
      { Qualification: "NPQH", "Academic year": "2017/18", "FSM target %": 0.2, "Non-White British target %": 5 },
    ]);
    const fractions = buildRegister([participantsTable([{}]), targets]).problems.filter(
      ({ code }) => code === "fractions",
    );
    expect(fractions.map(({ column }) => column)).toEqual(["FSM target %"]);
  });
});
