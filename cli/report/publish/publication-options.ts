import { STANDARD_OPTIONS, type PublicationOptions } from "../../../src/publication/options";
import { list } from "../../../src/text/list";
import { CommandError } from "../command-error";
import type { PublishCommand } from "./parse-publish";

/**
 * What is published, and how: as the command says, and otherwise as usual.
 *
 * @param years the years that the report covers
 * @throws CommandError when a year is none of them
 */
export function publicationOptions(
  { method, years: wanted, metrics, cut }: PublishCommand,
  years: readonly string[],
): PublicationOptions {
  const unknown = wanted?.find((year) => !years.includes(year));
  if (unknown !== undefined) {
    throw new CommandError(`--publish-years does not know "${unknown}". The report covers ${list(years)}.`);
  }
  return {
    method: method ?? STANDARD_OPTIONS.method,
    years: wanted ?? STANDARD_OPTIONS.years,
    metrics: metrics ?? STANDARD_OPTIONS.metrics,
    cut: cut ?? STANDARD_OPTIONS.cut,
  };
}
