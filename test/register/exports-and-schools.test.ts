import { RESULT } from "../../src/register/words/results";
import { UNDATED } from "../../src/register/columns/date-cell";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { cellOfProblem } from "../../src/register/problems/problem";
import { NO_REGISTER_SETTINGS } from "../../src/register/settings/register-settings";
import { yearInTitles } from "../../src/register/tables/titles";
import { recogniseTable } from "../../src/register/tables/recognise";
import { buildRegister } from "../../src/register/register";
import { MILLION } from "../../src/register/cells/read-number";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { groupsOf, participantsTable, problemsOf, tableOf, tableOfRows, targetsTable, type Row } from "./tables";

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
      expect(register.problems.find(({ code }) => code === "voided-declaration")).toMatchObject({
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
});

describe("a sheet whose name is a status", () => {
  it.each([
    ["Withdrawn", true],
    ["Waiting list 2018", true],
    ["Leavers", true],
    ["Register", false],
  ])("%s is asked about: %p", (sheet, isAsked) => {
    const { problems } = buildRegister([participantsTable([{}], { sheet })]);
    expect(problems.some(({ code }) => code === "sheet-status")).toBe(isAsked);
  });
});

describe("a table of schools", () => {
  const SCHOOLS = ["URN", "PercentageFSM", "PhaseOfEducation (name)", "GOR (name)", "OfstedRating (name)"];
  const school = (cells: Row): Row => {
    return { URN: 100123, PercentageFSM: 41.5, "PhaseOfEducation (name)": "Primary", "GOR (name)": "London", ...cells };
  };
  const join = (person: Row, ...schools: Row[]) =>
    buildRegister([participantsTable([person]), tableOfRows(SCHOOLS, schools, { name: "Schools" })]);

  it("supplies what the participant's row does not say", () => {
    const register = join({ "School URN": 100123, "School FSM %": "" }, school({}));
    expect(register.participants.fsm[0]).toBe(41.5 * MILLION);
    expect(groupsOf(register, "phase")).toEqual(["Primary"]);
    expect(groupsOf(register, "region")).toEqual(["London"]);
    expect(register.problems).toEqual([]);
  });

  it("gives way to the participant's row, with a note", () => {
    const register = join({ "School URN": "100123", "School FSM %": 12 }, school({}));
    expect(register.participants.fsm[0]).toBe(12 * MILLION);
    expect(register.problems.map(({ code, severity, value }) => [code, severity, value])).toEqual([
      ["school-differs", "note", "12 %"],
    ]);
  });

  it("names URNs that it does not have, and rows without one", () => {
    const register = join({ "School URN": 999999 }, school({}), school({ URN: "none" }), school({ PercentageFSM: 1 }));
    expect(problemsOf(register).sort()).toEqual([
      "duplicate-school@4:URN",
      "missing-urn@3:URN",
      "unknown-school@2:School URN",
    ]);
  });
});

describe("a status", () => {
  const read = (cells: Row) => {
    const register = buildRegister([participantsTable([{ Status: "", ...cells }])]);
    const { withdrawn, deferred, result } = register.participants;
    return { problems: problemsOf(register), withdrawn: withdrawn[0], deferred: deferred[0], result: result[0] };
  };

  it.each<[string, object]>([
    ["W/D", { withdrawn: UNDATED, deferred: 0, result: RESULT.none }],
    ["Withdrew - maternity", { withdrawn: UNDATED }],
    ["Deferred to Autumn 20", { withdrawn: 0, deferred: UNDATED }],
    ["Returned", { withdrawn: 0, deferred: 0 }],
    ["Passed", { result: RESULT.passed }],
    ["active", { withdrawn: 0, deferred: 0, result: RESULT.none }],
  ])("%p says who has withdrawn, deferred or has a result", (Status, expected) => {
    expect(read({ Status })).toMatchObject({ problems: [], ...expected });
  });

  it("that nobody knows changes nothing, and is named", () => {
    expect(read({ Status: "gone quiet" })).toMatchObject({ withdrawn: 0, problems: ["unknown-status@2:Status"] });
  });

  it("that contradicts a result gives way to it, and is named", () => {
    expect(read({ Status: "Failed", Result: "Passed" })).toMatchObject({
      result: RESULT.passed,
      problems: ["status-result-differs@2:Status"],
    });
    expect(read({ Status: "Passed", Result: "Passed" })).toMatchObject({ result: RESULT.passed, problems: [] });
  });

  it("that contradicts a date of withdrawal gives way to it, and is named", () => {
    const withdrawn = serialFromCivil(2018, 3, 20);
    expect(read({ Status: "Active", "Withdrawn date": withdrawn })).toMatchObject({
      withdrawn,
      problems: ["status-differs@2:Status"],
    });
  });
});

