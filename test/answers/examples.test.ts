import { FUNCTIONS } from "../../src/answers/catalogue";
import { exampleArguments, formulaOf, syntaxOf } from "../../src/answers/formula-text";
import { runFunction } from "../../src/answers/run-function";
import { functionOf } from "../support/ask";
import { EMPTY, SMALL } from "../support/small-register";

/** What the pane and the help show of each function, with the first qualification and year of the small register. */
const EXAMPLES = [
  '=NPQ.RECRUITMENT("NPQH","2017/18")',
  '=NPQ.FSM("NPQH","2017/18")',
  '=NPQ.NONWHITEBRITISH(,"2017/18")',
  '=NPQ.WITHINTIME(,"2017/18")',
  "=NPQ.ACCURACY()",
  '=NPQ.FEEDBACK("NPQH")',
  '=NPQ.RETENTION("NPQH","2017/18","Gender","Female")',
  '=NPQ.DEFERRAL("NPQH","2017/18")',
  '=NPQ.ACHIEVEMENT(,"2017/18")',
  '=NPQ.COUNT("withdrawn",,"2017/18")',
  '=NPQ.TARGET(1,"NPQH","2017/18")',
  '=NPQ.STATUS(1,"NPQH","2017/18")',
  '=NPQ.SHORT(1,"NPQH","2017/18")',
  '=NPQ.GAP("retention","Gender","Female")',
  '=NPQ.PVALUE("retention","Gender","Female")',
  '=NPQ.VERDICT("retention","Gender","Female")',
  '=NPQ.METRIC(1,,"2017/18")',
  "=NPQ.QUALIFICATIONS()",
  "=NPQ.YEARS()",
  '=NPQ.GROUPS("Gender")',
  '=NPQ.PARTICIPANTS("passed","NPQH","2017/18")',
  '=NPQ.DUE(,"NPQH")',
];

describe("the example of a function", () => {
  it("is a formula with a qualification and a year of the workbook", () => {
    expect(FUNCTIONS.map((one) => formulaOf(one, exampleArguments(one, SMALL)))).toEqual(EXAMPLES);
  });

  it("has a usual qualification and year where the workbook has none", () => {
    const recruitment = functionOf("RECRUITMENT");
    expect(exampleArguments(recruitment, EMPTY)).toEqual(["NPQH", "2017/18"]);
  });

  it.each(FUNCTIONS.map(({ name }) => name))("can be answered: %s", (name) => {
    const entry = functionOf(name);
    // No group of the small register is large enough to be tested, and without a day of the report nobody is due.
    const isNone = name === "PVALUE" || name === "DUE";
    const expected = isNone ? "not available" : entry.result.spills === true ? "table" : "value";
    expect(runFunction(entry, exampleArguments(entry, SMALL), SMALL).kind).toBe(expected);
  });
});

describe("what is said of a function", () => {
  it("has its parameters in order, those that may be left out in brackets, and the table at last", () => {
    expect(syntaxOf(functionOf("GAP"))).toBe(
      "NPQ.GAP(measure, characteristic, group, [qualification], [year], [table])",
    );
    expect(syntaxOf(functionOf("YEARS"))).toBe("NPQ.YEARS([table])");
  });

  it("is a sentence each: what it is, what it gives, and when there is no figure, which two are never without", () => {
    for (const { name, description, result, notAvailable, parameters } of FUNCTIONS) {
      const texts = [description, result.description, ...parameters.map((one) => one.description)];
      for (const text of texts) expect([name, text]).toEqual([name, expect.stringMatching(/^[A-Z].{10,}\.$/)]);
      const hasAlways = name === "COUNT" || name === "STATUS";
      expect([name, notAvailable]).toEqual([name, expect.stringMatching(hasAlways ? /^$/ : /^[A-Z].{10,}\.$/)]);
    }
  });
});
