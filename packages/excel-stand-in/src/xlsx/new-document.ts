import { Workbook } from "../workbook/workbook";
import { DEFAULT_ADD_IN_ID, type OpenedWorkbook, type XlsxOptions } from "./document";
import { FormulaNames } from "./formula-names";
import { OfficePackage } from "./office-package";
import { RELATIONSHIPS, SPREADSHEET_TYPE } from "./relationship-types";
import { Relationships } from "./relationships";
import { NO_SHARED_TEXTS } from "./shared-strings";
import { emptyStyleSheet, emptyWorkbookPart } from "./templates";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

/** A workbook that came from no file, ready to be saved. It needs a worksheet before that. */
export function newDocument(workbook: Workbook = new Workbook(), options: XlsxOptions = {}): OpenedWorkbook {
  const parts = OfficePackage.empty();
  const ofPackage = new Relationships("");
  ofPackage.add(`${RELATIONSHIPS}/officeDocument`, WORKBOOK);
  const ofWorkbook = new Relationships(WORKBOOK);
  ofWorkbook.add(`${RELATIONSHIPS}/styles`, STYLES);
  parts.write(Relationships.pathFor(""), ofPackage.toXml());
  parts.write(WORKBOOK, emptyWorkbookPart(), `${SPREADSHEET_TYPE}.sheet.main+xml`);
  parts.write(Relationships.pathFor(WORKBOOK), ofWorkbook.toXml());
  parts.write(STYLES, emptyStyleSheet(), `${SPREADSHEET_TYPE}.styles+xml`);
  return {
    workbook,
    source: {
      parts,
      workbookPath: WORKBOOK,
      sheets: new Map(),
      active: undefined,
      lastTableId: 0,
      addInId: options.addInId ?? DEFAULT_ADD_IN_ID,
      names: new FormulaNames(options.customFunctions),
      texts: NO_SHARED_TEXTS,
    },
  };
}
