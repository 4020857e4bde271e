import fc from "fast-check";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Figure } from "../../src/metrics/figure";
import { buildRegister, type Register } from "../../src/register/register";
import { NOBODY_CODES } from "../../src/register/readers/non-participant-rows";
import { described } from "../support/described";
import {
  ASSESSMENT_HEADINGS,
  FEEDBACK_HEADINGS,
  PARTICIPANT_HEADINGS,
  tableOf,
  TARGET_HEADINGS,
  type Layout,
} from "../support/register-tables";

const READ_HEADINGS = [...PARTICIPANT_HEADINGS, "Rating", "Ofsted grade", "Region", "Phase"];
/** Columns that no figure needs: the register does not look at them. */
const UNREAD = new Set(["First name", "Last name", "School URN", "School name"]);

const blank = fc.constantFrom<unknown>("", " ", "\t\u00A0", null, undefined);
const anyCell = fc.oneof(
  blank,
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<unknown>("#N/A", "#DIV/0!", "#REF!", "#VALUE!", "\u0000\u0007", "\uD800", "x".repeat(32_767)),
  fc.constantFrom<unknown>("constructor", "__proto__", "toString", "=1+1", "-", "'", "Total", NaN, -0, 1e300),
  fc.constant({ toString: 1 }),
  fc.anything({ withNullPrototype: true, maxDepth: 1 }),
);

/** Cells as somebody meant them, so that many rows get past the first hurdle. */
const MEANT: Readonly<Record<string, readonly unknown[]>> = {
  "Participant ID": ["A", "a", 7, "7", "B"],
  Qualification: ["NPQH", "NPQ for Headship", "NPQML"],
  "Academic year": ["2017/18", "2018-19", 2020],
  "Start date": [42979, "01/09/2018", "1999-10-01", "2099-12-31"],
  "Presented date": [43525, "2019-03-01"],
  "School FSM %": [30, "29.9%"],
  // The last is a name that every object answers to.
  Ethnicity: ["Irish", "Chinese", "constructor"],
  Result: ["Passed", "Failed"],
  Rating: [5, "10"],
  Task: ["1", "2"],
  "QAA moderated": ["Yes", true],
  "Moderation outcome": ["Upheld"],
  "Recruitment target": [10, 0],
  "FSM target %": [20, "0%"],
  "Feedback date": [43000],
};

const layout: fc.Arbitrary<Layout> = fc.record({
  blocks: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
  runs: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
  formats: fc.constantFrom({}, { "School FSM %": "0%" }, { "School FSM %": '0" %"', "FSM target %": "0.0%" }),
});

/** A grid of anything under canonical headings, some rows wholly blank. */
function grid(headings: readonly string[], maxLength: number): fc.Arbitrary<unknown[][]> {
  const cells = headings.map((heading) => {
    const meant = MEANT[heading];
    return meant === undefined
      ? anyCell
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...meant) }, { weight: 1, arbitrary: anyCell });
  });
  const row = fc.tuple(...cells);
  const blankRow = fc.tuple(...headings.map(() => blank));
  return fc.array(fc.oneof({ weight: 6, arbitrary: row }, { weight: 1, arbitrary: blankRow }), { maxLength });
}

const isNothing = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && /^\s*$/.test(cell));

/** Sheet rows of the participants that say something in a column that is read. */
function rowsThatSaySomething(cells: readonly (readonly unknown[])[]): number[] {
  return cells.flatMap((row, i) =>
    row.some((cell, column) => !UNREAD.has(READ_HEADINGS[column]) && !isNothing(cell)) ? [i + 2] : [],
  );
}

/** How often each row is said to be left out. */
function leavingsByRow(register: Register, table: string): Map<number, number> {
  const leavings = new Map<number, number>();
  for (const { code, severity, row, table: where } of described(register.problems)) {
    const isLeftOut = severity === "error" || NOBODY_CODES.has(code);
    if (isLeftOut && where === table && row !== null) leavings.set(row, (leavings.get(row) ?? 0) + 1);
  }
  return leavings;
}

/** Whether a figure holds whole numbers and divides by something. */
function canBeShown(figure: Figure): boolean {
  if (figure === null) return true;
  const isWhole = !("count" in figure) || Number.isSafeInteger(figure.count);
  if (figure.kind === "count") return isWhole;
  return isWhole && Number.isSafeInteger(figure.numerator) && figure.denominator > 0;
}

describe("whatever the cells hold", () => {
  it("every row is counted, or left out with exactly one problem at its row that says so", () => {
    fc.assert(
      fc.property(grid(READ_HEADINGS, 25), layout, (cells, how) => {
        const register = buildRegister([tableOf(READ_HEADINGS, cells, { ...how, name: "P" })]);
        const { rows, counted, leftOut } = register.counts;
        const { participants } = register;
        expect(rows).toBe(counted + leftOut);
        expect(counted).toBe(participants.count);
        const countedRows = [...participants.row.subarray(0, counted)];
        const leavings = leavingsByRow(register, "P");
        expect([...leavings.values()].every((number) => number === 1)).toBe(true);
        expect([...countedRows, ...leavings.keys()].sort((a, b) => a - b)).toEqual(rowsThatSaySomething(cells));
      }),
    );
  });

  it("nothing throws, every problem says something, and every figure can be shown", () => {
    fc.assert(
      fc.property(
        grid(READ_HEADINGS, 12),
        grid(ASSESSMENT_HEADINGS, 8),
        grid(TARGET_HEADINGS, 8),
        grid(FEEDBACK_HEADINGS, 8),
        layout,
        (participants, assessments, targets, feedback, how) => {
          const register = buildRegister([
            tableOf(FEEDBACK_HEADINGS, feedback, how),
            tableOf(READ_HEADINGS, participants, how),
            tableOf(TARGET_HEADINGS, targets, how),
            tableOf(ASSESSMENT_HEADINGS, assessments, how),
          ]);
          const empty = described(register.problems).filter(
            ({ message, row }) => message.trim() === "" || (row ?? 2) < 2,
          );
          expect(empty).toEqual([]);
          const { metrics, comparisons } = analyse(register, DEFAULT_DEFINITIONS).results;
          for (const { columns, rows } of metrics.flatMap(({ tables }) => tables)) {
            expect(rows.filter(({ figures }) => figures.length !== columns.length)).toEqual([]);
            expect(rows.flatMap(({ figures }) => figures).filter((figure) => !canBeShown(figure))).toEqual([]);
          }
          const isProbability = (p: number | null): boolean => p === null || (p >= 0 && p <= 1);
          expect(comparisons.filter(({ pValue }) => !isProbability(pValue))).toEqual([]);
          expect(comparisons.filter((one) => !isProbability(one.adjustedPValue))).toEqual([]);
        },
      ),
    );
  });

  it("headings may hold anything, too", () => {
    const headings = fc.array(fc.oneof(fc.constantFrom<unknown>(...READ_HEADINGS), anyCell), { maxLength: 20 });
    fc.assert(
      fc.property(headings, (some) => {
        const register = buildRegister([tableOf(some, [some])]);
        expect(register.counts.rows).toBe(register.counts.counted + register.counts.leftOut);
      }),
    );
  });
});
