import { RESULT } from "../../../src/register/words/results";
import { UNDATED } from "../../../src/register/columns/date-cell";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { problemsOf, registerOf, type Row } from "../tables";

const DAY = serialFromCivil(2018, 3, 20);

function read(Status: string, own: Row = {}) {
  const register = registerOf({ Status, ...own });
  const { result, withdrawn, deferred } = register.participants;
  const messages = register.problems.map(({ message }) => message);
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

  it("leaves the dates that the row gives", () => {
    expect(read("Withdrawn", { "Withdrawn date": DAY })).toMatchObject({ withdrawn: DAY, problems: [] });
    expect(read("Deferred", { "Deferred date": DAY })).toMatchObject({ deferred: DAY, problems: [] });
  });

  it("says that somebody withdrew or deferred, not when", () => {
    expect(read("Withdrawn")).toMatchObject({ withdrawn: UNDATED, deferred: 0 });
    expect(read("Deferred")).toMatchObject({ withdrawn: 0, deferred: UNDATED });
  });
});
