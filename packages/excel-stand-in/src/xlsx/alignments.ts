import type { CellStyle } from "../workbook/style";

/** Horizontal alignments of a file → as Office.js names them. */
export const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

/** Vertical alignments of a file → as Office.js names them. */
export const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
