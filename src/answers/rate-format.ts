import { METRICS } from "../metrics/metrics";

const COLUMNS = METRICS.flatMap(({ columns }) => columns);

/** The en-US number format in which the metrics' sheets show a function's figures: "0%" for "RETENTION". */
export function rateFormat(name: string): string | undefined {
  return COLUMNS.find(({ live }) => live?.rate === name)?.live?.numberFormat;
}
