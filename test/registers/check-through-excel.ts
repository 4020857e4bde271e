import { isDeepStrictEqual } from "node:util";
import { addViolations, type Summary } from "./summary";
import { throughExcel } from "./through-excel";

/** One register in so many is also read from a file by the command, through office.js and the stand-in for Excel. */
const THROUGH_EXCEL_EVERY = 1_000;

/** Those of the seeds whose registers also go through a file and Excel; what they show is added to a summary. */
export async function checkThroughExcel(seeds: Iterable<number>, summary: Summary): Promise<void> {
  for (const seed of seeds) {
    if (seed % THROUGH_EXCEL_EVERY !== 0) continue;
    const { said, expected } = await throughExcel(seed);
    if (isDeepStrictEqual(said, expected)) continue;
    const what = "see test/registers/through-excel.test";
    addViolations(summary, seed, [{ kind: "otherwise through Excel", what }]);
  }
}
