import { analyse, type Analysis } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { makeCopy } from "../../src/publication/make-copy";
import { STANDARD_OPTIONS, type PublicationOptions } from "../../src/publication/options";
import type { PublicCopy } from "../../src/publication/public-copy";
import { buildRegister } from "../../src/register/register";
import { openSample } from "./open-sample";
import { readWorkbook } from "./read-workbook";
import { tenQualifications } from "./ten-qualifications";

/** 2 December 2019 */
const AS_OF = 43801;

export async function sampleAnalysis(): Promise<Analysis> {
  return (await readWorkbook(await openSample())).analysis;
}

export function tenQualificationsAnalysis(): Analysis {
  return analyse(buildRegister(tenQualifications(), { asOf: 46000 }), DEFAULT_DEFINITIONS);
}

/** A copy as it is published. */
export async function copyOf(analysis: Analysis, options: Partial<PublicationOptions> = {}): Promise<PublicCopy> {
  const input = { analysis, results: analysis.results, provider: "Alliance of Leading Learning", asOf: AS_OF };
  return (await makeCopy(input, { ...STANDARD_OPTIONS, ...options })).copy;
}
