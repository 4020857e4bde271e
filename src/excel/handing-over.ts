import { ToldError } from "./told-error";

/**
 * Reads with fewer and fewer cells in one response until Excel hands them over: Excel on the web refuses responses above 5 MB.
 *
 * @param cells most cells to be asked for at once
 * @param fewest with so few cells it is given up
 * @param read told the most cells of a response. @throws when a single row is larger than Excel can hand over, and what Excel throws
 */
export async function untilHandedOver<T>(
  cells: number,
  fewest: number,
  read: (cells: number) => Promise<T | "too large">,
): Promise<T> {
  for (let most = cells; ; most /= 2) {
    const result = await read(most);
    if (result !== "too large") return result;
    if (most <= fewest) throw new ToldError(ROW_TOO_LARGE);
  }
}

const ROW_TOO_LARGE =
  "A single row of the workbook is larger than Excel can pass to the add-in. Shorten the longest texts of your table and try again.";

/** Asks Excel for the values of ranges: one round trip. Returns whether it has handed them over, or they are too large for that. */
export async function areHandedOver(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<boolean> {
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded") return false;
    throw error;
  }
  // Some builds of Excel return null instead of an error when the values are too large to pass on.
  return ranges.every(({ values }) => (values as unknown) !== null);
}
