/**
 * Worksheet custom property by which the add-in knows the sheets that it made, whatever they are called now. Its value is the
 * plan's key: "summary", "metric-1" …
 */
export const SHEET_MARKER = "NPQMetrics.sheet";

/** Its value on sheets with a list of people: no plan has this key, so no refresh writes there, and their tables are not read. */
export const LIST_KEY = "list";
