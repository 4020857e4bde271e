import { RESULT } from "../../../src/register/words/results";
import { UNDATED } from "../../../src/register/columns/date-cell";
import { buildRegister } from "../../../src/register/register";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { described } from "../../support/described";
import { problemsOf, tableOfRows, type Row } from "../../support/register-tables";

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

  it("may be declared without the course, beside another declaration that names it", () => {
    const rows = [
      declaration("started", "2022-11-14", { course_identifier: "" }),
      declaration("completed", "2024-03-01"),
    ];
    const table = tableOfRows(
      [...PEOPLE, "Academic year"],
      [{ "Participant ID": "A", Qualification: "NPQH", Gender: "Female", "Academic year": "2022/23" }],
    );
    expect(startsOf(buildRegister([table, declarations(rows)]))).toEqual([NOV_2022]);
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

  it("is not taken away by a declaration whose date cannot be read or is blank", () => {
    for (const date of ["soon", ""]) {
      const rows = [
        declaration("started", "2022-11-14"),
        declaration("started", date),
        declaration("retained-1", date),
      ];
      expect(startsOf(buildRegister([people({}), declarations(rows)]))).toEqual([NOV_2022]);
      expect(startsOf(buildRegister([declarations(rows)]))).toEqual([NOV_2022]);
    }
  });

  it("is of whatever course its person is on where it names none", () => {
    const rows = [declaration("started", "2022-11-14", { course_identifier: "" })];
    const register = buildRegister([people({}), declarations(rows)]);
    expect(startsOf(register)).toEqual([NOV_2022]);
    expect(register.participants.year[0]).toBe(22);
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
    expect(described(register.problems).find(({ code }) => code === "start-not-declared")?.message).toContain(
      "14/11/2022",
    );
  });
});

describe("declarations without a course", () => {
  const noCourse = (type: string, date: unknown): Row => declaration(type, date, { course_identifier: "" });
  const startOf = (...rows: readonly Row[]): number =>
    startsOf(buildRegister([tableOfRows([...PEOPLE, "Academic year"], [PERSON]), declarations(rows)]))[0];
  const PERSON: Row = { "Participant ID": "A", Qualification: "NPQH", "Academic year": "2022/23" };

  it("say the earliest start, wherever it stands", () => {
    expect(startOf(noCourse("started", "2022-12-01"), noCourse("started", "2022-11-14"))).toBe(NOV_2022);
    expect(startOf(noCourse("started", "2022-11-14"), noCourse("started", "2022-12-01"))).toBe(NOV_2022);
  });

  it("say no start where their date cannot be read, nor take one away", () => {
    expect(startOf(noCourse("started", "2022-11-14"), noCourse("started", "soon"))).toBe(NOV_2022);
    expect(startOf(noCourse("started", "soon"), noCourse("started", "2022-11-14"))).toBe(NOV_2022);
    expect(startOf(noCourse("started", "soon"))).toBe(0);
  });
});

describe("declarations of completion", () => {
  const completed = (date: unknown, has_passed: unknown): Row => declaration("completed", date, { has_passed });
  const read = (own: Row, ...rows: readonly Row[]) => {
    const { participants } = buildRegister([
      tableOfRows([...PEOPLE, "Presented date", "Result"], [{ ...PERSON, ...own }]),
      tableOfRows([...DECLARATIONS, "has_passed"], rows, { name: "Declarations" }),
    ]);
    return [participants.presented[0], participants.result[0]];
  };
  const PERSON: Row = { "Participant ID": "A", Qualification: "NPQH", "Start date": "2022-11-14" };
  const MAY_2024 = serialFromCivil(2024, 5, 10);

  it("are the latest one, wherever it stands", () => {
    const rows = [completed("2024-05-10", true), completed("2024-03-10", false)];
    expect(read({}, ...rows)).toEqual([MAY_2024, RESULT.passed]);
    expect(read({}, ...rows.toReversed())).toEqual([MAY_2024, RESULT.passed]);
  });

  it("on one day are the lower one", () => {
    expect(read({}, completed("2024-05-10", false), completed("2024-05-10", true))[1]).toBe(RESULT.passed);
    expect(read({}, completed("2024-05-10", true), completed("2024-05-10", false))[1]).toBe(RESULT.failed);
  });

  it("without a readable date say the result all the same", () => {
    expect(read({}, completed("soon", true))).toEqual([0, RESULT.passed]);
  });

  it("that do not say whether it was passed leave what an earlier one has said", () => {
    expect(read({}, completed("2024-03-10", true), completed("2024-05-10", "null"))).toEqual([MAY_2024, RESULT.passed]);
  });

  it("date a presentation that is only said to have taken place, and no other", () => {
    const declared = completed("2024-05-10", "null");
    expect(read({ "Presented date": "Yes" }, declared)[0]).toBe(MAY_2024);
    expect(read({ "Presented date": "Yes" }, completed("soon", "null"))[0]).toBe(UNDATED);
    expect(read({ "Presented date": "2024-04-01" }, declared)[0]).toBe(serialFromCivil(2024, 4, 1));
  });

  it("give way to the participant's own result", () => {
    expect(read({ Result: "Failed" }, completed("2024-05-10", true))[1]).toBe(RESULT.failed);
  });
});

