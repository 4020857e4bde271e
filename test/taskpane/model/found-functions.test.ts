import { FUNCTIONS } from "../../../src/answers/catalogue";
import { formulaOf } from "../../../src/answers/formula-text";
import { foundFunctions } from "../../../src/taskpane/model/found-functions";
import { SMALL } from "../../support/small-register";

const formulas = (wanted: string): string[] =>
  foundFunctions(wanted, SMALL).map(({ entry, args }) => formulaOf(entry, args));
const names = (wanted: string): string[] => foundFunctions(wanted, SMALL).map(({ entry }) => entry.name);

describe("the functions that a search finds", () => {
  it("are all without a word, with their examples", () => {
    expect(names("  ")).toEqual(FUNCTIONS.map(({ name }) => name));
    expect(formulas("")).toContain('=NPQ.COUNT("withdrawn",,"2017/18")');
  });

  it("have the words in what they or their parameters say about themselves", () => {
    expect(names("fisher")).toEqual(["PVALUE"]);
    expect(names("holm GAP")).toEqual(["PVALUE"]);
    expect(names("accuracy moderated")).toEqual(["ACCURACY"]);
    expect(names("nothing like that")).toEqual([]);
  });

  it("take the word as a measure, which is then in the formula", () => {
    expect(formulas("deferred")).toEqual([
      // Its description has the word; its arguments stay.
      '=NPQ.DEFERRAL("NPQH","2017/18")',
      '=NPQ.COUNT("deferred",,"2017/18")',
      '=NPQ.PARTICIPANTS("deferred","NPQH","2017/18")',
    ]);
  });

  it("are found by what people call a count, and by its heading", () => {
    expect(formulas("overdue")).toEqual([
      '=NPQ.COUNT("overdue",,"2017/18")',
      '=NPQ.PARTICIPANTS("overdue","NPQH","2017/18")',
      '=NPQ.DUE(,"NPQH")',
    ]);
    expect(formulas("failed")).toEqual(
      expect.arrayContaining(['=NPQ.COUNT("failed",,"2017/18")', '=NPQ.PARTICIPANTS("failed","NPQH","2017/18")']),
    );
    expect(formulas("not passed")).toContain('=NPQ.COUNT("failed",,"2017/18")');
    expect(formulas("presented late")).toContain('=NPQ.PARTICIPANTS("late","NPQH","2017/18")');
    expect(formulas("retained")).toContain('=NPQ.COUNT("retained",,"2017/18")');
  });

  it("are found by a question in words", () => {
    const asked = formulas("Who is about to miss 18 months?");
    expect(asked).toEqual(expect.arrayContaining(['=NPQ.DUE(,"NPQH")', '=NPQ.PARTICIPANTS("due","NPQH","2017/18")']));
    expect(asked).toHaveLength(3);
  });

  it("take it as a group, with the characteristic that it belongs to", () => {
    const found = formulas("chinese");
    expect(found).toContain('=NPQ.RETENTION("NPQH","2017/18","Ethnicity","Chinese")');
    expect(found).toContain('=NPQ.VERDICT("retention","Ethnicity","Chinese")');
    expect(names("chinese")).toEqual(
      FUNCTIONS.filter(({ parameters }) => parameters.some(({ name }) => name === "group")).map(({ name }) => name),
    );
    expect(formulas("male").filter((one) => one.includes("Female"))).toEqual([]);
  });

  it("take it as a metric by its name or number", () => {
    expect(formulas("recruitment")).toEqual(
      expect.arrayContaining([
        '=NPQ.METRIC(1,,"2017/18")',
        '=NPQ.TARGET(1,"NPQH","2017/18")',
        '=NPQ.STATUS(1,"NPQH","2017/18")',
        '=NPQ.SHORT(1,"NPQH","2017/18")',
      ]),
    );
    expect(formulas("status 5")).toContain('=NPQ.STATUS(5,"NPQH","2017/18")');
  });

  it("take it as a table of the metric", () => {
    expect(formulas("still")).toEqual([
      '=NPQ.COUNT("still-to-present",,"2017/18")',
      '=NPQ.METRIC(4,"Still to present","2017/18")',
      '=NPQ.PARTICIPANTS("still-to-present","NPQH","2017/18")',
      '=NPQ.DUE(,"NPQH")',
    ]);
  });

  it("take several words as several arguments: qualification, by its code or subject, and year", () => {
    const asked = '=NPQ.COUNT("withdrawn","NPQML","2018/19")';
    expect(formulas("withdrawn npqml 2018/19")).toContain(asked);
    expect(formulas("2018/19 Middle withdrawn")).toContain(asked);
  });

  it("are none for what the workbook does not have", () => {
    expect(names("npqsl")).toEqual([]);
    expect(names("2016/17")).toEqual([]);
    expect(names("london")).toEqual([]);
  });

  it("take no argument from a word of two letters, which sentences are full of", () => {
    expect(formulas("no").filter((one) => one.includes("Disability"))).toEqual([]);
  });
});
