import type { Worksheet } from "../workbook/worksheet";
import { bytesWithin } from "./cells/stretch";
import type { SourceSheet } from "./document";
import type { OfficePackage, PartContent } from "./office-package";
import { SPREADSHEET_TYPE } from "./relationship-types";
import { selectTab } from "./sheet-look";
import { SheetPart } from "./sheet-part";
import { writeSheet, type SheetWriting } from "./sheet-state";
import { usualRows } from "./usual-rows";
import { areRowsSame, writeRows } from "./write-cells";

/** Bytes of rows that can be changed: they are made into one text, and a text has at most half a billion letters. */
const MOST_CHANGED = 500_000_000;

/**
 * Writes one worksheet; returns whether its cells have changed. Rows that have not changed are never made into text.
 *
 * @param source the file that was opened
 * @param selected whether the sheet's tab is the selected one; undefined = as it is
 * @throws Error when rows have changed that are too large for it
 */
export function saveSheet(
  parts: OfficePackage,
  source: OfficePackage,
  sheet: SourceSheet,
  worksheet: Worksheet,
  writing: SheetWriting,
  selected: boolean | undefined,
): boolean {
  const { path, snapshot } = sheet;
  const part = sheet.part === undefined ? SheetPart.empty() : SheetPart.parse(sheet.part.rest, path);
  const stateBefore = part.root.toString();
  const place = { package: parts, part, relationships: parts.relationships(path) };
  writeSheet(place, snapshot, worksheet, writing);
  if (selected !== undefined) selectTab(part, selected);
  const isChanged = !areRowsSame(snapshot, worksheet);
  // The area in use is optional, and a wrong one misleads other programs.
  if (isChanged) part.drop("dimension");
  if (!isChanged && part.root.toString() === stateBefore && sheet.part !== undefined) return false;
  const rows = isChanged
    ? writeRows(rowsAsText(source, sheet, worksheet, writing.date1904), snapshot, worksheet, writing)
    : rowsAsTheyAre(source, sheet, worksheet, writing.date1904);
  parts.write(path, around(part, rows), `${SPREADSHEET_TYPE}.worksheet+xml`);
  return isChanged;
}

function around(part: SheetPart, rows: PartContent): PartContent {
  const { before, after } = part.around();
  if (typeof rows === "string") return `${before}${rows}${after}`;
  return function* () {
    yield new TextEncoder().encode(before);
    if (typeof rows === "function") yield* rows();
    else yield rows;
    yield new TextEncoder().encode(after);
  };
}

function rowsAsTheyAre(
  source: OfficePackage,
  sheet: SourceSheet,
  worksheet: Worksheet,
  date1904: boolean,
): PartContent {
  const stretch = sheet.part?.rows;
  if (stretch === undefined || stretch === null) return rowsAsText(source, sheet, worksheet, date1904);
  return () => bytesWithin(source.chunks(sheet.path) ?? [], stretch);
}

function rowsAsText(source: OfficePackage, sheet: SourceSheet, { name }: Worksheet, date1904: boolean): string {
  if (sheet.part === undefined) return "";
  if (source.size(sheet.path) > MOST_CHANGED) {
    throw new Error(`The sheet ${name} is too large to be saved with changes. Save it in parts.`);
  }
  const decoder = new TextDecoder();
  let text = "";
  for (const chunk of source.chunks(sheet.path) ?? []) text += decoder.decode(chunk, { stream: true });
  return usualRows(text + decoder.decode(), date1904);
}
