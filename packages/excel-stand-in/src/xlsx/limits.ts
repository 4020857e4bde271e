import { UnreadableWorkbook } from "./unreadable-workbook";

/*
 * What a workbook may hold at most. Excel's own limits are in ../workbook/limits.ts ("Excel specifications and limits", Microsoft); these
 * are those of memory, and of files that are made to exhaust it. They are checked before anything is unpacked, or while it is.
 */

/** Cells of all sheets together. A full sheet of 12 columns has 12.6 million. */
export const MAX_CELLS = 20_000_000;

/** Bytes that the parts of a workbook unpack to. A full sheet of 12 columns has 0.5 GB. */
const MAX_UNPACKED = 1_073_741_824;

/**
 * How many times its size a large part may unpack to. Rows of a register become 5 to 15 times as large, rows of formatted blank cells 40
 * times; deflate makes at most 1,032 times of anything.
 */
const MAX_RATIO = 200;
const LARGE_PART = 8_388_608;

/** Bytes of a part that is read as a tree: all but shared texts and the cells of sheets. */
const MAX_TREE = 67_108_864;

const count = (number: number): string => number.toLocaleString("en-GB");
const megabytes = (bytes: number): string => `${count(Math.round(bytes / 1_000_000))} MB`;

/** What a limit's sentence ends with: where the person who reads it can go on. */
const SAVE_AGAIN = "Open it in Excel, remove what is not needed, and save it again.";

/**
 * Refuses a part that would unpack to more than a workbook needs.
 *
 * @param before bytes that other parts have unpacked to
 * @throws UnreadableWorkbook
 */
export function checkUnpacking(name: string, size: number, packedSize: number, before: number): void {
  if (size > LARGE_PART && size > packedSize * MAX_RATIO) {
    const times = count(Math.round(size / Math.max(1, packedSize)));
    throw new UnreadableWorkbook(
      `The workbook is not opened: ${name} would become ${times} times as large when it is unpacked (${megabytes(size)}). ${SAVE_AGAIN}`,
    );
  }
  if (before + size > MAX_UNPACKED) {
    throw tooLarge(`it unpacks to ${megabytes(before + size)}, and ${megabytes(MAX_UNPACKED)} can be read.`);
  }
}

/** @throws UnreadableWorkbook when a part is too large to be read as a tree */
export function checkTree(name: string, size: number): void {
  if (size > MAX_TREE) {
    throw tooLarge(`${name} has ${megabytes(size)} beside cells and texts, and ${megabytes(MAX_TREE)} can be read.`);
  }
}

/** @param what which number is over which limit */
export function tooLarge(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook(`The workbook is too large: ${what} ${SAVE_AGAIN}`);
}
