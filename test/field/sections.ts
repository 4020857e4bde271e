import { CHART_SHEETS } from "./cases/chart-sheets";
import { DATES_AND_YEARS } from "./cases/dates-and-years";
import { FILE_FORMAT } from "./cases/file-format";
import { ISO_DATES } from "./cases/iso-dates";
import { ROWS_AND_TABLES } from "./cases/rows-and-tables";
import { TARGETS_AND_RESTARTS } from "./cases/targets-and-restarts";
import { WORDS_AND_IDS } from "./cases/words-and-ids";
import type { FieldCase } from "./field-case";

/** All kinds of workbook that were met in the field, by what is special about them. */
export const FIELD: readonly { readonly title: string; readonly cases: readonly FieldCase[] }[] = [
  { title: "Files as other programs write them", cases: FILE_FORMAT },
  { title: "Dates in ISO 8601", cases: ISO_DATES },
  { title: "Tabs that are not worksheets", cases: CHART_SHEETS },
  { title: "Dates, years and cohorts", cases: DATES_AND_YEARS },
  { title: "Rows and tables", cases: ROWS_AND_TABLES },
  { title: "Words, IDs and feedback", cases: WORDS_AND_IDS },
  { title: "Targets and restarts", cases: TARGETS_AND_RESTARTS },
];
