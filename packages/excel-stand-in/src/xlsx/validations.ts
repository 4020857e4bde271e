import { overlaps } from "../workbook/area";
import { clearValidations } from "../workbook/validate-cells";
import type { Validation } from "../workbook/validation";
import type { Area, ValidatedArea, Worksheet } from "../workbook/worksheet";
import { areaName } from "./address";
import { cutExtensionValidations, cutValidation } from "./cut-validations";
import type { FormulaNames } from "./formula-names";
import { listElement, listValidation } from "./list-validation";
import { overlappingAreas } from "./overlapping-areas";
import { same } from "./same";
import type { SheetPart } from "./sheet-part";
import { parseSqref, sqrefOf } from "./sqref";
import type { XmlElement } from "./xml";

const LIST = "dataValidations";

/** Data validation lists of a worksheet part, into the model. Rules of other kinds stay in the file. */
export function readValidations(part: SheetPart, worksheet: Worksheet, names: FormulaNames): void {
  const rules = part.child(LIST)?.elements.flatMap((element) => readRule(element, names) ?? []) ?? [];
  // Files need not comply, but the model relies on areas that do not overlap.
  const overlapping = overlappingAreas(rules.flatMap(({ areas }) => areas));
  for (const { areas, validation } of rules) {
    for (const area of areas) {
      if (overlapping.has(area)) clearValidations(worksheet, area);
      worksheet.validations.push({ area, ...validation });
    }
  }
}

/**
 * Writes the lists of the model when they differ from `before` (read from the same part). Elements whose list still holds for
 * some of their cells keep their place and what else they say; other rules only lose the cells that were given a list.
 */
export function writeValidations(part: SheetPart, before: Worksheet, now: Worksheet, names: FormulaNames): void {
  if (same(before.validations, now.validations)) return;
  const known = new Set(before.validations.map(({ area }) => areaName(area)));
  const fresh = now.validations.map(({ area }) => area).filter((area) => !known.has(areaName(area)));
  const waiting = new Waiting(now.validations, names);
  const list = part.ensure(LIST);
  for (const element of list.elements) {
    const rule = readRule(element, names);
    if (rule === undefined) {
      if (!cutValidation(element, fresh)) list.remove(element);
      continue;
    }
    const areas = waiting.take(rule);
    if (areas.length === 0) list.remove(element);
    else if (!same(areas, rule.areas)) element.set("sqref", sqrefOf(areas));
  }
  for (const { area, ...validation } of waiting.rest()) {
    // Never several areas in one element: references may be relative to the first cell.
    list.children.push(listElement(validation, names).set("sqref", areaName(area)));
  }
  part.settle(LIST, true);
  cutExtensionValidations(part, fresh);
}

interface Rule {
  readonly validation: Validation;
  readonly areas: readonly Area[];
}

function readRule(element: XmlElement, names: FormulaNames): Rule | undefined {
  const validation = element.name === "dataValidation" ? listValidation(element, names) : undefined;
  const areas = parseSqref(element.get("sqref") ?? "");
  return validation === undefined || areas === undefined ? undefined : { validation, areas };
}

/** Lists of the model for which no element is known yet. */
class Waiting {
  /** By text of the element, then by name of the area. */
  private readonly lists = new Map<string, Map<string, ValidatedArea>>();

  constructor(
    validations: readonly ValidatedArea[],
    private readonly names: FormulaNames,
  ) {
    for (const validation of validations) {
      const text = this.textOf(validation);
      const alike = this.lists.get(text) ?? new Map<string, ValidatedArea>();
      this.lists.set(text, alike.set(areaName(validation.area), validation));
    }
  }

  /** Areas that still have the list of an element, wholly or partly among its cells; in the order that these have. */
  take({ validation, areas }: Rule): Area[] {
    const alike = this.lists.get(this.textOf(validation)) ?? new Map<string, ValidatedArea>();
    const taken: Area[] = [];
    for (const area of areas) {
      // Areas of the model do not overlap: where the very same one is found, there are no others.
      const candidates = alike.has(areaName(area)) ? [area] : [...alike.values()].map((candidate) => candidate.area);
      for (const candidate of candidates) {
        if (overlaps(candidate, area) && alike.delete(areaName(candidate))) taken.push(candidate);
      }
    }
    return taken;
  }

  rest(): ValidatedArea[] {
    return [...this.lists.values()].flatMap((alike) => [...alike.values()]);
  }

  /** As in the file: there, absent texts and the usual ones are the same. */
  private textOf(validation: Validation): string {
    return listElement(validation, this.names).toString();
  }
}