describe("dates", () => {
  const problems = (cells: Row, asOf: number | null = null): string[] =>
    problemsOf(buildRegister([participantsTable([cells])], { asOf }));

  it.each<[Row, string]>([
    [{ "Withdrawn date": "2017-08-31" }, "withdrawn-before-start@2:Withdrawn date"],
    [{ "Deferred date": "2017-08-31" }, "deferred-before-start@2:Deferred date"],
    [{ "Presented date": "2017-08-31" }, "presented-before-start@2:Presented date"],
    [{ "Presented date": "2019-01-02", "Result date": "2019-01-01" }, "result-before-presented@2:Result date"],
  ])("out of order are named: %p", (cells, problem) => {
    expect(problems(cells)).toEqual([problem]);
  });

  it("on the same day are in order", () => {
    expect(problems({ "Withdrawn date": "2017-09-01" })).toEqual([]);
  });

  it("in the future are named, as seen from the day of the report", () => {
    expect(problems({ "Presented date": "2019-01-02" }, day("2019-01-01"))).toEqual([
      "date-in-future@2:Presented date",
    ]);
    expect(problems({ "Presented date": "2019-01-02" }, day("2019-01-02"))).toEqual([]);
  });

  const presented = (cells: readonly unknown[]) => {
    const rows = cells.map((cell, i) => ({ "Participant ID": `P${i}`, "Presented date": cell }));
    const register = buildRegister([participantsTable(rows)]);
    return { dates: [...register.participants.presented], problems: problemsOf(register) };
  };

  it("in another academic year than the one given are named, and the year given counts", () => {
    const register = (year: string, date: string) =>
      buildRegister([participantsTable([{ "Academic year": year, "Start date": date }])]);
    const late = register("2017/18", "2018-09-01");
    expect(late.participants.year[0]).toBe(17);
    expect(problemsOf(late)).toEqual(["year-differs@2:Academic year"]);
    expect(late.problems[0].message).toContain("start date 01/09/2018 does not lie in the academic year 2017/18");
    expect(problemsOf(register("2017/18", "2017-08-31"))).toEqual(["year-differs@2:Academic year"]);
    for (const date of ["2017-09-01", "2018-08-31"]) expect(problemsOf(register("2017/18", date))).toEqual([]);
  });

  it("that could be two days follow the other dates of their column", () => {
    expect(presented(["03/04/2019", "25/12/2018"])).toEqual({
      dates: [day("2019-04-03"), day("2018-12-25")],
      problems: [],
    });
    expect(presented(["03/04/2019", "12/25/2018"])).toEqual({
      dates: [day("2019-03-04"), day("2018-12-25")],
      problems: [],
    });
  });

  it("that could be two days follow the weekday beside them", () => {
    expect(presented(["Wed 03/04/2019"])).toEqual({ dates: [day("2019-04-03")], problems: [] });
    expect(presented(["Monday, 03/04/2019", "05/06/2019"])).toEqual({
      dates: [day("2019-03-04"), day("2019-05-06")],
      problems: [],
    });
    // A weekday that is right in neither order decides nothing.
    expect(presented(["Sun 03/04/2019"])).toEqual({
      dates: [day("2019-04-03")],
      problems: ["ambiguous-dates@table:Presented date"],
    });
  });

  it("that nothing decides are read day first, and the column is named", () => {
    expect(presented(["03/04/2019"])).toEqual({
      dates: [day("2019-04-03")],
      problems: ["ambiguous-dates@table:Presented date"],
    });
    expect(presented(["03/04/2019", "25/12/2018", "12/25/2018"]).problems).toEqual([
      "mixed-date-orders@table:Presented date",
    ]);
  });

  it("that only say yes are counted, and a presentation is asked about", () => {
    expect(presented(["Yes", "no", "n/a", "-"])).toEqual({
      dates: [UNDATED, 0, 0, 0],
      problems: ["undated-presentation@2:Presented date"],
    });
  });

  it("of a workbook that counts from 1904 are the days that it shows", () => {
    const rows = [{ "Start date": day("2018-09-01") - 1462 }];
    const { participants } = buildRegister([participantsTable(rows)], { dateOffset: 1462 });
    expect(participants.start[0]).toBe(day("2018-09-01"));
  });
});

