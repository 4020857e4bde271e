import { defaultPageLayout } from "../workbook/page-layout";
import { Worksheet } from "../workbook/worksheet";
import { asInteger } from "./arguments";
import { checkedSheetName } from "./objects/worksheet";
import type { Session } from "./session";

/**
 * Adds a blank sheet.
 *
 * @param position among all sheets; last by default
 * @throws ExcelError as {@link checkedSheetName}
 */
export function addSheet(
  session: Session,
  name: unknown,
  position: number = session.workbook.worksheets.length,
): Worksheet {
  const { workbook } = session;
  session.checkStructure();
  const chosen = checkedSheetName(workbook, name);
  const place = asInteger(position, "position", 0, workbook.worksheets.length);
  const sheet = new Worksheet(workbook.newId(), chosen, defaultPageLayout());
  workbook.worksheets.splice(place, 0, sheet);
  session.note({ kind: "sheet added", sheet });
  return sheet;
}
