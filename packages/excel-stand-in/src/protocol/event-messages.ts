import { formatArea } from "../workbook/a1";
import { intersection } from "../workbook/area";
import { shown, valueType } from "../workbook/cell-value";
import { tableArea } from "../workbook/table-area";
import type { Table } from "../workbook/table";
import type { Area, Worksheet } from "../workbook/worksheet";
import { ALL_OBJECTS } from "./api-object";
import type { CellsChangeType, Change } from "./change";
import { coalesceEdits, joinedAreas, type Edit } from "./coalesce";
import { MESSAGE } from "./message-types";

/** One message to the client: category, type, id of the object it is about, the event as JSON, and the type once more. */
export type EventEntry = readonly [category: number, type: number, target: string, json: string, id: number];

/** Category of the workbook's own events. */
const WORKBOOK_EVENTS = 65_536;

/** Who caused changes. */
export interface Trigger {
  /** As Excel.EventSource: this user, add-ins included, or somebody else who has the workbook open. */
  readonly source: "Local" | "Remote";
  /** As Excel.EventTriggerSource; undefined in an Excel that does not say so (before ExcelApi 1.14). */
  readonly triggerSource: "ThisLocalAddin" | "Unknown" | undefined;
}

/**
 * The events that Excel raises for the changes of one request, in the order in which they happened.
 *
 * @param isAwaited whether there is a handler for events of this type of this object
 * @param joinsEdits whether all edits of a sheet raise one event, instead of one each
 */
export function eventMessages(
  changes: readonly Change[],
  trigger: Trigger,
  isAwaited: (messageType: number, target: string) => boolean,
  joinsEdits = true,
): EventEntry[] {
  const entries: EventEntry[] = [];
  const raise = (type: number, targets: readonly string[], event: object) => {
    for (const target of targets) {
      if (!isAwaited(type, target)) continue;
      entries.push([WORKBOOK_EVENTS, type, target, JSON.stringify({ source: trigger.source, ...event }), type]);
    }
  };
  const edits = joinsEdits ? coalesceEdits(changes) : changes.flatMap((change) => coalesceEdits([change]));
  for (const edit of edits) raiseEdit(edit, trigger, raise);
  for (const change of changes) raiseChange(change, raise);
  raiseCalculated(changes, raise);
  return entries;
}

type Raise = (type: number, targets: readonly string[], event: object) => void;

function raiseChange(change: Change, raise: Raise): void {
  const { sheet } = change;
  const event = { worksheetId: sheet.id };
  switch (change.kind) {
    case "cells":
    case "sheet setup":
    case "table setup":
    case "validations":
    case "calculated":
      return;
    case "formats":
      return raise(MESSAGE.formatChanged, [sheet.id, ALL_OBJECTS], { ...event, address: formatArea(change.area) });
    case "sheet added":
      return raise(MESSAGE.sheetAdded, [ALL_OBJECTS], event);
    case "sheet deleted":
      return raise(MESSAGE.sheetDeleted, [ALL_OBJECTS], event);
    case "sheet activated":
      return raise(MESSAGE.sheetActivated, [sheet.id, ALL_OBJECTS], event);
    case "sheet deactivated":
      return raise(MESSAGE.sheetDeactivated, [sheet.id, ALL_OBJECTS], event);
    case "sheet renamed":
      return raise(MESSAGE.sheetRenamed, [sheet.id, ALL_OBJECTS], {
        ...event,
        nameBefore: change.before,
        nameAfter: sheet.name,
      });
    case "sheet moved":
      return raise(MESSAGE.sheetMoved, [ALL_OBJECTS], {
        ...event,
        positionBefore: change.before,
        positionAfter: change.after,
      });
    case "sheet visibility":
      return raise(MESSAGE.sheetVisibility, [sheet.id, ALL_OBJECTS], {
        ...event,
        visibilityBefore: change.before,
        visibilityAfter: sheet.visibility,
      });
    case "sheet protection":
      return raise(MESSAGE.sheetProtection, [sheet.id, ALL_OBJECTS], { ...event, isProtected: sheet.isProtected });
    case "table added":
      return raise(MESSAGE.tableAdded, [sheet.id, ALL_OBJECTS], { ...event, tableId: change.table.id });
    case "table deleted":
      return raise(MESSAGE.tableDeleted, [sheet.id, ALL_OBJECTS], {
        ...event,
        tableId: change.table.id,
        tableName: change.table.name,
      });
    case "selection":
      return raise(MESSAGE.selectionChanged, [sheet.id, ALL_OBJECTS], { ...event, address: formatArea(change.area) });
  }
}

function raiseEdit(edit: Edit, { triggerSource }: Trigger, raise: Raise): void {
  const { sheet, areas, changeType } = edit;
  const event = { changeType, triggerSource, shiftDirection: shiftDirection(changeType), ...detailsOf(edit) };
  raise(MESSAGE.cellsChanged, [sheet.id, ALL_OBJECTS], { ...event, ...placeOf(sheet, areas) });
  for (const table of sheet.tables) {
    const inTable = areas.flatMap((area) => intersection(area, tableArea(table)) ?? []);
    if (inTable.length > 0)
      raise(MESSAGE.tableChanged, tableTargets(table, sheet), {
        ...event,
        ...placeOf(sheet, inTable),
        tableId: table.id,
      });
  }
}

/** One event a sheet, which does not say who has caused the calculation. */
function raiseCalculated(changes: readonly Change[], raise: Raise): void {
  const areas = new Map<Worksheet, readonly Area[]>();
  for (const change of changes) {
    if (change.kind !== "calculated") continue;
    areas.set(change.sheet, joinedAreas(areas.get(change.sheet) ?? [], change.area));
  }
  for (const [sheet, calculated] of areas) {
    const address = calculated.map(formatArea).join(",");
    raise(MESSAGE.calculated, [sheet.id, ALL_OBJECTS], { worksheetId: sheet.id, address, source: undefined });
  }
}

function tableTargets(table: Table, sheet: Worksheet): string[] {
  return [table.id, sheet.id, ALL_OBJECTS];
}

/** `referenceId` is what `event.getRange()` passes back: see `Workbook._GetRangeForEventByReferenceId`. */
function placeOf(sheet: Worksheet, areas: readonly Area[]) {
  const address = areas.map(formatArea).join(",");
  return { worksheetId: sheet.id, address, referenceId: `${sheet.id}!${address}` };
}

function shiftDirection(changeType: CellsChangeType): string {
  switch (changeType) {
    case "RangeEdited":
      return "None";
    case "RowInserted":
    case "CellInserted":
      return "ShiftCellDown";
    case "ColumnInserted":
      return "ShiftCellRight";
    case "RowDeleted":
    case "CellDeleted":
      return "ShiftCellUp";
    case "ColumnDeleted":
      return "ShiftCellLeft";
  }
}

function detailsOf({ details }: Edit): object {
  if (details === undefined) return {};
  return {
    valueBefore: shown(details.before),
    valueAfter: shown(details.after),
    valueTypeBefore: valueType(details.before),
    valueTypeAfter: valueType(details.after),
  };
}
