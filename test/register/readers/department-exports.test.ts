import { RESULT } from "../../../src/register/words/results";
import { UNDATED } from "../../../src/register/columns/date-cell";
import { SAMPLE_ROWS } from "../../../src/register/tables/headings/sample-rows";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../../src/register/register";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { described } from "../../support/described";
import { resultsOf } from "../../support/readings";
import { problemsOf, tableOf, tableOfRows, type Row } from "../../support/register-tables";

const DECLARATIONS = [
  "participant_id",
  "course_identifier",
  "declaration_type",
  "declaration_date",
  "state",
  "has_passed",
];
const OUTCOMES = ["participant_id", "course_identifier", "state", "completion_date", "created_at"];
const APPLICATIONS = ["participant_id", "course_identifier", "status", "cohort", "funding_choice"];

const declaration = (type: string, date: string, state = "paid", passed: unknown = "null"): Row => ({
  participant_id: "A",
  course_identifier: "npq-headship",
  declaration_type: type,
  declaration_date: date,
  state,
  has_passed: passed,
});
const application = (cells: Row): Row => {
  return { participant_id: "A", course_identifier: "npq-headship", status: "accepted", cohort: 2022, ...cells };
};
const outcome = (state: string, created: string): Row => {
  return {
    participant_id: "A",
    course_identifier: "npq-headship",
    state,
    completion_date: "2024-05-10",
    created_at: created,
  };
};

/** The one participation of a register of applications with these declarations and outcomes. */
function read(declarations: readonly Row[], outcomes: readonly Row[] = []) {
  const register = buildRegister([
    tableOfRows(APPLICATIONS, [application({})]),
    tableOfRows(DECLARATIONS, declarations, { name: "Declarations" }),
    ...(outcomes.length === 0 ? [] : [tableOfRows(OUTCOMES, outcomes, { name: "Outcomes" })]),
  ]);
  const { start, presented, result, year } = register.participants;
  return { register, start: start[0], presented: presented[0], result: result[0], year: year[0] };
}

const day = (iso: string): number => {
  const [year, month, date] = iso.split("-").map(Number);
  return serialFromCivil(year, month, date);
};

