import { longDay } from "../../text/day-text";
import { list } from "../../text/list";
import type { Method } from "../options";
import { CONFIDENTIAL, UNRELIABLE, type PublicCopy, type PublicTable } from "../public-copy";
import { plainText } from "../../text/plain-text";
import { NOT_APPLICABLE, shownValue, type Shorthand } from "./shown-value";

/** "NPQ metrics of Alliance of Leading Learning, 2017/18 and 2018/19" */
export function copyTitle({ provider, years }: PublicCopy): string {
  const name = plainText(provider);
  const of = name === "" ? "" : ` of ${name}`;
  return `NPQ metrics${of}${years.length === 0 ? "" : `, ${list(years.map(plainText))}`}`;
}

/** What page and workbook say first of themselves, a sentence each. */
export function aboutCopy({ asOf, definitionNotes }: PublicCopy): string[] {
  return [
    "These are metrics of the quality framework for National Professional Qualifications (NPQs) in England, set by the Department for Education.",
    `The figures are those of ${longDay(asOf)}.`,
    ...definitionNotes.map(plainText),
  ];
}

/** How the copy protects people, a sentence each. */
export function protectionWords(method: Method): string[] {
  return method === "suppress"
    ? [
        "Small numbers of people are left out where they would say something private.",
        "Other figures are left out where the small numbers could be worked out from them.",
      ]
    : [
        "Numbers of people are rounded to the nearest 5, each by itself, so a total can differ from the sum of its parts.",
        "Percentages are worked out from the rounded numbers. Those of fewer than 23 people are left out.",
        "Where small numbers could be worked out from other figures, some of these are left out.",
      ];
}

/** Says what a shorthand means. It must not tell whether a figure that is left out is nought. */
const MEANINGS: Readonly<Record<Shorthand, string>> = {
  [CONFIDENTIAL]: "confidential: the figure is left out to protect people. It can be 0.",
  [UNRELIABLE]: "unreliable: there are too few people, assessments or responses for a percentage or a mean.",
  [NOT_APPLICABLE]: "not applicable: there is no target, or nothing to work the figure out from.",
};

const SHORTHANDS: readonly Shorthand[] = [CONFIDENTIAL, UNRELIABLE, NOT_APPLICABLE];

export interface KeyEntry {
  readonly symbol: string;
  readonly meaning: string;
}

/** The key of the shorthand in some tables: only what occurs in them. */
export function keyOf(tables: readonly PublicTable[]): KeyEntry[] {
  const occurring = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values.map(shownValue))));
  return SHORTHANDS.filter((symbol) => occurring.has(symbol)).map((symbol) => ({ symbol, meaning: MEANINGS[symbol] }));
}

/** "Metric 1 by gender" */
export function tableTitle({ number }: { readonly number: number }, { name }: Pick<PublicTable, "name">): string {
  return `Metric ${number} by ${name.toLowerCase()}`;
}
