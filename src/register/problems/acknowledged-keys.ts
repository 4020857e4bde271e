/** Checks that a workbook remembers as acknowledged: more would make its settings large, and nobody has looked at so many. */
export const MOST_ACKNOWLEDGED = 1000;

/** The keys that a workbook has kept, in one text; what is not a key is ignored. */
export function storedKeys(stored: unknown): string[] {
  const keys = typeof stored === "string" ? stored.split(" ").filter((key) => /^[0-9a-f]{14}$/.test(key)) : [];
  return keys.slice(0, MOST_ACKNOWLEDGED);
}
