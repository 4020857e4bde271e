import type { NewWorkbook } from "../protocol/new-workbooks";
import type { XlsxOptions } from "../xlsx/document";
import { openXlsx } from "../xlsx/open-xlsx";
import { blankWorkbook, type NamedWorkbook } from "./workbook-files";

/** Characters that no file name may have. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/**
 * A workbook that the add-in has had opened, under the title that it has, or else as Excel calls it: "Book2.xlsx".
 *
 * @param count how many have been opened, this one included
 * @throws UnreadableWorkbook
 */
export async function newWorkbook(file: NewWorkbook, count: number, options: XlsxOptions): Promise<NamedWorkbook> {
  const book = `Book${count + 1}`;
  if (file === null) return { name: `${book}.xlsx`, opened: blankWorkbook(options).opened };
  const opened = await openXlsx(file, options);
  const title = opened.workbook.properties.title.replace(FORBIDDEN, " ").trim();
  return { name: `${title === "" ? book : title}.xlsx`, opened };
}
