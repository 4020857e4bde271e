import { CHARACTERISTIC_NAMES, type Characteristic } from "../characteristic";
import { COUNTED_NAMES, type CountedName } from "./counted-name";
import type { Asked, Question, QuestionGroup } from "./question";

/** What a figure asks, as it was kept in a file, where anyone may have changed it; null when it is not a question that can be asked. */
export function readAsked(kept: unknown): Asked | null {
  if (!isObject(kept)) return null;
  const people = readQuestion(kept["people"]);
  const among = readQuestion(kept["among"]);
  if (people === null || (among === null && kept["among"] !== null)) return null;
  return { people, among };
}

function readQuestion(kept: unknown): Question | null {
  if (!isObject(kept)) return null;
  const { measure, year, qualification } = kept;
  const group = readGroup(kept["group"]);
  if (!isCountedName(measure) || !isTextOrNull(year) || !isTextOrNull(qualification)) return null;
  return group === null && kept["group"] !== null ? null : { measure, year, qualification, group };
}

function readGroup(kept: unknown): QuestionGroup | null {
  if (!isObject(kept)) return null;
  const { characteristic, label, isOthers } = kept;
  if (typeof characteristic !== "string" || !Object.hasOwn(CHARACTERISTIC_NAMES, characteristic)) return null;
  if (typeof label !== "string" || typeof isOthers !== "boolean") return null;
  return { characteristic: characteristic as Characteristic, label, isOthers };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isCountedName(value: unknown): value is CountedName {
  return (COUNTED_NAMES as readonly unknown[]).includes(value);
}
