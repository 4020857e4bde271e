import { CHART_SHEETS } from "./cases/chart-sheets";
import { FILE_FORMAT } from "./cases/file-format";
import { ISO_DATES } from "./cases/iso-dates";
import type { FieldCase } from "./field-case";

/** All kinds of workbook that were met in the field, by what is special about them. */
export const FIELD: readonly { readonly title: string; readonly cases: readonly FieldCase[] }[] = [
  { title: "Files as other programs write them", cases: FILE_FORMAT },
  { title: "Dates in ISO 8601", cases: ISO_DATES },
  { title: "Tabs that are not worksheets", cases: CHART_SHEETS },
];
