import { WHITE_BRITISH } from "../../../src/register/words/ethnicities";
import { described } from "../../support/described";
import { groupsOf, participantsTable, problemsOf, registerOf, tableOfRows } from "../../support/register-tables";
import { buildRegister } from "../../../src/register/register";

const fsmOf = (...cells: unknown[]): (number | null)[] => {
  const { participants } = registerOf(...cells.map((cell) => ({ "School FSM %": cell })));
  return [...participants.fsm.slice(0, cells.length)].map((share) => (share < 0 ? null : share / 1_000_000));
};

describe("shorthand of statistics", () => {
  it.each(["x", "z", "c", "u", "k", "low", "LOW", "[x]", "[z]", "[c]", "[u]", "[low]", "..", ":", "SUPP", "supp"])(
    "%p among shares is not known",
    (sign) => {
      expect(fsmOf(45, sign, 12)).toEqual([45, null, 12]);
    },
  );

  it.each(["-", "–", "N/A", "n/a", "NA", "n.a.", "NE"])("%p in a column of shares is not known", (sign) => {
    expect(fsmOf(45, sign, 12)).toEqual([45, null, 12]);
  });

  it("is reported once for a column, with its signs and the number of cells", () => {
    const cells = [45, "x", "x", "[c]", "N/A", 12];
    const register = registerOf(...cells.map((cell) => ({ "School FSM %": cell })));
    expect(problemsOf(register)).toEqual(["shorthand@table:School FSM %"]);
    expect(described(register.problems)[0].what).toContain("4 cells of School FSM % hold “x”, “[c]” and “N/A”");
  });

  it("leaves an x beside Yes and No a tick", () => {
    expect(fsmOf("x", "", "No")).toEqual([100, null, 0]);
    const ticked = registerOf({ "School FSM %": "x" }, { "School FSM %": "" });
    expect(problemsOf(ticked)).toEqual([]);
  });

  it("is no tick beside other signs", () => {
    expect(fsmOf("x", "z", "Yes")).toEqual([null, null, 100]);
  });

  it("in a column of groups is not known where a sign is clear", () => {
    const register = registerOf({ Gender: "[c]" }, { Gender: "Female" }, { Gender: "x" });
    expect(groupsOf(register, "gender")).toEqual(["Not Known", "Female", "Not Known"]);
    expect(problemsOf(register)).toEqual(["shorthand@table:Gender"]);
  });

  it("is not guessed of a single letter in a column of groups", () => {
    const register = registerOf({ Gender: "X" }, { Gender: "Female" });
    expect(groupsOf(register, "gender")).toEqual(["X", "Female"]);
    expect(problemsOf(register)).toEqual(["unknown-gender@2:Gender"]);
  });

  it("makes no group of schools of its own", () => {
    const rows = [{ "Participant ID": "A" }, { "Participant ID": "B" }].map((row, i) => ({
      ...row,
      "School URN": 100100 + i,
    }));
    const schools = tableOfRows(
      ["URN", "School FSM %", "Phase"],
      [
        { URN: 100100, "School FSM %": "SUPP", Phase: "[x]" },
        { URN: 100101, "School FSM %": 31, Phase: "Primary" },
      ],
      { name: "Schools" },
    );
    const register = buildRegister([participantsTable(rows), schools]);
    expect(groupsOf(register, "phase")).toEqual(["Not Known", "Primary"]);
    expect(problemsOf(register)).toEqual(["shorthand@table:School FSM %", "shorthand@table:Phase"]);
  });
});

describe("ethnicity codes that two lists share", () => {
  const ethnicitiesOf = (...codes: unknown[]): string[] =>
    groupsOf(registerOf(...codes.map((Ethnicity) => ({ Ethnicity }))), "ethnicity");

  it("are the Individualised Learner Record's beside codes that only it has", () => {
    expect(ethnicitiesOf(31, "32", 35, 39, 98)).toEqual([
      ...[WHITE_BRITISH, "Irish", "White and Black Caribbean", "Indian"],
      "Any other ethnic group",
    ]);
  });

  it("are HESA's beside codes that only HESA has", () => {
    expect(ethnicitiesOf(31, "41", 22, 98)).toEqual([
      ...["Indian", "White and Black Caribbean", "African"],
      "Prefer not to say",
    ]);
  });

  it("are asked about when nothing decides, or both lists are used", () => {
    expect(ethnicitiesOf(31, 34)).toEqual(["Not Known", "Not Known"]);
    expect(ethnicitiesOf(31, 22, 35)).toEqual(["Not Known", "African", "White and Black Caribbean"]);
    expect(problemsOf(registerOf({ Ethnicity: 31 }))).toEqual(["ambiguous-ethnicity@2:Ethnicity"]);
  });

  it("are not decided by a 99, which is any list's", () => {
    expect(ethnicitiesOf(31, 99)).toEqual(["Not Known", "Not provided"]);
  });

  it("mean what the user says", () => {
    const table = participantsTable([{ "Participant ID": "A", Ethnicity: 31 }]);
    const words = { ethnicity: { "31": WHITE_BRITISH } };
    const register = buildRegister([table], { settings: { tables: [], words, years: null } });
    expect(groupsOf(register, "ethnicity")).toEqual([WHITE_BRITISH]);
    expect(problemsOf(register)).toEqual([]);
  });
});

describe("disabilities given as 1 and 2", () => {
  it("are asked about, since forms number their answers in either order", () => {
    const register = registerOf({ Disability: 1 }, { Disability: 2 });
    expect(groupsOf(register, "disability")).toEqual(["Not Known", "2"]);
    expect(problemsOf(register)).toEqual(["ambiguous-disability@2:Disability", "unknown-disability@3:Disability"]);
  });
});
