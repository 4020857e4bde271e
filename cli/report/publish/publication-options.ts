import type { PublicationOptions } from "../../../src/publication/options";
import { list } from "../../../src/text/list";
import { CommandError } from "../command-error";
import type { PublishCommand } from "./parse-publish";

/**
 * What is published, and how: as the command says, and otherwise as the workbook sets it.
 *
 * @param set what the workbook sets
 * @param reported the years that the report covers
 * @throws CommandError when the report does not cover a year that the command names, or any that the workbook sets
 */
export function publicationOptions(
  { method, years, metrics, cut }: PublishCommand,
  set: PublicationOptions,
  reported: readonly string[],
): PublicationOptions {
  const unknown = years === null || years === "all" ? undefined : years.find((year) => !reported.includes(year));
  if (unknown !== undefined) {
    throw new CommandError(`--publish-years does not know "${unknown}". The report covers ${list(reported)}.`);
  }
  const options = {
    method: method ?? set.method,
    years: chosen(years, set.years),
    metrics: chosen(metrics, set.metrics),
    cut: cut ?? set.cut,
  };
  if (options.years !== null && !options.years.some((year) => reported.includes(year))) {
    const what = `the workbook is set to publish ${list(options.years)}, and the report covers ${list(reported)}`;
    throw new CommandError(`There is nothing to publish: ${what}. Choose other years with --publish-years.`);
  }
  return options;
}

/** Null = all. */
function chosen<T>(said: readonly T[] | "all" | null, set: readonly T[] | null): readonly T[] | null {
  if (said === "all") return null;
  return said ?? set;
}
