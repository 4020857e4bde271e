import fc from "fast-check";
import { overlaps } from "../../src/workbook/area";
import { clearValidations, validateCells } from "../../src/workbook/validate-cells";
import type { Area, Worksheet } from "../../src/workbook/worksheet";
import { blankSheet } from "./sheets";

const SIDE = 6;
const block = fc.record({
  row: fc.nat(SIDE - 1),
  column: fc.nat(SIDE - 1),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
/** A list for an area, or none. */
const step = fc.record({ area: block, list: fc.constantFrom("Yes,No", "1,2,3", null) });

function listAt(sheet: Worksheet, row: number, column: number): string | null {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  return sheet.validations.find((validation) => overlaps(validation.area, cell))?.list ?? null;
}

describe("lists of cells", () => {
  it("are those that each cell was given last, and do not overlap", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const sheet = blankSheet();
        const expected = new Map<string, string | null>();
        for (const { area, list } of steps) {
          if (list === null) clearValidations(sheet, area);
          else validateCells(sheet, area, { list, inCellDropDown: true });
          for (let r = 0; r < area.rows; r++) {
            for (let c = 0; c < area.columns; c++) expected.set(`${area.row + r} ${area.column + c}`, list);
          }
        }
        for (let row = 0; row < SIDE + 3; row++) {
          for (let column = 0; column < SIDE + 3; column++) {
            expect(listAt(sheet, row, column)).toBe(expected.get(`${row} ${column}`) ?? null);
          }
        }
        sheet.validations.forEach((one, i) => {
          expect(sheet.validations.slice(i + 1).filter((other) => overlaps(one.area, other.area))).toEqual([]);
        });
      }),
    );
  });
});
