import type { PublicationOptions } from "../publication/options";

/**
 * The choices as they can be met: years that are no longer reported are left out of them. Where none of the chosen years is left, all are
 * published, as with a choice of none.
 *
 * @param years that are reported: "2017/18"
 */
export function publishedNow(options: PublicationOptions, years: readonly string[]): PublicationOptions {
  const chosen = options.years?.filter((year) => years.includes(year)) ?? [];
  return { ...options, years: chosen.length === 0 || chosen.length === years.length ? null : chosen };
}
