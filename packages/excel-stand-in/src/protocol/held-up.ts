import { PATH, type RequestBody } from "./wire";

/** The service by which office.js serves custom functions. */
export const FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/**
 * Whether an edit holds up a request: those that concern the workbook, and results of functions, which office.js offers again for a minute
 * and then drops. Other services, such as the pane's visibility, go on. Source: CustomFunctionProxy in office.js, which knows the error
 * InvalidOperationInCellEditMode for both of its requests.
 */
export function isHeldUp({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType !== PATH.service || Name === FUNCTIONS_SERVICE,
  );
}
