import JSZip from "jszip";

/** The parts of an .xlsx file as texts, by name. */
export async function workbookParts(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(file);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(files.map(async (one) => [one.name, await one.async("string")] as const)));
}
