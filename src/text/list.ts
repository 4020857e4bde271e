/** "NPQH, NPQSL and NPQML"; "none" when there is none. */
export function list(names: readonly string[]): string {
  if (names.length === 0) return "none";
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
