import { MILLION } from "../../src/register/cells/read-number";
import { buildRegister } from "../../src/register/register";
import { described } from "../support/described";
import { participantsTable, problemsOf, targetsTable } from "../support/register-tables";

/** Problems of a register whose participants have these FSM shares. */
function problemsOfShares(cells: readonly unknown[], format = "General"): string[] {
  const rows = cells.map((cell, i) => ({ "Participant ID": `P${i}`, "School FSM %": cell }));
  return problemsOf(buildRegister([participantsTable(rows, { formats: { "School FSM %": format } })])).filter((one) =>
    one.startsWith("fraction"),
  );
}

describe("percentages that look like fractions", () => {
  it("are pointed out where no value of the column is above 1, and are read as they stand", () => {
    const table = participantsTable([{ "School FSM %": 0.3 }, { "Participant ID": "B", "School FSM %": 1 }]);
    const { participants, problems } = buildRegister([table]);
    expect([...participants.fsm]).toEqual([0.3 * MILLION, MILLION]);
    expect(described(problems).find(({ code }) => code === "fractions")?.message).toMatch(
      /no value in School FSM % is above 1.*format the column/,
    );
  });

  it("are no matter where a value is above 1, where all are 0 or blank, or where the cells are formatted as percentages", () => {
    expect(problemsOfShares([3, 1.5])).toEqual([]);
    expect(problemsOfShares([0, ""])).toEqual([]);
    expect(problemsOfShares([0.3, 0.4], "0%")).toEqual([]);
    expect(problemsOfShares(["0.3%", "31%"])).toEqual([]);
  });

  it("are read as fractions where several different ones tell, with a note that gives an example", () => {
    const table = participantsTable(
      [0.31, 0.12, 0.45].map((fsm, i) => ({ "Participant ID": `P${i}`, "School FSM %": fsm })),
    );
    const { participants, problems } = buildRegister([table]);
    expect([...participants.fsm]).toEqual([31, 12, 45].map((percent) => percent * MILLION));
    expect(described(problems).find(({ code }) => code === "fractions-read")).toMatchObject({
      severity: "note",
      value: "0.31",
    });
  });

  it("are told apart from cells that say that they are percentages, cell by cell", () => {
    const cells = ["45%", 0.31, 0.5, 0.33];
    const table = participantsTable(cells.map((fsm, i) => ({ "Participant ID": `P${i}`, "School FSM %": fsm })));
    expect([...buildRegister([table]).participants.fsm].map((share) => share / MILLION)).toEqual([45, 31, 50, 33]);
    expect(problemsOfShares([0.3, "31%"])).toEqual(["fractions@table:School FSM %"]);
  });

  it("stay what they are among percentages, each with a warning", () => {
    const table = participantsTable(
      [0.3, 31, 45].map((fsm, i) => ({ "Participant ID": `P${i}`, "School FSM %": fsm })),
    );
    const { participants, problems } = buildRegister([table]);
    expect(participants.fsm[0]).toBe(0.3 * MILLION);
    expect(problems.filter(({ code }) => code === "fraction-among-percentages").map(({ row }) => row)).toEqual([2]);
  });

  it("are read as fractions in targets, column by column", () => {
    const table = targetsTable([
      { Qualification: "NPQH", "Academic year": "2017/18", "FSM target %": 0.2, "Non-White British target %": 5 },
    ]);
    const { targets, problems } = buildRegister([participantsTable([{}]), table]);
    expect(targets).toMatchObject([{ fsm: 20 * MILLION, nonWhiteBritish: 5 * MILLION }]);
    expect(problems.filter(({ code }) => code === "fractions-read").map(({ column }) => column)).toEqual([
      "FSM target %",
    ]);
  });
});

describe("a column of shares below 1", () => {
  const sharesOf = (...cells: readonly unknown[]): number[] => {
    const rows = cells.map((cell, i) => ({ "Participant ID": `P${i}`, "School FSM %": cell }));
    return [...buildRegister([participantsTable(rows)]).participants.fsm].map((share) => share / MILLION);
  };

  it("is one of fractions when three different ones tell, and not when two do", () => {
    expect(sharesOf(0.25, 0.5, 0.75)).toEqual([25, 50, 75]);
    expect(sharesOf(0.25, 0.5, 0.5, 0.25)).toEqual([0.25, 0.5, 0.5, 0.25]);
  });

  it("tells nothing by 0 and by 1, which are as good a fraction as a percentage", () => {
    expect(sharesOf(0, 1, 0.25, 0.5)).toEqual([0, 1, 0.25, 0.5]);
    expect(sharesOf(0, 1, 0.25, 0.5, 0.75)).toEqual([0, 100, 25, 50, 75]);
  });
});
