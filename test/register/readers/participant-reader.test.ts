import { RESULT } from "../../../src/register/words/results";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { buildRegister } from "../../../src/register/register";
import { described } from "../../support/described";
import {
  groupsOf,
  idsOf,
  participantsTable,
  people,
  problemsOf,
  registerOf,
  tableOf,
  type Row,
} from "../../support/register-tables";
import { NO_REGISTER_SETTINGS } from "../../../src/register/settings/register-settings";

const yearsOf = (...rows: Row[]): number[] => {
  const { participants } = registerOf(...rows);
  return Array.from(participants.year.subarray(0, participants.count), (year) => 2000 + year);
};

describe("a row that cannot be counted is left out with one error", () => {
  it.each<[string, Row, string]>([
    ["without an ID", { "Participant ID": " " }, "missing-id@2:Participant ID"],
    ["whose ID is an error value", { "Participant ID": "#N/A" }, "missing-id@2:Participant ID"],
    ["without a qualification", { Qualification: "" }, "missing-qualification@2:Qualification"],
    ["of an unknown qualification", { Qualification: "NPQX" }, "unknown-qualification@2:Qualification"],
    ["whose qualification is an error value", { Qualification: "#REF!" }, "unknown-qualification@2:Qualification"],
    ["without year and start date", { "Academic year": "", "Start date": "" }, "missing-year@2:Academic year"],
    ["with neither readable", { "Academic year": "soon", "Start date": "31/02/2018" }, "missing-year@2:Academic year"],
    ["with a start before NPQs", { "Academic year": "", "Start date": "31/08/2001" }, "missing-year@2:Start date"],
    [
      "with a start of the century before",
      { "Academic year": "", "Start date": "1999-10-01" },
      "missing-year@2:Start date",
    ],
  ])("%s", (_, row, problem) => {
    const register = registerOf({ ...row, Gender: "F" }, {});
    expect(register.counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
    expect(idsOf(register)).toEqual(["P2"]);
    expect(problemsOf(register).filter((one) => one.includes("@2:"))).toEqual([problem]);
    expect(described(register.problems).find(({ row: at }) => at === 2)?.severity).toBe("error");
  });

  it("with nothing but an error value in the ID", () => {
    const register = registerOf({ "Participant ID": "#N/A", Qualification: "", "Academic year": "", "Start date": "" });
    expect(register.counts).toEqual({ rows: 1, counted: 0, leftOut: 1 });
  });

  it("reported at the start date when the table has no academic year", () => {
    const table = tableOf(["Participant ID", "Qualification", "Start date"], [["A", "NPQH", "soon"]]);
    expect(problemsOf(buildRegister([table]))).toContain("missing-year@2:Start date");
  });
});

describe("a line that is wholly blank is no row", () => {
  it("whatever kind of nothing it holds", () => {
    const blank = { "Participant ID": "", Qualification: "", "Academic year": "", "Start date": "" };
    const register = registerOf({}, blank, { ...blank, Gender: "  " }, { ...blank, "Start date": null }, {});
    expect(register.counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
    expect(problemsOf(register)).toEqual([]);
    expect([...register.participants.row.subarray(0, 2)]).toEqual([2, 6]);
  });

  it("even when a column that is not read says something", () => {
    const register = registerOf({
      "First name": "Ada",
      "Participant ID": "",
      Qualification: "",
      "Academic year": "",
      "Start date": "",
    });
    expect(register.counts.rows).toBe(0);
  });
});

describe("the academic year", () => {
  it("of one of the Department's cohorts depends on its suffix or schedule, in the tables that have them", () => {
    const headings = ["Participant ID", "Qualification", "Cohort", "Cohort suffix", "Schedule identifier"];
    const withParts = tableOf(headings, [
      ["A", "NPQH", 2025, "a", ""],
      ["B", "NPQH", "2025", "", "npq-leadership-spring"],
      ["C", "NPQH", 2025, "b", "npq-leadership-spring"],
      ["D", "NPQH", 2024, "a", "npq-leadership-spring"],
    ]);
    const without = tableOf(headings.slice(0, 3), [["E", "NPQH", 2025]]);
    const { participants } = buildRegister([withParts, without]);
    expect([...participants.year.subarray(0, 5)]).toEqual([24, 24, 25, 24, 25]);
  });

  it("is not guessed where the suffix is neither a nor b: the start date gives it, or the row is left out", () => {
    const register = buildRegister([
      tableOf(
        ["Participant ID", "Qualification", "Academic year", "Cohort suffix", "Start date"],
        [
          ["A", "NPQH", 2026, "c", "2026-10-01"],
          ["B", "NPQH", 2026, "c", ""],
        ],
      ),
    ]);
    expect([...register.participants.year.subarray(0, register.participants.count)]).toEqual([26]);
    expect(problemsOf(register)).toEqual(
      expect.arrayContaining(["unreadable-year@2:Cohort suffix", "missing-year@3:Cohort suffix"]),
    );
  });

  it("is that of the start date when it is blank: 31 August and 1 September", () => {
    expect(
      yearsOf({ "Academic year": "", "Start date": "31/08/2018" }, { "Academic year": "", "Start date": "2018-09-01" }),
    ).toEqual([2017, 2018]);
  });

  it("is the given one when the start date lies in another", () => {
    expect(yearsOf({ "Academic year": "2018/19", "Start date": "2017-09-01" })).toEqual([2018]);
  });

  it("is that of the start date, with a warning, when it cannot be read", () => {
    const row = { "Academic year": "Year 1", "Start date": "2017-09-01" };
    expect(yearsOf(row)).toEqual([2017]);
    expect(problemsOf(registerOf(row))).toEqual(["unreadable-year@2:Academic year"]);
  });

  it("reaches from 2001/02 to the last dates there are", () => {
    expect(
      yearsOf({ "Academic year": "", "Start date": "2001-09-01" }, { "Academic year": "", "Start date": "31/12/2099" }),
    ).toEqual([2001, 2099]);
  });
});

describe("a doubtful cell is treated as blank with a warning, and the row counts", () => {
  it.each<[string, Row, string]>([
    ["an unreadable start date", { "Start date": "soon" }, "unreadable-date@2:Start date"],
    ["a blank start date", { "Start date": "" }, "missing-start-date@2:Start date"],
    ["an impossible withdrawn date", { "Withdrawn date": "30/02/2018" }, "unreadable-date@2:Withdrawn date"],
    ["an unreadable deferred date", { "Deferred date": "soon" }, "unreadable-date@2:Deferred date"],
    ["an unreadable presented date", { "Presented date": "soon" }, "unreadable-date@2:Presented date"],
    ["a share above 100", { "School FSM %": 101 }, "unreadable-fsm@2:School FSM %"],
    ["a negative share", { "School FSM %": -1 }, "unreadable-fsm@2:School FSM %"],
    ["a share in words", { "School FSM %": "high" }, "unreadable-fsm@2:School FSM %"],
    ["an unknown result", { Result: "merit" }, "unknown-result@2:Result"],
    ["a rating above 10", { Rating: 11 }, "unreadable-rating@2:Rating"],
    ["an error in a date", { "Presented date": "#VALUE!" }, "error-value@2:Presented date"],
    ["an error in the year", { "Academic year": "#N/A" }, "error-value@2:Academic year"],
    ["an error in a share", { "School FSM %": "#DIV/0!" }, "error-value@2:School FSM %"],
    ["an error in a group", { Ethnicity: "#N/A" }, "error-value@2:Ethnicity"],
    ["an error in the result", { Result: "#NAME?" }, "error-value@2:Result"],
  ])("%s", (_, row, problem) => {
    const register = registerOf(row);
    expect(register.counts).toEqual({ rows: 1, counted: 1, leftOut: 0 });
    expect(problemsOf(register)).toEqual([problem]);
    expect(described(register.problems)[0].severity).toBe("warning");
    const { start, withdrawn, deferred, presented, fsm, result, rating } = register.participants;
    const stored = { withdrawn: withdrawn[0], deferred: deferred[0], presented: presented[0], result: result[0] };
    expect(stored).toEqual({ withdrawn: 0, deferred: 0, presented: 0, result: RESULT.none });
    expect([fsm[0], rating[0]]).toEqual([-1, -1]);
    expect(start[0]).toBe("Start date" in row ? 0 : serialFromCivil(2017, 9, 1));
    expect(groupsOf(register, "ethnicity")).toEqual(["Not Known"]);
  });

  it("with every problem of the row", () => {
    const register = registerOf({ "Start date": "soon", "School FSM %": "high", Gender: "#N/A", Result: "merit" });
    expect(problemsOf(register).sort()).toEqual([
      "error-value@2:Gender",
      "unknown-result@2:Result",
      "unreadable-date@2:Start date",
      "unreadable-fsm@2:School FSM %",
    ]);
  });
});

describe("rows that follow one that is left out", () => {
  it("keep every one of their own values", () => {
    const row = {
      Qualification: "NPQML",
      "Academic year": "2018/19",
      "Start date": "2018-10-01",
      "School FSM %": 12.5,
      Gender: "M",
      Disability: "Yes",
      Ethnicity: "Irish",
      "Withdrawn date": "2018-11-01",
      "Deferred date": "2018-11-02",
      "Presented date": "2018-11-03",
      Result: "Failed",
      Rating: 7,
      Region: "London",
    };
    const alone = registerOf(row).participants;
    const { participants, counts } = registerOf({ Qualification: "NPQX" }, { "Participant ID": "" }, row);
    expect(counts).toEqual({ rows: 3, counted: 1, leftOut: 2 });
    for (const key of [
      "qualification",
      "year",
      "start",
      "withdrawn",
      "deferred",
      "presented",
      "result",
      "fsm",
      "rating",
    ] as const) {
      expect([key, participants[key][0]]).toEqual([key, alone[key][0]]);
    }
    for (const [key, label] of [
      ["gender", "Male"],
      ["disability", "Yes"],
      ["ethnicity", "Irish"],
      ["region", "London"],
    ] as const) {
      const group = participants.groups.get(key);
      expect(group?.labels[group.codes[0]]).toBe(label);
    }
  });

  it("are named by their own sheet row, thousands of rows down", () => {
    const rows = people(3000).map((row, i) => (i === 1500 || i === 2999 ? { ...row, Gender: "Martian" } : row));
    const register = buildRegister([participantsTable([{ Qualification: "NPQX" }, ...rows], { firstRow: 11 })]);
    expect(problemsOf(register)).toEqual([
      "unknown-qualification@11:Qualification",
      "unknown-gender@1512:Gender",
      "unknown-gender@3011:Gender",
    ]);
    expect(register.participants.row[2999]).toBe(3011);
  });
});

describe("free school meals", () => {
  const sharesOf = (cells: readonly unknown[], format?: string): number[] => {
    const table = participantsTable(
      cells.map((cell) => ({ "School FSM %": cell })),
      format === undefined ? {} : { formats: { "School FSM %": format } },
    );
    const { participants } = buildRegister([table]);
    return Array.from(participants.fsm.subarray(0, participants.count), (share) => share / 1_000_000);
  };

  it("are 32.5 per cent as 32.5, as 32.5% and as 0.325 formatted as a percentage", () => {
    expect(sharesOf([32.5, "32.5", "32.5%"])).toEqual([32.5, 32.5, 32.5]);
    expect(sharesOf([0.325, "32.5%"], "0.0%")).toEqual([32.5, 32.5]);
  });

  it("are 0.325 per cent when the number is not formatted as a percentage", () => {
    expect(sharesOf([0.325])).toEqual([0.325]);
    expect(sharesOf([0.325], "0.000")).toEqual([0.325]);
  });

  it("are refused as 32.5 formatted as a percentage, which is 3,250 per cent", () => {
    expect(sharesOf([32.5], "0%")).toEqual([-1e-6]);
  });

  it("are not known when blank, and reach from nought to all", () => {
    expect(sharesOf(["", 0, 100, "100%"])).toEqual([-1e-6, 0, 100, 100]);
  });
});

describe("groups", () => {
  it("of an unknown spelling are a group of their own, with a warning in each row", () => {
    const register = registerOf({ Gender: "Fluid" }, { Gender: " fluid" }, { Gender: "F" });
    expect(groupsOf(register, "gender")).toEqual(["Fluid", "Fluid", "Female"]);
    expect(problemsOf(register)).toEqual(["unknown-gender@2:Gender", "unknown-gender@3:Gender"]);
  });

  it("of region, phase and Ofsted grade are known spellings or whatever the cells say, without doubt, and absent without the column", () => {
    const register = registerOf(
      { Region: "North West", Phase: "Primary", "Ofsted grade": 2 },
      { Region: "north-west" },
    );
    expect(groupsOf(register, "region")).toEqual(["North West", "North West"]);
    expect(groupsOf(register, "ofsted")).toEqual(["Good", "Not Known"]);
    expect(problemsOf(register)).toEqual([]);
    expect(registerOf({}).participants.groups.has("region")).toBe(false);
  });

  it("beyond 250 different values are not known, with a warning that says so", () => {
    const register = registerOf(...people(300).map((row, i) => ({ ...row, Region: `Region ${i}` })));
    const regions = groupsOf(register, "region");
    expect(new Set(regions).size).toBe(250);
    expect(regions[299]).toBe("Not Known");
    expect(problemsOf(register)[0]).toBe("too-many-groups@251:Region");
    expect(register.counts.leftOut).toBe(0);
  });
});

describe("rows of participants", () => {
  it("a year in place of a start date counts, and so does what the user says that it means", () => {
    const rows = [{ "Start date": "Autumn 2018" }, { "Start date": "Intake B" }].map((row, i) => ({
      "Participant ID": `P${i}`,
      "Academic year": "",
      ...row,
    }));
    const settings = { ...NO_REGISTER_SETTINGS, words: { academicYear: { "intake b": "2019/20" } } };
    const { participants, counts } = buildRegister([participantsTable(rows)], { settings });
    expect([counts.counted, participants.year[0], participants.year[1]]).toEqual([2, 18, 19]);
  });

  it("two lists without IDs side by side are two lists", () => {
    const headings = ["First name", "Qualification", "Start date", "Gender", "Ethnicity", "Result"];
    const rows = [["Ann", "NPQH", 43000, "F", "Irish", "Passed"]];
    const tables = [1, 8].map((firstColumn) => tableOf(headings, rows, { firstColumn, name: "List" }));
    expect(buildRegister(tables).counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
  });

  it("placeholders are not IDs, and totals are not people", () => {
    const rows = ["TBC", "n/a", "-", "0", "Total", "Subtotal NPQH", "A1"].map((id) => ({
      "Participant ID": id,
      "Start date": "",
    }));
    const { counts, problems } = buildRegister([participantsTable(rows)]);
    expect(counts).toEqual({ rows: 7, counted: 1, leftOut: 6 });
    expect(problems.map(({ code }) => code).filter((code) => code === "totals-row")).toHaveLength(2);
  });

  it("a word for the Non-White British column that the user has explained is not a problem any more", () => {
    const rows = [{ "Non-White British": "?!x" }, { "Participant ID": "B", "Non-White British": "Other" }];
    const words = { nonWhiteBritish: { x: "Not Known" } };
    const { problems } = buildRegister([participantsTable(rows)], { settings: { ...NO_REGISTER_SETTINGS, words } });
    expect(problems.map(({ code, row }) => [code, row])).toEqual([["unknown-non-white-british", 3]]);
  });
});

describe("a column that a table lacks", () => {
  it("is not known of its people, whatever the rows of an earlier table said that were left out", () => {
    const told = {
      "Participant ID": "A1",
      Gender: "Female",
      Disability: "Yes",
      Ethnicity: "Irish",
      "School FSM %": 45,
      "Withdrawn date": "01/02/2018",
      "Result date": "01/03/2019",
      Result: "Passed",
    };
    const complete = participantsTable([told, told, told, told], { name: "First" });
    const bare = tableOf(
      ["Participant ID", "Qualification", "Start date"],
      ["B1", "B2", "B3"].map((id) => [id, "NPQH", "01/09/2018"]),
      { name: "Second" },
    );
    const register = buildRegister([complete, bare]);
    expect(idsOf(register)).toEqual(["A1", "B1", "B2", "B3"]);
    expect(groupsOf(register, "gender")).toEqual(["Female", "Not Known", "Not Known", "Not Known"]);
    expect(groupsOf(register, "disability")).toEqual(["Yes", "Not Known", "Not Known", "Not Known"]);
    expect(groupsOf(register, "ethnicity")).toEqual(["Irish", "Not Known", "Not Known", "Not Known"]);
    const { withdrawn, result, fsm } = register.participants;
    expect(Array.from(withdrawn.subarray(1, 4))).toEqual([0, 0, 0]);
    expect(Array.from(result.subarray(0, 4))).toEqual([RESULT.passed, RESULT.none, RESULT.none, RESULT.none]);
    expect(Array.from(fsm.subarray(1, 4))).toEqual([-1, -1, -1]);
  });
});
