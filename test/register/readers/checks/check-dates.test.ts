import { buildRegister } from "../../../../src/register/register";
import { serialFromCivil } from "../../../../src/register/cells/serial-date";
import { described } from "../../../support/described";
import { participantsTable, problemsOf, type Row } from "../../../support/register-tables";

describe("dates", () => {
  const day = (iso: string): number => {
    const [year, month, date] = iso.split("-").map(Number);
    return serialFromCivil(year, month, date);
  };

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

  it("in another academic year than the one given are named, and the year given counts", () => {
    const register = (year: string, date: string) =>
      buildRegister([participantsTable([{ "Academic year": year, "Start date": date }])]);
    const late = register("2017/18", "2018-09-01");
    expect(late.participants.year[0]).toBe(17);
    expect(problemsOf(late)).toEqual(["year-differs@2:Academic year"]);
    expect(described(late.problems)[0].message).toContain(
      "start date 01/09/2018 is not in the academic year given by the row or the sheet, 2017/18",
    );
    expect(problemsOf(register("2017/18", "2017-08-31"))).toEqual(["year-differs@2:Academic year"]);
    for (const date of ["2017-09-01", "2018-08-31"]) expect(problemsOf(register("2017/18", date))).toEqual([]);
  });
});
