import { runExcel } from "./run-excel";

/** No single block of cells is selected. */
export interface NoBlock {
  readonly kind: "no block";
  /** What to do, for the user. */
  readonly message: string;
}

/**
 * Does something with the selected cells, when no cell is being edited. Excel hands them out only if they are one block: not while several
 * blocks are selected, or a chart or picture instead of cells (office-js#2268), or while another workbook is in front ("Troubleshooting
 * Excel add-ins").
 */
export async function withSelectedCells<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | NoBlock> {
  try {
    return await runExcel(work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== "InvalidSelection") throw error;
    return { kind: "no block", message: "Select one block of cells and try again." };
  }
}
