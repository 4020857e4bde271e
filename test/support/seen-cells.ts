import type { Worksheet } from "excel-stand-in";
import type { SeenCell } from "./browser/preview-page";

/** Every cell of a sheet, as the preview page shows it to browser tests. */
export function seenCells(sheet: Worksheet): SeenCell[][] {
  return Array.from(sheet.rows, (row) =>
    Array.from(row ?? [], (cell) => {
      const content = cell?.content ?? null;
      const value = typeof content === "object" && content !== null ? content.error : content;
      return { value, formula: cell?.formula ?? null, message: cell?.errorMessage ?? null };
    }),
  );
}
