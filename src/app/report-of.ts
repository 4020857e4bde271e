import type { ReportInput } from "../report/report-input";
import type { ReadRegister } from "./read-register";
import { VERSION } from "./version";

/** What the sheets are made of, from a register that was read. */
export function reportOf({ digest: _, ...read }: ReadRegister): ReportInput {
  const { register, results } = read.analysis;
  const { problems, counts, sources } = register;
  return { ...read, results, problems, counts, sources, version: VERSION };
}
