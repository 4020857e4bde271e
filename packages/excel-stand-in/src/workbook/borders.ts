import { commonStyle, restyle } from "./restyle";
import type { BorderEdge, BorderLine } from "./style";
import type { Area, Worksheet } from "./worksheet";

/** Borders of an area, as Excel.BorderIndex names them; diagonals are not kept. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

/** Cells whose edge makes up a border. Lines between cells belong to both neighbours. */
interface Strip {
  readonly edge: BorderEdge;
  readonly area: Area;
}

function stripsOf(side: BorderSide, area: Area): Strip[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [{ edge: "top", area: { ...area, rows: 1 } }];
    case "EdgeBottom":
      return [{ edge: "bottom", area: { ...area, row: row + rows - 1, rows: 1 } }];
    case "EdgeLeft":
      return [{ edge: "left", area: { ...area, columns: 1 } }];
    case "EdgeRight":
      return [{ edge: "right", area: { ...area, column: column + columns - 1, columns: 1 } }];
    case "InsideHorizontal":
      return rows === 1
        ? []
        : [
            { edge: "bottom", area: { ...area, rows: rows - 1 } },
            { edge: "top", area: { ...area, row: row + 1, rows: rows - 1 } },
          ];
    case "InsideVertical":
      return columns === 1
        ? []
        : [
            { edge: "right", area: { ...area, columns: columns - 1 } },
            { edge: "left", area: { ...area, column: column + 1, columns: columns - 1 } },
          ];
  }
}

const NEW_LINE: BorderLine = { style: "Continuous", weight: "Thin", color: null };

/** Changes the lines of one border; without a line there, the change is made to a thin continuous one. */
export function drawBorder(
  sheet: Worksheet,
  area: Area,
  side: BorderSide,
  change: (line: BorderLine) => BorderLine | null,
): void {
  for (const { edge, area: strip } of stripsOf(side, area)) {
    restyle(sheet, strip, (style) => ({
      ...style,
      borders: { ...style.borders, [edge]: change(style.borders[edge] ?? NEW_LINE) },
    }));
  }
}

/** What the lines of one border have in common: null when they differ, undefined when the area has no such border. */
export function commonBorder<T>(
  sheet: Worksheet,
  area: Area,
  side: BorderSide,
  read: (line: BorderLine | null) => T,
): T | null | undefined {
  const [strip] = stripsOf(side, area);
  return strip === undefined ? undefined : commonStyle(sheet, strip.area, ({ borders }) => read(borders[strip.edge]));
}
