import { RELATIONSHIPS, SPREADSHEET } from "./relationship-types";
import { parseXml, type XmlElement } from "./xml";

/** The style sheet of a workbook in which nothing is formatted. */
export function emptyStyleSheet(): XmlElement {
  return parseXml(
    `<styleSheet xmlns="${SPREADSHEET}">` +
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>',
  );
}

/** A workbook part without sheets. */
export function emptyWorkbookPart(): XmlElement {
  return parseXml(
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  );
}
