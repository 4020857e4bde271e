import { MILLION } from "../../src/register/cells/read-number";
import { buildRegister } from "../../src/register/register";
import { recognitionOf } from "../../src/register/tables/recognition/recognition-of";
import { described } from "../support/described";
import {
  assessmentsTable,
  feedbackTable,
  idsOf,
  PARTICIPANT_HEADINGS,
  participantsTable,
  people,
  problemsOf,
  registerOf,
  tableOf,
  tableOfRows,
  targetsTable,
} from "../support/register-tables";

describe("a register", () => {
  it("of a workbook without any table of ours is empty", () => {
    const register = buildRegister([tableOf(["Name", "Phone"], [["Ada", 1]])]);
    expect(register.counts).toEqual({ rows: 0, counted: 0, leftOut: 0 });
    expect(register.sources).toEqual([]);
    expect([register.assessments, register.feedback, register.targets]).toEqual([null, null, []]);
    expect(register.problems).toEqual([]);
  });

  it("of a table without rows is empty, and its source is named", () => {
    const register = buildRegister([participantsTable([])]);
    expect(register.counts).toEqual({ rows: 0, counted: 0, leftOut: 0 });
    expect(register.sources).toEqual([{ role: "participants", name: "Participants", sheet: "Register", rows: 0 }]);
  });

  it("names its sources, participants first, wherever the tables stand", () => {
    const register = buildRegister([
      feedbackTable([]),
      targetsTable([]),
      assessmentsTable([]),
      participantsTable(people(3), { name: "Second" }),
      tableOf(["Name"], [["Ada"]]),
    ]);
    expect(register.sources.map(({ role, rows }) => [role, rows])).toEqual([
      ["participants", 3],
      ["assessments", 0],
      ["targets", 0],
      ["feedback", 0],
    ]);
  });

  it("counts several participants tables together, with their own columns and rows", () => {
    const lean = tableOf(["Start date", "Qualification", "Participant ID"], [["2018-09-01", "NPQML", "B"]], {
      name: "Lean",
      firstRow: 40,
    });
    const register = buildRegister([participantsTable([{ "Participant ID": "A", Gender: "F" }]), lean]);
    expect(idsOf(register)).toEqual(["A", "B"]);
    expect([...register.participants.row.subarray(0, 2)]).toEqual([2, 40]);
    expect([...register.participants.source.subarray(0, 2)]).toEqual([0, 1]);
    expect([...register.participants.year.subarray(0, 2)]).toEqual([17, 18]);
  });
});

describe("missing columns", () => {
  it("are named, one problem of the table each, and count as blank", () => {
    const headings = PARTICIPANT_HEADINGS.filter((heading) => heading !== "Ethnicity" && heading !== "Presented date");
    const register = buildRegister([tableOfRows(headings, [])]);
    expect(problemsOf(register).filter((problem) => problem !== "no-rows@table:")).toEqual([
      "missing-column@table:Ethnicity",
      "missing-column@table:Presented date",
    ]);
    expect(described(register.problems)[0]).toMatchObject({
      severity: "warning",
      row: null,
      columnIndex: null,
      value: "",
    });
  });

  it("are not missed when they are optional", () => {
    const optional = ["Academic year", "Result date", "First name", "School URN", "School name"];
    const headings = PARTICIPANT_HEADINGS.filter((heading) => !optional.includes(heading));
    expect(problemsOf(buildRegister([tableOfRows(headings, [])]))).toEqual(["no-rows@table:"]);
  });

  it("are missed in assessments, targets and feedback, too", () => {
    const register = buildRegister([
      tableOf(["Participant ID", "Task", "Result"], []),
      tableOf(["Qualification", "Academic year", "Recruitment target"], []),
      tableOf(["Participant ID", "Rating"], []),
    ]);
    expect(problemsOf(register)).toEqual([
      "missing-column@table:Presented date",
      "missing-column@table:QAA moderated",
      "missing-column@table:Moderation outcome",
      "missing-column@table:FSM target %",
      "missing-column@table:Non-White British target %",
      "missing-column@table:Feedback date",
    ]);
  });
});

describe("repeated columns", () => {
  it("are named with their letter, and the first is used", () => {
    const headings = [...PARTICIPANT_HEADINGS, "gender"];
    const cells = headings.map(
      (heading) => ({ "Participant ID": "A", Qualification: "NPQH", Gender: "F", gender: "M" })[heading] ?? "",
    );
    cells[headings.indexOf("Academic year")] = "2017/18";
    cells[headings.indexOf("Start date")] = "2017-09-01";
    const register = buildRegister([tableOf(headings, [cells], { firstColumn: 25 })]);
    expect(problemsOf(register)).toEqual(["repeated-column@table:gender"]);
    expect(described(register.problems)[0].message).toContain("column AP");
    expect(register.participants.groups.get("gender")?.labels).toEqual(["Not Known", "Female"]);
  });
});

describe("a problem", () => {
  it("names table, sheet, row, column, cell and value where a person would fix it", () => {
    const table = participantsTable([{}, { Qualification: "  NPQX " }], { firstRow: 16, firstColumn: 26 });
    const [problem] = described(buildRegister([table]).problems);
    expect(problem).toMatchObject({
      code: "unknown-qualification",
      severity: "error",
      table: "Participants",
      sheet: "Register",
      row: 17,
      column: "Qualification",
      columnIndex: 29,
      value: "NPQX",
    });
    expect(problem.message).toContain("Participants, row 17 (AC17)");
    expect(problem.message).toContain("“NPQX”");
  });

  it("repeats at most 80 characters of a cell in its message, and keeps them all in its value", () => {
    const text = "x".repeat(32_767);
    const [problem] = described(registerOf({ Qualification: text }).problems);
    expect(problem.value).toBe(text);
    expect(problem.message).toContain(`“${"x".repeat(79)}…”`);
    expect(problem.message.length).toBeLessThan(400);
  });
});

describe("ratings", () => {
  it("come from the participants' own column when there is no feedback table", () => {
    const register = registerOf({ Rating: 8 }, { Rating: "" }, { Rating: "7.5" }, { Rating: 10 }, { Rating: 0 });
    expect(register.feedback).toMatchObject([
      { position: 0, rating: 8_000_000 },
      { position: 2, rating: 7_500_000 },
      { position: 3, rating: 10_000_000 },
      { position: 4, rating: 0 },
    ]);
  });

  it("come from the feedback table alone when there is one", () => {
    const register = buildRegister([
      participantsTable([{ Rating: 8 }, { Rating: 9 }]),
      feedbackTable([{ "Participant ID": "P1", Rating: 2 }]),
    ]);
    expect(register.feedback).toMatchObject([{ position: 0, rating: 2_000_000 }]);
  });

  it("are unknown without either", () => {
    expect(registerOf({}).feedback).toBeNull();
  });
});

describe("a column that holds nothing", () => {
  const listed = (headings: readonly string[], rows: readonly (readonly unknown[])[]) => {
    const recognition = recognitionOf(headings, { sample: rows });
    if (recognition === null) throw new Error("This must be a table of participants.");
    return buildRegister([{ ...tableOf(headings, rows), recognition }]);
  };

  it("gives way to one that does", () => {
    const rows = [
      ["A", "NPQH", "2017/18", "", "Y"],
      ["B", "NPQH", "2017/18", "", "N"],
    ];
    const { participants } = listed(["ID", "Qualification", "Academic year", "FSM", "FSM 30%+"], rows);
    expect([...participants.fsm].map((share) => share / MILLION)).toEqual([100, 0]);
  });
});
