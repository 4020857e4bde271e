import type { Scope } from "../../metrics/scope";
import type { PublicationOptions } from "../options";

/** A block of columns: a year, or several together. */
export interface Period {
  /** "2017/18", "All years" */
  readonly label: string;
  /** Positions in the scope's years. */
  readonly years: readonly number[];
}

export const ALL_YEARS = "All years";

/** The years that are published, each by itself. */
export function publishedYears({ years }: Scope, options: PublicationOptions): Period[] {
  return [...years.keys()]
    .filter((year) => options.years === null || options.years.includes(years[year]))
    .map((year) => ({ label: years[year], years: [year] }));
}

/** The blocks of the tables by gender, disability and ethnicity. */
export function groupPeriods(years: readonly Period[], { cut }: PublicationOptions): readonly Period[] {
  if (cut.years === "each" || years.length < 2) return years;
  return [{ label: ALL_YEARS, years: years.flatMap((one) => one.years) }];
}
