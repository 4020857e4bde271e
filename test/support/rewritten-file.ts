import JSZip from "jszip";

/** Parts of a file by their names: texts, or bytes where the encoding matters. */
export type Parts = Map<string, string | Uint8Array>;

/** The parts of an .xlsx file as texts in UTF-8, by their names. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(name, await entry.async("string"));
  }
  return parts;
}

/** The same .xlsx file as another program might have written it: with its parts changed. */
export async function rewrittenFile(
  bytes: Uint8Array,
  rewrite: (parts: Map<string, string>) => Parts,
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of rewrite(await partsOf(bytes))) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: "uint8array" });
}

/** A text in an encoding of one byte a letter (windows-1252 with its euro sign), or in UTF-16 with its mark. */
export function encoded(text: string, encoding: "windows-1252" | "utf-16le" | "utf-16be"): Uint8Array {
  if (encoding === "windows-1252") return Uint8Array.from(Buffer.from(text.replaceAll("€", "\x80"), "latin1"));
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return Uint8Array.from(encoding === "utf-16le" ? bytes : bytes.swap16());
}
