import { answered } from "./answered";

/** Bytes that are put into one argument list: a longer one is more than some browsers take. */
const PIECE = 0x8000;

/**
 * Opens a file as a new workbook beside this one: in a window of its own, or in Excel on the web in a tab of the browser, which may ask
 * first. Nothing leads from it back to this workbook. Waits until no cell is being edited. @throws what Excel throws
 *
 * @param xlsx the file
 */
export async function createWorkbook(xlsx: Uint8Array): Promise<void> {
  const pieces = Array.from({ length: Math.ceil(xlsx.length / PIECE) }, (_, i) =>
    String.fromCharCode(...xlsx.subarray(i * PIECE, (i + 1) * PIECE)),
  );
  await answered(Excel.createWorkbook(btoa(pieces.join(""))), { isAskingUser: true });
}
