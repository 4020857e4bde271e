/** Look of a cell. Immutable: cells share styles, and a change makes a new object. Colours are "#RRGGBB", null = none/automatic. */
export interface CellStyle {
  /** en-US number format; "General" by default, "@" for text. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** Solid fill; null = no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderEdge, BorderLine | null>>;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indent: number;
  /** Whether the text was entered with a leading apostrophe (Excel's prefix character). */
  readonly quotePrefix: boolean;
}

export type BorderEdge = "top" | "bottom" | "left" | "right";

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
}

export interface BorderLine {
  /** As Excel.BorderLineStyle: "Continuous", "Dash", "Dot", "Double" … */
  readonly style: string;
  /** As Excel.BorderWeight: "Hairline", "Thin", "Medium", "Thick". */
  readonly weight: string;
  readonly color: string | null;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: null },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  quotePrefix: false,
};
