import { boundingArea } from "../workbook/area";
import type { Area } from "../workbook/worksheet";
import type { CellsChange, Change } from "./change";

/** Edits of one sheet that are announced together. */
export interface Edit extends Omit<CellsChange, "area"> {
  readonly areas: readonly Area[];
}

/**
 * Joins the edits of one request, sheet by sheet: the client sends large writes in slices of rows, and an add-in often writes cell
 * by cell; neither is worth an event of its own. Insertions and deletions stay apart, since they move cells.
 */
export function coalesceEdits(changes: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  for (const change of changes) {
    if (change.kind !== "cells" || change.isUnheard === true) continue;
    const { area, ...rest } = change;
    const last = edits.findLastIndex(({ sheet }) => sheet === change.sheet);
    const before = edits[last];
    if (before?.changeType === "RangeEdited" && change.changeType === "RangeEdited") {
      const { kind, sheet, changeType } = rest;
      edits[last] = { kind, sheet, changeType, areas: joinedAreas(before.areas, area) };
    } else edits.push({ ...rest, areas: [area] });
  }
  return edits;
}

/** Areas with one more, which may make one rectangle with the last. */
export function joinedAreas(areas: readonly Area[], area: Area): Area[] {
  const last = areas.at(-1);
  return last !== undefined && formRectangle(last, area)
    ? [...areas.slice(0, -1), boundingArea(last, area)]
    : [...areas, area];
}

/** Whether two areas side by side, or overlapping in full breadth, make one rectangle. */
function formRectangle(a: Area, b: Area): boolean {
  if (a.column === b.column && a.columns === b.columns) return a.row <= b.row + b.rows && b.row <= a.row + a.rows;
  if (a.row === b.row && a.rows === b.rows) {
    return a.column <= b.column + b.columns && b.column <= a.column + a.columns;
  }
  return false;
}
