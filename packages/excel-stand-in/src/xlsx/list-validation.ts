import type { Validation, ValidationAlert, ValidationPrompt } from "../workbook/validation";
import { decodeCellText, encodeCellText } from "./cell-text";
import type { FormulaNames } from "./formula-names";
import { XmlElement } from "./xml";

/** One text in quotes and nothing else; quotes within it are doubled. */
const LITERAL = /^"((?:[^"]|"")*)"$/;

const STYLES: Readonly<Record<string, ValidationAlert["style"]>> = { warning: "Warning", information: "Information" };

/** The list that an element describes; undefined when it is a rule of another kind or one that the model cannot hold. */
export function listValidation(element: XmlElement, names: FormulaNames): Validation | undefined {
  const formula = element.child("formula1")?.text.trim() ?? "";
  if (element.get("type") !== "list" || formula === "") return undefined;
  const list = listOfFormula(decodeCellText(formula), names);
  if (list === undefined) return undefined;
  const prompt: ValidationPrompt = {
    title: text(element, "promptTitle"),
    message: text(element, "prompt"),
    showPrompt: element.flag("showInputMessage"),
  };
  const alert: ValidationAlert = {
    title: text(element, "errorTitle"),
    message: text(element, "error"),
    showAlert: element.flag("showErrorMessage"),
    style: STYLES[element.get("errorStyle") ?? ""] ?? "Stop",
  };
  const isUsualPrompt = prompt.showPrompt && prompt.title === "" && prompt.message === "";
  const isUsualAlert = alert.showAlert && alert.title === "" && alert.message === "" && alert.style === "Stop";
  return {
    list,
    // The format has it the other way round: showDropDown hides the button.
    inCellDropDown: !element.flag("showDropDown"),
    ignoreBlanks: element.flag("allowBlank"),
    ...(isUsualPrompt ? {} : { prompt }),
    ...(isUsualAlert ? {} : { errorAlert: alert }),
  };
}

/** The element for a list, still without the cells it holds for. */
export function listElement(validation: Validation, names: FormulaNames): XmlElement {
  const { list, inCellDropDown, ignoreBlanks, prompt, errorAlert: alert } = validation;
  const formula = list.startsWith("=") ? names.toFile(list.slice(1)) : `"${list.replaceAll('"', '""')}"`;
  return new XmlElement(
    "dataValidation",
    {
      type: "list",
      errorStyle: alert === undefined || alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
      allowBlank: flag(ignoreBlanks),
      showDropDown: flag(!inCellDropDown),
      showInputMessage: flag(prompt?.showPrompt ?? true),
      showErrorMessage: flag(alert?.showAlert ?? true),
      errorTitle: textOrNone(alert?.title),
      error: textOrNone(alert?.message),
      promptTitle: textOrNone(prompt?.title),
      prompt: textOrNone(prompt?.message),
    },
    [new XmlElement("formula1", {}, [encodeCellText(formula)])],
  );
}

function listOfFormula(formula: string, names: FormulaNames): string | undefined {
  const values = LITERAL.exec(formula)?.[1]?.replaceAll('""', '"');
  if (values === undefined) return `=${names.fromFile(formula)}`;
  // Without its quotes this would be read as a reference.
  return values.startsWith("=") ? undefined : values;
}

function text(element: XmlElement, attribute: string): string {
  return decodeCellText(element.get(attribute) ?? "");
}

function textOrNone(given: string | undefined): string | undefined {
  return given === undefined || given === "" ? undefined : encodeCellText(given);
}

function flag(isSet: boolean): number | undefined {
  return isSet ? 1 : undefined;
}
