const MERGE = "Cells cannot be merged by hand in this preview.";
const HIDE = "Rows, columns and sheets cannot be hidden or shown by hand in this preview.";
const FREEZE = "Panes cannot be frozen by hand in this preview.";
const PROTECT = "Ranges and sheets cannot be protected in this preview.";
const MOVE = "Cells, rows and columns cannot be pushed aside in this preview: insert or delete whole rows or columns.";
const LOOK = "The look of the sheet's tab and gridlines cannot be changed by hand in this preview.";

/** Commands of Univer's that the preview's workbook has no counterpart for, with what the user is told. */
export const REFUSED_COMMANDS: Readonly<Record<string, string>> = {
  "sheet.command.add-worksheet-merge": MERGE,
  "sheet.command.add-worksheet-merge-all": MERGE,
  "sheet.command.add-worksheet-merge-horizontal": MERGE,
  "sheet.command.add-worksheet-merge-vertical": MERGE,
  "sheet.command.remove-worksheet-merge": MERGE,
  "sheet.command.hide-col-confirm": HIDE,
  "sheet.command.hide-row-confirm": HIDE,
  "sheet.command.set-col-hidden": HIDE,
  "sheet.command.set-rows-hidden": HIDE,
  "sheet.command.set-col-visible-on-cols": HIDE,
  "sheet.command.set-selected-cols-visible": HIDE,
  "sheet.command.set-selected-rows-visible": HIDE,
  "sheet.command.set-specific-rows-visible": HIDE,
  "sheet.command.set-worksheet-hidden": HIDE,
  "sheet.command.set-worksheet-show": HIDE,
  "sheet.command.cancel-frozen": FREEZE,
  "sheet.command.set-frozen": FREEZE,
  "sheet.command.set-col-frozen": FREEZE,
  "sheet.command.set-row-frozen": FREEZE,
  "sheet.command.set-first-column-frozen": FREEZE,
  "sheet.command.set-first-row-frozen": FREEZE,
  "sheet.command.set-selection-frozen": FREEZE,
  "sheet.command.add-range-protection": PROTECT,
  "sheet.command.add-range-protection-from-context-menu": PROTECT,
  "sheet.command.add-range-protection-from-sheet-bar": PROTECT,
  "sheet.command.add-range-protection-from-toolbar": PROTECT,
  "sheet.command.add-worksheet-protection": PROTECT,
  "sheet.command.change-sheet-protection-from-sheet-bar": PROTECT,
  "sheet.command.insert-range-move-down-confirm": MOVE,
  "sheet.command.insert-range-move-right-confirm": MOVE,
  "sheet.command.delete-range-move-left-confirm": MOVE,
  "sheet.command.delete-range-move-up-confirm": MOVE,
  "sheet.command.insert-range-move-down": MOVE,
  "sheet.command.insert-range-move-right": MOVE,
  "sheet.command.delete-range-move-left": MOVE,
  "sheet.command.delete-range-move-up": MOVE,
  "sheet.command.move-rows": MOVE,
  "sheet.command.move-cols": MOVE,
  "sheet.command.set-tab-color": LOOK,
  "sheet.command.toggle-gridlines": LOOK,
  "sheet.command.set-gridlines-color": LOOK,
};

/** The same for Univer's menus: what would be refused is not offered. */
export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  Object.keys(REFUSED_COMMANDS).map((id) => [id, { hidden: true }]),
);
