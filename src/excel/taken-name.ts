/** Names that are tried for a new sheet: a tab that is no worksheet, such as a chart sheet, may have taken any of the first. */
export const MOST_NAMES = 20;

/** Whether Excel refused a sheet because another tab has its name. Tabs that are no worksheets cannot be seen before. */
export function isNameTaken(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ItemAlreadyExists";
}
