import type { Worksheet } from "../workbook/worksheet";
import { cellName } from "./address";
import { rgb, type Colours } from "./colours";
import type { SheetPart } from "./sheet-part";
import { XmlElement } from "./xml";

/** Tab colour, gridlines, frozen panes and protection of a worksheet part, into the model. */
export function readSheetLook(part: SheetPart, worksheet: Worksheet, colours: Colours): void {
  worksheet.tabColor = colours.resolve(part.child("sheetPr")?.child("tabColor")) ?? "";
  const view = sheetView(part);
  worksheet.showGridlines = view?.flag("showGridLines", true) ?? true;
  const pane = view?.child("pane");
  const frozen = pane?.get("state")?.startsWith("frozen") ?? false;
  worksheet.frozen = {
    rows: frozen ? (pane?.number("ySplit", 0) ?? 0) : 0,
    columns: frozen ? (pane?.number("xSplit", 0) ?? 0) : 0,
  };
  worksheet.isProtected = part.child("sheetProtection")?.flag("sheet") ?? false;
}

/** Writes what differs between the model and `before` (read from the same part). */
export function writeSheetLook(part: SheetPart, before: Worksheet, now: Worksheet): void {
  if (before.tabColor !== now.tabColor) writeTabColour(part, now.tabColor);
  if (before.showGridlines !== now.showGridlines) {
    sheetView(part)?.set("showGridLines", now.showGridlines ? undefined : 0);
  }
  if (before.frozen.rows !== now.frozen.rows || before.frozen.columns !== now.frozen.columns) writeFrozen(part, now);
  if (before.isProtected !== now.isProtected) {
    part.drop("sheetProtection");
    if (now.isProtected) part.put(new XmlElement("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }));
  }
}

/** Marks whether the sheet's tab is the selected one. */
export function selectTab(part: SheetPart, selected: boolean): void {
  const view = sheetView(part);
  if (view !== undefined && view.flag("tabSelected") !== selected) view.set("tabSelected", selected ? 1 : undefined);
}

function sheetView(part: SheetPart): XmlElement | undefined {
  return part.child("sheetViews")?.child("sheetView");
}

function writeTabColour(part: SheetPart, color: string): void {
  const properties = part.ensure("sheetPr");
  const others = properties.elements.filter((element) => element.name !== "tabColor");
  properties.children = color === "" ? others : [rgb("tabColor", color), ...others];
}

function writeFrozen(part: SheetPart, { frozen: { rows, columns } }: Worksheet): void {
  const views = part.ensure("sheetViews");
  const view = views.child("sheetView") ?? new XmlElement("sheetView", { workbookViewId: 0 });
  if (views.elements.length === 0) views.children.push(view);
  // Selections name the previous panes; without them Excel selects the first cell.
  const others = view.elements.filter((element) => element.name !== "pane" && element.name !== "selection");
  if (rows === 0 && columns === 0) {
    view.children = others;
    return;
  }
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = new XmlElement("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellName(rows, columns),
    activePane,
    state: "frozen",
  });
  view.children = [pane, new XmlElement("selection", { pane: activePane }), ...others];
}
