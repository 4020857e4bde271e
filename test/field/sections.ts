import { CHART_SHEETS } from "./cases/chart-sheets";
import { DATES_AND_YEARS } from "./cases/dates-and-years";
import { FILE_FORMAT } from "./cases/file-format";
import { ISO_DATES } from "./cases/iso-dates";
import { PEOPLE_OR_LINES } from "./cases/people-or-lines";
import { ROWS_AND_TABLES } from "./cases/rows-and-tables";
import { TARGETS_AND_RESTARTS } from "./cases/targets-and-restarts";
import { WORDS_AND_IDS } from "./cases/words-and-ids";
import type { FieldCase } from "./field-case";

/** Kinds of workbook that are alike. */
export interface FieldSection {
  readonly title: string;
  readonly cases: readonly FieldCase[];
}

/** All kinds of workbook that were met in the field. */
export const FIELD = {
  fileFormat: { title: "Files as other programs write them", cases: FILE_FORMAT },
  isoDates: { title: "Dates in ISO 8601", cases: ISO_DATES },
  chartSheets: { title: "Tabs that are not worksheets", cases: CHART_SHEETS },
  datesAndYears: { title: "Dates, years and cohorts", cases: DATES_AND_YEARS },
  rowsAndTables: { title: "Rows and tables", cases: ROWS_AND_TABLES },
  peopleOrLines: { title: "Rows that may be somebody's", cases: PEOPLE_OR_LINES },
  wordsAndIds: { title: "Words, IDs and feedback", cases: WORDS_AND_IDS },
  targetsAndRestarts: { title: "Targets and restarts", cases: TARGETS_AND_RESTARTS },
} satisfies Record<string, FieldSection>;
