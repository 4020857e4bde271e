/** Requirement sets that the stand-in declares, in lower case as office.js expects them. */
const SETS: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  richapiruntime: "1.1",
  customfunctions: "1.9",
  customfunctionsruntime: "1.4",
  sharedruntime: "1.1",
  ribbonapi: "1.1",
  delayforcelledit: "1.1",
};

/**
 * The requirement matrix that office.js asks its host for: JSON of the sets and their versions, by which `isSetSupported` answers.
 * Neither office.js (whose own check is switched off in this version) nor the stand-in refuses members of sets that are missing.
 *
 * @param excelApi version of the set ExcelApi, to see what an add-in does in an older Excel
 */
export function requirementMatrix(excelApi = SETS.excelapi): string {
  return JSON.stringify({ ...SETS, excelapi: excelApi });
}
