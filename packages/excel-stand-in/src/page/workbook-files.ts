import { addWorksheet } from "../workbook/add-worksheet";
import type { OpenedWorkbook, XlsxOptions } from "../xlsx/document";
import { newDocument } from "../xlsx/new-document";
import { openXlsx } from "../xlsx/open-xlsx";
import { saveXlsx } from "../xlsx/save-xlsx";

/** A workbook with the name under which it is saved. */
export interface NamedWorkbook {
  readonly name: string;
  readonly opened: OpenedWorkbook;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A new workbook with one blank sheet. */
export function blankWorkbook(options: XlsxOptions): NamedWorkbook {
  const opened = newDocument(undefined, options);
  addWorksheet(opened.workbook, "Sheet1");
  return { name: "Book1.xlsx", opened };
}

/** Opens a user's file. @throws UnreadableWorkbook */
export async function openFile(file: File, options: XlsxOptions): Promise<NamedWorkbook> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, opened: await openXlsx(bytes, { ...options, onProgress: comeUpForAir }) };
}

/** Lets the page answer while a large file is opened. */
function comeUpForAir(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Passes the workbook to the browser as a download. */
export async function saveFile({ name, opened }: NamedWorkbook): Promise<void> {
  const bytes = await saveXlsx(opened, { modified: new Date() });
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has been handed over by the time the browser comes back to this.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
