import { RESULT } from "../../src/register/answers";
import { buildRegister } from "../../src/register/register";
import { serialFromCivil } from "../../src/register/serial-date";
import { problemsOf, tableOfRows, type Row } from "./tables";

const DECLARATIONS = ["participant_id", "course_identifier", "declaration_type", "declaration_date", "state"];
const PEOPLE = ["Participant ID", "Qualification", "Start date", "Ethnicity", "Gender"];

/** A declaration of A on NPQH. */
function declaration(type: string, date: unknown, cells: Row = {}): Row {
  return {
    participant_id: "A",
    course_identifier: "npq-headship",
    declaration_type: type,
    declaration_date: date,
    state: "paid",
    ...cells,
  };
}

function declarations(rows: readonly Row[], name = "Declarations") {
  return tableOfRows(DECLARATIONS, rows, { name });
}

function people(...rows: readonly Row[]) {
  return tableOfRows(
    PEOPLE,
    rows.map((cells) => ({ "Participant ID": "A", Qualification: "NPQH", Gender: "Female", ...cells })),
  );
}

function startsOf({ participants }: ReturnType<typeof buildRegister>): number[] {
  return [...participants.start.subarray(0, participants.count)];
}

const NOV_2022 = serialFromCivil(2022, 11, 14);
const codes = (register: ReturnType<typeof buildRegister>): string[] =>
  problemsOf(register).filter((one) => /start|declar|year/.test(one));

describe("a start that only the declarations know", () => {
  it("is the participant's, and says the academic year", () => {
    const register = buildRegister([people({}), declarations([declaration("started", "2022-11-14")])]);
    expect(register.counts).toEqual({ rows: 1, counted: 1, leftOut: 0 });
    expect(startsOf(register)).toEqual([NOV_2022]);
    expect(register.participants.year[0]).toBe(22);
    expect(codes(register)).toEqual([]);
  });

  it("is the earliest one of the course that was declared to be started and not voided", () => {
    const rows = [
      declaration("started", "2022-12-01"),
      declaration("started", "2022-11-14"),
      declaration("started", "2022-10-01", { state: "voided" }),
      declaration("retained-1", "2022-09-01"),
      declaration("started", "2021-09-01", { course_identifier: "npq-senior-leadership" }),
    ];
    expect(startsOf(buildRegister([people({}), declarations(rows)]))).toEqual([NOV_2022]);
  });

  it("gives way to the participant's own row, and is missed where nothing is declared", () => {
    const own = buildRegister([
      people({ "Start date": "2022-09-05" }),
      declarations([declaration("started", "2022-11-14")]),
    ]);
    expect(startsOf(own)).toEqual([serialFromCivil(2022, 9, 5)]);
    const none = buildRegister([people({}), declarations([declaration("retained-1", "2022-11-14")])]);
    expect(none.counts).toEqual({ rows: 1, counted: 0, leftOut: 1 });
    expect(problemsOf(none)).toContain("missing-year@2:Start date");
  });
});

describe("declarations that are the only list of people", () => {
  it("are one list, in however many tables they stand", () => {
    const register = buildRegister([
      declarations([declaration("completed", "2024-05-10")], "Milestone 3"),
      declarations(
        [declaration("started", "2022-11-14"), declaration("started", "2022-11-14", { participant_id: "B" })],
        "Milestone 1",
      ),
    ]);
    expect(register.counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
    expect(startsOf(register)).toEqual([NOV_2022, NOV_2022]);
    expect([...register.participants.source]).toEqual([0, 1]);
    expect([...register.participants.row]).toEqual([2, 3]);
    expect(codes(register)).toEqual([]);
  });

  it("do not recruit anybody when they are all voided, and say so", () => {
    const register = buildRegister([
      declarations([
        declaration("started", "2022-11-14", { state: "voided" }),
        declaration("retained-1", "2023-05-14", { state: "clawed-back" }),
        declaration("started", "2022-11-14", { participant_id: "B" }),
      ]),
    ]);
    expect(register.participants.count).toBe(1);
    expect(codes(register)).toEqual([
      "only-voided-declarations@2:participant_id",
      "voided-declaration@2:state",
      "voided-declaration@3:state",
    ]);
  });

  it("say that a start was not declared where the earliest one is taken for it", () => {
    const register = buildRegister([
      declarations([declaration("completed", "2024-05-10"), declaration("retained-1", "2022-11-14")]),
    ]);
    expect(startsOf(register)).toEqual([NOV_2022]);
    expect(codes(register)).toEqual(["start-not-declared@2:declaration_date"]);
    expect(register.problems.find(({ code }) => code === "start-not-declared")?.message).toContain("14/11/2022");
  });
});

describe("outcomes of one day", () => {
  const OUTCOMES = ["participant_id", "course_identifier", "state", "completion_date", "created_at"];
  const resultOf = (...recorded: readonly [string, unknown][]): number => {
    const rows = recorded.map(([state, created_at]) => {
      return {
        participant_id: "A",
        course_identifier: "npq-headship",
        state,
        completion_date: "2024-05-10",
        created_at,
      };
    });
    const own = people({ "Start date": "2022-09-05" });
    return buildRegister([own, tableOfRows(OUTCOMES, rows, { name: "Outcomes" })]).participants.result[0];
  };

  it.each<[string, unknown, unknown]>([
    ["day-first texts", "01/07/2024 9:05", "01/07/2024 10:00"],
    ["ISO texts", "2024-07-01T09:05:59.9Z", "2024-07-01T09:06:00Z"],
    ["halves of the day", "01/07/2024 12:59 AM", "01/07/2024 1:00 PM"],
    ["noon", "01/07/2024 11:59 am", "01/07/2024 12:00 pm"],
    ["numbers with a time", 45474.4, 45474.5],
    ["a day alone is before a time of it", "2024-07-01", "2024-07-01T00:01:00Z"],
  ])("go by their time: %s", (_, earlier, later) => {
    expect(resultOf(["passed", later], ["failed", earlier])).toBe(RESULT.passed);
    expect(resultOf(["failed", earlier], ["passed", later])).toBe(RESULT.passed);
  });

  it("at the same time go by their rows: the lower one counts", () => {
    expect(resultOf(["failed", "2024-07-01"], ["passed", "2024-07-01"])).toBe(RESULT.passed);
    expect(resultOf(["passed", "2024-07-01"], ["failed", "2024-07-01"])).toBe(RESULT.failed);
  });
});