describe("an outcome", () => {
  const OUTCOMES = ["participant_id", "course_identifier", "state", "completion_date", "created_at"];
  const MAY_2024 = serialFromCivil(2024, 5, 10);
  const read = (own: Row, ...states: readonly string[]) => {
    const rows = states.map((state, i) => {
      return {
        participant_id: "A",
        course_identifier: "npq-headship",
        state,
        completion_date: "2024-05-10",
        created_at: `2024-06-0${i + 1}`,
      };
    });
    const person = { "Participant ID": "A", Qualification: "NPQH", "Start date": "2022-11-14", ...own };
    const register = buildRegister([
      tableOfRows([...PEOPLE, "Result", "Result date"], [person]),
      tableOfRows(OUTCOMES, rows, { name: "Outcomes" }),
    ]);
    const { result, resultDate } = register.participants;
    const differs = problemsOf(register).filter((one) => one.startsWith("result-differs"));
    return { result: result[0], date: resultDate[0], differs };
  };

  it("is the result, of the day of completion", () => {
    expect(read({}, "passed")).toEqual({ result: RESULT.passed, date: MAY_2024, differs: [] });
    expect(read({}, "failed")).toEqual({ result: RESULT.failed, date: MAY_2024, differs: [] });
  });

  it("leaves the participant's own date of the result", () => {
    expect(read({ "Result date": "2024-06-20" }, "passed")).toEqual({
      result: RESULT.passed,
      date: serialFromCivil(2024, 6, 20),
      differs: [],
    });
  });

  it("that is the latest and voided leaves neither a result nor a date", () => {
    expect(read({}, "passed", "voided")).toEqual({ result: RESULT.none, date: 0, differs: [] });
    expect(read({}, "voided", "passed")).toEqual({ result: RESULT.passed, date: MAY_2024, differs: [] });
  });

  it("gives way to the participant's own result, and one that differs is named", () => {
    expect(read({ Result: "Passed" }, "passed")).toEqual({ result: RESULT.passed, date: 0, differs: [] });
    for (const state of ["failed", "voided"])
      expect(read({ Result: "Passed" }, state)).toEqual({
        result: RESULT.passed,
        date: 0,
        differs: ["result-differs@2:Result"],
      });
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

  it("at the same time go by their completion", () => {
    const rows = [
      ["passed", "2024-03-01"],
      ["failed", "2024-01-01"],
    ].map(([state, completion_date]) => {
      return {
        participant_id: "A",
        course_identifier: "npq-headship",
        state,
        completion_date,
        created_at: "2024-07-01",
      };
    });
    const own = people({ "Start date": "2022-09-05" });
    const register = buildRegister([own, tableOfRows(OUTCOMES, rows, { name: "Outcomes" })]);
    expect(register.participants.result[0]).toBe(RESULT.passed);
  });

  it("at the same time go by their rows: the lower one counts", () => {
    expect(resultOf(["failed", "2024-07-01"], ["passed", "2024-07-01"])).toBe(RESULT.passed);
    expect(resultOf(["passed", "2024-07-01"], ["failed", "2024-07-01"])).toBe(RESULT.failed);
  });
});
