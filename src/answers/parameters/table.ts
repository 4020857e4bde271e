import type { ParameterText } from "../parameter";

/** Last parameter of every function: a range that is the register of this formula alone. */
export const TABLE_PARAMETER: ParameterText = {
  name: "table",
  isOptional: true,
  description: "A range with headings to read instead of the workbook's own tables.",
};
