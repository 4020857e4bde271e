import type { Analysis } from "../metrics/analyse";
import type { FunctionEntry } from "./function-entry";
import { TABLE_PARAMETER } from "./parameters/table";

/** "NPQ.RETENTION([qualification], [year], [characteristic], [group], [table])" */
export function syntaxOf({ name, parameters }: FunctionEntry): string {
  const shown = [...parameters, TABLE_PARAMETER].map((one) => (one.isOptional ? `[${one.name}]` : one.name));
  return `NPQ.${name}(${shown.join(", ")})`;
}

/** The example's arguments, filled in with the register's first qualification and first year. */
export function exampleArguments({ example }: FunctionEntry, { tally: { scope } }: Analysis): string[] {
  const [year = "2017/18"] = scope.years;
  const [qualification = "NPQH"] = scope.qualifications;
  return example.map((one) => (one === "QUALIFICATION" ? qualification : one === "YEAR" ? year : one));
}

/** Parameters whose arguments are numbers. */
const NUMBERS: ReadonlySet<string | undefined> = new Set(["metric", "days"]);

/** The formula with these arguments: texts in quotes, numbers of metrics and days as they are, omitted arguments blank or, at the end, gone. */
export function formulaOf({ name, parameters }: FunctionEntry, args: readonly string[]): string {
  const shown = args.map((one, at) => {
    const isPlain = one === "" || (NUMBERS.has(parameters.at(at)?.name) && /^-?\d+$/.test(one));
    return isPlain ? one : `"${one.replaceAll('"', '""')}"`;
  });
  const end = shown.findLastIndex((one) => one !== "") + 1;
  return `=NPQ.${name}(${shown.slice(0, end).join(",")})`;
}
