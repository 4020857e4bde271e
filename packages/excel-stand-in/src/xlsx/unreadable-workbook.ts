/** A file that cannot be opened as a workbook. The message is one plain sentence for the person who chose the file. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
}
