import { RESULT } from "../../../src/register/words/results";
import { UNDATED } from "../../../src/register/columns/date-cell";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { described } from "../../support/described";
import { participantsTable, problemsOf, registerOf, type Row } from "../../support/register-tables";
import { buildRegister } from "../../../src/register/register";

const DAY = serialFromCivil(2018, 3, 20);

function read(Status: string, own: Row = {}) {
  const register = registerOf({ Status, ...own });
  const { result, withdrawn, deferred } = register.participants;
  const messages = described(register.problems).map(({ message }) => message);
  return {
    result: result[0],
    withdrawn: withdrawn[0],
    deferred: deferred[0],
    problems: problemsOf(register),
    messages,
  };
}

describe("a status", () => {
  it.each([
    ["Passed", RESULT.passed],
    ["Failed", RESULT.failed],
    ["Withdrawn", RESULT.none],
  ])("%s says the result where nothing else does", (status, result) => {
    expect(read(status)).toMatchObject({ result, problems: [] });
    expect(read(status, { Result: "Pending" })).toMatchObject({ result, problems: [] });
  });

  it.each([
    ["Failed", "Passed", RESULT.passed],
    ["Passed", "Failed", RESULT.failed],
  ])("%s leaves the result %s, and both are named", (status, Result, result) => {
    const { messages, ...said } = read(status, { Result });
    expect(said).toMatchObject({ result, problems: ["status-result-differs@2:Status"] });
    expect(messages[0]).toContain(`the status is “${status.toLowerCase()}”, but the result is ${Result}.`);
  });

  it.each(["Active", "Deferred"])("%s says nothing against a result", (status) => {
    expect(read(status, { Result: "Passed" })).toMatchObject({ result: RESULT.passed, problems: [] });
  });

  it("Completed says that somebody presented, and that a date is missing, where none is given", () => {
    const presented = (own: Row) => registerOf({ Status: "Completed", ...own });
    const register = presented({});
    expect(register.participants.presented[0]).toBe(UNDATED);
    expect(problemsOf(register)).toEqual(["undated-presentation@2:Status"]);
    expect(problemsOf(presented({ "Presented date": DAY }))).toEqual([]);
  });

  it("Completed - pass says both", () => {
    const register = registerOf({ Status: "Completed - pass" }, { Status: "Completed (failed)" });
    expect([...register.participants.result.slice(0, 2)]).toEqual([RESULT.passed, RESULT.failed]);
    expect([...register.participants.presented.slice(0, 2)]).toEqual([UNDATED, UNDATED]);
    expect(problemsOf(register)).toEqual(["undated-presentation@2:Status", "undated-presentation@3:Status"]);
  });

  it("leaves the dates that the row gives", () => {
    expect(read("Withdrawn", { "Withdrawn date": DAY })).toMatchObject({ withdrawn: DAY, problems: [] });
    expect(read("Deferred", { "Deferred date": DAY })).toMatchObject({ deferred: DAY, problems: [] });
  });

  it("says that somebody withdrew or deferred, not when", () => {
    expect(read("Withdrawn")).toMatchObject({ withdrawn: UNDATED, deferred: 0 });
    expect(read("Deferred")).toMatchObject({ withdrawn: 0, deferred: UNDATED });
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