describe("the Department's declarations", () => {
  it("say when a participation started and was completed, and whether it was passed", () => {
    const { start, presented, result, year } = read([
      declaration("started", "2022-11-14T09:00:00Z"),
      declaration("retained-1", "2023-05-22T09:00:00Z"),
      declaration("completed", "2024-05-10T14:30:00Z", "payable", true),
    ]);
    expect([start, presented, result, year]).toEqual([day("2022-11-14"), day("2024-05-10"), RESULT.passed, 22]);
  });

  it.each(["voided", "clawed_back", "clawed-back", "awaiting-clawback", "awaiting_clawback"])(
    "that are %s are ignored, with a note",
    (state) => {
      const { register, start } = read([declaration("started", "2022-11-14", state)]);
      expect(start).toBe(0);
      expect(described(register.problems).find(({ code }) => code === "voided-declaration")).toMatchObject({
        row: 2,
        severity: "note",
      });
    },
  );

  it("of nobody, of an unknown type or in an unknown state are named", () => {
    const nobody = { ...declaration("started", "2022-11-14"), participant_id: "Z" };
    const { register } = read([
      nobody,
      declaration("begun", "2022-11-14"),
      declaration("started", "2022-11-14", "lost"),
    ]);
    expect(problemsOf(register).filter((one) => one.includes("declaration"))).toEqual([
      "orphan-declaration@2:participant_id",
      "unknown-declaration@3:declaration_type",
      "unknown-declaration@4:state",
    ]);
  });

  it("name the participants where nothing else does, each once, from their earliest declaration on", () => {
    const rows = [
      declaration("completed", "2024-05-10", "paid", true),
      declaration("started", "2022-11-14"),
      { ...declaration("started", "2023-11-14"), participant_id: "B" },
    ];
    const { counts, participants } = buildRegister([tableOfRows(DECLARATIONS, rows)]);
    expect(counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
    expect([...participants.row]).toEqual([2, 4]);
    expect([...participants.year.subarray(0, 2)]).toEqual([22, 23]);
  });

  it.each([[[]], [["cohort"]]])(
    "that have no course name nobody who can be counted, where nothing else names anybody (further columns: %j)",
    (further) => {
      const headings = [...DECLARATIONS.filter((heading) => heading !== "course_identifier"), ...further];
      const rows = [
        declaration("started", "2022-11-14"),
        { ...declaration("started", "2023-11-14"), participant_id: "B" },
      ];
      const table = tableOfRows(
        headings,
        rows.map((row) => ({ ...row, cohort: 2022 })),
      );
      const register = buildRegister([table]);
      expect(register.counts).toEqual({ rows: 2, counted: 0, leftOut: 2 });
      expect(problemsOf(register).filter((one) => one.startsWith("missing-qualification"))).toHaveLength(2);
      const { metrics, qualifications, years } = resultsOf([table]);
      expect([qualifications, years]).toEqual([[], []]);
      expect(
        metrics.flatMap(({ tables }) => tables.filter((one) => one.columns.length > 0)).map(({ name }) => name),
      ).toEqual([]);
    },
  );
});

describe("the Department's outcomes", () => {
  it("are the latest one, wherever it stands", () => {
    const { register, result } = read(
      [],
      [outcome("passed", "2024-07-01T11:00:00Z"), outcome("failed", "2024-05-20T11:00:00Z")],
    );
    expect(result).toBe(RESULT.passed);
    expect(problemsOf(register)).toContain("superseded-outcome@3:participant_id");
  });

  it("on one day go by their time", () => {
    expect(
      read([], [outcome("failed", "2024-07-01T11:00:00Z"), outcome("passed", "2024-07-01T12:00:00Z")]).result,
    ).toBe(RESULT.passed);
  });

  it("that were voided leave no result, whatever the declaration says", () => {
    const { result } = read(
      [declaration("completed", "2024-05-10", "paid", true)],
      [outcome("passed", "2024-06-01"), outcome("voided", "2024-07-01")],
    );
    expect(result).toBe(RESULT.none);
  });
});

describe("outcomes with the month first", () => {
  it("are read so: the one of 1 February is later than that of 13 January", () => {
    const declared = [declaration("started", "2022-10-01"), declaration("completed", "2024-01-02")];
    const { result } = read(declared, [outcome("passed", "01/13/2024"), outcome("failed", "02/01/2024")]);
    expect(result).toBe(RESULT.failed);
  });
});

describe("a declaration of a day to come", () => {
  it("is named by its date alone, as the list of participants has no column for it", () => {
    const declared = [declaration("started", "2022-10-01"), declaration("completed", "2025-03-04")];
    const tables = [tableOfRows(APPLICATIONS, [application({})]), tableOfRows(DECLARATIONS, declared)];
    const { problems } = buildRegister(tables, { asOf: day("2025-03-03") });
    const texts = described(problems).map(({ what }) => what);
    expect(texts).toContain("Table, row 2: 04/03/2025 is in the future. It is still counted.");
  });
});

describe("the Department's applications", () => {
  it("count once they are accepted", () => {
    const rows = ["accepted", "pending", "rejected"].map((status, i) =>
      application({ participant_id: `P${i}`, status }),
    );
    const register = buildRegister([tableOfRows(APPLICATIONS, rows)]);
    expect(register.counts).toEqual({ rows: 3, counted: 1, leftOut: 2 });
    expect(problemsOf(register).filter((one) => one.startsWith("application"))).toEqual([
      "application-not-accepted@3:status",
      "application-not-accepted@4:status",
    ]);
  });

  it.each(["withdrawn", "Cancelled"])(
    "that are %s count only where the row says that the participant had started",
    (status) => {
      const headings = [...APPLICATIONS, "Withdrawn date", "Presented date"];
      const said: Row[] = [{}, { "Withdrawn date": "2023-01-09" }, { "Presented date": "2023-01-09" }];
      const rows = said.map((one, i) => application({ participant_id: `P${i}`, status, ...one }));
      const register = buildRegister([tableOfRows(headings, rows)]);
      expect(problemsOf(register).filter((one) => one.includes("application"))).toEqual([
        ...["application-not-accepted@2:status", "unknown-application@3:status", "unknown-application@4:status"],
      ]);
      expect(register.counts).toEqual({ rows: 3, counted: 2, leftOut: 1 });
    },
  );

  it("that are withdrawn count where a status or a declaration says that the participant had started", () => {
    const said: Row[] = ["", "active", "withdrawn", "deferred", "completed"].map((one) => ({ training_status: one }));
    const rows = said.map((one, i) => application({ participant_id: `P${i}`, status: "withdrawn", ...one }));
    const applications = tableOfRows([...APPLICATIONS, "training_status"], rows);
    expect(buildRegister([applications]).counts).toEqual({ rows: 5, counted: 2, leftOut: 3 });
    const started = { ...declaration("started", "2022-10-01"), participant_id: "P2" };
    const declared = tableOfRows(DECLARATIONS, [started], { name: "Declarations" });
    expect(buildRegister([applications, declared]).counts).toEqual({ rows: 5, counted: 3, leftOut: 2 });
  });

  it("count also where a row is looked at closely for something else", () => {
    const rows = [application({ Gender: "neither" })];
    const register = buildRegister([tableOfRows([...APPLICATIONS, "Gender"], rows)]);
    expect(register.counts).toEqual({ rows: 1, counted: 1, leftOut: 0 });
  });

  it("are passed over beside the enrolments, which are what became of them", () => {
    const enrolments = tableOfRows(
      ["participant_id", "course_identifier", "cohort", "npq_application_id", "training_status"],
      [
        {
          participant_id: "A",
          course_identifier: "npq-headship",
          cohort: 2022,
          npq_application_id: "x",
          training_status: "withdrawn",
        },
      ],
      { name: "Enrolments" },
    );
    const register = buildRegister([
      tableOfRows(APPLICATIONS, [application({})], { name: "Applications" }),
      enrolments,
    ]);
    expect(register.counts.rows).toBe(1);
    expect(register.participants.withdrawn[0]).toBe(UNDATED);
    expect(register.problems.find(({ code }) => code === "passed-over")).toMatchObject({ table: "Applications" });
  });

  const listed = (headings: readonly string[], rows: readonly (readonly unknown[])[]) => {
    const recognition = recognitionOf(headings, { sample: rows.slice(0, SAMPLE_ROWS) });
    if (recognition === null) throw new Error("This must be a table of participants.");
    return buildRegister([{ ...tableOf(headings, rows), recognition }]);
  };

  it("that were cut down still tell applications from recruits", () => {
    const rows = ["accepted", "rejected", "pending"].map((status, i) => [`P${i}`, "npq-headship", 2022, status]);
    const { counts } = listed(["participant_id", "course_identifier", "cohort", "status"], rows);
    expect(counts).toEqual({ rows: 3, counted: 1, leftOut: 2 });
  });

  it("that name the status as the Department's approval are read as well", () => {
    const rows = ["accepted", "rejected"].map((status, i) => [`P${i}`, "npq-headship", 2022, status]);
    const { counts } = listed(["participant_id", "course_identifier", "cohort", "lead_provider_approval_status"], rows);
    expect(counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
  });

  it("that only the first statuses tell drop nobody who is withdrawn further down", () => {
    const statuses = [...Array.from({ length: SAMPLE_ROWS }, () => "accepted"), "withdrawn", "declined"];
    const rows = statuses.map((status, i) => [`P${i}`, "npq-headship", 2022, status]);
    const register = listed(["participant_id", "course_identifier", "cohort", "status"], rows);
    expect(register.counts).toEqual({ rows: SAMPLE_ROWS + 2, counted: SAMPLE_ROWS + 1, leftOut: 1 });
    expect(problemsOf(register).filter((one) => one.includes("application"))).toEqual([
      `unknown-application@${SAMPLE_ROWS + 2}:status`,
      `application-not-accepted@${SAMPLE_ROWS + 3}:status`,
    ]);
  });
});
