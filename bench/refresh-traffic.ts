import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Host, loadOfficeJs } from "excel-stand-in";
import { openXlsx } from "excel-stand-in/xlsx";
import { refresh } from "../src/app/refresh";

/** One refresh of the sample through office.js: round trips and bytes, which matter most in Excel on the web. */
export async function refreshTraffic(): Promise<string> {
  const file = readFileSync(join(__dirname, "..", "samples", "alliance-of-leading-learning.xlsx"));
  const host = new Host((await openXlsx(file)).workbook);
  await loadOfficeJs(host);
  const start = performance.now();
  const outcome = await refresh();
  const time = performance.now() - start;
  if (outcome.kind !== "written") throw new Error("The sample could not be refreshed.");
  const { syncs, bytesIn, bytesOut, largestIn, largestOut } = host.traffic;
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  return (
    `Refresh of the sample (${outcome.report.counts.rows} participants, ${outcome.sheets.length} sheets): ${syncs} round trips, ` +
    `${kilobytes(bytesIn)} sent (largest ${kilobytes(largestIn)}), ${kilobytes(bytesOut)} received (largest ${kilobytes(largestOut)}), ` +
    `${time.toFixed(0)} ms in the stand-in.`
  );
}
