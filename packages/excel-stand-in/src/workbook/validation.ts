/** A list from which the values of cells are to be chosen (data validation). */
export interface Validation extends ValidationRule, ValidationTexts {}

export interface ValidationRule {
  /** Values with commas between them, or a reference: "=Lists!$A$1:$A$9". */
  readonly list: string;
  readonly inCellDropDown: boolean;
}

/** What goes with a rule. */
export interface ValidationTexts {
  readonly ignoreBlanks: boolean;
  /** Shown while a cell is selected. */
  readonly prompt?: ValidationPrompt;
  /** Shown when something else is entered. */
  readonly errorAlert?: ValidationAlert;
}

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  /** As Excel.DataValidationAlertStyle. */
  readonly style: "Stop" | "Warning" | "Information";
}
