import JSZip from "jszip";

/**
 * The same archive with every entry dated alike, so that equal contents are equal bytes: exceljs dates the entries with the
 * moment of writing.
 */
export async function normaliseZip(archive: Uint8Array, date: Date): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(archive);
  const normal = new JSZip();
  for (const entry of Object.values(written.files)) {
    if (entry.dir) continue;
    normal.file(entry.name, await entry.async("uint8array"), { date, createFolders: false });
  }
  return normal.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
}
