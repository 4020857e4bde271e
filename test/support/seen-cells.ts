import type { Worksheet } from "excel-stand-in";
import { until } from "./until";

/** A cell as the stand-in has it. */
export interface SeenCell {
  /** An error is its text: "#N/A". */
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  /** What a function says about the error. */
  readonly message: string | null;
}

/** Whether a formula has yet to get its result. */
export function isPending({ value, formula }: SeenCell): boolean {
  return formula !== null && (value === null || value === "#BUSY!" || value === "#GETTING_DATA");
}

/** Every cell of a sheet, once every formula there has its result: Excel does not wait for long ones. */
export async function answeredCells(sheet: Worksheet): Promise<SeenCell[][]> {
  await until(() => !seenCells(sheet).flat().some(isPending));
  return seenCells(sheet);
}

function seenCells(sheet: Worksheet): SeenCell[][] {
  return Array.from(sheet.rows, (row) =>
    Array.from(row ?? [], (cell) => {
      const content = cell?.content ?? null;
      const value = typeof content === "object" && content !== null ? content.error : content;
      return { value, formula: cell?.formula ?? null, message: cell?.errorMessage ?? null };
    }),
  );
}
