import type { ReportInput } from "../report/report-input";
import type { ReadRegister } from "./read-register";
import { VERSION } from "./version";

/** What the sheets are made of, from a register that was read. */
export function reportOf({ analysis, asOf, provider, liveFormulas, acknowledged }: ReadRegister): ReportInput {
  const { register, results } = analysis;
  const { problems, counts, sources } = register;
  return { results, problems, acknowledged, counts, sources, provider, asOf, liveFormulas, version: VERSION };
}
