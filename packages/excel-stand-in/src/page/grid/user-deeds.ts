import type { GridUser } from "./grid-user";
import type { SheetsView } from "./sheets-view";
import { styleChange } from "./style-change";
import type { UserDeed } from "./user-mutations";

/** Hands one thing that a person did on to the model. @throws ExcelError where Excel would refuse */
export async function handOn(deed: UserDeed, sheets: SheetsView, user: GridUser): Promise<void> {
  if (deed.kind === "add sheet") return sheets.await(deed.sheetId, () => user.addSheet(deed.name, deed.position));
  const sheet = sheets.sheetOf(deed.sheetId);
  if (sheet === undefined) return;
  switch (deed.kind) {
    case "enter":
      return user.enter(sheet, deed.area, deed.values);
    case "clear":
      return user.clear(sheet, deed.area);
    case "restyle":
      return user.restyle(sheet, deed.area, styleChange(deed.patch));
    case "insert rows":
      return user.insertRows(sheet, deed.at, deed.count);
    case "delete rows":
      return user.deleteRows(sheet, deed.at, deed.count);
    case "insert columns":
      return user.insertColumns(sheet, deed.at, deed.count);
    case "delete columns":
      return user.deleteColumns(sheet, deed.at, deed.count);
    case "delete sheet":
      return user.deleteSheet(sheet);
    case "rename sheet":
      return user.renameSheet(sheet, deed.name);
    case "move sheet":
      return user.moveSheet(sheet, deed.position);
    case "column widths":
      return user.setColumnWidths(sheet, deed.at, deed.count, deed.points);
    case "row heights":
      return user.setRowHeights(sheet, deed.at, deed.count, deed.points);
  }
}
