/** Where the page has been opened. */
export type HostState = "inside Excel" | "outside Excel" | "Excel too old" | "Office.js missing";

/** The oldest version of Excel's API that the add-in works with, as in manifest.xml. */
const REQUIRED_EXCEL_API = "1.12";

/**
 * Waits for Office.js to find its host. Never rejects.
 *
 * Excel itself reads the requirement in the manifest, but does so when the add-in is installed: a workbook that names the add-in can
 * still be opened on a computer with an older Excel.
 */
export async function whenReady(): Promise<HostState> {
  // The script comes from Microsoft's server; without a connection this global does not exist.
  if (typeof Office === "undefined") return "Office.js missing";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "outside Excel";
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_EXCEL_API) ? "inside Excel" : "Excel too old";
}
