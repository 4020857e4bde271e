/** Why Excel refuses a sheet name, or null when it accepts it. Uniqueness is the workbook's business. */
export function sheetNameFault(name: string): string | null {
  if (name === "") return "A sheet name cannot be empty.";
  if (name.length > 31) return "A sheet name has at most 31 characters.";
  if (/[[\]:*?/\\]/.test(name)) return "A sheet name cannot contain [ ] : * ? / \\.";
  if (name.startsWith("'") || name.endsWith("'")) return "A sheet name cannot begin or end with an apostrophe.";
  if (name.toLowerCase() === "history") return "History is a reserved sheet name.";
  return null;
}
