import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../../src/register/register";
import { described } from "../../support/described";
import { participantsTable, tableOf } from "../../support/register-tables";

const HEADINGS = ["ID", "Gender", "Start date", "Result"];

/** A plain range on a sheet whose name says something for all rows. */
function registerOf(rows: readonly (readonly unknown[])[], title: string, blocks?: readonly number[]) {
  const recognition = recognitionOf(HEADINGS, { sample: rows, titles: [title] });
  if (recognition === null) throw new Error("This must be a table of participants.");
  const table = tableOf(
    HEADINGS,
    rows.map((row) => [...row]),
    { name: "Sheet", ...(blocks === undefined ? {} : { blocks }) },
  );
  return buildRegister([{ ...table, recognition }]);
}

function counted({ participants }: ReturnType<typeof registerOf>) {
  return Array.from({ length: participants.count }, (_, i) => [
    participants.qualification[i],
    participants.year[i],
    participants.row[i],
  ]);
}

const ROWS = [
  ["A", "F", 43000, "Passed"],
  ["NPQSL 2018/19", "", "", ""],
  HEADINGS,
  ["B", "M", 43400, "Passed"],
  ["", "", "", ""],
  ["", "NPQML", "", ""],
  ["C", "M", 43400, "Failed"],
];

describe("sections of a table", () => {
  it("are of the qualification and year in the title above them, and a title is no row", () => {
    const register = registerOf(ROWS, "NPQH 2017-18");
    const [a, b, c] = counted(register);
    expect([a[0], b[0], c[0]]).toEqual([1, 2, 3]); // NPQH, NPQSL, NPQML
    expect([b[1] - a[1], c[1] - b[1]]).toEqual([1, 0]);
    expect(register.counts).toEqual({ rows: 4, counted: 3, leftOut: 1 });
    expect(
      described(register.problems)
        .filter(({ code }) => code === "section-title")
        .map(({ row, message }) => [row, message]),
    ).toEqual([
      [3, expect.stringContaining("“NPQSL 2018/19” are read as NPQSL, 2018/19")],
      [7, expect.stringContaining("“NPQML” are read as NPQML, 2018/19")],
    ]);
    expect(register.problems.map(({ code }) => code)).not.toContain("another-section");
  });

  it("have their title beside a note to the left of the headings", () => {
    const headings = ["", ...HEADINGS];
    const rows = [
      ["", "A", "F", 43000, "Passed"],
      ["Key", "NPQSL", "", "", ""],
      ["W = withdrawn", "B", "M", 43000, "Passed"],
      ["NPQML", "", "", "", ""],
      ["", "C", "M", 43000, "Failed"],
    ];
    const recognition = recognitionOf(headings, { sample: rows, titles: ["NPQH 2017-18"] })!;
    const register = buildRegister([{ ...tableOf(headings, rows), recognition }]);
    expect(counted(register).map(([qualification]) => qualification)).toEqual([1, 2, 3]); // NPQH, NPQSL, NPQML
    expect(register.counts).toEqual({ rows: 3, counted: 3, leftOut: 0 });
  });

  it("have their title between a note and the columns", () => {
    const headings = ["", "", "", ...HEADINGS];
    const rows = [
      ["", "", "", "A", "F", 43000, "Passed"],
      ["Key", "", "NPQSL", "", "", "", ""],
      ["W = withdrawn", "", "", "B", "M", 43000, "Passed"],
      ["D = deferred", "NPQML", "", "", "", "", ""],
      ["See NPQEL", "", "", "C", "M", 43000, "Failed"],
    ];
    const recognition = recognitionOf(headings, { sample: rows, titles: ["NPQH 2017-18"] })!;
    const register = buildRegister([{ ...tableOf(headings, rows), recognition }]);
    expect(counted(register).map(([qualification]) => qualification)).toEqual([1, 2, 3]); // NPQH, NPQSL, NPQML
    expect(register.counts).toEqual({ rows: 3, counted: 3, leftOut: 0 });
  });

  it("are the same in whatever blocks the rows were read", () => {
    const whole = registerOf(ROWS, "NPQH 2017-18");
    for (const size of [1, 2, 3]) {
      const parts = registerOf(ROWS, "NPQH 2017-18", [size]);
      expect(counted(parts)).toEqual(counted(whole));
      expect(parts.problems.map(({ code, row }) => [code, row])).toEqual(
        whole.problems.map(({ code, row }) => [code, row]),
      );
    }
  });

  it("do not begin with a person whose ID names a qualification, nor with notes", () => {
    const { counts, problems } = registerOf(
      [
        ["NPQSL-1", "", "", ""],
        ["B", "M", 43000, ""],
      ],
      "NPQH 2017-18",
    );
    expect(counts).toMatchObject({ counted: 2 });
    expect(problems.map(({ code }) => code)).not.toContain("section-title");
  });

  it("end where the headings of another table stand", () => {
    for (const other of [
      ["ID", "Rating", "", ""],
      ["Course", "Year", "Recruitment target", ""],
    ]) {
      const rows = [
        ["A", "F", 43000, "Passed"],
        ["", "", "", ""],
        other,
        ["B", 9, "", ""],
        ["NPQSL", "2018/19", 30, ""],
      ];
      const { counts, problems } = registerOf(rows, "NPQH 2017-18");
      expect(counts).toEqual({ rows: 3, counted: 1, leftOut: 2 });
      expect(described(problems).find(({ code }) => code === "another-table")).toMatchObject({
        row: 4,
        severity: "warning",
      });
      const below = described(problems).filter(({ code }) => code === "below-other-headings");
      expect(below.map(({ row, severity }) => [row, severity])).toEqual([
        [5, "error"],
        [6, "error"],
      ]);
    }
  });

  it("end also where the headings of ratings below number their questions", () => {
    const headings = ["ID", "Gender", "Start date", "FSM %"];
    const recognition = recognitionOf(headings, { sample: [["A", "F", 43000, 30]], titles: ["NPQH 2017-18"] })!;
    for (const other of [
      ["ID", "Rating", 1, 2],
      ["Participant name", "Rating", 1, 2],
      ["ID", "Rating", "Comment", 1],
    ]) {
      const rows = [["A", "F", 43000, 30], other, ["B", 9, 8, 7]];
      const register = buildRegister([{ ...tableOf(headings, rows), recognition }]);
      expect(register.counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
      expect(register.problems.map(({ code }) => code)).toContain("another-table");
    }
  });

  it("lose nobody below the headings of another table, whatever the rows are read in", () => {
    const rows = [
      ["A", "F", 43000, "Passed"],
      ["Name", "Rating", "", ""],
      ["B", "M", 43000, "Passed"],
      ["", "", "", ""],
      ["Total", 1, "", ""],
      ["C", "M", 43000, "Passed"],
    ];
    for (const blocks of [[6], [2, 4], [3, 3], [1, 1, 4]]) {
      const { counts, problems } = registerOf(rows, "NPQH 2017-18", blocks);
      expect(counts).toEqual({ rows: 4, counted: 1, leftOut: 3 });
      expect(problems.flatMap(({ code, row }) => (row === null ? [] : [`${code}@${row}`]))).toEqual([
        ...["another-table@3", "below-other-headings@4", "totals-row@6", "below-other-headings@7"],
      ]);
    }
  });

  it.each([
    ["Target", "Female", 43000, ""],
    ["Award", "", 43000, "Failed"],
    ["Delegate", "Started", "03/09/2017", ""],
    ["Candidate", "M", "Started", ""],
    ["Status", 2, "Started", ""],
  ])("do not end at a person whose ID is a heading elsewhere: %s", (...person) => {
    const { counts, problems } = registerOf([person, ["A", "F", 43000, "Passed"]], "NPQH 2017-18");
    expect(counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
    expect(problems.map(({ code }) => code)).not.toContain("another-table");
  });

  it("do not end at a person whose cells are words that are headings elsewhere", () => {
    const { counts } = registerOf(
      [
        ["A", "F", "Withdrawn", "Passed"],
        ["B", "Withdrawn", "Completed", "Passed"],
      ],
      "NPQH 2017-18",
    );
    expect(counts).toMatchObject({ counted: 2 });
  });

  it("share what the whole column says of dates and shares", () => {
    const headings = ["ID", "Start date", "School FSM %", "Result"];
    const rows = [
      ["A", "09/25/2017", 0.31, ""],
      ["B", "09/26/2017", 0.42, ""],
      ["C", "09/27/2017", 0.11, ""],
      ["NPQSL", "", "", ""],
      ["D", "10/01/2017", 0.35, ""],
    ];
    const recognition = recognitionOf(headings, { sample: rows.slice(0, 3), titles: ["NPQH"] });
    if (recognition === null) throw new Error("This must be a table of participants.");
    const { participants, problems } = buildRegister([{ ...tableOf(headings, rows), recognition }]);
    expect([...participants.start.subarray(0, 4)]).toEqual([43003, 43004, 43005, 43009]);
    expect(participants.fsm[3]).toBe(35_000_000);
    expect(problems.map(({ code }) => code).filter((code) => /date|fraction/.test(code))).toEqual(["fractions-read"]);
  });

  it("tell a repeated person of another section by the row alone", () => {
    const { problems } = registerOf(
      [
        ["A", "F", 43000, ""],
        ["NPQSL", "", "", ""],
        ["A", "F", 43000, ""],
        ["NPQH", "", "", ""],
        ["A", "F", 43000, ""],
      ],
      "NPQH 2017-18",
    );
    expect(described(problems).find(({ code }) => code === "duplicate-participant")?.message).toContain(
      "is already in row 2. ",
    );
  });

  it("begin with titles in a column that is not read otherwise", () => {
    const headings = ["Name", "TRN", "Gender", "Start date", "Result"];
    const rows = [
      ["NPQH"],
      ["Ann", "1000001", "F", 43000, "Passed"],
      ["NPQSL"],
      ["Bob", "1000002", "M", 43000, "Passed"],
    ].map((row) => [...row, "", "", "", "", ""].slice(0, 5));
    const recognition = recognitionOf(headings, { sample: rows.slice(1), titles: ["NPQH 2017-18"] });
    if (recognition === null) throw new Error("This must be a table of participants.");
    const register = buildRegister([{ ...tableOf(headings, rows, { name: "Sheet" }), recognition }]);
    expect(counted(register).map(([qualification]) => qualification)).toEqual([1, 2]);
    expect(register.counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
  });

  it("begin with titles in such a column to the right of a note in the line of the headings", () => {
    const headings = ["Updated 3 October 2019", "", "Last contacted", "ID", "Gender", "Start date", "Result"];
    const rows = [
      ["", "", 43960, "A", "F", 42680, "Passed"],
      ["", "", "NPQSL", "", "", "", ""],
      ["", "", 43273, "B", "M", 42680, "Passed"],
      ["Key", "", "NPQML", "", "", "", ""],
      ["", "", 43273, "C", "M", 42680, "Passed"],
    ];
    const recognition = recognitionOf(headings, { sample: rows, titles: ["NPQH 2016/17"] });
    if (recognition === null) throw new Error("This must be a table of participants.");
    const register = buildRegister([{ ...tableOf(headings, rows, { name: "Sheet" }), recognition }]);
    expect(counted(register).map(([qualification]) => qualification)).toEqual([1, 2, 3]);
    expect(register.counts).toEqual({ rows: 3, counted: 3, leftOut: 0 });
  });

  it("begin with a title whatever stands beside it in columns that are not read, which make no ID of a title either", () => {
    const headings = ["Team", "", "Last contacted", "ID", "Gender", "Start date", "Result"];
    const person = (id: string) => ["x", "", 43960, id, "F", 42680, "Passed"];
    const qualifications = (...between: unknown[][]) => {
      const rows = [person("A"), ...between, person("B")];
      const recognition = recognitionOf(headings, { sample: [rows[0]], titles: ["NPQH 2016/17"] });
      if (recognition === null) throw new Error("This must be a table of participants.");
      const register = buildRegister([{ ...tableOf(headings, rows, { name: "Sheet" }), recognition }]);
      return counted(register).map(([qualification]) => qualification);
    };
    const blank = ["", "", "", ""];
    expect(qualifications(["NPQSL", "", "12 people", ...blank])).toEqual([1, 2]);
    expect(qualifications(["NPQSL", 43000, "", ...blank])).toEqual([1, 2]);
    expect(qualifications(["Key", "", 43960, "NPQSL 2016/17", "", "", ""])).toEqual([1, 2]);
  });

  it("begin with a title beside a day, which is nobody", () => {
    const rows = [["A", "F", 43000, "Passed"], ["NPQSL 2018/19", "", 43739, ""], HEADINGS, ["B", "M", 43400, "Passed"]];
    const { counts, problems } = registerOf(rows, "NPQH 2017-18");
    expect(counts.counted).toBe(2);
    expect(problems.map(({ code }) => code)).toContain("section-title");
  });

  it("do not begin with people of whom little is known", () => {
    const ids = [
      ["NPQH 001", "F", 43000, "Passed"],
      ["NPQH 002", "", "", ""],
      ["NPQSL 003", "", 43000, ""],
      ["Ann Bell", "", "Autumn 2017", ""],
      ["Transfer from NPQSL", "", "In progress", ""],
    ];
    const { counts, problems } = registerOf(ids, "NPQH 2017-18");
    expect(counts).toEqual({ rows: 5, counted: 5, leftOut: 0 });
    expect(problems.map(({ code }) => code)).not.toContain("section-title");
  });

  it("name what may be a note and no person", () => {
    const rows = [
      ["A", "F", 43000, "Passed"],
      ["Ask Jo", "", "", ""],
      ["Prepared by Jo", "", "", ""],
      ["Total", "", "", ""],
    ];
    const { counts, problems } = registerOf(rows, "NPQH 2017-18");
    expect(counts).toEqual({ rows: 4, counted: 2, leftOut: 2 });
    expect(
      described(problems)
        .filter(({ code }) => code === "bare-row")
        .map(({ row, severity }) => [row, severity]),
    ).toEqual([[3, "warning"]]);
  });

  it("do not end at a line of one word that is a heading elsewhere", () => {
    const rows = [
      ["A", "F", 43000, "Passed"],
      ["Withdrawn", "", "", ""],
      ["B", "F", 43000, ""],
    ];
    const { problems, participants } = registerOf(rows, "NPQH 2017-18");
    expect(participants.count).toBe(2);
    expect(problems.map(({ code }) => code)).toContain("status-title");
  });

  it("are named where their headings stand in another order", () => {
    const headings = ["ID", "Qualification", "Start date", "Presented date", "Withdrawn date"];
    const { problems } = buildRegister([
      tableOf(headings, [
        ["A", "NPQH", 43000, 43100, ""],
        ["ID", "Qualification", "Start date", "Withdrawn date", "Presented date"],
        ["B", "NPQH", 43000, 43100, ""],
        headings,
        ["C", "NPQH", 43000, 43100, ""],
      ]),
    ]);
    expect(problems.find(({ code }) => code === "repeated-headings")).toMatchObject({ row: 5 });
    expect(described(problems).find(({ code }) => code === "other-headings")).toMatchObject({
      row: 3,
      severity: "error",
    });
  });
});

describe("headings that are repeated on a sheet that says the qualification", () => {
  it("are named, and so are people identified in two ways", () => {
    const headings = ["ID", "Gender", "Start date", "Result"];
    const rows = [
      ["A", "F", 43000, ""],
      ["ID", "Gender", "Start date", "Result"],
      ["B", "M", 43000, ""],
    ];
    const recognition = recognitionOf(headings, { sample: rows, titles: ["NPQH 2017-18"] });
    if (recognition === null) throw new Error("This must be a table of participants.");
    const section = { ...tableOf(headings, rows, { name: "Sheet" }), recognition };
    const { problems } = buildRegister([section, participantsTable([{}])]);
    expect(described(problems).find(({ code }) => code === "another-section")).toMatchObject({
      row: 3,
      severity: "warning",
    });
    expect(problems.find(({ code }) => code === "different-identifiers")).toMatchObject({ table: "Participants" });
  });
});
