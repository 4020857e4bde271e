import fc from "fast-check";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { certainFixes } from "../../src/register/fixes";
import { harmlessFixes } from "../../src/register/harmless-fixes";
import { buildRegister } from "../../src/register/register";
import type { SourceTable } from "../../src/register/tables/source";
import { withFixes } from "../../src/register/with-fixes";
import { tableOf } from "../support/register-tables";

const AS_OF = serialFromCivil(2020, 9, 1);

/** A column as people fill it: mostly one hand, and here and there another. */
const cellsOf = (...usual: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<unknown>(...usual) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>("", " ", "#N/A", "n/a", "-", "Total ", "tbc", "Yes", "W/D", 7) },
  );
const dates = (month: number): fc.Arbitrary<unknown> =>
  cellsOf(
    ...[`25/0${month}/2018`, `0${month}/04/2018`, ` 0${month}/09/18`, `2018-0${month}-03`, `0${month}/25/2018`],
    ...[`12 March 2018 `, `25/0${month}/2018 14:05`, `Mon 0${month}/04/2018`, 43200 + month, `04.0${month}.2018`],
  );
/** Dates of a column in one order, as a program writes them. */
const exportedDates = cellsOf("25/09/2017", "03/04/2018", "01/02/2018 ", "2018-04-03", 43193);

const COLUMNS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "Participant ID": fc.constantFrom<unknown>("P1", "P1 ", "p1", " P2", "P3", "P4\u00A0", 5, "5", " 5", "00006", "6"),
  Qualification: cellsOf("NPQH", "npqh", "NPQH ", "NPQ for headship", "NPQ For Headship", "npq-sl", "NPQX ", "NPQSL"),
  "Academic year": cellsOf("2017/18", "2017-18", "2017/18 ", "2017 - 2018", "2018/19", 2018),
  "Start date": fc.oneof(exportedDates, dates(9)),
  "School FSM %": cellsOf("30 %", " 31", "29.9% ", 30, 0.31, "0.31 "),
  Gender: cellsOf("Female", "female", "FEMALE ", "M", "Male", "Robot ", "robot"),
  Disability: cellsOf("Yes", "YES", "No", "no ", "Deaf", "deaf"),
  Ethnicity: cellsOf("White British", "white british", "Irish", "IRISH", " Not provided", "Wizard ", "31", "160"),
  Status: cellsOf("Active", "active", "Withdrawn", "withdrawn Jan 19", "W/D", "w.d", "Deferred"),
  "Withdrawn date": fc.oneof(cellsOf(""), dates(5)),
  "Presented date": fc.oneof(exportedDates, dates(3)),
  Result: cellsOf("Passed", "passed", "PASSED ", "Achieved 2of3", "Achieved 2 of 3", "Failed", "fail"),
  Region: cellsOf("London", "London ", "london", "North East"),
  Rating: cellsOf(8, "8 ", " 7/10", 10),
  Task: cellsOf(1, "1 ", "2"),
  "QAA moderated": cellsOf("Yes", "yes ", "No"),
  "Moderation outcome": cellsOf("Upheld", "upheld ", ""),
  "Recruitment target": cellsOf(10, "10 ", " 5"),
  "FSM target %": cellsOf(20, "20 % ", "0.2"),
  "Feedback date": fc.oneof(exportedDates, dates(6)),
};

function tableWith(name: string, headings: readonly string[]): fc.Arbitrary<SourceTable> {
  const row = fc.tuple(...headings.map((heading) => COLUMNS[heading]));
  return fc
    .array(row, { minLength: 1, maxLength: 14 })
    .map((rows) =>
      tableOf(headings, rows, { name, sheet: name, firstRow: 4, firstColumn: 2, blocks: [5], runs: [4, 3] }),
    );
}

const PEOPLE = [
  ...["Participant ID", "Qualification", "Academic year", "Start date", "School FSM %", "Gender", "Disability"],
  ...["Ethnicity", "Status", "Withdrawn date", "Presented date", "Result", "Region", "Rating"],
];
const workbook = fc.tuple(
  tableWith("2017", PEOPLE),
  tableWith("2018", PEOPLE.slice(0, 11)),
  tableWith("Assessments", ["Participant ID", "Task", "Presented date", "QAA moderated", "Moderation outcome"]),
  tableWith("Targets", ["Qualification", "Academic year", "Recruitment target", "FSM target %"]),
  tableWith("Feedback", ["Participant ID", "Feedback date", "Rating"]),
);

/** Everything that is shown, and every check with its place. */
function shown(tables: readonly SourceTable[]): unknown {
  const register = buildRegister(tables, { asOf: AS_OF });
  const analysis = analyse(register, DEFAULT_DEFINITIONS);
  const checks = register.problems.map(({ code, table, row, column }) => `${code} ${table} ${row} ${column}`).sort();
  return { results: analysis.results, counts: register.counts, checks };
}

describe("fixes that are offered", () => {
  it("change no figure and no data check, whatever the cells hold", () => {
    let offered = 0;
    fc.assert(
      fc.property(workbook, (tables) => {
        const checked = harmlessFixes(tables, certainFixes(tables, 0), { asOf: AS_OF });
        offered += checked.harmless.length;
        expect(shown(withFixes(tables, checked.harmless))).toEqual(shown(tables));
      }),
      { numRuns: 100 },
    );
    // The property would say nothing if nothing were offered.
    expect(offered).toBeGreaterThan(500);
  });
});
