import fc from "fast-check";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { ROLES } from "../../src/register/tables/roles";
import { certainFixes } from "../../src/register/fixes";
import { findHeadings } from "../../src/register/tables/headings/find-headings";
import { buildRegister } from "../../src/register/register";
import type { SourceTable } from "../../src/register/tables/source";
import { unknownWords } from "../../src/register/problems/unknown-words";
import { described } from "../support/described";

/** Headings of every kind of table, under all their names. */
const KNOWN_HEADINGS = ROLES.flatMap(({ fields }) =>
  fields.flatMap(({ heading, alternatives = [] }) => [heading, ...alternatives]),
);
const heading = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...KNOWN_HEADINGS) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("", "constructor", "Total", 7, true, "#REF!", "x".repeat(32_767)) },
);
const cell = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    " ",
    "A1",
    "B2",
    7,
    "NPQH",
    "npq-headship",
    "2017/18",
    2022,
    "Cohort 3",
    43000,
    "03/04/19",
  ),
  fc.constantFrom<unknown>("25/12/2018", "12/25/2018", "W/D", "Deferred to Autumn 20", "withdrawn", "Yes", "No", true),
  fc.constantFrom<unknown>("160", 166, "WBRI", "0.31", 0.31, "31,5 %", 30, "passed", "started", "completed", "paid"),
  fc.constantFrom<unknown>("voided", "Total", "Participant ID", 123456, "#N/A", "#DIV/0!", "\u0000\u0007", "=1+1"),
  fc.string(),
  fc.double(),
  fc.boolean(),
);

/** A sheet of anything: perhaps titles, headings that may be ours, and rows. */
const sheet = fc.integer({ min: 1, max: 12 }).chain((columns) => {
  const rowOf = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
    fc.array(one, { minLength: columns, maxLength: columns });
  return fc.tuple(
    fc.constantFrom("Sheet1", "NPQH 2017-18", "2018/19", "Schools"),
    fc.array(rowOf(cell), { maxLength: 2 }),
    rowOf(heading),
    fc.array(rowOf(cell), { maxLength: 8 }),
  );
});

/** The tables that are found on a sheet, read whole. */
function tablesOf([name, titles, headings, rows]: readonly [
  string,
  unknown[][],
  unknown[],
  unknown[][],
]): SourceTable[] {
  const cells = [...titles, headings, ...rows];
  return findHeadings(cells, name).flatMap((found): SourceTable[] => {
    if (found.result.kind !== "recognised") return [];
    const values = cells
      .slice(found.row + 1)
      .map((row) => row.slice(found.column, found.column + found.headings.length));
    return [
      {
        name,
        sheet: name,
        headings: found.headings,
        firstColumn: found.column + 1,
        recognition: found.result.recognition,
        blocks: [{ firstRow: found.row + 2, rowCount: values.length, runs: [{ firstHeading: 0, values }] }],
      },
    ];
  });
}

describe("any sheets at all", () => {
  it("never throw; every row is counted or left out; every problem says something; every fix names a cell", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 1462), (sheets, dateOffset) => {
        const tables = sheets.flatMap(tablesOf);
        read += tables.length;
        const register = buildRegister(tables, { dateOffset, asOf: 46350 });
        const { rows, counted, leftOut } = register.counts;
        expect(rows).toBe(counted + leftOut);
        expect(counted).toBe(register.participants.count);
        expect(
          described(register.problems).filter(({ message }) => message.trim() === "" || message.includes("undefined")),
        ).toEqual([]);
        const fixes = certainFixes(tables, dateOffset);
        expect(fixes.filter(({ row, column, before, after }) => row < 1 || column < 1 || before === after)).toEqual([]);
        expect(unknownWords(register.problems).every(({ count }) => count > 0)).toBe(true);
        expect(analyse(register, DEFAULT_DEFINITIONS).results.metrics).toHaveLength(7);
      }),
      { numRuns: 400 },
    );
    // The property would say nothing if no sheet were ever recognised.
    expect(read).toBeGreaterThan(50);
  });
});
