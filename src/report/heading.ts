/** "Metric Summary - Alliance of Leading Learning - Metric 1"; without the provider when the name is not known. */
export function sheetHeading(provider: string, part: string): string {
  return ["Metric Summary", provider, part].filter((text) => text !== "").join(" - ");
}
