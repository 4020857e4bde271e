/** A file that cannot be opened as a workbook. The message is one plain sentence for the person who chose the file. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
}

/**
 * What is said of a file that is no workbook any more.
 *
 * @param what a sentence that names what is wrong
 */
export function damaged(what?: string, cause?: unknown): UnreadableWorkbook {
  return new UnreadableWorkbook(
    what === undefined
      ? "The workbook is damaged or incomplete and cannot be read. Open it in Excel, which may repair it, and save it again, or get another copy."
      : `The workbook is damaged: ${what} Open it in Excel and save it again.`,
    { cause },
  );
}
