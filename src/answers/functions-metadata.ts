import type { FunctionEntry, FunctionResult } from "./function-entry";
import type { Parameter } from "./parameter";
import { TABLE_PARAMETER } from "./parameters/table";

/** The file functions.json: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly DescribedFunction[];
}

interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options: { readonly stream: boolean; readonly requiresStreamParameterAddresses: boolean };
  readonly parameters: readonly DescribedParameter[];
  readonly result: Kind;
}

interface DescribedParameter extends Kind {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

interface Kind {
  readonly type?: string;
  readonly dimensionality?: "matrix";
}

/**
 * What Excel is told about the functions, in the order of the catalogue.
 *
 * @param url of the add-in's files, without a slash at the end
 */
export function functionsMetadata(functions: readonly FunctionEntry[], url: string): FunctionsMetadata {
  return {
    // Rates are returned with their number format. Then dates and percentages may arrive as objects too (Office-Addin-Scripts#829).
    allowCustomDataForDataTypeAny: true,
    // Excel should call a function even if some cells of a range hold errors.
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ name, description, parameters, result }) => ({
      id: name,
      name,
      description,
      helpUrl: `${url}/help.html#${name.toLowerCase()}`,
      // Without a table, a formula follows the workbook's register for as long as the formula exists.
      // By its address a range is read with its blank cells and number formats, which its values alone do not tell. Excels that do not
      // know this option pass over it.
      options: { stream: true, requiresStreamParameterAddresses: true },
      parameters: [...parameters.map(describedParameter), TABLE],
      result: describedResult(result),
    })),
  };
}

function describedParameter({ name, description, type, isOptional, isRange = false }: Parameter): DescribedParameter {
  const range = isRange ? ({ dimensionality: "matrix" } as const) : {};
  return { name, description, type, ...range, ...(isOptional ? { optional: true } : {}) };
}

const { name, description } = TABLE_PARAMETER;
const TABLE: DescribedParameter = { name, description, type: "any", dimensionality: "matrix", optional: true };

function describedResult({ type, spills = false }: FunctionResult): Kind {
  return { ...(type === undefined ? {} : { type }), ...(spills ? { dimensionality: "matrix" } : {}) };
}
