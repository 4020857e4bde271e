/** The keys that a workbook has kept, in one text. What is no key is no problem's, and does nothing. */
export function storedKeys(stored: unknown): string[] {
  return typeof stored === "string" ? stored.split(" ") : [];
}
