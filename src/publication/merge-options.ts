import type { MetricNumber } from "../metrics/metric-number";
import { STANDARD_OPTIONS, type Cut, type PublicationOptions } from "./options";

const METRICS: readonly MetricNumber[] = [1, 2, 3, 4, 5, 6, 7];
const YEAR = /^\d{4}\/\d{2}$/;

/**
 * What is published and how, as a workbook has stored it. Anything that is not valid, because another version wrote it or it was edited
 * by hand, is as in the standard.
 */
export function mergeOptions(stored: unknown): PublicationOptions {
  if (!isObject(stored)) return STANDARD_OPTIONS;
  return {
    method: stored["method"] === "round" ? "round" : STANDARD_OPTIONS.method,
    years: someOf(stored["years"], (year): year is string => typeof year === "string" && YEAR.test(year)),
    metrics: someOf(stored["metrics"], (metric): metric is MetricNumber => METRICS.includes(metric as MetricNumber)),
    cut: cutOf(stored["cut"]),
  };
}

function cutOf(stored: unknown): Cut {
  const { cut } = STANDARD_OPTIONS;
  if (!isObject(stored)) return cut;
  return {
    years: stored["years"] === "together" ? "together" : cut.years,
    qualifications: stored["qualifications"] === "together" ? "together" : cut.qualifications,
    ethnicity: stored["ethnicity"] === "major" ? "major" : cut.ethnicity,
  };
}

/** What is valid of a list, ascending, each once; null = all, also where nothing is. */
function someOf<T>(stored: unknown, isValid: (value: unknown) => value is T): readonly T[] | null {
  if (!Array.isArray(stored)) return null;
  const some = [...new Set(stored.filter(isValid))].sort();
  return some.length === 0 ? null : some;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
