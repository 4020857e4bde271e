import { defaultPageLayout } from "../workbook/page-layout";
import { Worksheet } from "../workbook/worksheet";
import type { Colours } from "./colours";
import { readColumns, writeColumns } from "./columns";
import { readCustomProperties, writeCustomProperties } from "./custom-properties";
import type { FormulaNames } from "./formula-names";
import { writeHyperlinks } from "./hyperlinks";
import { readMerges, writeMerges } from "./merges";
import { readPageLayout, writePageLayout } from "./page-layout";
import { readSheetLook, writeSheetLook } from "./sheet-look";
import type { SheetPlace } from "./sheet-place";
import { writeTables } from "./tables";
import { readValidations, writeValidations } from "./validations";
import type { CellParts, SheetSnapshot } from "./write-cells";

/** Reads everything of a worksheet part that is neither a cell nor a table. */
export function readSheetState(place: SheetPlace, worksheet: Worksheet, colours: Colours, names: FormulaNames): void {
  readSheetLook(place.part, worksheet, colours);
  readColumns(place.part, worksheet);
  readMerges(place.part, worksheet);
  readValidations(place.part, worksheet, names);
  readPageLayout(place.part, worksheet.pageLayout);
  readCustomProperties(place, worksheet);
}

export interface SheetWriting extends CellParts {
  readonly colours: Colours;
  /** Whether serial dates of the file count from 1904. */
  readonly date1904: boolean;
  readonly nextTableId: () => number;
}

/**
 * Writes everything of a worksheet but its cells into its part. Each piece is compared with what the part says and left alone when it is
 * the same, so that what the model does not know (charts, comments, conditional formats …) is never touched.
 */
export function writeSheet(place: SheetPlace, snapshot: SheetSnapshot, now: Worksheet, writing: SheetWriting): void {
  const before = new Worksheet(now.id, now.name, defaultPageLayout());
  readSheetState(place, before, writing.colours, writing.names);
  writeSheetLook(place.part, before, now);
  writeColumns(place.part, before, now);
  writeMerges(place.part, before, now);
  writeValidations(place.part, before, now, writing.names);
  writePageLayout(place.part, before.pageLayout, now.pageLayout);
  writeCustomProperties(place, before, now);
  writeHyperlinks(place, snapshot, now);
  writeTables(place, snapshot, now, writing.nextTableId);
}
