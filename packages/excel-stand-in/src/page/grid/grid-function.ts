import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { FunctionArgument } from "../../protocol/functions/function-arguments";
import { PENDING } from "../../protocol/functions/function-cells";
import type { DefinedFunction } from "../../protocol/functions/function-metadata";
import {
  functionError,
  isFormattedNumber,
  isFunctionError,
  isMatrix,
  type FunctionResult,
  type FunctionValue,
} from "../../protocol/functions/function-value";
import type { CellContent } from "../../workbook/cell";
import type { Area } from "../../workbook/worksheet";
import { PENDING_TEXT } from "./formula-results";
import { areaOfRange } from "./univer-range";

type NodeValueType = ReturnType<BaseFunction["calculate"]>;

/** Cells that an argument refers to, on one of Univer's sheets. */
export interface GridPlace {
  readonly sheetId: string;
  readonly area: Area;
}

/** A call as Univer makes it while it calculates the formula of a cell. */
export interface GridCall {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly args: readonly FunctionArgument[];
  /** null where an argument is not a reference. */
  readonly places: readonly (GridPlace | null)[];
}

/**
 * A function of the add-in as Univer knows it. Univer would wait for one function after the other, so it gets whatever there
 * is so far at once, and calculates the formula again when there is more.
 */
export class GridFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    readonly definition: DefinedFunction,
    private readonly answer: (definition: DefinedFunction, call: GridCall) => FunctionResult | typeof PENDING,
  ) {
    super(definition.fullName);
  }

  override calculate(...given: BaseValueObject[]): NodeValueType {
    const variants: readonly FunctionVariantType[] = given;
    const args = variants.map(argument);
    if (args.some(isPending)) return errorObject(PENDING_TEXT);
    const result = this.answer(this.definition, {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
      args,
      places: variants.map(placeOf),
    });
    // Formulas that depend on a missing result have none either.
    return result === PENDING || isBusy(result) ? errorObject(PENDING_TEXT) : resultObject(result);
  }
}

function argument(variant: FunctionVariantType): FunctionArgument {
  if (isReference(variant)) return rowsOf(variant.toArrayValueObject());
  if (isArray(variant)) return rowsOf(variant);
  return variant.isNull() ? undefined : contentOf(variant);
}

const knownRows = new WeakMap<ArrayValueObject, CellContent[][]>();

/** Many formulas may look at the same cells. */
function rowsOf(array: ArrayValueObject): CellContent[][] {
  let rows = knownRows.get(array);
  if (rows === undefined) {
    rows = array.getArrayValue().map((row) => row.map((value) => (value ? contentOf(value) : null)));
    // The result of a reference off the sheet.
    if (rows.length === 0) rows = [[{ error: "#REF!" }]];
    knownRows.set(array, rows);
  }
  return rows;
}

function contentOf(value: BaseValueObject): CellContent {
  if (value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function placeOf(variant: FunctionVariantType): GridPlace | null {
  if (!isReference(variant)) return null;
  const { range, sheetId } = variant.toUnitRange();
  return { sheetId, area: areaOfRange(range) };
}

function isPending(arg: FunctionArgument): boolean {
  if (Array.isArray(arg)) return (arg as readonly CellContent[][]).some((row) => row.some(isPending));
  return typeof arg === "object" && arg !== null && "error" in arg && arg.error === PENDING_TEXT;
}

function isBusy(result: FunctionResult): boolean {
  return isFunctionError(result) && result.error === functionError("#BUSY!").error;
}

function resultObject(result: FunctionResult): NodeValueType {
  if (!isMatrix(result)) return valueObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(valueObject)),
    rowCount: result.length,
    columnCount: result[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueObject(value: FunctionValue): BaseValueObject {
  switch (typeof value) {
    case "string":
      return StringValueObject.create(value);
    case "number":
      return NumberValueObject.create(value);
    case "boolean":
      return BooleanValueObject.create(value);
    default:
      return isFormattedNumber(value) ? NumberValueObject.create(value.number) : errorObject(value.error);
  }
}

function errorObject(error: string): ErrorValueObject {
  return ErrorValueObject.create(error as ErrorType);
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function isArray(variant: BaseValueObject): variant is ArrayValueObject {
  return variant.isArray();
}
