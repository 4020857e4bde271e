import type { Area } from "../workbook/worksheet";
import type { SheetPart } from "./sheet-part";
import { sqrefWithout } from "./sqref";
import type { XmlElement } from "./xml";

/** Removes cells from a rule's element; returns whether it has any left. */
export function cutValidation(element: XmlElement, areas: readonly Area[]): boolean {
  const before = element.get("sqref") ?? "";
  const after = sqrefWithout(before, areas);
  if (after !== before) element.set("sqref", after);
  return after !== "" || before === "";
}

/**
 * Removes cells from the rules in the extension list of a sheet. Excel keeps lists there that lie on other sheets, and a cell
 * has one rule.
 */
export function cutExtensionValidations(part: SheetPart, areas: readonly Area[]): void {
  const extensions = part.child("extLst");
  for (const extension of extensions?.elements ?? []) {
    for (const list of extension.elements.filter((element) => localName(element) === "dataValidations")) {
      const before = list.elements.length;
      for (const rule of list.elements) {
        if (!cutExtensionRule(rule, areas)) list.remove(rule);
      }
      if (list.elements.length === 0 && before > 0) extension.remove(list);
      else if (list.elements.length < before) list.set("count", list.elements.length);
      if (extension.elements.length === 0) extensions?.remove(extension);
    }
  }
  part.settle("extLst", false);
}

function cutExtensionRule(rule: XmlElement, areas: readonly Area[]): boolean {
  const cells = rule.elements.find((element) => localName(element) === "sqref");
  if (cells === undefined) return true;
  const after = sqrefWithout(cells.text, areas);
  if (after !== cells.text) cells.children = [after];
  return after !== "";
}

/** "sqref" of "xm:sqref". */
function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}
