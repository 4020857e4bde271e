import type { FormerCopy } from "../../../src/publication/former/former-copy";
import { makeCopy, type MadeCopy } from "../../../src/publication/make-copy";
import type { PublicationOptions } from "../../../src/publication/options";
import { NotProtected } from "../../../src/publication/protection/protection";
import type { ReportInput } from "../../../src/report/report-input";
import { plural } from "../../../src/text/plural";
import { CommandError } from "../command-error";

/** Counts that the one line about them names at most. */
const NAMED = 5;

/** Makes the copy. @param former one that was published before @throws CommandError when it cannot be proven that people are protected */
export async function protectedCopy(
  report: ReportInput,
  options: PublicationOptions,
  former?: FormerCopy,
): Promise<MadeCopy> {
  try {
    return await makeCopy(report, options, {}, former);
  } catch (error) {
    if (error instanceof NotProtected) throw new CommandError(notProtected(error.keys, former !== undefined));
    throw error;
  }
}

/** @param keys of the counts that can be worked out: "3 Total 2017/18 NPQH" @param hasFormer whether they may follow from a former copy */
function notProtected(keys: readonly string[], hasFormer: boolean): string {
  const named = keys.slice(0, NAMED).map((key) => `metric ${key}`);
  const others = keys.length > NAMED ? [`and ${keys.length - NAMED} more`] : [];
  const from = hasFormer ? "what is always published, together with the former copy" : "what is always published";
  const advice = hasFormer
    ? "Publish without the metric or the year that counts them: --publish-metrics, --publish-years."
    : "Put together what has few people, for example with --publish-together years,ethnicities, or publish fewer metrics with --publish-metrics.";
  return (
    `Nothing was published: ${plural(keys.length, "private count")} could be worked out from ${from} ` +
    `(${[...named, ...others].join("; ")}). ${advice}`
  );
}
