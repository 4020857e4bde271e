import { YEAR_BASE } from "../register/columns/participants";
import type { Scope } from "./scope";

/** Years and qualifications are bytes: their combinations are looked up under `year * BYTE + qualification`. */
export const BYTE = 256;

/** Combination of the scope for every year and qualification code; those of years that are not reported share one after all others. */
export function cellTable(scope: Scope): Int32Array {
  const table = new Int32Array(BYTE * BYTE).fill(scope.cells);
  scope.startYears.forEach((startYear, year) => {
    scope.positions.forEach((position, qualification) => {
      table[(startYear - YEAR_BASE) * BYTE + position] = scope.cell(year, qualification);
    });
  });
  return table;
}
