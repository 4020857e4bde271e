import type { FunctionEntry } from "../answers/function-entry";
import { COUNT } from "../answers/functions/count";
import { RATES } from "../answers/functions/rates";
import { TARGETS } from "../answers/functions/targets";

const USUAL: readonly FunctionEntry[] = [...RATES, COUNT, ...TARGETS];

/** A function by its name. Figures are answered sooner without the code for tables and comparisons. @throws when that cannot be fetched */
export async function functionOf(name: string): Promise<FunctionEntry> {
  const usual = USUAL.find((one) => one.name === name);
  if (usual !== undefined) return usual;
  const { FUNCTIONS } = await import(/* webpackChunkName: "further-functions" */ "../answers/catalogue");
  const found = FUNCTIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No function is called ${name}`);
  return found;
}
