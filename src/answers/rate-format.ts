import { METRICS } from "../metrics/metrics";

const LIVE_COLUMNS = METRICS.flatMap(({ columns }) => columns.flatMap(({ live }) => live ?? []));

/** The en-US number format in which the metrics' sheets show a function's figures: "0%" for "RETENTION". */
export function rateFormat(name: string): string | undefined {
  return LIVE_COLUMNS.find(({ rate }) => rate === name)?.numberFormat;
}
