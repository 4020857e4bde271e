import type { AnswerCell, FinalAnswer } from "../answers/answer";
import { hasDataTypes } from "../excel/data-types";

/** A number that its cell shows in this en-US format, unless the cell has one itself. Formulas that refer to it see the number. */
interface FormattedNumber {
  /** Excel since 2025 also calls it "Double"; those before do not know that name. */
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

type ShownCell = AnswerCell | FormattedNumber;

/** What a formula shows: a value, a table, or an error with its reason. */
export type Shown = ShownCell | CustomFunctions.Error | ShownCell[][];

/** An answer as Excel takes it. */
export function shownOf(answer: FinalAnswer): Shown {
  switch (answer.kind) {
    case "value":
      return shownCell(answer.value, answer.numberFormat);
    case "table":
      return answer.rows.map((row, r) => row.map((cell, c) => shownCell(cell, answer.numberFormats?.[r]?.[c])));
    case "wrong argument":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.message);
    case "not available":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.message);
  }
}

function shownCell(cell: AnswerCell, numberFormat: string | undefined): ShownCell {
  const isPlain = typeof cell !== "number" || numberFormat === undefined || !hasDataTypes();
  return isPlain ? cell : { type: "FormattedNumber", basicValue: cell, numberFormat };
}
