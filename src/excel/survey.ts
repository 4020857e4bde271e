import { keptMappings, type KeptMappings } from "../register/settings/kept-mappings";
import { chooseTables, type Candidates } from "../register/tables/choose-tables";
import { isInside } from "../register/tables/is-inside";
import { remarkOnTables } from "../register/tables/remark-on-tables";
import type { FoundTable, TableCandidate } from "../register/tables/table-candidate";
import type { TableMapping } from "../register/tables/table-mapping";
import type { TableRemark } from "../register/tables/table-remark";
import { chosenOf, requestChosenName } from "./arrangement";
import { chosenCandidate, findChosenRange, requestChosenRange } from "./chosen-part";
import { dateOffsetOf, requestDateSystem } from "./date-system";
import { requestTable, rowsBelow, tableCandidate, tableTop } from "./excel-tables";
import { headingAreas, isLong, isWide, plainRanges } from "./plain-ranges";
import { readAreas, type SheetArea } from "./read-areas";
import { recognised } from "./recognised";
import { LIST_KEY, SHEET_MARKER } from "./sheet-marker";
import { readSettings, requestSettings, type WorkbookSettings } from "./settings";

/** A worksheet as the refresh needs to know it. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  /** Key of the summary sheet that the add-in made, or null for the user's own sheets. */
  readonly key: string | null;
  readonly isProtected: boolean;
  /** Among the tabs, from 0. */
  readonly position: number;
}

/** What the workbook holds, before any row is read. */
export interface Survey {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly FoundTable[];
  /** Tables and ranges with headings that are not used, for the user to say what they are. */
  readonly others: readonly TableCandidate[];
  /** What is not read although the user may expect it, and what is read although the user may not. */
  readonly remarks: readonly TableRemark[];
  readonly settings: WorkbookSettings;
  /** Where the range is that the user chose, as a formula; null when none was chosen. */
  readonly chosen: string | null;
  /** Days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0. */
  readonly dateOffset: number;
}

type Found = Omit<Candidates, "mappingOf">;

/** All tables and ranges, without the ranges that are the cells of Excel tables. */
function candidatesAmong({ chosen, excelTables, ranges }: Found): TableCandidate[] {
  const plain = ranges.filter((range) => !excelTables.some((table) => isInside(range, table)));
  return [...(chosen === null ? [] : [chosen]), ...excelTables, ...plain];
}

/** The same tables, those whose choices were made under another name as these choices have them. */
function withKept({ chosen, excelTables, ranges }: Found, { mappings, changed }: KeptMappings): Candidates {
  const mappingOf = (name: string): TableMapping | undefined => mappings.find(({ table }) => table === name);
  const again = (candidate: TableCandidate): TableCandidate => {
    const { name, headings, sample, titles } = candidate;
    return changed.has(name) ? { ...candidate, ...recognised(headings, sample, titles, mappingOf(name)) } : candidate;
  };
  return {
    chosen: chosen === null ? null : again(chosen),
    excelTables: excelTables.map(again),
    ranges: ranges.map(again),
    mappingOf,
  };
}

/**
 * Looks over the workbook in three round trips, or a few more where sheets are very large: which sheets there are and which of them the
 * add-in made, which tables the register can use, and what the provider has set.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/position,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  const requestedSettings = requestSettings(context.workbook);
  const chosenName = requestChosenName(context.workbook);
  const dateSystem = requestDateSystem(context.workbook);
  await context.sync();

  const stored = readSettings(requestedSettings);
  const mappingOf = (name: string): TableMapping | undefined =>
    stored.register.tables.find(({ table }) => table === name);
  const chosenRange = requestChosenRange(chosenName);
  const tableParts = tables.items.map(requestTable);
  const sheetParts = worksheets.items.map((sheet) => ({
    sheet,
    marker: sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value"),
    protection: sheet.protection.load("protected"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();

  // Only now is it known what is there, and how large: nothing is asked of what is not there, and nothing at once that is too large.
  // A list of people holds copies of their rows.
  const lists = new Set(
    sheetParts.filter(({ marker }) => !marker.isNullObject && marker.value === LIST_KEY).map(({ sheet }) => sheet.id),
  );
  const chosenPart = findChosenRange(
    chosenRange,
    sheetParts.filter(({ sheet }) => !lists.has(sheet.id)),
  );
  const readTables = tableParts.filter(({ sheet }) => !lists.has(sheet.id));
  const tops = readTables.flatMap(tableTop);
  const below = readTables.flatMap(rowsBelow);
  const plainParts = sheetParts
    .filter(({ sheet, marker }) => marker.isNullObject && sheet !== chosenPart?.sheet)
    .map((part) => ({ ...part, areas: headingAreas(part) }));
  const plainAreas = plainParts.flatMap(({ areas }) => areas);
  const areas = [...tops, ...below, ...plainAreas, ...(chosenPart === null ? [] : [chosenPart])];
  const read = await readAreas(context, areas);
  const valuesOf = (area: SheetArea): unknown[][] => read.get(area) ?? [];

  const chosen = chosenPart === null ? null : chosenCandidate(chosenPart, valuesOf(chosenPart), mappingOf);
  const excelTables = tops.map((top) => tableCandidate(top, valuesOf(top), mappingOf));
  const ranges = plainParts.flatMap((part) =>
    part.areas.flatMap((area) => plainRanges(part, valuesOf(area), mappingOf)),
  );
  const found = { chosen, excelTables, ranges };
  const kept = keptMappings(stored.register.tables, candidatesAmong(found));
  const settings = { ...stored, register: { ...stored.register, tables: kept.mappings } };
  const choice = chooseTables(kept.changed.size === 0 ? { ...found, mappingOf } : withKept(found, kept));
  const remarks = remarkOnTables(choice, {
    kept,
    hiddenSheets: new Set(
      sheetParts.filter(({ sheet }) => sheet.visibility !== "Visible").map(({ sheet }) => sheet.id),
    ),
    below: below.map((area) => ({ name: area.name, cells: valuesOf(area) })),
    longSheets: plainParts.filter(isLong).map(({ sheet }) => sheet),
    wideSheets: plainParts.filter(isWide).map(({ sheet }) => sheet),
    candidates: [...ranges, ...excelTables],
  });
  return {
    tables: choice.tables,
    others: [...choice.passedOver, ...choice.unread],
    remarks,
    sheets: sheetParts.map(({ sheet, marker, protection }) => ({
      id: sheet.id,
      name: sheet.name,
      key: marker.isNullObject ? null : marker.value,
      isProtected: protection.protected,
      position: sheet.position,
    })),
    settings,
    chosen: chosenOf(chosenName),
    dateOffset: dateOffsetOf(dateSystem),
  };
}