describe("ratings that look like another scale", () => {
  const FEEDBACK = ["Participant ID", "Feedback date", "Rating"];
  const register = (ratings: readonly number[], ratingScale?: "1 to 5" | "1 to 4, 1 best") => {
    const people = ratings.map((_, i) => ({ "Participant ID": `P${i}` }));
    const rows = ratings.map((Rating, i) => ({ "Participant ID": `P${i}`, Rating }));
    const source = tableOfRows(FEEDBACK, rows, { name: "Survey" });
    const mapping = ratingScale === undefined ? {} : { mapping: { table: "Survey", ratingScale } };
    const recognised = recogniseTable(FEEDBACK, mapping);
    if (recognised === null) throw new Error("A feedback table must be recognised.");
    return buildRegister([participantsTable(people), { ...source, recognition: recognised }]);
  };

  it("are read as they stand and asked about", () => {
    const { feedback, problems } = register([5, 4, 4, 3, 5]);
    expect(feedback?.map(({ rating }) => rating / MILLION)).toEqual([5, 4, 4, 3, 5]);
    expect(problems.map(({ code, table, column }) => [code, table, column])).toEqual([
      ["rating-scale", "Survey", "Rating"],
    ]);
  });

  it("are turned into ratings out of 10 once the user has said which scale it is", () => {
    expect(register([5, 4, 1], "1 to 5").feedback?.map(({ rating }) => rating / MILLION)).toEqual([10, 8, 2]);
    expect(register([1, 2, 4], "1 to 4, 1 best").feedback?.map(({ rating }) => rating / MILLION)).toEqual([
      10, 7.5, 2.5,
    ]);
    expect(problemsOf(register([6], "1 to 5"))).toEqual(["missing-rating@2:Rating"]);
  });

  it("are none where there are few of them, or one is above 5 or no whole number", () => {
    for (const ratings of [
      [5, 4],
      [5, 4, 4, 3, 6],
      [5, 4, 4, 3, 2.5],
    ])
      expect(register(ratings).problems).toEqual([]);
  });
});

describe("teacher reference numbers as identifiers", () => {
  it("are one person's with and without the zero that Excel drops, or with a slash", () => {
    const people = tableOfRows(
      ["TRN", "Qualification", "Start date"],
      [{ TRN: 123456, Qualification: "NPQH", "Start date": 43000 }],
    );
    const ratings = tableOfRows(
      ["Teacher Reference No", "Rating"],
      ["0123456", "01/23456", 123457].map((id, i) => ({ "Teacher Reference No": id, Rating: 5 + i })),
      { name: "Survey" },
    );
    const { feedback, participants, problems } = buildRegister([people, ratings]);
    expect(participants.index.ids[0]).toBe("0123456");
    expect(feedback).toHaveLength(1);
    expect(problems.filter(({ table }) => table === "Survey").map(({ code, row }) => [code, row])).toEqual([
      ["missing-column", null],
      ["conflicting-feedback", 3],
      ["orphan-feedback", 4],
    ]);
  });
});

