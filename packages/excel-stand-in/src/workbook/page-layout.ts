/** How a worksheet is printed. Margins are in points. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** As Excel.PaperType, e.g. "A4". */
  paperSize: string | null;
  /** Pages wide and tall to fit on; null = not fitted in that direction. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Scale in per cent when not fitted. */
  scale: number;
  /** First and last row (0-based) repeated on every page, or null. */
  printTitleRows: [number, number] | null;
  /** Rows (0-based, ascending) before which the user or an add-in has put a page break. */
  rowBreaks: number[];
  centerHorizontally: boolean;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Excel header/footer codes, e.g. "&P of &N". */
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

export function defaultPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: null,
    fitToWidth: null,
    fitToHeight: null,
    scale: 100,
    printTitleRows: null,
    rowBreaks: [],
    centerHorizontally: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
  };
}
