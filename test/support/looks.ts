import type { SheetPlan, Style } from "../../src/report/plan";
import { STYLES } from "../../src/report/styles";

const NAMES: ReadonlyMap<Style, string> = new Map(Object.entries(STYLES).map(([name, style]) => [style, name]));

/**
 * What each cell of a row looks like: the names of its looks in the order in which they are laid over each other, "header labelHeader grid".
 * A look without a name is written out; sizes, which every cell has, are left out.
 */
export function looksOf(plan: SheetPlan, row: number): string[] {
  return Array.from({ length: plan.columnCount }, (_, column) =>
    plan.styles
      .filter((area) => row >= area.row && row < area.row + area.rows)
      .filter((area) => column >= area.column && column < area.column + area.columns)
      .filter(({ style }) => NAMES.has(style) || !isSize(style))
      .map(({ style }) => NAMES.get(style) ?? JSON.stringify(style))
      .join(" "),
  );
}

function isSize(style: Style): boolean {
  return Object.keys(style).every((key) => key === "fontSize" || key === "rowHeight");
}