describe("what a first user stumbled over", () => {
  const listed = (headings: readonly string[], rows: readonly (readonly unknown[])[]) => {
    const recognition = recogniseTable(headings, { sample: rows });
    if (recognition === null) throw new Error("This must be a table of participants.");
    return buildRegister([{ ...tableOf(headings, rows), recognition }]);
  };

  it("an export of applications that was cut down still tells applications from recruits", () => {
    const rows = ["accepted", "rejected", "pending"].map((status, i) => [`P${i}`, "npq-headship", 2022, status]);
    const { counts } = listed(["participant_id", "course_identifier", "cohort", "status"], rows);
    expect(counts).toEqual({ rows: 3, counted: 1, leftOut: 2 });
  });

  it("a year that stands in place of a start date counts, and so does what the user says that it means", () => {
    const rows = [{ "Start date": "Autumn 2018" }, { "Start date": "Intake B" }].map((row, i) => ({
      "Participant ID": `P${i}`,
      "Academic year": "",
      ...row,
    }));
    const settings = { ...NO_REGISTER_SETTINGS, words: { academicYear: { "intake b": "2019/20" } } };
    const { participants, counts } = buildRegister([participantsTable(rows)], { settings });
    expect([counts.counted, participants.year[0], participants.year[1]]).toEqual([2, 18, 19]);
  });

  it("a column that holds nothing gives way to one that does", () => {
    const rows = [
      ["A", "NPQH", "2017/18", "", "Y"],
      ["B", "NPQH", "2017/18", "", "N"],
    ];
    const { participants } = listed(["ID", "Qualification", "Academic year", "FSM", "FSM 30%+"], rows);
    expect([...participants.fsm].map((share) => share / MILLION)).toEqual([100, 0]);
  });

  it("one fraction among targets that are percentages is read as a fraction, with a note at its cell", () => {
    const rows = [0.3, 30, "0.5%"].map((share, i) => {
      return { Qualification: "NPQH", "Academic year": ["2017/18", "2018/19", "2019/20"][i], "FSM target %": share };
    });
    const { targets, problems } = buildRegister([participantsTable([{}]), targetsTable(rows)]);
    expect(targets.map(({ fsm }) => (fsm ?? 0) / MILLION)).toEqual([30, 30, 0.5]);
    expect(problems.filter(({ code }) => code === "fractions-read").map(({ row }) => row)).toEqual([2]);
  });

  it("a problem of a whole table leads to its heading", () => {
    const table = participantsTable([{ "Presented date": "03/04/2019" }], { firstRow: 8, firstColumn: 2 });
    const [problem] = buildRegister([table]).problems;
    expect([problem.code, cellOfProblem(problem)]).toEqual(["ambiguous-dates", { row: 7, column: 16 }]);
  });

  it("participants of years that are not reported are counted apart", () => {
    const rows = ["2017/18", "2018/19", "2018/19"].map((year, i) => ({
      "Participant ID": `P${i}`,
      "Academic year": year,
    }));
    const { results } = analyse(buildRegister([participantsTable(rows)]), DEFAULT_DEFINITIONS, [2017]);
    expect([results.years, results.unreported]).toEqual([["2017/18"], 2]);
  });
});

