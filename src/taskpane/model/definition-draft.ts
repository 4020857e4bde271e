import type { Definitions } from "../../metrics/definitions";
import type { NumberQuestion } from "../../metrics/definition";
import { makesSense } from "../../metrics/number-definition";
import { PRESENTATION } from "../../metrics/presentation";
import { FIRST_DATE, LAST_DATE } from "../../register/cells/read-date";
import { civilFromSerial, daysInMonth, serialFromCivil } from "../../register/cells/serial-date";
import { wholeNumber } from "../../text/plural";
import { DEFINITION_FIELDS, type NumberKey } from "./definition-fields";

/** An extension as it is being typed. */
export interface ExtensionDraft {
  /** "2018-07-01", as a date field gives it; "" when blank. */
  readonly startsFrom: string;
  readonly months: string;
}

/** Definitions that are chosen, not typed. */
type Choices = Pick<Definitions, "notKnownCountsAsNonWhiteBritish" | "presentationJudgedOn" | "deferredAreDue">;

/** Definitions as they are being typed. */
export interface DefinitionDraft {
  readonly numbers: Readonly<Record<NumberKey, string>>;
  readonly choices: Choices;
  readonly extensions: readonly ExtensionDraft[];
}

/** The definitions of a draft, or what is wrong with it: a sentence for each field, by the field's key or "extension 0", "extension 1" … */
export interface ReadDraft {
  /** Null when something is wrong. */
  readonly definitions: Definitions | null;
  readonly faults: Readonly<Record<string, string>>;
}

/** Definitions ready to be changed. */
export function draftOf(definitions: Definitions): DefinitionDraft {
  return {
    numbers: Object.fromEntries(DEFINITION_FIELDS.map(({ key }) => [key, String(definitions[key])])) as Record<
      NumberKey,
      string
    >,
    choices: {
      notKnownCountsAsNonWhiteBritish: definitions.notKnownCountsAsNonWhiteBritish,
      presentationJudgedOn: definitions.presentationJudgedOn,
      deferredAreDue: definitions.deferredAreDue,
    },
    extensions: definitions.presentWithinExtensions.map(({ startsFrom, months }) => ({
      startsFrom: isoDate(startsFrom),
      months: String(months),
    })),
  };
}

/** Reads what was typed. A decimal comma is read like a point. */
export function readDraft({ numbers, choices, extensions }: DefinitionDraft): ReadDraft {
  const faults: Record<string, string> = {};
  const read = (field: string, question: NumberQuestion, text: string): number => {
    const value = text.trim() === "" ? NaN : Number(text.trim().replace(/\s*%$/, "").replace(",", "."));
    if (!makesSense(value, question)) faults[field] = rangeText(question);
    return value;
  };
  const values = DEFINITION_FIELDS.map((field) => [field.key, read(field.key, field, numbers[field.key])] as const);
  const presentWithinExtensions = extensions.map(({ startsFrom, months }, i) => {
    const field = `extension ${i}`;
    const count = read(field, PRESENTATION.definitions.presentWithinMonths.question, months);
    const serial = serialOf(startsFrom);
    if (serial === null) faults[field] = "Enter the date from which starts have a different number of months.";
    else if (extensions.some((other, j) => j < i && serialOf(other.startsFrom) === serial))
      faults[field] = "Another line already has this date.";
    return { startsFrom: serial ?? 0, months: count };
  });
  if (Object.keys(faults).length > 0) return { definitions: null, faults };
  return {
    definitions: {
      ...(Object.fromEntries(values) as Record<NumberKey, number>),
      ...choices,
      presentWithinExtensions: presentWithinExtensions.sort((a, b) => a.startsFrom - b.startsFrom),
    },
    faults,
  };
}

function rangeText({ least, greatest, isWhole }: NumberQuestion): string {
  return `Enter ${isWhole ? "a whole number" : "a number"} from ${least} to ${wholeNumber(greatest)}.`;
}

/** Whether two sets of definitions are the same. */
export function areSameDefinitions(a: Definitions, b: Definitions): boolean {
  const keys = Object.keys(a) as (keyof Definitions)[];
  return keys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

function isoDate(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function serialOf(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = serialFromCivil(year, month, day);
  return serial >= FIRST_DATE && serial <= LAST_DATE ? serial : null;
}
