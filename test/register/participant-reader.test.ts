import { RESULT } from "../../src/register/answers";
import { serialFromCivil } from "../../src/register/serial-date";
import { buildRegister } from "../../src/register/register";
import { groupsOf, idsOf, participantsTable, people, problemsOf, registerOf, tableOf, type Row } from "./tables";

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
    ["with a start before NPQs", { "Academic year": "", "Start date": "31/08/2001" }, "missing-year@2:Academic year"],
  ])("%s", (_, row, problem) => {
    const register = registerOf({ ...row, Gender: "F" }, {});
    expect(register.counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
    expect(idsOf(register)).toEqual(["P2"]);
    expect(problemsOf(register).filter((one) => one.includes("@2:"))).toEqual([problem]);
    expect(register.problems.find(({ row: at }) => at === 2)?.severity).toBe("error");
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
  it("is that of the start date when it is blank: 31 August and 1 September", () => {
    expect(
      yearsOf({ "Academic year": "", "Start date": "31/08/2018" }, { "Academic year": "", "Start date": "01/09/2018" }),
    ).toEqual([2017, 2018]);
  });

  it("is the given one when the start date lies in another", () => {
    expect(yearsOf({ "Academic year": "2018/19", "Start date": "01/09/2017" })).toEqual([2018]);
  });

  it("is that of the start date, with a warning, when it cannot be read", () => {
    const row = { "Academic year": "Year 1", "Start date": "01/09/2017" };
    expect(yearsOf(row)).toEqual([2017]);
    expect(problemsOf(registerOf(row))).toEqual(["unreadable-year@2:Academic year"]);
  });

  it("reaches from 2001/02 to the last dates there are", () => {
    expect(
      yearsOf({ "Academic year": "", "Start date": "01/09/2001" }, { "Academic year": "", "Start date": "31/12/2099" }),
    ).toEqual([2001, 2099]);
  });
});

describe("a doubtful cell is treated as blank with a warning, and the row counts", () => {
  it.each<[string, Row, string]>([
    ["an unreadable start date", { "Start date": "soon" }, "unreadable-date@2:Start date"],
    ["a blank start date", { "Start date": "" }, "missing-start-date@2:Start date"],
    ["an impossible withdrawn date", { "Withdrawn date": "30/02/2018" }, "unreadable-date@2:Withdrawn date"],
    ["an unreadable deferred date", { "Deferred date": "yes" }, "unreadable-date@2:Deferred date"],
    ["an unreadable presented date", { "Presented date": true }, "unreadable-date@2:Presented date"],
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
    expect(register.problems[0].severity).toBe("warning");
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

  it("are not known when blank, and nought when nought", () => {
    expect(sharesOf(["", 0])).toEqual([-1e-6, 0]);
  });
});

describe("groups", () => {
  it("of an unknown spelling are a group of their own, with a warning in each row", () => {
    const register = registerOf({ Gender: "Fluid" }, { Gender: " fluid" }, { Gender: "F" });
    expect(groupsOf(register, "gender")).toEqual(["Fluid", "Fluid", "Female"]);
    expect(problemsOf(register)).toEqual(["unknown-gender@2:Gender", "unknown-gender@3:Gender"]);
  });

  it("of region, phase and Ofsted grade are whatever the cells say, without doubt, and absent without the column", () => {
    const register = registerOf(
      { Region: "North West", Phase: "Primary", "Ofsted grade": 2 },
      { Region: "north-west" },
    );
    expect(groupsOf(register, "region")).toEqual(["North West", "North West"]);
    expect(groupsOf(register, "ofsted")).toEqual(["2", "Not Known"]);
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

describe("the same participant on the same qualification", () => {
  it("counts once, and the row that repeats it is a duplicate", () => {
    const row = { "Participant ID": "A", Gender: "F", "Start date": "01/09/2017" };
    const register = registerOf(row, { ...row, Gender: "Female", "Start date": 42979, "First name": "Ada" });
    expect(register.counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
    expect(problemsOf(register)).toEqual(["duplicate-participant@3:Participant ID"]);
    expect(register.problems[0].message).toContain("already in row 2");
  });

  it.each<[string, Row]>([
    ["Academic year", { "Academic year": "2018/19" }],
    ["Start date", { "Start date": "2017-09-02" }],
    ["School FSM %", { "School FSM %": 12 }],
    ["Gender", { Gender: "M" }],
    ["Disability", { Disability: "Yes" }],
    ["Ethnicity", { Ethnicity: "Irish" }],
    ["Withdrawn date", { "Withdrawn date": "2018-01-01" }],
    ["Deferred date", { "Deferred date": "2018-01-01" }],
    ["Presented date", { "Presented date": "2018-01-01" }],
    ["Result date", { "Result date": "2018-01-01" }],
    ["Result", { Result: "Passed" }],
    ["Rating", { Rating: 4 }],
    ["Region", { Region: "London" }],
  ])("is a conflict when the later row differs in %s, and the first row counts", (_, difference) => {
    const first = { "Participant ID": "A", Rating: 3, Region: "East" };
    const register = registerOf(first, { ...first, ...difference });
    expect(problemsOf(register)).toEqual(["conflicting-participant@3:Participant ID"]);
    expect(idsOf(register)).toEqual(["A"]);
    expect(register.participants.rating[0]).toBe(3_000_000);
    expect(groupsOf(register, "region")).toEqual(["East"]);
  });

  it.each([
    ["1001 as number and as text", 1001, "1001"],
    ["different case", "ab-1", "AB-1"],
    ["white space around", "ab-1", "  ab-1\u00A0"],
    ["TRUE as boolean and as text", true, "true"],
  ])("is recognised with %s", (_, first, second) => {
    const register = registerOf({ "Participant ID": first }, { "Participant ID": second });
    expect(problemsOf(register)).toEqual(["duplicate-participant@3:Participant ID"]);
  });

  it("is recognised across blocks, with the sheet rows of both", () => {
    const table = participantsTable([...people(5), { "Participant ID": "P-2" }], { blocks: [2], firstRow: 11 });
    const register = buildRegister([table]);
    expect(problemsOf(register)).toEqual(["duplicate-participant@16:Participant ID"]);
    expect(register.problems[0].message).toContain("already in row 12");
  });

  it("is recognised across tables, and the message names the other table", () => {
    const first = participantsTable([{ "Participant ID": "A" }], { name: "Cohort1" });
    const second = participantsTable([{ "Participant ID": "A", Gender: "F" }], { name: "Cohort2" });
    const register = buildRegister([first, second]);
    expect(problemsOf(register)).toEqual(["conflicting-participant@2:Participant ID"]);
    expect(register.problems[0].table).toBe("Cohort2");
    expect(register.problems[0].message).toContain("row 2 of Cohort1");
  });

  it("is recognised among thousands of rows, far apart", () => {
    const rows = [...people(3000), ...people(3000)];
    const register = registerOf(...rows);
    expect(register.counts).toEqual({ rows: 6000, counted: 3000, leftOut: 3000 });
    expect(problemsOf(register)[2999]).toBe("duplicate-participant@6001:Participant ID");
  });

  it("twice repeated points to the first row both times", () => {
    const register = registerOf(...[1, 2, 3].map(() => ({ "Participant ID": "A" })));
    expect(register.problems.map(({ message }) => message.includes("row 2."))).toEqual([true, true]);
  });
});

describe("a person on two courses", () => {
  it("counts on both", () => {
    const register = registerOf(
      { "Participant ID": "A", Qualification: "NPQSL" },
      { "Participant ID": "A", Qualification: "NPQH" },
      { "Participant ID": "A", Qualification: "NPQ for Headship" },
    );
    expect(register.counts).toEqual({ rows: 3, counted: 2, leftOut: 1 });
    expect(problemsOf(register)).toEqual(["duplicate-participant@4:Participant ID"]);
  });
});
