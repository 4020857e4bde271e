import type { MetricNumber } from "../metrics/metric-number";

/** How a copy protects people: small counts are left out, or every count is rounded to the nearest 5. */
export type Method = "suppress" | "round";

/** How finely the tables by gender, disability and ethnicity are cut. Coarser tables have fewer small counts to hide. */
export interface Cut {
  /** A block of columns for each year, or one for all the years of the copy together. */
  readonly years: "each" | "together";
  /** A column for each qualification and one for their total, or the total alone. */
  readonly qualifications: "each" | "together";
  /** Ethnicities as they are recorded, or the five major ethnic groups. */
  readonly ethnicity: "recorded" | "major";
}

/** What is published, and how. */
export interface PublicationOptions {
  readonly method: Method;
  /** "2017/18"; null = every year that is reported. */
  readonly years: readonly string[] | null;
  /** null = all seven. */
  readonly metrics: readonly MetricNumber[] | null;
  readonly cut: Cut;
}

/** Everything, as the sheets show it. */
export const STANDARD_OPTIONS: PublicationOptions = {
  method: "suppress",
  years: null,
  metrics: null,
  cut: { years: "each", qualifications: "each", ethnicity: "recorded" },
};
