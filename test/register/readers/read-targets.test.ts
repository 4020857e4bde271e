import { MILLION } from "../../../src/register/cells/read-number";
import { buildRegister, type Register } from "../../../src/register/register";
import { described } from "../../support/described";
import { participantsTable, problemsOf, targetsTable, type Layout, type Row } from "../../support/register-tables";

function read(rows: readonly Row[], layout: Layout = {}): Register {
  return buildRegister([targetsTable(rows, layout)]);
}

const TARGET: Row = {
  Qualification: "NPQ for Headship",
  "Academic year": "17/18",
  "Recruitment target": 12,
  "FSM target %": 20,
  "Non-White British target %": "15%",
};

describe("a target", () => {
  it("is read from one row a qualification and year", () => {
    const register = read([TARGET]);
    expect(register.targets).toEqual([
      { qualification: 1, year: 2017, recruitment: 12, fsm: 20_000_000, nonWhiteBritish: 15_000_000 },
    ]);
    expect(problemsOf(register)).toEqual([]);
  });

  it("is 20 per cent as 0.2 formatted as a percentage", () => {
    const register = read([{ ...TARGET, "FSM target %": 0.2 }], { formats: { "FSM target %": "0%" } });
    expect(register.targets[0].fsm).toBe(20_000_000);
  });

  it("is none where the cell is blank, without a problem, and nought where it is nought", () => {
    const register = read([
      { ...TARGET, "Recruitment target": "", "FSM target %": " ", "Non-White British target %": 0 },
    ]);
    expect(register.targets[0]).toMatchObject({ recruitment: null, fsm: null, nonWhiteBritish: 0 });
    expect(problemsOf(register)).toEqual([]);
  });

  it.each<[string, Row, string]>([
    ["half a participant", { "Recruitment target": 12.5 }, "unreadable-target@2:Recruitment target"],
    ["a date that Excel made of 12-15", { "Recruitment target": 44_180 }, "unreadable-target@2:Recruitment target"],
    ["a negative number", { "Recruitment target": -1 }, "unreadable-target@2:Recruitment target"],
    ["a word", { "FSM target %": "many" }, "unreadable-target@2:FSM target %"],
    ["more than all", { "Non-White British target %": 101 }, "unreadable-target@2:Non-White British target %"],
    ["an error value", { "Recruitment target": "#N/A" }, "unreadable-target@2:Recruitment target"],
  ])("is none where the cell holds %s, with a warning", (_, row, problem) => {
    const register = read([{ ...TARGET, ...row }]);
    expect(problemsOf(register)).toEqual([problem]);
    expect(described(register.problems)[0].severity).toBe("warning");
    expect(Object.values(register.targets[0])).toContain(null);
  });

  it.each<[string, Row, string]>([
    ["no qualification", { Qualification: "" }, "missing-qualification@2:Qualification"],
    ["an unknown qualification", { Qualification: "NPQX" }, "unknown-qualification@2:Qualification"],
    ["no year", { "Academic year": "" }, "target-without-year@2:Academic year"],
    ["an unreadable year", { "Academic year": "next" }, "target-without-year@2:Academic year"],
  ])("with %s is left out", (_, row, problem) => {
    const register = read([{ ...TARGET, ...row }]);
    expect(register.targets).toEqual([]);
    expect(problemsOf(register)).toEqual([problem]);
    expect(described(register.problems)[0].severity).toBe("error");
  });
});

describe("two targets for one qualification and year", () => {
  it("that are the same are a duplicate", () => {
    const register = read([TARGET, { ...TARGET, Qualification: "NPQH", "Academic year": "2017/18" }]);
    expect(register.targets).toHaveLength(1);
    expect(problemsOf(register)).toEqual(["duplicate-target@3:Qualification"]);
  });

  it.each([["Recruitment target"], ["FSM target %"], ["Non-White British target %"]])(
    "that differ in %s are a conflict, and the first counts",
    (heading) => {
      const register = read([TARGET, { ...TARGET, [heading]: 1 }]);
      expect(register.targets).toEqual(read([TARGET]).targets);
      expect(problemsOf(register)).toEqual(["conflicting-target@3:Qualification"]);
      expect(described(register.problems)[0].message).toContain("row 2");
    },
  );
});

describe("targets of one qualification and year in two tables", () => {
  const target = { Qualification: "NPQH", "Academic year": "2017/18" };

  it("are put together, but not those of two rows of one table", () => {
    const register = buildRegister([
      targetsTable([{ ...target, "Recruitment target": 12 }], { name: "First" }),
      targetsTable(
        [
          { ...target, "FSM target %": 20 },
          { ...target, "FSM target %": 20, "Non-White British target %": 15 },
        ],
        { name: "Second" },
      ),
    ]);
    expect(register.targets).toMatchObject([{ recruitment: 12, fsm: 20 * MILLION, nonWhiteBritish: null }]);
    expect(problemsOf(register)).toContain("conflicting-target@3:Qualification");
  });
});

describe("targets in per cent", () => {
  it("of which one is a fraction have it read as one, with a note at its cell", () => {
    const rows = [0.3, 30, "0.5%"].map((share, i) => {
      return { Qualification: "NPQH", "Academic year": ["2017/18", "2018/19", "2019/20"][i], "FSM target %": share };
    });
    const { targets, problems } = buildRegister([participantsTable([{}]), targetsTable(rows)]);
    expect(targets.map(({ fsm }) => (fsm ?? 0) / MILLION)).toEqual([30, 30, 0.5]);
    expect(problems.filter(({ code }) => code === "fractions-read").map(({ row }) => row)).toEqual([2]);
  });
});
