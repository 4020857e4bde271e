import { UnreadableWorkbook } from "./unreadable-workbook";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];

/**
 * Refuses bytes that cannot be an .xlsx package, saying what they are instead.
 * @throws UnreadableWorkbook
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook("The file is empty (0 bytes).");
  if (startsWith(bytes, OLE_SIGNATURE)) {
    // Both old .xls files and encrypted .xlsx files are OLE compound files; the latter hold a stream of this name.
    throw new UnreadableWorkbook(
      contains(bytes, utf16("EncryptedPackage"))
        ? "The workbook is protected with a password: open it in Excel, remove the password and save it again."
        : "The file is an old Excel workbook (.xls): open it in Excel and save it as an Excel Workbook (.xlsx).",
    );
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    throw new UnreadableWorkbook("The file is not an Excel workbook (.xlsx).");
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
