/**
 * The columns of a copy's CSV file, in their order. Every line says all that there is to know of its cell, so that lines can be filtered,
 * and files of several days or providers put below each other.
 */
export const CSV_COLUMNS = [
  /** 1 to 7 */
  "metric",
  /** "Qualification", "Gender", … */
  "table",
  "year",
  /** "NPQ for Headship (NPQH)" and "Totals" in tables by qualification, else "NPQH" and "Total" */
  "qualification",
  /** "Female"; "All" in tables by qualification */
  "group",
  /** "Actual", "Retention: Started"; "People" in tables by group */
  "measure",
  /** A number without its unit, 0 for nought, or [c], [u] or [z] */
  "value",
  /** "people", "assessments", "responses", "%" or "rating out of 10" */
  "unit",
  /** How many people or assessments a percentage stands for, where the tables say so in brackets */
  "number_behind",
  "provider",
  /** Day of the figures: 2026-11-24 */
  "as_of",
  /** "suppress" or "round" */
  "method",
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Between the parts of a measure: "Retention: Started" */
export const PATH_SEPARATOR = ": ";

/** The group of a table by qualification, and the measure of a table by group. */
export const ALL_GROUPS = "All";
export const PEOPLE = "People";
