import { PROBLEMS, type ProblemCode } from "../../../src/register/problems/problem-catalogue";
import { EXAMPLES } from "./examples";
import { described } from "../../support/described";

describe.each(Object.keys(EXAMPLES) as ProblemCode[])("the problem %s", (code) => {
  const found = () => described(EXAMPLES[code]().problems).find((one) => one.code === code);

  it("is met in the tables that have it", () => {
    expect(found()?.severity).toBe(PROBLEMS[code].severity);
  });

  it("says where it is, what is wrong, and what to do, in whole sentences", () => {
    const { table, row, what = "", advice, message } = found() ?? {};
    expect(what.startsWith(row === null ? `${table}: ` : `${table}, row ${row}`)).toBe(true);
    expect(what).toMatch(/[^.]\.$/);
    expect(what).not.toMatch(/undefined|NaN|\[object| {2}/);
    expect(advice).toBe(PROBLEMS[code].advice);
    expect(message).toBe(`${what} ${advice}`);
  });
});
