import type { TableReading } from "./table-reading";
import { isBlank } from "../cells/spelling";
import { columnCells } from "../tables/column-cells";
import type { SourceBlock } from "../tables/source";

/** Whether a row says nothing but who the person is. */
export function isBareRow({ present }: TableReading, block: SourceBlock, row: number): boolean {
  return present.every(({ heading }) => {
    const { rows, at } = columnCells(block, heading);
    return isBlank(rows[row][at]);
  });
}
