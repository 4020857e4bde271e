import { buildRegister, type Register } from "../../../src/register/register";
import { QUALIFICATIONS } from "../../../src/register/words/qualifications";
import { described } from "../../support/described";
import { idsOf, participantsTable, problemsOf, tableOf, type Row } from "../../support/register-tables";

/** A register in which the qualification is written as given; "" is blank. */
function registerOf(...qualifications: readonly string[]): Register {
  return buildRegister([participantsTable(qualifications.map((Qualification) => ({ Qualification })))]);
}

function counted({ participants }: Register): string[] {
  return [...participants.qualification.subarray(0, participants.count)].map((code) => QUALIFICATIONS[code].code);
}

describe("a qualification that is written once a group", () => {
  it("is that of the rows below it, with one warning that says of how many", () => {
    const register = registerOf("NPQH", "", "", "NPQSL", "", "", "NPQML");
    expect(counted(register)).toEqual(["NPQH", "NPQH", "NPQH", "NPQSL", "NPQSL", "NPQSL", "NPQML"]);
    expect(described(register.problems)).toMatchObject([
      { code: "filled-down", severity: "warning", column: "Qualification" },
    ]);
    expect(described(register.problems)[0].what).toContain("4 rows");
  });
});

describe("a qualification that is blank", () => {
  const missing = (register: Register): number =>
    problemsOf(register).filter((problem) => problem.startsWith("missing-qualification")).length;

  it.each([
    ["in one row", ["NPQH", "NPQSL", "", "NPQML"], 1],
    ["in the first row", ["", "NPQH", "", "", "NPQSL", "", ""], 5],
    ["below one qualification only", ["NPQH", "", "", ""], 3],
    ["in as many rows as not", ["NPQH", "", "NPQSL", ""], 2],
    ["where a qualification is repeated in the next row", ["NPQH", "NPQH", "", "", "", "NPQSL", "", ""], 5],
    ["where a qualification comes back", ["NPQH", "", "", "NPQSL", "", "", "NPQH", ""], 5],
  ])("%s is missing", (_, qualifications, count) => {
    const register = registerOf(...qualifications);
    expect(missing(register)).toBe(count);
    expect(register.counts.leftOut).toBe(count);
  });
});

describe("an academic year that is written once a group", () => {
  const headings = ["Participant ID", "Qualification", "Academic year", "Gender"];
  const rows = [
    ["A", "NPQH", "2017/18", "F"],
    ["B", "NPQH", "", "F"],
    ["C", "NPQSL", "", "F"],
    ["D", "NPQSL", "2018/19", "F"],
    ["E", "NPQH", "", "F"],
  ];

  it("is that of the rows below it where no start date says otherwise", () => {
    const register = buildRegister([tableOf(headings, rows)]);
    expect([...register.participants.year.subarray(0, 5)]).toEqual([17, 17, 17, 18, 18]);
    expect(problemsOf(register)).toContain("filled-down@table:Academic year");
  });

  it("is not looked at where rows have start dates", () => {
    const dated: Row[] = [
      { "Academic year": "2017/18", "Start date": "2017-09-01" },
      { "Academic year": "", "Start date": "2018-09-01" },
      { "Academic year": "", "Start date": "" },
      { "Academic year": "2019/20", "Start date": "" },
      { "Academic year": "", "Start date": "2018-09-01" },
    ];
    const register = buildRegister([participantsTable(dated)]);
    expect([...register.participants.year.subarray(0, 4)]).toEqual([17, 18, 19, 18]);
    expect(idsOf(register)).not.toContain("P3");
  });
});

describe("a group whose first row is left out", () => {
  const headings = ["Participant ID", "Qualification", "Start date", "Gender"];
  const above = [
    ["A", "NPQH", 43000, "F"],
    ["B", "", 43000, "F"],
    ["C", "NPQSL", 43000, "F"],
    ["D", "", 43000, "F"],
    ["E", "", 43000, "F"],
  ];

  it.each([
    ["since it has no ID", ["", "NPQML", 43000, "F"]],
    ["since it says nothing else", ["F", "NPQML", "", ""]],
    ["since it is a line of its own", ["", "NPQML", "", ""]],
  ])("%s is that of the rows below it", (_, first) => {
    const rows = [...above, first, ["G", "", 43000, "F"], ["H", "", 43000, "F"]];
    const register = buildRegister([tableOf(headings, rows)]);
    expect(counted(register)).toEqual(["NPQH", "NPQH", "NPQSL", "NPQSL", "NPQSL", "NPQML", "NPQML"]);
    expect(register.counts).toEqual({ rows: 8, counted: 7, leftOut: 1 });
  });
});

