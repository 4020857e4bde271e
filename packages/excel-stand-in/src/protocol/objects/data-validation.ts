import { ExcelError, invalidArgument } from "../../workbook/excel-error";
import {
  changeValidationTexts,
  clearValidations,
  isValidated,
  validateCells,
  validationsWithin,
} from "../../workbook/validate-cells";
import type {
  Validation,
  ValidationAlert,
  ValidationPrompt,
  ValidationRule,
  ValidationTexts,
} from "../../workbook/validation";
import type { ValidatedArea } from "../../workbook/worksheet";
import { ApiObject } from "../api-object";
import { asBoolean, asOneOf, asText, isGiven } from "../arguments";
import type { RangeCells } from "./range-cells";

/** Characters that Excel takes where the values themselves are listed. */
const MAX_LIST = 255;

const ALERT_STYLES = ["Stop", "Warning", "Information"] as const satisfies readonly ValidationAlert["style"][];

/** What Excel shows of cells without texts of their own. */
const NO_PROMPT: ValidationPrompt = { title: "", message: "", showPrompt: true };
const NO_ALERT: ValidationAlert = { title: "", message: "", showAlert: true, style: "Stop" };

/** Excel.DataValidation. Lists only; texts are kept only where there is a list. Properties are null where cells differ. */
export class DataValidationObject extends ApiObject {
  readonly className = "DataValidation";

  constructor(private readonly range: RangeCells) {
    super();
  }

  /** As Excel.DataValidationType. */
  get type(): string {
    if (this.#within().length === 0) return "None";
    if (!this.#isComplete()) return "MixedCriteria";
    return this.rule === null ? "Inconsistent" : "List";
  }

  /** `{}` where there is none. */
  get rule(): { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } } | null {
    if (this.#within().length === 0) return {};
    return this.#common(({ list, inCellDropDown }) => ({ list: { inCellDropDown, source: list } }), null);
  }
  set rule(rule: unknown) {
    const chosen = asRule(rule);
    this.#change(({ sheet, area }) =>
      chosen === null ? clearValidations(sheet, area) : validateCells(sheet, area, chosen),
    );
  }

  get ignoreBlanks(): boolean | null {
    return this.#common(({ ignoreBlanks }) => ignoreBlanks, true);
  }
  set ignoreBlanks(areIgnored: unknown) {
    this.#changeTexts({ ignoreBlanks: asBoolean(areIgnored, "ignoreBlanks") });
  }

  get prompt(): ValidationPrompt | null {
    return this.#common(({ prompt }) => prompt ?? NO_PROMPT, NO_PROMPT);
  }
  set prompt(prompt: unknown) {
    const { title, message, showPrompt } = asRecord(prompt, "prompt");
    this.#changeTexts({
      prompt: {
        title: textOr(title, NO_PROMPT.title, "prompt.title"),
        message: textOr(message, NO_PROMPT.message, "prompt.message"),
        showPrompt: isGiven(showPrompt) ? asBoolean(showPrompt, "prompt.showPrompt") : NO_PROMPT.showPrompt,
      },
    });
  }

  get errorAlert(): ValidationAlert | null {
    return this.#common(({ errorAlert }) => errorAlert ?? NO_ALERT, NO_ALERT);
  }
  set errorAlert(alert: unknown) {
    const { title, message, showAlert, style } = asRecord(alert, "errorAlert");
    this.#changeTexts({
      errorAlert: {
        title: textOr(title, NO_ALERT.title, "errorAlert.title"),
        message: textOr(message, NO_ALERT.message, "errorAlert.message"),
        showAlert: isGiven(showAlert) ? asBoolean(showAlert, "errorAlert.showAlert") : NO_ALERT.showAlert,
        style: isGiven(style) ? asOneOf(style, "errorAlert.style", ALERT_STYLES) : NO_ALERT.style,
      },
    });
  }

  clear(): void {
    this.#change(({ sheet, area }) => clearValidations(sheet, area));
  }

  #within(): ValidatedArea[] {
    return validationsWithin(this.range.sheet, this.range.area);
  }

  #isComplete(): boolean {
    return isValidated(this.range.sheet, this.range.area);
  }

  /** What the cells have in common; null when they differ. */
  #common<T>(read: (validation: Validation) => T, ifNone: T): T | null {
    const values = this.#within().map(read);
    if (values.length === 0) return ifNone;
    if (!this.#isComplete()) return null;
    const [first] = values;
    return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
  }

  #changeTexts(change: Partial<ValidationTexts>): void {
    if (!this.#isComplete()) {
      throw new ExcelError("NotImplemented", "The stand-in for Excel keeps texts of data validation only with a list.");
    }
    this.#change(({ sheet, area }) => changeValidationTexts(sheet, area, change));
  }

  #change(change: (range: RangeCells) => void): void {
    const { session, sheet, area } = this.range;
    session.checkWritable(sheet);
    change(this.range);
    session.note({ kind: "validations", sheet, area });
  }
}

/** null = no rule */
function asRule(rule: unknown): ValidationRule | null {
  if (!isGiven(rule)) return null;
  const given = Object.entries(asRecord(rule, "rule")).filter(([, criteria]) => isGiven(criteria));
  if (given.length === 0) return null;
  const [[kind, criteria]] = given;
  if (given.length > 1) throw invalidArgument("a rule has one kind of criteria.");
  if (kind !== "list") {
    throw new ExcelError(
      "NotImplemented",
      `The stand-in for Excel does not implement rules of data validation: ${kind}.`,
    );
  }
  const { source, inCellDropDown } = asRecord(criteria, "rule.list");
  const list = asText(source, "rule.list.source");
  if (list === "") throw invalidArgument("rule.list.source must name values.");
  if (!list.startsWith("=") && list.length > MAX_LIST) {
    throw invalidArgument(`rule.list.source lists values in at most ${MAX_LIST} characters.`);
  }
  return {
    list,
    inCellDropDown: isGiven(inCellDropDown) ? asBoolean(inCellDropDown, "rule.list.inCellDropDown") : true,
  };
}

function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument(`${what} must be an object.`);
  return value as Readonly<Record<string, unknown>>;
}

function textOr(value: unknown, otherwise: string, what: string): string {
  return isGiven(value) ? asText(value, what) : otherwise;
}
