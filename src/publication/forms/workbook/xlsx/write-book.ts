import { strToU8, zipSync } from "fflate";
import type { Book } from "./book";
import { stylesPart } from "./cell-styles";
import {
  applicationPart,
  contentTypesPart,
  corePropertiesPart,
  PACKAGE_RELATIONSHIPS,
  relationshipsPart,
  TABLE_RELATIONSHIP,
  workbookPart,
  workbookRelationships,
} from "./package-parts";
import { SharedTexts } from "./shared-texts";
import { sheetPart, tablePart } from "./sheet-part";

/** The day that every file of the archive bears, so that the same workbook has the same bytes. Archives know no time zones. */
const MODIFIED = "1980-01-01T00:00:00";

/** Writes a workbook as an .xlsx file: only what it needs, no theme, no macros, no calculation. */
export function writeBook(book: Book): Uint8Array {
  const texts = new SharedTexts();
  const parts = new Map<string, string>();
  let tables = 0;
  for (const [i, sheet] of book.sheets.entries()) {
    parts.set(`xl/worksheets/sheet${i + 1}.xml`, sheetPart(sheet, texts, i === 0));
    if (sheet.table === null) continue;
    tables++;
    parts.set(
      `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
      relationshipsPart([[TABLE_RELATIONSHIP, `../tables/table${tables}.xml`]]),
    );
    parts.set(`xl/tables/table${tables}.xml`, tablePart(sheet, sheet.table, tables));
  }
  const all: Record<string, string> = {
    "[Content_Types].xml": contentTypesPart(book, tables),
    "_rels/.rels": relationshipsPart(PACKAGE_RELATIONSHIPS),
    "docProps/app.xml": applicationPart(),
    "docProps/core.xml": corePropertiesPart(book),
    "xl/workbook.xml": workbookPart(book),
    "xl/_rels/workbook.xml.rels": relationshipsPart(workbookRelationships(book)),
    "xl/styles.xml": stylesPart(),
    "xl/sharedStrings.xml": texts.part(),
    ...Object.fromEntries(parts),
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])), {
    mtime: MODIFIED,
  });
}
