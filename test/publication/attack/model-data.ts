import type { Highs, ModelData } from "highs";
import type { Relation } from "./linear-system";

/** A linear or integer programme: the least sum of costs. */
export interface Programme {
  readonly columns: readonly {
    readonly cost: number;
    readonly least: number;
    readonly greatest: number;
    readonly isWhole: boolean;
  }[];
  /** Terms by position in `columns`. */
  readonly rows: readonly Relation[];
}

/** The programme as HiGHS takes it. */
export function modelData({ constants, infinity }: Highs, { columns, rows }: Programme): ModelData {
  const finite = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * infinity);
  const starts = [0];
  for (const { terms } of rows) starts.push(starts[starts.length - 1] + terms.length);
  const { integer, continuous } = constants.variableType;
  return {
    ...{ numCols: columns.length, numRows: rows.length },
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ least }) => finite(least)),
    colUpper: columns.map(({ greatest }) => finite(greatest)),
    rowLower: rows.map(({ least }) => finite(least)),
    rowUpper: rows.map(({ greatest }) => finite(greatest)),
    matrix: {
      ...{ format: "csr", numRows: rows.length, numCols: columns.length },
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
      values: rows.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
    },
    ...(columns.some(({ isWhole }) => isWhole)
      ? { integrality: columns.map(({ isWhole }) => (isWhole ? integer : continuous)) }
      : {}),
  };
}