describe("rows that are nobody's", () => {
  const headings = ["Participant ID", "Qualification", "Start date", "Gender"];

  it.each([
    ["rows without an ID", ["", "", 43000, "F"]],
    ["totals", ["Total", "", 43000, "F"]],
    ["lines of a report", ["Page 1 of 2", "", 43000, "F"]],
    ["repeated headings", ["Participant ID", "", 43000, "F"]],
    ["rows with nothing but an ID", ["X", "", "", ""]],
  ])("do not show that a column is written once a group: %s", (_, row) => {
    const rows = [["A", "NPQH", 43000, "F"], row, row, ["B", "NPQSL", 43000, "F"], row, row];
    const register = buildRegister([tableOf(headings, rows)]);
    expect(problemsOf(register)).not.toContain("filled-down@table:Qualification");
    expect(register.counts).toEqual({ rows: 6, counted: 2, leftOut: 4 });
  });
});

describe("lines between the rows of a group", () => {
  it("belong to nobody", () => {
    const headings = ["Participant ID", "Qualification", "Start date", "Gender"];
    const register = buildRegister([
      tableOf(headings, [
        ["A", "NPQH", 43000, "F"],
        ["B", "", 43000, "F"],
        ["Page 1 of 2", "", "", ""],
        headings,
        ["C", "", 43000, "F"],
        ["D", "NPQSL", 43000, "F"],
        ["E", "", 43000, "F"],
        ["Total", "", "", 5],
      ]),
    ]);
    expect(counted(register)).toEqual(["NPQH", "NPQH", "NPQH", "NPQSL", "NPQSL"]);
    expect(register.counts).toEqual({ rows: 8, counted: 5, leftOut: 3 });
  });

  it("are subtotals that name the group once more", () => {
    const headings = ["Participant ID", "Qualification", "Start date", "Gender"];
    const register = buildRegister([
      tableOf(headings, [
        ["A", "NPQH", 43000, "F"],
        ["B", "", 43000, "F"],
        ["Total", "NPQH", "", 2],
        ["C", "NPQSL", 43000, "F"],
        ["D", "", 43000, "F"],
        ["E", "", 43000, "F"],
        ["Total", "NPQSL", "", 3],
      ]),
    ]);
    expect(counted(register)).toEqual(["NPQH", "NPQH", "NPQSL", "NPQSL", "NPQSL"]);
    expect(register.counts).toEqual({ rows: 7, counted: 5, leftOut: 2 });
  });

  it("are subtotals, too, whether or not Excel says that the cells are merged", () => {
    const table = tableOf(
      ["Participant ID", "Qualification", "Academic year", "Start date", "School FSM %"],
      [
        ["A", "NPQH", "2017/18", 43000, 30],
        ["B", "", "2017/18", 43000, 40],
        ["NPQH Average", "", "", "", 35],
        ["C", "NPQSL", "2018/19", 43400, 20],
        ["D", "", "2018/19", 43400, 10],
        ["E", "", "2018/19", 43400, 10],
        ["NPQSL Count", "", "", "", 3],
      ],
    );
    const merged = [1, 2].flatMap((heading) => [
      { heading, row: 2, rowCount: 3 },
      { heading, row: 5, rowCount: 4 },
    ]);
    for (const one of [table, { ...table, merged }]) {
      const register = buildRegister([one]);
      expect(idsOf(register)).toEqual(["A", "B", "C", "D", "E"]);
      expect(problemsOf(register).filter((problem) => problem.startsWith("totals-row"))).toHaveLength(2);
    }
    expect(described(buildRegister([table]).problems).find(({ code }) => code === "filled-down")?.what).toContain(
      "3 rows",
    );
  });
});
