import type { Workbook } from "excel-stand-in";
import { readRegister, type ReadRegister } from "../../src/app/read-register";
import { inWorkbook } from "../../src/excel/workbook";
import { opened } from "./workbooks";

/** 2 December 2019, the day of the sample's report, as an Excel serial day number. */
const SAMPLE_DAY = 43801;

/** Reads the register of a workbook as the add-in does. @param asOf day of the report as an Excel serial day number */
export async function readWorkbook(workbook: Workbook, asOf = SAMPLE_DAY): Promise<ReadRegister> {
  await opened(workbook);
  const reading = await inWorkbook((open) => readRegister(open, asOf));
  if (reading.kind !== "read") throw new Error("The workbook has no register.");
  return reading.register;
}