describe("what a reviewer found", () => {
  const roleOf = (headings: readonly string[], sample: readonly (readonly unknown[])[], ...titles: string[]) =>
    recogniseTable(headings, { sample, titles })?.definition.role ?? null;

  it.each([
    [
      "a provider's own summary",
      ["Qualification", "Academic year", "Started", "Withdrawn", "Deferred", "Passed"],
      [["NPQH", "2017/18", 12, 1, 0, 9]],
      [],
    ],
    [
      "contacts on a sheet named after a cohort",
      ["Name", "E-mail", "School URN"],
      [["Ann", "a@b", 100123]],
      ["NPQH 2017-18"],
    ],
    [
      "staff on a sheet named after their job",
      ["Name", "School", "Start date"],
      [["Ann", "X", 43000]],
      ["Headteachers"],
    ],
    ["a to-do list", ["ID", "Task", "Owner", "Date"], [[1, "Call", "Jo", 43000]], []],
    ["a quiz", ["Name", "Date", "Score"], [["Ann", 43000, 3]], []],
  ])("%s is none of ours", (_, headings, sample, titles) => {
    expect(roleOf(headings, sample, ...titles)).toBeNull();
  });

  it("dates in a title are no academic year", () => {
    for (const title of ["Last updated 10/11/2019", "As at 12-13 March", "Tel 01234 20-21"])
      expect(yearInTitles([title])).toBeNull();
    expect(yearInTitles(["Participants 2018-19"])?.value).toBe("2018/19");
  });

  it("two lists without IDs side by side are two lists", () => {
    const headings = ["First name", "Qualification", "Start date", "Gender", "Ethnicity", "Result"];
    const rows = [["Ann", "NPQH", 43000, "F", "Irish", "Passed"]];
    const tables = [1, 8].map((firstColumn) => tableOf(headings, rows, { firstColumn, name: "List" }));
    expect(buildRegister(tables).counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
  });

  it("placeholders are no IDs, and totals no people", () => {
    const rows = ["TBC", "n/a", "-", "0", "Total", "Subtotal NPQH", "A1"].map((id) => ({ "Participant ID": id }));
    const { counts, problems } = buildRegister([participantsTable(rows)]);
    expect(counts).toEqual({ rows: 7, counted: 1, leftOut: 6 });
    expect(problems.map(({ code }) => code).filter((code) => code === "totals-row")).toHaveLength(2);
  });

  it("a word for the Non-White British column that the user has explained is no problem any more", () => {
    const rows = [{ "Non-White British": "?!x" }, { "Participant ID": "B", "Non-White British": "Other" }];
    const words = { nonWhiteBritish: { x: "Not Known" } };
    const { problems } = buildRegister([participantsTable(rows)], { settings: { ...NO_REGISTER_SETTINGS, words } });
    expect(problems.map(({ code, row }) => [code, row])).toEqual([["unknown-non-white-british", 3]]);
  });

  it("headings that stand again on a sheet that says the qualification are named, and so are people identified in two ways", () => {
    const headings = ["ID", "Gender", "Start date", "Result"];
    const rows = [
      ["A", "F", 43000, ""],
      ["ID", "Gender", "Start date", "Result"],
      ["B", "M", 43000, ""],
    ];
    const recognition = recogniseTable(headings, { sample: rows, titles: ["NPQH 2017-18"] });
    if (recognition === null) throw new Error("This must be a table of participants.");
    const section = { ...tableOf(headings, rows, { name: "Sheet" }), recognition };
    const { problems } = buildRegister([section, participantsTable([{}])]);
    expect(problems.find(({ code }) => code === "another-section")).toMatchObject({ row: 3, severity: "warning" });
    expect(problems.find(({ code }) => code === "different-identifiers")).toMatchObject({ table: "Participants" });
  });

  it("schools that say that they have less than 1 % have less than 1 %", () => {
    const schools = ["0.3%", "0.5%", "0.8 %"].map((PercentageFSM, i) => ({ URN: 100001 + i, PercentageFSM }));
    const table = tableOfRows(["URN", "PercentageFSM"], schools, { name: "Schools" });
    const { participants } = buildRegister([participantsTable([{ "School URN": 100001, "School FSM %": "" }]), table]);
    expect(participants.fsm[0]).toBe(0.3 * MILLION);
  });

  it("schools with fractions are read as such", () => {
    const schools = [0.31, 0.12, 0.45].map((PercentageFSM, i) => ({ URN: 100001 + i, PercentageFSM }));
    const table = tableOfRows(["URN", "PercentageFSM"], schools, { name: "Schools" });
    const { participants } = buildRegister([participantsTable([{ "School URN": 100001, "School FSM %": "" }]), table]);
    expect(participants.fsm[0]).toBe(31 * MILLION);
  });
});
