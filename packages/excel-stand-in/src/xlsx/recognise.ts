import { UnreadableWorkbook } from "./unreadable-workbook";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];
/** The first entry of a zip file; the lowest bit of its byte 6 says that it is encrypted. */
const ZIP_ENTRY_SIGNATURE = [...ZIP_SIGNATURE, 3, 4];

/** What a file is that is none of the others. */
export const NO_WORKBOOK =
  "The file is not an Excel workbook (.xlsx). If Excel can open it, save it there as an Excel Workbook (.xlsx).";

/**
 * Refuses bytes that cannot be an .xlsx package, saying what they are instead.
 * @throws UnreadableWorkbook
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new UnreadableWorkbook("The file is empty (0 bytes). Save the workbook again, or get another copy.");
  if (startsWith(bytes, OLE_SIGNATURE)) {
    // Old .xls files, encrypted .xlsx files and old files of other programs are OLE compound files, with streams of these names.
    if (contains(bytes, utf16("EncryptedPackage"))) {
      throw new UnreadableWorkbook(
        "The workbook is protected with a password: open it in Excel, remove the password and save it again.",
      );
    }
    throw new UnreadableWorkbook(
      contains(bytes, utf16("Workbook")) || contains(bytes, utf16("Book"))
        ? "The file is an old Excel workbook (.xls): open it in Excel and save it as an Excel Workbook (.xlsx)."
        : NO_WORKBOOK,
    );
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new UnreadableWorkbook(NO_WORKBOOK);
  if (startsWith(bytes, ZIP_ENTRY_SIGNATURE) && ((bytes[6] ?? 0) & 1) === 1) {
    throw new UnreadableWorkbook(
      "The file is a zip archive with a password: unpack it with the password, and choose the workbook in it.",
    );
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
