/** Numbers of Excel's types of events. */
export const MESSAGE = {
  cellsChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  sheetProtection: 24,
  sheetRenamed: 25,
  sheetVisibility: 26,
  sheetMoved: 27,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  paneVisibility: 65_539,
} as const;
