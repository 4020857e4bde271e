import { tooLarge } from "./limits";
import { damaged, UnreadableWorkbook } from "./unreadable-workbook";

/** Most elements of a part that is read as a tree: all but shared texts and the cells of sheets. */
export const MAX_ELEMENTS = 400_000;

/** Most levels of elements. */
export const MAX_DEPTH = 128;

/** @param name the part that declares it */
export function documentType(name: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    `The workbook is not opened: ${name} defines a document type (DOCTYPE), which no workbook has. Open it in Excel and save it again.`,
  );
}

/** @param name the part that is */
export function nestedTooDeeply(name: string): UnreadableWorkbook {
  return damaged(`${name} is nested more than ${MAX_DEPTH} levels deep, which no workbook is.`);
}

/** @param name the part that has them */
export function tooManyElements(name: string): UnreadableWorkbook {
  return tooLarge(`${name} has more than the ${MAX_ELEMENTS.toLocaleString("en-GB")} elements that can be read.`);
}
