/**
 * Worksheet custom property by which the add-in knows the sheets that it made, whatever they are called now. Its value is the
 * plan's key: "summary", "metric-1" …
 */
export const SHEET_MARKER = "NPQMetrics.sheet";
