import type { Worksheet } from "../workbook/worksheet";
import { areaName, parseArea } from "./address";
import type { SheetPart } from "./sheet-part";
import { XmlElement } from "./xml";

export function readMerges(part: SheetPart, worksheet: Worksheet): void {
  for (const merge of part.child("mergeCells")?.elements ?? []) {
    const area = parseArea(merge.get("ref") ?? "");
    if (area !== undefined) worksheet.merges.push(area);
  }
}

export function writeMerges(part: SheetPart, before: Worksheet, now: Worksheet): void {
  const names = now.merges.map(areaName);
  if (names.join() === before.merges.map(areaName).join()) return;
  const merges = names.map((ref) => new XmlElement("mergeCell", { ref }));
  part.put(new XmlElement("mergeCells", {}, merges));
  part.settle("mergeCells", true);
}
