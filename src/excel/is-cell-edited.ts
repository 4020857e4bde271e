/** Whether Excel refused because the user is editing a cell: this passes by itself. */
export function isCellEdited(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "InvalidOperationInCellEditMode";
}
