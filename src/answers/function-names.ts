/**
 * Every function of the catalogue by its name, which is also its id. Excel has to know them as soon as the add-in starts; everything else
 * about a function is fetched when a formula needs it.
 */
export const FUNCTION_NAMES: readonly string[] = [
  ...(["RECRUITMENT", "FSM", "NONWHITEBRITISH", "WITHINTIME", "ACCURACY", "FEEDBACK"] as const),
  ...(["RETENTION", "DEFERRAL", "ACHIEVEMENT"] as const),
  ...(["COUNT", "TARGET", "STATUS", "SHORT"] as const),
  ...(["GAP", "PVALUE", "VERDICT"] as const),
  ...(["METRIC", "QUALIFICATIONS", "YEARS", "GROUPS", "PARTICIPANTS", "DUE"] as const),
];
