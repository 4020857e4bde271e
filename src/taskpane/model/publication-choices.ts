import type { MetricNumber } from "../../metrics/metric-number";
import type { Cut, Method, PublicationOptions } from "../../publication/options";
import { list } from "../../text/list";
import { wholeNumber } from "../../text/plural";

/** A choice with one sentence of help. */
export interface PublicationChoice<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly help: string;
}

export const METHOD_CHOICE: PublicationChoice<Method> = {
  legend: "How people are protected",
  options: [
    { value: "suppress", text: "Leave out small counts" },
    { value: "round", text: "Round every count to the nearest 5" },
  ],
  help: "Leaving out keeps every other figure exact. Rounding keeps more cells, but none of their counts is exact.",
};

/** The choices of a cut, in the order in which they are asked. */
export const CUT_CHOICES: { readonly [K in keyof Cut]: PublicationChoice<Cut[K]> } = {
  years: {
    legend: "Years of the groups",
    options: [
      { value: "each", text: "Each year by itself" },
      { value: "together", text: "All years together" },
    ],
    help: "Together, the groups are larger, and fewer of them have to be left out.",
  },
  qualifications: {
    legend: "Qualifications of the groups",
    options: [
      { value: "each", text: "Each qualification and the total" },
      { value: "together", text: "The total alone" },
    ],
    help: "The total alone says least about single people.",
  },
  ethnicity: {
    legend: "Ethnicity",
    options: [
      { value: "recorded", text: "As it is recorded" },
      { value: "major", text: "The five major ethnic groups" },
    ],
    help: "The major groups are Asian, Black, Mixed, White and Other.",
  },
};

/** What is chosen of a list, beside its heading: "all 3", "2017/18 and 2018/19", "1, 2 and 7". */
export function chosenText(chosen: readonly (string | number)[] | null, all: readonly (string | number)[]): string {
  return chosen === null ? `all ${wholeNumber(all.length)}` : list(chosen.map(String));
}

/** How the groups are cut, beside its heading. */
export function cutText({ years, qualifications, ethnicity }: Cut): string {
  const coarser = [
    ...(years === "together" ? ["all years together"] : []),
    ...(qualifications === "together" ? ["all qualifications together"] : []),
    ...(ethnicity === "major" ? ["major ethnic groups"] : []),
  ];
  return coarser.length === 0 ? "as on the sheets" : list(coarser);
}

/**
 * A list with one more or one less. Null = all of them, also those that are added later.
 *
 * @param chosen null = all
 * @returns "none" where nothing would be left
 */
export function toggled<T>(
  chosen: readonly T[] | null,
  all: readonly T[],
  one: T,
  isWanted: boolean,
): readonly T[] | null | "none" {
  const next = all.filter((other) => (other === one ? isWanted : (chosen?.includes(other) ?? true)));
  if (next.length === 0) return "none";
  return next.length === all.length ? null : next;
}

/** Whether two choices are the same. */
export function isSameChoice(a: PublicationOptions, b: PublicationOptions): boolean {
  return (
    a.method === b.method &&
    isSameList(a.years, b.years) &&
    isSameList(a.metrics, b.metrics) &&
    a.cut.years === b.cut.years &&
    a.cut.qualifications === b.cut.qualifications &&
    a.cut.ethnicity === b.cut.ethnicity
  );
}

function isSameList(
  a: readonly (string | MetricNumber)[] | null,
  b: readonly (string | MetricNumber)[] | null,
): boolean {
  return a === b || (a !== null && b !== null && a.length === b.length && a.every((one, i) => one === b[i]));
}
