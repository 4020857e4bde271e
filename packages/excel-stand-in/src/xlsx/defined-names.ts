import type { Worksheet } from "../workbook/worksheet";
import { XmlElement } from "./xml";

const PRINT_TITLES = "_xlnm.Print_Titles";

/** Names of the workbook's scope → what they refer to. Names of a single sheet and Excel's own (`_xlnm.`) are left out. */
export function readNames(list: XmlElement | undefined): Map<string, string> {
  const ofWorkbook = (list?.elements ?? []).filter(isOfWorkbook);
  return new Map(ofWorkbook.map((element) => [element.get("name") ?? "", element.text]));
}

function isOfWorkbook(element: XmlElement): boolean {
  return element.get("localSheetId") === undefined && element.get("name")?.startsWith("_xlnm.") === false;
}

/** First and last row (0-based) that the sheet at this place in the file repeats on every page. */
export function readPrintTitleRows(list: XmlElement | undefined, sheetIndex: number): [number, number] | null {
  const [, first, last] = /!\$?(\d+):\$?(\d+)/.exec(printTitles(list, sheetIndex)?.text ?? "") ?? [];
  return first === undefined || last === undefined ? null : [Number(first) - 1, Number(last) - 1];
}

/** Writes the names of the workbook's scope that differ from those in the file. */
export function writeNames(list: XmlElement, now: ReadonlyMap<string, string>): void {
  const before = readNames(list);
  for (const element of list.elements.filter(isOfWorkbook)) {
    const name = element.get("name") ?? "";
    const refersTo = now.get(name);
    if (refersTo === undefined) list.remove(element);
    else if (refersTo !== before.get(name)) element.children = [withoutEquals(refersTo)];
  }
  for (const [name, refersTo] of now) {
    if (!before.has(name)) list.children.push(new XmlElement("definedName", { name }, [withoutEquals(refersTo)]));
  }
}

/** What has become of a sheet of the file: its place now (undefined = removed) and its names before and now. */
export interface MovedSheet {
  readonly index: number | undefined;
  readonly oldName: string;
  readonly name: string;
}

/** Lets the names that belong to a single sheet follow it to its new place and name. */
export function moveSheetNames(list: XmlElement, moved: readonly MovedSheet[]): void {
  for (const element of list.elements) {
    const local = element.get("localSheetId");
    if (local === undefined) continue;
    const sheet = moved[Number(local)];
    if (sheet?.index === undefined) {
      list.remove(element);
      continue;
    }
    element.set("localSheetId", sheet.index);
    if (sheet.oldName === sheet.name) continue;
    element.children = [renamed(element.text, sheet)];
  }
}

/** References to a sheet are quoted when its name needs it, and followed by "!"; quoted texts may hold any name. */
function renamed(text: string, { oldName, name }: MovedSheet): string {
  return text.replace(/('(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu, (all, sheet: string) =>
    sheet === oldName || sheet === quoted(oldName) ? `${quoted(name)}!` : all,
  );
}

/** Sets or removes the rows to repeat; columns to repeat stay. */
export function writePrintTitleRows(list: XmlElement, sheetIndex: number, worksheet: Worksheet): void {
  const rows = worksheet.pageLayout.printTitleRows;
  const sheet = quoted(worksheet.name);
  const old = printTitles(list, sheetIndex);
  const columns = /!(\$?[A-Z]+:\$?[A-Z]+)/i.exec(old?.text ?? "")?.[1];
  const areas = [columns, rows === null ? undefined : `$${rows[0] + 1}:$${rows[1] + 1}`].filter(
    (area) => area !== undefined,
  );
  if (old !== undefined) list.remove(old);
  if (areas.length === 0) return;
  const text = areas.map((area) => `${sheet}!${area}`).join(",");
  list.children.push(new XmlElement("definedName", { name: PRINT_TITLES, localSheetId: sheetIndex }, [text]));
}

function printTitles(list: XmlElement | undefined, sheetIndex: number): XmlElement | undefined {
  return list?.elements.find(
    (element) => element.get("name") === PRINT_TITLES && element.get("localSheetId") === String(sheetIndex),
  );
}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

function withoutEquals(refersTo: string): string {
  return refersTo.replace(/^=/, "");
}
