import fc from "fast-check";
import { buildRegister } from "../../src/register/register";
import { findHeadings } from "../../src/register/tables/headings/find-headings";
import { QUALIFICATIONS } from "../../src/register/words/qualifications";
import { academicYearLabel } from "../../src/register/cells/academic-year";
import { tableOf } from "../support/register-tables";

const MEASURES = [
  ["recruitment", "Recruitment target"],
  ["fsm", "FSM target %"],
  ["nonWhiteBritish", "Non-White British target %"],
] as const;
type Grid = readonly (readonly unknown[])[];

/** What is agreed: for each measure and qualification a number for each year, or none. */
const agreed = fc.record({
  qualifications: fc.uniqueArray(fc.nat(QUALIFICATIONS.length - 1), { minLength: 1, maxLength: 4 }),
  years: fc.uniqueArray(fc.integer({ min: 2017, max: 2024 }), { minLength: 1, maxLength: 4 }),
  numbers: fc.array(fc.option(fc.integer({ min: 1, max: 100 })), { minLength: 48, maxLength: 48 }),
});
type Agreed = typeof agreed extends fc.Arbitrary<infer T> ? T : never;

const numberOf = ({ qualifications, years, numbers }: Agreed, measure: number, q: number, y: number): number | null =>
  numbers[(measure * 4 + qualifications.indexOf(q)) * 4 + years.indexOf(y)];

/** A block of one measure with its labels in some order, either way round. */
function block(all: Agreed, measure: number, order: { qs: number[]; ys: number[]; isTurned: boolean }): Grid {
  const { qs, ys, isTurned } = order;
  const codes = qs.map((q) => QUALIFICATIONS[q].code);
  const labels = ys.map(academicYearLabel);
  const cell = (q: number, y: number): unknown => numberOf(all, measure, q, y) ?? "";
  return isTurned
    ? [[MEASURES[measure][1], ...codes], ...ys.map((y, i) => [labels[i], ...qs.map((q) => cell(q, y))])]
    : [[MEASURES[measure][1], ...labels], ...qs.map((q, i) => [codes[i], ...ys.map((y) => cell(q, y))])];
}

/** Blocks on one sheet, one below the other or side by side. */
function sheetOf(blocks: readonly Grid[], isBeside: boolean): Grid {
  if (!isBeside) return blocks.flatMap((rows) => [...rows, []]);
  const height = Math.max(...blocks.map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((rows) => [...rows[0].map((_, column) => rows.at(row)?.[column] ?? ""), ""]),
  );
}

/** The targets read from sheets, in a fixed order, and the codes of the problems. */
function read(sheets: readonly Grid[]) {
  const tables = sheets.flatMap((grid, i) => {
    const width = Math.max(...grid.map((row) => row.length));
    const rows = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    return findHeadings(rows, `Sheet${i}`).flatMap(({ result, name, row, column, headings, end }) => {
      if (result.kind !== "recognised") return [];
      const body = rows
        .slice(row + 1, end ?? rows.length)
        .map((cells) => cells.slice(column, column + headings.length));
      return [{ ...tableOf(headings, body, { name, firstRow: row + 2 }), recognition: result.recognition }];
    });
  });
  const { targets, problems } = buildRegister(tables);
  return {
    targets: targets.map((target) => JSON.stringify(target)).sort(),
    problems: problems.map(({ code }) => code),
  };
}

describe("cross-tabs of targets", () => {
  it("may have a blank cell beside their first label", () => {
    const grid = [
      ["FSM target %", "NPQSL", "NPQEL"],
      ["2019/20", "", 53],
      [],
      ["Recruitment target", "2019/20"],
      ["NPQEL", 2],
    ];
    expect(read([grid]).targets).toEqual([
      JSON.stringify({ qualification: 0, year: 2019, recruitment: 2, fsm: 53_000_000, nonWhiteBritish: null }),
    ]);
  });

  it("say the same in any order of rows, columns and sheets, either way round, beside or below one another", () => {
    const layout = agreed.chain((all) => {
      const order = fc.record({
        qs: fc.shuffledSubarray(all.qualifications, { minLength: all.qualifications.length }),
        ys: fc.shuffledSubarray(all.years, { minLength: all.years.length }),
        isTurned: fc.boolean(),
      });
      return fc.record({
        all: fc.constant(all),
        orders: fc.tuple(order, order, order),
        sequence: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        isBeside: fc.boolean(),
        isOneSheet: fc.boolean(),
      });
    });
    fc.assert(
      fc.property(layout, ({ all, orders, sequence, isBeside, isOneSheet }) => {
        const blocks = sequence.map((measure) => block(all, measure, orders[measure]));
        const { targets, problems } = read(isOneSheet ? [sheetOf(blocks, isBeside)] : blocks);
        const expected = all.qualifications.flatMap((qualification) =>
          all.years.flatMap((year) => {
            const [recruitment, fsm, nonWhiteBritish] = [0, 1, 2].map((measure) => {
              const number = numberOf(all, measure, qualification, year);
              return number === null || measure === 0 ? number : number * 1_000_000;
            });
            const isNone = recruitment === null && fsm === null && nonWhiteBritish === null;
            return isNone ? [] : [JSON.stringify({ qualification, year, recruitment, fsm, nonWhiteBritish })];
          }),
        );
        expect(targets).toEqual(expected.sort());
        expect(problems).toEqual([]);
      }),
    );
  });
});
