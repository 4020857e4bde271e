import { readFileSync } from "node:fs";
import type { Workbook } from "excel-stand-in";
import { openXlsx } from "excel-stand-in/xlsx";
import { SAMPLE } from "./run-report";

/** The sample workbook, opened anew. */
export async function openSample(): Promise<Workbook> {
  return (await openXlsx(readFileSync(SAMPLE))).workbook;
}
