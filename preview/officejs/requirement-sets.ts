/** Requirement sets that the stand-in declares, in lower case as office.js expects them. */
const SETS: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  // In this version of office.js, events of renamed and hidden sheets still belong to the sets of Excel on the web.
  excelapionline: "1.1",
  richapiruntime: "1.1",
  customfunctions: "1.9",
  customfunctionsruntime: "1.4",
  sharedruntime: "1.1",
  ribbonapi: "1.1",
  delayforcelledit: "1.1",
};

/**
 * The requirement matrix that office.js asks its host for: JSON of the sets and their versions. `isSetSupported` answers by it, and
 * office.js itself refuses members of sets that are not in it.
 *
 * @param excelApi version of the set ExcelApi, to see how an add-in does in an older Excel
 */
export function requirementMatrix(excelApi = SETS.excelapi): string {
  return JSON.stringify({ ...SETS, excelapi: excelApi });
}
